import type { Hit } from "../model/found.ts";
import { length, type Span } from "../model/span.ts";
import { MAX_PIECE } from "../text/cut.ts";
import { leansBack } from "../text/leaning.ts";
import type { Sentence } from "../text/passages.ts";
import { isStopWord } from "../text/stop-words.ts";
import type { Reading } from "./reading.ts";

/** How far it goes on, the sentence that names the topic included: as much as a list quotes in one piece. */
const MOST = { sentences: 4, characters: MAX_PIECE };

/** A sentence that goes on about the topic without naming it, and the sentences from the one that names it on. */
export interface Following {
  readonly hit: Hit;
  readonly sentence: Span;
  readonly span: Span;
}

/** The sentences behind the hits of an article that go on about the same in their paragraph, in few enough words. */
export function followingOf({ article, layout }: Reading, hits: readonly Hit[]): readonly Following[] {
  const { body } = article;
  const named = new Set(hits.map(({ sentence }) => sentence.start));
  return hits.flatMap((hit) => {
    const first = layout.sentences.findIndex(({ start }) => start === hit.sentence.start);
    const opening = layout.sentences[first];
    if (opening === undefined) return [];
    const others = layout.sentences.slice(first + 1, first + MOST.sentences);
    const near = others.slice(
      0,
      firstWhere(others, (sentence) => !isNear(opening, sentence)),
    );
    const broken = firstWhere(near, (sentence) => !goesOn(textOf(sentence)));
    return near
      .filter((sentence, at) => at < broken || takesUp(textOf(opening), textOf(sentence)))
      .map((sentence) => ({ hit, sentence, span: { start: opening.start, end: sentence.end } }));
  });

  function textOf({ start, end }: Span): string {
    return body.slice(start, end);
  }

  function isNear(opening: Sentence, sentence: Sentence): boolean {
    return (
      sentence.block === opening.block &&
      !named.has(sentence.start) &&
      length({ start: opening.start, end: sentence.end }) <= MOST.characters
    );
  }
}

/** The first place where it holds, else the length. */
function firstWhere<T>(all: readonly T[], holds: (one: T) => boolean): number {
  const at = all.findIndex(holds);
  return at < 0 ? all.length : at;
}

const TAKEN_UP = /\b(?:the|this|that|these|those|such) ([a-z]{3,})(?: ([a-z]{3,}))?/gi;

/** "Half of those cuts …" after "announced job cuts": a noun that the sentence before brought up. */
const takesUp = (opening: string, sentence: string): boolean =>
  [...sentence.matchAll(TAKEN_UP)]
    .flatMap(([, ...nouns]) => nouns.filter((noun) => noun !== undefined && !isStopWord(noun.toLowerCase())))
    .some((noun) => isBroughtUp(opening, noun.replace(/(?<=.{3})e?s$/, "")));

const isBroughtUp = (opening: string, noun: string): boolean =>
  new RegExp(`(?<!\\b(?:the|these|those|this|that) )\\b${noun}(?:e?s)?\\b`).test(opening);

/** "The deal …": a noun that was named before, as a pronoun is. */
const DEFINITE =
  /^["“`']{0,2}(?:(?:after|as|before|if|once|when|while) )?(?:the|this|these|those|its|their|his|her)(?: [a-z-]+){1,3}\b/i;

/** "It is not possible to …": the pronoun stands for what comes, not for what was named. */
const EXPLETIVE =
  /^it (?:is|was|remains) (?:not |still |yet )?(?:possible|unclear|clear|likely|unlikely|known|hard)\b/i;

const goesOn = (sentence: string): boolean =>
  !EXPLETIVE.test(sentence) && (leansBack(sentence) || DEFINITE.test(sentence));
