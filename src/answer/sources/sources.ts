import type { FoundSource, SourcesAnswer } from "../../model/answer.ts";
import type { Hit } from "../../model/found.ts";
import { overlaps } from "../../model/span.ts";
import { sentencesIn } from "../../text/sentences.ts";
import type { Candidate, Question } from "../ask/candidate.ts";
import { candidatesFor } from "../ask/candidates.ts";
import { readKind } from "../ask/kinds.ts";
import { termsOf } from "../ask/terms.ts";
import { excerptsOf } from "../excerpts.ts";
import type { Parts } from "../parts.ts";
import { otherwise } from "./otherwise.ts";
import { scoreOf } from "./score.ts";

/** Sentences of a message that are looked into, and passages that each is shown with, at the most. */
const MOST_CLAIMS = 6;
const MOST_OF_CLAIM = 10;
const NEAREST = 3;
const MOST_SOURCES = 10;

/** The passages that come nearest to what a message says, with what they tell otherwise. */
export async function sourcesOf(message: string, parts: Parts): Promise<SourcesAnswer["found"]> {
  const claims = sentencesIn(message)
    .map(({ start, end }) => message.slice(start, end).trim())
    .slice(0, MOST_CLAIMS);
  const found = (await Promise.all(claims.map((claim) => nearestTo(claim, parts)))).flat();
  const best = found.toSorted((a, b) => b.score - a.score);
  const once = best.filter((one, i) => !best.slice(0, i).some((other) => isShared(one.source, other.source)));
  return once.slice(0, MOST_SOURCES).map(({ source }) => source);
}

const isShared = ({ excerpt: a }: FoundSource, { excerpt: b }: FoundSource): boolean =>
  a.passage.article === b.passage.article && overlaps(a.passage, b.passage);

/** A sentence that shares less with a claim is about something else. */
const LEAST = 0.45;

async function nearestTo(claim: string, parts: Parts) {
  const wanted = { ...readKind(claim), kind: "fact" as const };
  const question: Question = { ...wanted, terms: await termsOf(claim, parts) };
  if (question.terms.length === 0) return [];
  const scored = (await candidatesFor(question, parts))
    .map((candidate) => ({ candidate, score: scoreOf(question, candidate) }))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_OF_CLAIM);
  const found = (await Promise.all(scored.map((one) => sourceFrom(claim, one)))).flat();
  // What tells otherwise is worth showing though others come nearer.
  return found.filter(({ source }, i) => i < NEAREST || source.otherwise !== null);
}

async function sourceFrom(claim: string, { candidate, score }: { candidate: Candidate; score: number }) {
  const { reading, told, met } = candidate;
  const marks = met.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start);
  const { id, revision } = reading.article;
  const hit: Hit = { article: id, revision, sentence: told.span, marks, score };
  const [excerpt] = await excerptsOf([hit], async () => [reading], { following: false });
  if (!excerpt) return [];
  return [{ score, source: { excerpt, otherwise: await otherwise(claim, { reading, hit, told }) } }];
}
