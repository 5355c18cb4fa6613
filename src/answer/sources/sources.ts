import type { FoundSource, SourcesAnswer } from "../../model/answer.ts";
import type { Hit } from "../../model/found.ts";
import { overlaps } from "../../model/span.ts";
import { plainQuery } from "../../query/plain.ts";
import { type Candidate, matchesIn, type Question } from "../ask/candidate.ts";
import { candidatesFor } from "../ask/candidates.ts";
import type { Term } from "../ask/term.ts";
import { termsOf } from "../ask/terms.ts";
import { THE_PLACE, tellingsOf } from "../compare/matter.ts";
import { outcomeIn } from "../compare/outcomes.ts";
import { excerptsOf } from "../excerpts.ts";
import { inTurns } from "../in-turns.ts";
import type { Parts } from "../parts.ts";
import { type ClaimText, claimsIn } from "./claims.ts";
import { type Claimed, countsAlike, otherwise, readClaim } from "./otherwise.ts";
import { scoreOf, worthsOf } from "./score.ts";

/** Passages that each claim of a message is shown with, at the most; of those that tell otherwise, more. */
const NEAREST = 3;
const AGAINST = 3;
const MOST_SOURCES = 10;

/** The passages that come nearest to what a message says, with what they tell otherwise. */
export async function sourcesOf(message: string, parts: Parts): Promise<SourcesAnswer["found"]> {
  const found = (await inTurns(claimsIn(message), (claim) => sourcesFor(claim, parts))).flat();
  const best = found.toSorted((a, b) => b.score - a.score || against(b) - against(a));
  const once = best.filter((one, i) => !best.slice(0, i).some((other) => isShared(one.source, other.source)));
  return once.slice(0, MOST_SOURCES).map(({ source }) => source);
}

/** What comes near to a sentence as a whole, else to the claims in it. */
async function sourcesFor({ text, clauses }: ClaimText, parts: Parts): Promise<readonly Scored[]> {
  const whole = await nearestTo(text, true, parts);
  if (clauses.length === 0 || (whole[0]?.score ?? 0) >= WELL) return whole;
  return [...whole, ...(await inTurns(clauses, (clause) => nearestTo(clause, false, parts))).flat()];
}

const THE_PLACES = new RegExp(THE_PLACE, "gi");

interface Scored {
  readonly score: number;
  readonly source: FoundSource;
  /** Counts what the claim counts, and as many. */
  readonly isAlike: boolean;
}

const against = ({ source }: Scored): number => Number(source.otherwise !== null);

const isShared = ({ excerpt: a }: FoundSource, { excerpt: b }: FoundSource): boolean =>
  a.passage.article === b.passage.article && overlaps(a.passage, b.passage);

/** A sentence that shares less with a claim is about something else, and so is one that shares much less than the best. */
const LEAST = 0.45;
const OF_BEST = 0.8;
/** What names nothing may be about anything. */
const LEAST_UNNAMED = 0.55;
/** A sentence that shares so much with a claim tells of all of it. */
const WELL = 0.65;
/** What tells otherwise shares fewer of its words. */
const LEAST_AGAINST = 0.25;
const MOST_READ = 30;

/** A claim asks nothing. */
const TOLD = { kind: "fact", noun: null, speaker: null } as const;

async function nearestTo(text: string, isWhole: boolean, parts: Parts): Promise<readonly Scored[]> {
  const question: Question = { ...TOLD, text, rest: text, terms: await termsOf(text, parts) };
  const isNamed = question.terms.some(({ kind, heard }) => kind === "name" && heard);
  const least = isNamed ? LEAST : isWhole ? LEAST_UNNAMED : Infinity;
  const candidates = (await Array.fromAsync(candidatesFor(question, parts))).flat();
  const worths = worthsOf(question, candidates);
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(question, worths, candidate) }))
    .filter(({ score }) => score >= LEAST_AGAINST)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_READ);
  const claim = await readClaim(text, question, parts);
  const found = (await inTurns(scored, (one) => sourceFrom(claim, question, one))).flat();
  const ofPlace = isNamed ? await outcomesFor(claim, question, parts) : [];
  const nearest = Math.max(least, OF_BEST * (found[0]?.score ?? 0));
  const near = found
    .filter(({ score, isAlike }) => score >= (isAlike ? LEAST_AGAINST : nearest))
    .slice(0, NEAREST);
  const others = found.filter((one) => against(one) > 0 && !near.includes(one)).slice(0, AGAINST);
  const isNear = near.length > 0 || others.some(({ score }) => score >= least);
  return [...(isNear ? [...near, ...others] : []), ...ofPlace];
}

/** What contradicts a claim names what it is about, and not only who is named beside it. */
function namesRarest(terms: readonly Term[], { met, before }: Candidate): boolean {
  const names = terms
    .map((term, i) => ({ term, i }))
    .filter(({ term }) => term.kind === "name" && term.heard);
  const [rarest] = names.toSorted((a, b) => b.term.weight - a.term.weight);
  return !rarest || (met[rarest.i]?.worth ?? 0) > 0 || before[rarest.i] === true;
}

async function sourceFrom(
  claim: Claimed,
  { terms }: Question,
  { candidate, score }: { readonly candidate: Candidate; readonly score: number },
): Promise<readonly Scored[]> {
  const { reading, told, met, before } = candidate;
  const isThere = terms.some(({ kind }, i) => kind === "name" && before[i]);
  const marks = [...met.flatMap(({ spans }) => spans), ...(isThere ? matchesIn(told, THE_PLACES) : [])];
  const { id, revision } = reading.article;
  const inOrder = marks.toSorted((a, b) => a.start - b.start);
  const hit: Hit = { article: id, revision, sentence: told.span, marks: inOrder, score };
  const [excerpt] = await excerptsOf([hit], async () => [reading], { following: false });
  if (!excerpt) return [];
  const telling = { reading, hit, told };
  const counts = await claim.countsIn(telling);
  const other = namesRarest(terms, candidate) ? await otherwise(claim, telling, counts) : null;
  return [{ score, source: { excerpt, otherwise: other }, isAlike: countsAlike(claim, counts) }];
}

/** What became of the place that a claim names, where it claims that: also what the same articles tell of "the city". */
async function outcomesFor(claim: Claimed, { terms }: Question, parts: Parts): Promise<readonly Scored[]> {
  const names = terms.filter(({ kind, heard }) => kind === "name" && heard);
  if (!claim.outcome || names.length === 0) return [];
  const { hits } = await parts.index.search(plainQuery(names.map(({ text }) => text).join(" ")), {
    limit: MOST_READ,
  });
  const outcomes = (await inTurns(await tellingsOf(hits, parts.readings), outcomeIn)).flat();
  const found = await inTurns(outcomes, async ({ telling, excerpt }) => ({
    score: LEAST,
    source: { excerpt, otherwise: await otherwise(claim, telling, await claim.countsIn(telling)) },
    isAlike: false,
  }));
  const counter = found.filter((one) => against(one) > 0).slice(0, AGAINST);
  return [...counter, ...found.filter((one) => against(one) === 0).slice(0, 2)];
}
