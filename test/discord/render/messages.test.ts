import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../src/answer/excerpts.ts";
import type { NewsStory } from "../../../src/answer/news.ts";
import { BUDGET, sizeOf } from "../../../src/discord/render/budget.ts";
import { messageOf, titleOf } from "../../../src/discord/render/news.ts";
import { render } from "../../../src/discord/render/render.ts";
import type { Answer } from "../../../src/model/answer.ts";
import type { Article } from "../../../src/model/article.ts";
import { QUOTE_STYLES } from "../../../src/model/citation.ts";
import type { Excerpt } from "../../../src/model/excerpt.ts";
import { en } from "../../../src/words/en/en.ts";
import type { Refusal } from "../../../src/words/reason.ts";
import { articleOf } from "../../support/articles.ts";
import { type Asking, createAsking, type Shown } from "../../support/asking.ts";
import { usableOn } from "../../support/discord/act/components.ts";
import { BLANK, draftOf } from "../../support/discord/messages/draft.ts";
import { readMessageForm } from "../../support/discord/messages/form.ts";
import { createWorld } from "../../support/discord/new-world.ts";
import { hostileArticles, hostileLine, hostileText } from "../../support/hostile.ts";

const world = createWorld({}, "http://127.0.0.1:9/api");

const PICTURE = { name: "timeline.png", type: "image/png", bytes: new Uint8Array(1) };

/** Holds a message against the loopback Discord's rules and the project's own budget. */
function inspect({ message }: Shown): void {
  const files = (message.attachments ?? []).map(({ id }) => ({ ...PICTURE, index: id }));
  draftOf(world, "1", BLANK, readMessageForm("reply", message, 0), files);
  const { components, characters, bytes } = sizeOf(message.components);
  expect(components).toBeLessThanOrEqual(BUDGET.components);
  expect(characters).toBeLessThanOrEqual(BUDGET.characters);
  expect(bytes).toBeLessThanOrEqual(BUDGET.bytes);
  expect(message.allowed_mentions).toEqual({ parse: [] });
}

const buttonsOn = ({ message }: Shown): readonly string[] =>
  usableOn(message).map(({ customId }) => customId);

/** The passages that a page shows, by its Quote buttons. */
const passagesOn = (shown: Shown): readonly string[] =>
  buttonsOn(shown).flatMap((id) => (id.startsWith("1:quote:post:") ? id.split(":").slice(4) : []));

const buttonTo = (shown: Shown, action: "from" | "before"): string | undefined =>
  buttonsOn(shown).find((id) => id.split(":")[2] === action && !/^\d:\w+:from:[enr]:/.test(id));

/** The pages from one on, by the button that leads from each to the next. */
async function walk(start: Shown, action: "from" | "before", asking: Asking): Promise<readonly Shown[]> {
  const pages = [start];
  for (let at: string | undefined = buttonTo(start, action); at; ) {
    const page = await asking.press(at);
    pages.push(page);
    if (pages.length > 1000) throw new Error("the pages do not end");
    at = buttonTo(page, action);
  }
  for (const page of pages) inspect(page);
  return pages;
}

function excerptsOf({ outcome: { answer } }: Shown): readonly Excerpt[] {
  return answer.kind === "excerpts" || answer.kind === "article" ? answer.excerpts : [];
}

const passageOf = ({ passage: { article, revision, start, end } }: Excerpt): string =>
  `${article}.${revision}#${start}-${end}`;

/** Every excerpt once on the way forth; on the way back every one again, and none left out between two pages. */
async function inspectPages(first: Shown, asking: Asking): Promise<void> {
  const all = excerptsOf(first).map(passageOf);
  const forth = await walk(first, "from", asking);
  expect(forth.flatMap(passagesOn)).toEqual(all);
  const last = forth.at(-1) ?? first;
  const back = (await walk(last, "before", asking)).toReversed();
  expect(new Set(back.flatMap(passagesOn))).toEqual(new Set(all));
  expect(passagesOn(back[0] ?? last)).toEqual(passagesOn(first));
}

function inspectQuotes(excerpts: readonly Excerpt[], articles: readonly Article[]): void {
  for (const { passage, quote, marks } of excerpts) {
    const body = articles.find(({ id }) => id === passage.article)?.body;
    expect(quote).toBe(body?.slice(passage.start, passage.end));
    expect(quote.length).toBeGreaterThan(0);
    for (const { start, end } of marks) expect(quote.slice(start, end).trim()).not.toBe("");
  }
}

/** An answer as the commands show it. */
const shown = (answer: Answer): Shown => ({
  outcome: { answer },
  message: render(
    { answer },
    { tokenOf: (query) => query, mention: (name) => `/${name}`, commands: [], words: en },
  ),
});

const ROLE = "500000000000000001";
const NOW = new Date("2024-03-05");

const FEED = {
  id: "feed000001",
  scope: "1",
  addedBy: null,
  state: "failing",
  nextPoll: NOW,
  polledAt: NOW,
  failures: 1,
  failingSince: NOW,
  etag: null,
  lastModified: null,
} as const;

const SUBSCRIPTION = {
  id: "sub00001",
  guild: "1",
  channel: "2",
  tell: "daily",
  quiet: { from: 22, to: 7 },
  zone: "Europe/Berlin",
  role: ROLE,
  tags: [],
  crosspost: true,
  paused: true,
  madeBy: "3",
} as const;

const UNDATED = {
  from: null,
  to: null,
  precision: "day",
  portion: null,
  time: null,
  words: null,
  known: "unknown",
} as const;

const storyOf = (article: Article, also: readonly Article[], retracted: boolean): NewsStory => ({
  source: sourceOf(article),
  excerpt: {
    passage: { article: article.id, revision: 1, start: 0, end: article.body.length },
    quote: article.body,
    marks: [{ start: 0, end: Math.min(4, article.body.length) }],
    event: { date: UNDATED, standing: "reported" },
    source: sourceOf(article),
    also: [],
  },
  also: also.map(sourceOf),
  retracted,
});

describe("every message", () => {
  it.each([
    ["/when", "when", { topic: "kabul" }],
    ["/when, newest first", "when", { topic: "kabul OR reported", order: "newest" }],
    ["/search", "search", { query: "kabul" }],
    ["/ask", "ask", { question: "Who reported from Kabul?" }],
    ["/search in order of time", "search", { query: "reported OR kabul", sort: "earliest" }],
  ] as const)(
    "of %s is taken, and its pages show each excerpt once, word for word",
    async (_, name, options) => {
      await fc.assert(
        fc.asyncProperty(hostileArticles, async (articles) => {
          const asking = await createAsking(articles);
          const first = await asking.ask(name, options);
          inspectQuotes(excerptsOf(first), asking.articles);
          await inspectPages(first, asking);
        }),
        { numRuns: 20 },
      );
    },
  );

  it("of /article is taken, and its pages hold its whole text", async () => {
    await fc.assert(
      fc.asyncProperty(hostileArticles, async (articles) => {
        const asking = await createAsking(articles);
        for (const { id, body } of asking.articles) {
          const first = await asking.ask("article", { headline: id });
          inspectQuotes(excerptsOf(first), asking.articles);
          await inspectPages(first, asking);
          const text = excerptsOf(first)
            .map(({ quote }) => quote)
            .join("");
          expect(text.replaceAll(/\s/g, "")).toBe(body.replaceAll(/\s/g, ""));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("of /compare is taken, page by page, where 25 outlets differ in everything", async () => {
    const told = Array.from({ length: 25 }, (_, at) =>
      [
        `A storm killed ${at + 3} people in Kabul on ${at % 2 ? "Sunday" : "Monday"}.`,
        `It destroyed ${100 + 9 * at} houses and ${200 + 9 * at} boats in Kabul, ${"the “_ministry_” of **floods**, ".repeat(8)}said.`,
        at % 2 ? "Rebels seized Kabul on Monday." : "The army retook Kabul on Monday.",
        `${30 + at} percent of the houses in Kabul are empty.`,
      ].join("\n\n"),
    );
    const articles = told.map((body, at) =>
      articleOf(`a${at}`, body, { outlet: `Outlet ${at}`, published: "2021-07-07" }),
    );
    const asking = await createAsking(articles);
    const first = await asking.ask("compare", { topic: "kabul" });
    const { answer } = first.outcome;
    if (answer.kind !== "compare") throw new Error("nothing is found");
    expect(answer.outlets.length).toBe(25);
    expect(answer.differences.map(({ about }) => about.kind)).toEqual(
      expect.arrayContaining(["outcome", "number"]),
    );
    await walk(first, "from", asking);
  });

  it("of /compare is taken, page by page", async () => {
    await fc.assert(
      fc.asyncProperty(hostileArticles, async (articles) => {
        const asking = await createAsking(articles);
        await walk(await asking.ask("compare", { topic: "kabul OR reported" }), "from", asking);
      }),
      { numRuns: 20 },
    );
  });

  it("of /verify is taken, whatever is checked", async () => {
    await fc.assert(
      fc.asyncProperty(hostileArticles, async (articles) => {
        const asking = await createAsking(articles);
        for (const { body } of asking.articles)
          for (const text of [body, `“${body.replaceAll(" ", "” “")}”`]) {
            if (!/[\p{L}\p{N}]/u.test(text)) continue;
            inspect(await asking.ask("verify", { text: text.slice(0, 4000) }));
          }
      }),
      { numRuns: 20 },
    );
  });

  it("of /quote is taken, whatever is quoted", async () => {
    await fc.assert(
      fc.asyncProperty(hostileArticles, async (articles) => {
        const asking = await createAsking(articles);
        for (const { id, body } of asking.articles) {
          const quote = await asking.ask("quote", { passage: `${id}#0-${body.length}` });
          inspect(quote);
          expect(quote.message.content).toMatch(/^> /);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("of a quotation in any style, of its source and its context is taken", async () => {
    await fc.assert(
      fc.asyncProperty(hostileArticles, hostileLine, async (articles, words) => {
        const asking = await createAsking(articles);
        for (const { id, body } of asking.articles) {
          const passage = `${id}.1#0-${body.length}`;
          for (const style of QUOTE_STYLES)
            inspect(await asking.ask("quote", { passage, style, with: words.slice(0, 300) }));
          for (const press of ["quote:source:", "quote:context:", "findsources:reply:0.1"])
            inspect(await asking.press(`1:${press}:${passage}`));
        }
      }),
      { numRuns: 10 },
    );
  });

  it("of a message's menu is taken, whatever stands in the message", async () => {
    await fc.assert(
      fc.asyncProperty(hostileArticles, hostileText, async (articles, words) => {
        const asking = await createAsking(articles);
        for (const { body } of asking.articles) {
          inspect(await asking.menu("Find sources", `kabul ${body} ${words}`.slice(0, 2000)));
          inspect(await asking.menu("Check quotes", `“${body.slice(0, 1500)}” ${words}`));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("of what servers add and subscribe to is taken, however much there is", () => {
    const many = fc.constantFrom(1, 3, 50);
    fc.assert(
      fc.property(
        hostileArticles,
        fc.array(hostileLine, { minLength: 1 }),
        many,
        (articles, lines, times) => {
          const all = <T>(ones: readonly T[]): T[] => Array.from({ length: times }, () => ones).flat();
          const refusal = (line: string): Refusal => ({ of: line, why: ["broken", line] });
          const feeds = lines.map((line) => ({ ...FEED, title: line, address: line, reason: refusal(line) }));
          const doubtful = lines.map((headline) => ({
            headline,
            doubts: lines.map((about) => ({ kind: "probable boilerplate", about }) as const),
          }));
          const items = lines.map((line, at) => ({
            subscription: { ...SUBSCRIPTION, id: `sub${at}`, query: line },
            stopped: line,
            delay: { since: 1_600_000_000_000, tries: 9, why: line },
            tags: [line, null],
            feeds: feeds.slice(0, 3),
          }));
          const corpus = {
            kind: "corpus",
            articles: times,
            doubtful: all(doubtful),
            feeds: all(feeds),
          } as const;
          const subscriptions = {
            kind: "subscriptions",
            title: "list",
            items,
            note: () => lines.join(" "),
            edit: null,
          } as const;
          const choices = {
            kind: "announcement",
            outlets: all(lines).slice(0, 25),
            chosenOutlets: lines.slice(0, 2),
            tags: lines.map((name, at) => ({ id: `10000000000000000${at}`, name })),
            demandsTag: true,
          } as const;
          const notice = all([...lines, ...articles.map(({ headline }) => headline)]).join("\n");
          const answers: readonly Answer[] = [
            { kind: "preview", key: "k".repeat(16), drafts: all(articles), refused: all(lines.map(refusal)) },
            { kind: "preview", key: null, drafts: [], refused: all(lines.map(refusal)) },
            ...(["status", "check", "feeds"] as const).map((show) => ({ ...corpus, show })),
            { ...subscriptions, items: all(items) },
            { ...subscriptions, edit: "menu" },
            { ...subscriptions, edit: "button" },
            { ...subscriptions, edit: choices },
            { kind: "notice", text: () => notice },
          ];
          for (const answer of answers) inspect(shown(answer));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("that brings news is taken, and mentions nobody but the roles that were asked for", () => {
    fc.assert(
      fc.property(hostileArticles, fc.array(hostileLine), fc.boolean(), (articles, queries, retracted) => {
        const told = articles.map((article) => storyOf(article, articles, retracted));
        for (const stories of [told.slice(0, 1), told, Array.from({ length: 12 }, () => told).flat()]) {
          const news = { id: "n".repeat(16), stories, queries, roles: [ROLE], because: null };
          const message = messageOf(news, en);
          draftOf(world, "1", BLANK, readMessageForm("post", message, 0), []);
          expect(message.allowed_mentions).toEqual({ parse: [], roles: [ROLE] });
          expect(message.content?.split("\n").at(-1)).toBe(`<@&${ROLE}>`);
          expect(message.content?.slice(0, -ROLE.length - 4)).not.toMatch(/(?<!\\)<[@#]/);
          const [head = ""] = message.content?.split("\n") ?? [];
          expect(head).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
          expect(titleOf(news, en).trim()).not.toBe("");
        }
      }),
      { numRuns: 50 },
    );
  });

  it("that says what is wrong, or what there is to choose from, is taken", async () => {
    await fc.assert(
      fc.asyncProperty(hostileArticles, hostileLine, async (articles, line) => {
        const asking = await createAsking(articles);
        const words = line.slice(0, 200);
        inspect(await asking.ask("article", { headline: words }));
        inspect(await asking.ask("article", { headline: "kabul" }));
        inspect(await asking.ask("outlets"));
        inspect(await asking.ask("help"));
        inspect(await asking.ask("timeline", { topic: "kabul" }));
        for (const name of ["when", "search"])
          inspect(await asking.ask(name, { [name === "when" ? "topic" : "query"]: queryFrom(words) }));
      }),
      { numRuns: 20 },
    );
  });

  it("of a long article, and of twenty-five outlets, is taken", async () => {
    const paragraph = (times: number) =>
      `Kabul *said* on Monday ${"the [river] rose_again and ".repeat(times)}.`;
    const article = (id: string, paragraphs: number, times: number) =>
      articleOf(id, Array.from({ length: paragraphs }, () => paragraph(times)).join("\n\n"), {
        headline: id,
      });
    const others = Array.from({ length: 25 }, (_, at) =>
      articleOf(`${at}`, "Kabul.", {
        headline: `${at} ${"*".repeat(400)}`,
        outlet: `${at}${"_".repeat(300)}`,
      }),
    );
    const asking = await createAsking([article("long", 40, 20), article("endless", 200, 60), ...others]);
    await inspectPages(await asking.ask("article", { headline: "long" }), asking);
    const endless = await asking.ask("article", { headline: "endless" });
    inspect(endless);
    inspect(await asking.press(buttonTo(endless, "from") ?? ""));
    for (const name of ["when", "timeline"]) inspect(await asking.ask(name, { topic: "kabul" }));
    inspect(await asking.ask("outlets"));
    inspect(await asking.ask("article", { headline: "kabul" }));
  });
});

/** A query that can be read: the words of a text. */
const queryFrom = (text: string): string => text.replaceAll(/[^\p{L}\p{N} ]/gu, " ").trim() || "nothing";
