import { datesIn } from "../../dates/read.ts";
import type { Candidate, Expect, Expected, Question } from "./candidate.ts";
import { deedTold, LIGHT } from "./deeds.ts";
import type { Kind } from "./kinds.ts";
import { numbersIn } from "./numbers.ts";
import { personsIn } from "./persons.ts";
import { namesIn, placesIn } from "./places.ts";
import { reasonsIn } from "./reasons.ts";
import { speechIn } from "./speech.ts";
import { isUnheardThing, type Term } from "./term.ts";

/** How well a sentence answers, and the words of it that do. */
export interface Weighed extends Expected {
  readonly candidate: Candidate;
  /** From 0 to 1. */
  readonly score: number;
}

const EXPECTED: Readonly<Record<Kind, Expect>> = {
  day: (_, { reading, told }) => {
    const spans = datesIn(reading.dates, told.span);
    return { worth: spans.length > 0 ? 1 : 0.5, spans };
  },
  number: numbersIn,
  person: personsIn,
  place: placesIn,
  speech: speechIn,
  reason: reasonsIn,
  name: namesIn,
  fact: () => ({ worth: 1, spans: [] }),
};

/** How well a sentence answers, or null where it does not: it lacks what was asked for, or speaks of something else. */
export function weigh(question: Question, candidate: Candidate): Weighed | null {
  const worths = worthsOf(question, candidate);
  if (lacksName(question.terms, worths) || isOffTopic(question, candidate)) return null;
  const expected = EXPECTED[question.kind](question, candidate);
  if (expected.worth === 0) return null;
  const words = shareOf(question.terms, worths, isWord);
  const names = shareOf(question.terms, worths, (term) => !isWord(term));
  const share = Math.max(LEAST_SHARE, words ?? names ?? 0) ** 0.6 * (names ?? words ?? 0) ** 0.4;
  return {
    ...expected,
    candidate,
    score:
      share *
      deedTold(question, candidate, worths) *
      heard(question, worths) *
      nearness(question, candidate) *
      (0.4 + 0.6 * expected.worth),
  };
}

/** Reasons and speech can be told without any of the words. */
const LEAST_SHARE = 0.15;

/** Less where a thing is asked for that the corpus never heard of. */
const heard = ({ terms }: Question, worths: readonly number[]): number =>
  terms.some((term, i) => isUnheardThing(term) && (worths[i] ?? 0) < LEAST_HEARD) ? UNHEARD : 1;

const LEAST_HEARD = 0.5;
const UNHEARD = 0.55;

const isWord = ({ kind }: Term): boolean => kind === "word";

/** What a name and a word are worth that stand in what the sentence points back to. */
const NAMED_BEFORE = 0.6;
const SAID_BEFORE = 0.3;

/** What they are worth that stand in the headline, or in the sentence before. */
const NAMED_ABOUT = 0.5;
const SAID_ABOUT = 0.45;

/** A reason stands behind what it is the reason of as often as with it. */
const BESIDE_REASON = 0.7;

const worthsOf = ({ kind, terms }: Question, { met, before, about }: Candidate): readonly number[] =>
  terms.map((term, i) => {
    const said = kind === "reason" ? BESIDE_REASON : isWord(term) ? SAID_ABOUT : NAMED_ABOUT;
    const meant = before[i] ? (isWord(term) ? SAID_BEFORE : NAMED_BEFORE) : 0;
    return Math.max(met[i]?.worth ?? 0, meant, (about[i] ?? 0) * said);
  });

/** A name is indispensable that tells at least so much of what the rarest tells; numbers always are. */
const INDISPENSABLE = 0.6;

function isIndispensable(terms: readonly Term[]): (term: Term) => boolean {
  const heaviest = Math.max(0, ...terms.filter(({ kind }) => kind === "name").map(({ weight }) => weight));
  return ({ kind, weight }) => kind === "number" || (kind === "name" && weight >= INDISPENSABLE * heaviest);
}

function lacksName(terms: readonly Term[], worths: readonly number[]): boolean {
  const isNeeded = isIndispensable(terms);
  return terms.some((term, i) => isNeeded(term) && worths[i] === 0);
}

/** Whether the sentence itself, or what it points back to, names what is asked about: not the headline alone. */
export function namesIt({ terms }: Question, { candidate: { met, before } }: Weighed): boolean {
  const isNeeded = isIndispensable(terms);
  return terms.every((term, i) => !isNeeded(term) || before[i] || (met[i]?.worth ?? 0) > 0);
}

/** Speech and reasons may be told in other words than those of the question. */
const isOffTopic = ({ kind, terms }: Question, { met }: Candidate): boolean =>
  kind !== "speech" &&
  kind !== "reason" &&
  terms.some(isWord) &&
  !terms.some((term, i) => isWord(term) && (term.weight < LIGHT || (met[i]?.worth ?? 0) > 0));

/** The weight of what is met over that of all; null where there is nothing to meet. */
function shareOf(
  terms: readonly Term[],
  worths: readonly number[],
  isCounted: (term: Term) => boolean,
): number | null {
  const counted = terms.map((term) => (isCounted(term) ? term.weight : 0));
  const all = counted.reduce((sum, weight) => sum + weight, 0);
  return all < LIGHT ? null : counted.reduce((sum, weight, i) => sum + weight * (worths[i] ?? 0), 0) / all;
}

/** 1 where all that is met stands together, less the further it is apart. Speech may be long. */
function nearness({ kind }: Question, { met }: Candidate): number {
  if (kind === "speech") return 1;
  const [first = [], ...others] = met.map(({ places }) => places).filter((places) => places.length > 0);
  if (others.length === 0) return 1;
  const spread = Math.min(
    ...first.map((place) => Math.max(...others.map((places) => distance(place, places)))),
  );
  return 1 / (1 + Math.max(0, spread - 6) / 80);
}

const distance = (place: number, places: readonly number[]): number =>
  Math.min(...places.map((other) => Math.abs(other - place)));
