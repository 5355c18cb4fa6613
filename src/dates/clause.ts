import { overlaps, type Span } from "../model/span.ts";

/** Where a clause ends, and how much further away what lies behind it is, in words. */
const BORDERS: readonly (readonly [RegExp, number])[] = [
  [/["“”]|``|''/g, 8],
  [/[;:—]| -- | – /g, 8],
  [/,/g, 2],
  [/\b(?:after|before|when|while|because|although|though|since|until|as|but|where|unless|if)\b/g, 5],
  [/\b(?:who|which|that|whose|and)\b/g, 3],
];

const REPORTING =
  /\b(?:said|says|told|announced|reported|according|added|confirmed|tweeted|stated|wrote|warned)\b[^,;.]{0,40}$/;

/** How far a date is from the nearest words in focus, in words; borders of clauses between them count for more. */
export function farFrom(body: string, date: Span, focus: readonly Span[]): number {
  const far = focus.map((word) => distance(body, date, word));
  return Math.min(...far, Number.POSITIVE_INFINITY) + reportingCost(body, date);
}

function distance(body: string, date: Span, word: Span): number {
  if (overlaps(date, word)) return 0;
  const between =
    date.end <= word.start ? body.slice(date.end, word.start) : body.slice(word.end, date.start);
  const words = between.split(/\s+/).length - 1;
  return (
    words + BORDERS.reduce((sum, [border, cost]) => sum + cost * (between.match(border)?.length ?? 0), 0)
  );
}

/** "said on Wednesday" dates the saying. */
function reportingCost(body: string, date: Span): number {
  return REPORTING.test(body.slice(Math.max(0, date.start - 60), date.start)) ? 12 : 0;
}

/** The clause of a sentence that holds the focus; all of the sentence where there is none. */
export function clauseOf(body: string, sentence: Span, focus: readonly Span[]): Span {
  const text = body.slice(sentence.start, sentence.end);
  const first = Math.min(...focus.map(({ start }) => start - sentence.start), text.length);
  const last = Math.max(...focus.map(({ end }) => end - sentence.start), 0);
  if (first >= last) return sentence;
  const cuts = [
    ...text.matchAll(/[;:—]|,? (?:after|before|when|while|because|although|though|but|who|which)\b/g),
  ].map(({ index }) => index);
  const start = cuts.findLast((cut) => cut < first) ?? 0;
  const end = cuts.find((cut) => cut >= last) ?? text.length;
  return { start: sentence.start + start, end: sentence.start + end };
}
