import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Options, Outcome } from "../../src/discord/command.ts";
import { BUDGET, sizeOf } from "../../src/discord/render/budget.ts";
import { messageOf, renderNotice } from "../../src/discord/render/news.ts";
import { render } from "../../src/discord/render/render.ts";
import type { Answer } from "../../src/model/answer.ts";
import { LANGUAGES, wordsIn } from "../../src/words/languages.ts";
import { articleOf } from "../support/articles.ts";
import { createAsking } from "../support/asking.ts";
import { usableOn } from "../support/discord/act/components.ts";
import { BLANK, draftOf } from "../support/discord/messages/draft.ts";
import { readMessageForm } from "../support/discord/messages/form.ts";
import { createWorld } from "../support/discord/new-world.ts";
import { englishOn } from "./english.ts";

const world = createWorld({}, "http://127.0.0.1:9/api");

/** Names that are nobody's words, so that what else is English on a page is ours. */
const BODY =
  "Qarvon fell to Zelmiran fighters on Saturday, 3 July 2021. About 20 Zelmirans fled Qarvon.\n\nQarvon may fall again next week, Vostok said.";
const OTHER = "Qarvon was recaptured on 7 July 2021. About 300 Zelmirans fled Qarvon, Vostok said.";
const articles = [
  articleOf("qarvon0001", BODY, { outlet: "Zelmira", published: "2021-07-04", headline: "Qarvon" }),
  articleOf("qarvon0002", OTHER, { outlet: "Brenvik", published: "2021-07-08", headline: "Qarvon Zelt" }),
  articleOf("qarvon0003", "Qarvon fell, as Vostok said. It was about time that somebody wrote of Qarvon.", {
    headline: "Vostok",
    authors: ["Zoltan Vex"],
    language: "fr",
  }),
];

const ASKED: readonly (readonly [string, Options])[] = [
  ["when", { topic: "qarvon", from: "2021" }],
  ["when", { topic: "qarwon" }],
  ["when", { topic: "qarvon outlet:zelmira from:2031" }],
  ["search", { query: "qarvon" }],
  ["search", { query: "qarvon zzyzx" }],
  ["search", { query: "zzyzx" }],
  ["ask", { question: "qarvon?" }],
  ["ask", { question: "zzyzx zyxx?" }],
  ["compare", { topic: "qarvon" }],
  ["timeline", { topic: "qarvon" }],
  ["article", { headline: "qarvon0001" }],
  ["article", { headline: "qarvon0003" }],
  ["article", { headline: "qarvon" }],
  ["article", { headline: "zzyzx" }],
  ["quote", { passage: "qarvon0001.1#0-42" }],
  ["quote", { passage: "qarvon" }],
  ["verify", { text: "“Qarvon fell to Zelmiran fighters on Sunday, 3 July 2021.” “zzyzx zyxx xyzz”" }],
  ["outlets", {}],
  ["help", {}],
  ["privacy", {}],
  ["settings me", { zone: "UTC" }],
  ["settings server", { limit: 3, language: "fa", outlet: "Zelmira" }],
];

const CHANNEL = { id: "2", guild: "1", kind: "forum", stopped: "The channel is gone." } as const;
const FEED = {
  ...{ id: "feed000001", address: "https://zelmira.example/", title: "Zelmira", scope: "1", addedBy: null },
  state: "dead",
  ...{ nextPoll: new Date(0), polledAt: new Date(0), failures: 1, failingSince: new Date(0) },
  ...{ reason: null, etag: null, lastModified: null },
} as const;
const ITEM = {
  subscription: {
    ...{ id: "sub00001", guild: "1", channel: "2", query: "qarvon", zone: "UTC" },
    tell: "daily",
    ...{ quiet: { from: 22, to: 7 }, role: null, tags: [], crosspost: true, paused: true, madeBy: "3" },
  },
  stopped: CHANNEL.stopped,
  delay: null,
  tags: ["Zelt", null],
  feeds: [FEED],
} as const;
const EDITOR = { kind: "announcement", outlets: ["Zelmira"], chosenOutlets: [], demandsTag: false } as const;
const NOTE = { kind: "subscriptions", title: "list", items: [ITEM] } as const;
const OF_SERVERS: readonly Answer[] = [
  { ...NOTE, note: ({ subscriptions }) => subscriptions.noneYet, edit: "menu" },
  { ...NOTE, title: "edit", note: null, edit: { ...EDITOR, tags: [{ id: "1", name: "Zelt" }] } },
  {
    ...NOTE,
    items: [{ ...ITEM, stopped: null, delay: { since: 1, tries: 2, why: "The channel is gone." } }],
    note: null,
    edit: "button",
  },
  { kind: "corpus", show: "status", articles: 3, doubtful: [], feeds: [FEED] },
  { kind: "corpus", show: "check", articles: 3, doubtful: [], feeds: [] },
  { kind: "corpus", show: "feeds", articles: 3, doubtful: [], feeds: [] },
  { kind: "preview", key: "a", drafts: articles, refused: [] },
  { kind: "preview", key: null, drafts: [], refused: [] },
  { kind: "sources", message: "1", found: [] },
];

describe.for(LANGUAGES)("every answer in %s", (language) => {
  const words = wordsIn(language);
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    const who = { words, permissions: 8n, isInstalled: true };
    const { ask } = await createAsking(articles, "1300000000000000009", who);
    for (const [name, options] of ASKED) outcomes.push((await ask(name, options)).outcome);
    outcomes.push(...OF_SERVERS.map((answer) => ({ answer })));
  });

  const shown = () =>
    outcomes.map((outcome) =>
      render(outcome, { tokenOf: (query) => query, mention: (name) => `/${name}`, commands, words }),
    );

  it("is one that Discord takes", () => {
    for (const message of shown()) {
      const files = (message.attachments ?? []).map(({ id }) => ({
        ...{ index: id, name: "timeline.png", type: "image/png", bytes: new Uint8Array(1) },
      }));
      draftOf(world, "1", BLANK, readMessageForm("reply", message, 0), files);
      const { components, characters, bytes } = sizeOf(message.components);
      expect(components).toBeLessThanOrEqual(BUDGET.components);
      expect(characters).toBeLessThanOrEqual(BUDGET.characters);
      expect(bytes).toBeLessThanOrEqual(BUDGET.bytes);
      expect(usableOn(message).length).toBeGreaterThanOrEqual(0);
    }
  });

  it("holds no word of another language's but in quotations and names", () => {
    for (const [at, message] of shown().entries()) {
      const asked = ASKED[at] ?? OF_SERVERS[at - ASKED.length];
      expect([asked, englishOn(message, words)]).toEqual([expect.anything(), []]);
    }
  });

  it("keeps quotations to the letter, and outside of every mark", () => {
    const quoted = shown().flatMap(({ content = "", components }) =>
      [content, ...sizeless(components)].flatMap((text) =>
        text.split("\n").filter((line) => line.startsWith("> ")),
      ),
    );
    expect(quoted.length).toBeGreaterThan(0);
    for (const line of quoted) expect(line).not.toMatch(/[\u2066-\u2069\u200e\u200f]/);
  });

  it("tells news, and why none come", () => {
    const [source] = articles;
    if (!source) throw new Error("there is no article");
    const story = { source, excerpt: null, also: [source], retracted: true };
    const news = { id: "n".repeat(16), queries: ["qarvon"], roles: [], because: "flood" } as const;
    const told = [
      messageOf({ ...news, stories: [story] }, words),
      messageOf({ ...news, stories: Array.from({ length: 12 }, () => story) }, words),
      renderNotice({ channel: CHANNEL, people: [] }, words),
    ];
    for (const message of told) {
      draftOf(world, "1", BLANK, readMessageForm("post", message, 0), []);
      expect(englishOn(message, words)).toEqual([]);
    }
  });
});

const sizeless = (components: readonly object[]): readonly string[] =>
  components
    .flatMap((part) => JSON.stringify(part).match(/"content":"(?:[^"\\]|\\.)*"/g) ?? [])
    .map((json) => String(JSON.parse(`{${json}}`).content));
