import type { Span } from "../model/span.ts";
import { namesIn } from "../text/names.ts";
import { stemmedIn, stemOf } from "../text/stems.ts";
import { type Word, wordsIn } from "../text/words.ts";
import { type Chain, foldedSpaces, type Part, type Phrase, type Plan } from "./plan.ts";

/** A matched word or phrase in the body. `key` names the spelling, and is empty for a phrase. */
export interface Mark extends Span {
  readonly key: string;
}

/** Finds a stem, however it remembers it: text/stems by itself is slow on many sentences. */
export type StemOf = (key: string) => string;

/** Tells words with one of the stems. No stem begins with another letter than its words, which spares most look-ups. */
export function hasStemIn(stems: ReadonlySet<string>, stemOf: StemOf): (key: string) => boolean {
  const initials = new Set([...stems].map((stem) => stem.charCodeAt(0)));
  return (key) => initials.has(key.charCodeAt(0)) && stems.has(stemOf(key));
}

/** Reads what of a plan stands in a sentence, in order. */
export function markerOf(plan: Plan, stemOf: StemOf): (body: string, sentence: Span) => readonly Mark[] {
  const parts = plan.all.flat();
  const slots = parts.flatMap((part) => (part.kind === "chain" ? part.slots : []));
  const stems = new Set(slots.flatMap((slot) => [...slot.stems.keys()]));
  const names = new Set(slots.flatMap((slot) => [...slot.names.keys()]));
  const phrases = parts.filter((part) => part.kind === "phrase");
  const isAsked = hasStemIn(stems, stemOf);

  return (body, sentence) => {
    const words = wordsIn(body, sentence);
    return outermost([
      ...stemmedIn(words, isAsked),
      ...namesIn(body, words).filter(({ key }) => names.has(key)),
      ...phrases.flatMap((phrase) =>
        phrasesIn(phrase, body, sentence, words).map((span) => ({ ...span, key: "" })),
      ),
    ]);
  };
}

/** Marks that no other mark holds, in order. */
function outermost(marks: readonly Mark[]): readonly Mark[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted
    .filter((mark) => {
      if (mark.end <= end) return false;
      end = mark.end;
      return true;
    })
    .map(({ key, start, end }) => ({ key, start, end }));
}

/** The places where a phrase stands in a sentence, letter for letter but for case, quotation marks and dashes. */
export function phrasesIn(
  phrase: Phrase,
  body: string,
  sentence: Span,
  words: readonly Word[],
): readonly Span[] {
  const text = foldedSpaces(body.slice(sentence.start, sentence.end));
  const lead = leadOf(phrase);
  return words.flatMap((word, i) => {
    const isHere = phrase.keys.every((key, offset) => words[i + offset]?.key === key);
    const start = word.start - lead;
    const at = start - sentence.start;
    return isHere && at >= 0 && text.startsWith(phrase.text, at)
      ? [{ start, end: start + phrase.text.length }]
      : [];
  });
}

/** How much punctuation stands before the first word of a phrase. */
const leadOf = (phrase: Phrase): number => wordsIn(phrase.text)[0]?.start ?? 0;

/** A sentence, read for plans to be held against. */
export interface ReadSentence {
  readonly body: string;
  readonly sentence: Span;
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
  /** Keys of names. */
  readonly names: ReadonlySet<string>;
}

export function readSentence(body: string, sentence: Span): ReadSentence {
  const words = wordsIn(body, sentence);
  const stems = new Set(stemmedIn(words).map(({ key }) => stemOf(key)));
  const names = new Set(namesIn(body, words).map(({ key }) => key));
  return { body, sentence, words, stems, names };
}

/** Whether a sentence meets a plan, read off its words: the definition that every index must agree with. */
export function meets(plan: Plan, { body, sentence, words, stems, names }: ReadSentence): boolean {
  const holds = (part: Part): boolean =>
    part.kind === "phrase" ? phrasesIn(part, body, sentence, words).length > 0 : covers(part, stems, names);
  return plan.all.every((parts) => parts.some(holds)) && !plan.none.some(holds);
}

function covers(chain: Chain, stems: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  const met = chain.slots.filter(
    (slot) =>
      [...slot.stems.keys()].some((key) => stems.has(key)) ||
      [...slot.names.keys()].some((key) => names.has(key)),
  );
  const reached = [true];
  for (let to = 1; to <= chain.length; to++)
    reached[to] = met.some((slot) => slot.to === to && reached[slot.from] === true);
  return reached[chain.length] === true;
}
