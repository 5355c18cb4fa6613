import { bareArticle } from "../../model/article.ts";
import type { Claim } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import { readSentence } from "../ask/sentence.ts";
import { countsIn } from "../compare/counts.ts";
import type { Telling } from "../compare/matter.ts";
import { outcomeIn } from "../compare/outcomes.ts";
import { differ } from "../compare/same-thing.ts";
import { readArticle } from "../reading.ts";

/** What a passage tells otherwise than a claim, another number, another outcome; or null. */
export async function otherwise(claim: string, telling: Telling): Promise<Claim | null> {
  const claimed = readClaim(claim);
  return (await otherNumber(claimed, telling)) ?? (await otherOutcome(claimed, telling));
}

async function otherNumber(claimed: Telling, telling: Telling): Promise<Claim | null> {
  const [said, printed] = await Promise.all([countsIn(claimed), countsIn(telling)]);
  const other = printed.find((count) => said.some((one) => differ(one, count, one.noun)));
  return other?.claim ?? null;
}

async function otherOutcome(claimed: Telling, telling: Telling): Promise<Claim | null> {
  const [[said], [printed]] = await Promise.all([outcomeIn(claimed), outcomeIn(telling)]);
  if (!said || !printed) return null;
  const [before, after] = [said, printed].map(
    ({ claim }) => claim.kind === "outcome" && claim.outcome === "fallen",
  );
  return before === after ? null : printed.claim;
}

/** A claim read as an article of one sentence. */
function readClaim(body: string): Telling {
  const sentence: Span = { start: 0, end: body.length };
  const told = readSentence(body, sentence);
  const marks = told.words.filter(({ capital }) => capital).map(({ start, end }) => ({ start, end }));
  return {
    reading: readArticle(bareArticle("", body)),
    told,
    hit: { article: "", revision: 1, sentence, marks, score: 0 },
  };
}
