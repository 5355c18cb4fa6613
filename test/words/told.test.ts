import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Options } from "../../src/discord/command.ts";
import { render, renderMistake } from "../../src/discord/render/render.ts";
import { whyWords } from "../../src/discord/render/whys.ts";
import type { Answer } from "../../src/model/answer.ts";
import { evidenceIn, refusalIn } from "../../src/store/told-rows.ts";
import type { Doubt } from "../../src/words/doubt.ts";
import { en } from "../../src/words/en/en.ts";
import { LANGUAGES, wordsIn } from "../../src/words/languages.ts";
import { articleOf } from "../support/articles.ts";
import { type Asking, createAsking } from "../support/asking.ts";
import { englishOn } from "./english.ts";

/** Of each kind one, with names that are nobody's words. */
const kindsOf = (entries: object): readonly string[][] =>
  Object.entries(entries).map(([kind, entry]: [string, unknown]) => [
    kind,
    ...Array<string>(typeof entry === "function" ? entry.length : 0).fill("Zelmira"),
  ]);

const EVIDENCE = kindsOf(en.evidence).map((one) => evidenceIn(JSON.stringify(one)));
const REFUSALS = kindsOf(en.reasons).flatMap(
  (why) => refusalIn(JSON.stringify({ of: "https://zelmira.example/", why })) ?? [],
);
const DOUBTS: readonly Doubt[] = [
  { kind: "no date" },
  { kind: "no outlet" },
  { kind: "too short", words: 12 },
  { kind: "foreign language", about: "xx" },
  { kind: "probable boilerplate", about: "Zelmira" },
];

const articles = EVIDENCE.map((evidence, at) => ({
  ...articleOf(`qarvon000${at}`, "Qarvon fell, as Vostok said.", { headline: "Qarvon" }),
  published: { known: "inferred", value: "2021-07-04", evidence } as const,
  outlet: { known: "inferred", value: "Zelmira", evidence } as const,
}));

const FEED = {
  ...{ id: "feed000001", address: "https://zelmira.example/", title: "Zelmira", scope: "1", addedBy: null },
  ...{ nextPoll: new Date(0), polledAt: new Date(0), failures: 1, failingSince: new Date(0) },
  ...{ etag: null, lastModified: null },
  state: "failing",
} as const;

const ANSWERS: readonly Answer[] = [
  ...articles.map(
    (article): Answer => ({
      ...{ kind: "article", isWithdrawn: true, excerpts: [], reprints: [], borrows: [] },
      article,
    }),
  ),
  ...REFUSALS.map((refusal): Answer => ({ kind: "preview", key: null, drafts: [], refused: [refusal] })),
  {
    ...{ kind: "corpus", show: "check", articles: 3, feeds: [] },
    doubtful: [{ headline: "Qarvon", doubts: DOUBTS }],
  },
  ...REFUSALS.map(
    (reason): Answer => ({
      ...{ kind: "corpus", show: "feeds", articles: 3, doubtful: [] },
      feeds: [{ ...FEED, reason }],
    }),
  ),
];

/** What nobody can take, and is told why. */
const WRONG: readonly (readonly [string, Options])[] = [
  ["when", { topic: " " }],
  ["when", { topic: '"qarvon' }],
  ["when", { topic: "qarvon", from: "zelmira" }],
  ["when", { topic: "qarvon OR" }],
  ["search", { query: "-" }],
  ["search", { query: "q".repeat(201) }],
  ["ask", { question: "?" }],
  ["ask", { question: "q".repeat(300) }],
  ["article", { headline: "" }],
  ["quote", {}],
  ["quote", { passage: "qarvon", with: "q".repeat(600) }],
  ["verify", {}],
  ["settings me", { zone: "zelmira" }],
  ["settings me", { outlet: ",".repeat(20) }],
  ["subscribe add", { query: "qarvon" }],
  ["subscribe zelmira", {}],
  ["corpus add", { address: "zelmira:qarvon" }],
  ["corpus add", { published: "zelmira" }],
  ["corpus status", {}],
];

const WHYS = [
  "Discord answered 403: Missing Permissions (50013).",
  "Discord answered 502.",
  "Discord takes nothing for 12 s.",
  "Discord could not be reached: getaddrinfo ENOTFOUND discord.com",
  "the channel could not be read: Missing Access",
  "TypeError: x is not a function",
  ...Object.keys(en.deliveries.whys),
];

describe.for(LANGUAGES)("in %s", (language) => {
  const words = wordsIn(language);
  let asking: Asking;

  beforeAll(async () => {
    asking = await createAsking(articles, "1300000000000000009", {
      words,
      permissions: 8n,
      isInstalled: true,
    });
  });

  const inEnglish = (message: object): readonly string[] => englishOn(message, words);

  it("every evidence, refusal and doubt is told in that language", () => {
    for (const answer of ANSWERS) {
      const how = {
        tokenOf: (query: string) => query,
        mention: (name: string) => `/${name}`,
        commands,
        words,
      };
      expect([answer, inEnglish(render({ answer }, how))]).toEqual([answer, []]);
    }
  });

  it.for(WRONG)("so is what is wrong with /%s %j", async ([name, options]) => {
    const error: unknown = await asking.ask(name, options).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    const told = renderMistake(error, words);
    expect(told).not.toBeNull();
    expect(inEnglish(told ?? {})).toEqual([]);
  });

  it.for(WHYS)("so is why nothing comes, without a word of Discord's: %s", (why) => {
    const content = whyWords(why, words);
    expect(inEnglish({ content })).toEqual([]);
    if (!Object.hasOwn(en.deliveries.whys, why)) expect(content).not.toBe(why.replace(/\.$/, ""));
    expect(content).not.toMatch(/Missing|ENOTFOUND|TypeError/);
  });
});

it("a code of Discord's that nobody foresaw is told as such", () => {
  expect(whyWords("Discord answered 400: Cannot send an empty message (50006).", en)).toBe(
    "Discord refused it (50006).",
  );
  expect(whyWords("Discord answered 502.", en)).toBe("Discord answered 502.");
});
