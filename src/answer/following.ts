import { length, type Span } from "../model/span.ts";
import type { Hit } from "../ports.ts";
import { leansBack } from "../text/leaning.ts";
import { MAX_EXCERPT, type Sentence } from "../text/passages.ts";
import type { Reading } from "./reading.ts";

/** A sentence that goes on about the topic without naming it, and the sentences from the one that names it on. */
export interface Following {
  readonly hit: Hit;
  readonly sentence: Span;
  readonly span: Span;
}

/** The sentences behind the hits of an article that go on about the same in their paragraph, in few enough words. */
export function followingOf({ article, layout }: Reading, hits: readonly Hit[]): readonly Following[] {
  const named = new Set(hits.map(({ sentence }) => sentence.start));
  return hits.flatMap((hit) => {
    const first = layout.sentences.findIndex(({ start }) => start === hit.sentence.start);
    const opening = layout.sentences[first];
    if (opening === undefined) return [];
    const others = layout.sentences.slice(first + 1, first + MAX_EXCERPT.sentences);
    const end = others.findIndex((sentence) => !follows(opening, sentence));
    return (end < 0 ? others : others.slice(0, end)).map((sentence) => ({
      hit,
      sentence,
      span: { start: opening.start, end: sentence.end },
    }));
  });

  function follows(opening: Sentence, sentence: Sentence): boolean {
    return (
      sentence.block === opening.block &&
      !named.has(sentence.start) &&
      length({ start: opening.start, end: sentence.end }) <= MAX_EXCERPT.characters &&
      goesOn(article.body.slice(sentence.start, sentence.end))
    );
  }
}

/** "The deal …": a noun that was named before, as a pronoun is. */
const DEFINITE = /^["“`']{0,2}(?:the|this|these|those|its|their|his|her)(?: [a-z-]+){1,3}\b/i;

/** "It is not possible to …": the pronoun stands for what comes, not for what was named. */
const EXPLETIVE =
  /^it (?:is|was|remains) (?:not |still |yet )?(?:possible|unclear|clear|likely|unlikely|known|hard)\b/i;

const goesOn = (sentence: string): boolean =>
  !EXPLETIVE.test(sentence) && (leansBack(sentence) || DEFINITE.test(sentence));
