import { z } from "zod";
import { compare } from "../../src/answer/compare/compare.ts";
import { claimWords, matterWords } from "../../src/answer/compare/wording.ts";
import type { Parts } from "../../src/answer/parts.ts";
import type { Article } from "../../src/model/article.ts";
import type { Claim, Difference } from "../../src/model/comparison.ts";
import { parseQuery } from "../../src/query/parse.ts";
import { en } from "../../src/words/en/en.ts";
import { articleOf } from "./articles.ts";
import { createAsking } from "./asking.ts";
import { readFixture } from "./fixtures.ts";

/** A claim in the words that it is shown in, or some of them, and words of the passage that makes it. */
const Told = z.tuple([z.string(), z.string()]);
const Batch = z.object({
  /** What reports truly differ in: the sides, each with the passages that take it. */
  matters: z.record(
    z.string(),
    z.object({ kind: z.enum(["outcome", "number", "day"]), sides: z.array(z.array(Told)) }),
  ),
  /** For each topic the matters that it has to show, and those that it may. */
  topics: z.array(z.object({ topic: z.string(), shows: z.array(z.string()), may: z.array(z.string()) })),
});
type Batch = z.infer<typeof Batch>;

export interface Compared {
  readonly shown: number;
  readonly wrong: readonly string[];
  readonly wanted: number;
  readonly missed: readonly string[];
}

/** What `/compare` shows for the topics of a batch: how much of it is true, and what of the truth is missing. */
export async function comparedIn(name: string, parts: Parts): Promise<Compared> {
  const { matters, topics } = readFixture(`compared/${name}.json`, Batch);
  let shown = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { topic, shows, may } of topics) {
    const answer = await compare(parseQuery(topic), parts);
    const differences = answer.kind === "compare" ? answer.differences : [];
    const found = differences.map((one) => [...shows, ...may].find((key) => isOf(one, matters[key])));
    shown += differences.length;
    wrong.push(
      ...differences.filter((_, i) => found[i] === undefined).map((one) => `${topic}: ${describe(one)}`),
    );
    missed.push(...shows.filter((key) => !found.includes(key)).map((key) => `${topic}: ${key}`));
  }
  return { shown, wrong, wanted: topics.flatMap(({ shows }) => shows).length, missed };
}

/** Every side is one of the matter's, and at least two of its sides are there. */
function isOf({ about, sides }: Difference, matter: Batch["matters"][string] | undefined): boolean {
  if (matter?.kind !== about.kind) return false;
  const taken = sides.map(({ claim, excerpt }) =>
    matter.sides.findIndex((tellings) =>
      tellings.some(([said, quote]) => wordsOf(claim).includes(said) && excerpt.quote.includes(quote)),
    ),
  );
  return !taken.includes(-1) && new Set(taken).size > 1;
}

const wordsOf = (claim: Claim): string => claimWords(claim, en);

const describe = ({ about, sides }: Difference): string =>
  `${about.kind}: ${sides.map(({ claim, excerpt }) => `[${wordsOf(claim)}] ${excerpt.quote.slice(0, 90)}`).join(" <> ")}`;

/** What reports of these bodies differ in. */
export async function differencesOf(topic: string, ...bodies: readonly string[]): Promise<readonly string[]> {
  return differencesAmong(
    topic,
    bodies.map((body) => [body, "2021-07-07"]),
  );
}

/** The same of bodies with their days of publication. */
export async function differencesAmong(
  topic: string,
  told: readonly (readonly [body: string, published: string])[],
): Promise<readonly string[]> {
  const articles: readonly Article[] = told.map(([body, published], i) =>
    articleOf(`article${i}`, body, { outlet: `Outlet ${i}`, published }),
  );
  const { outcome } = await (await createAsking(articles)).ask("compare", { topic });
  if (outcome.answer.kind !== "compare") return [];
  return outcome.answer.differences.flatMap(({ about, sides }) =>
    sides.map(({ claim }) => `${matterWords(about, en)}: ${claimWords(claim, en)}`),
  );
}
