import type { Span } from "../../model/span.ts";

/** A number in a text, with the words that bound it: "more than 1,000", "about $4.2 billion", "dozens". */
export interface Numeral extends Span {
  /** The least and the most that the words can mean. */
  readonly least: number;
  readonly most: number;
  /** Whether the words bound nothing: "23", and not "about 20". */
  readonly isExact: boolean;
  /** A share, a sum of money in a currency, or a number of things that stand behind it. */
  readonly unit: "things" | "percent" | Currency;
}

type Currency = "dollars" | "euros" | "pounds" | "yen";

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const MANY: Readonly<Record<string, readonly [number, number]>> = {
  "tens of thousands": [20_000, 99_999],
  "hundreds of thousands": [100_000, 999_999],
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [100, 999],
  thousands: [1000, 9999],
};
const TIMES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};
const CURRENCIES: Readonly<Record<string, Currency>> = {
  $: "dollars",
  "€": "euros",
  "£": "pounds",
  "¥": "yen",
};

/** What bounds a number, and how far it reaches then. A report that counts more than 20 may have counted 23. */
const BOUNDS: readonly (readonly [RegExp, (n: number) => readonly [number, number]])[] = [
  [/^(?:more than|over|at least|well over|just over|upwards of|no fewer than)$/i, (n) => [n, 2 * n - 1]],
  [/^(?:nearly|almost|close to|just under)$/i, (n) => [0.9 * n, n]],
  [/^(?:fewer than|less than|under|at most|up to|as many as|no more than)$/i, (n) => [n / 2, n]],
  [/./, (n) => [0.93 * n, 1.07 * n]],
];
const BOUND =
  "(?:more than|well over|just over|over|at least|upwards of|no fewer than|nearly|almost|close to|just under|fewer than|less than|at most|up to|as many as|no more than|about|around|some|roughly|approximately|an estimated)";
const WORD = `(?:(?:${TENS.join("|")})(?:-(?:${SMALL.slice(1, 10).join("|")}))?|${SMALL.slice(2).reverse().join("|")}|half a dozen|half a million)`;
/** Of a hundred or a thousand, and of nothing else. */
const ONE = "\\b(?:a|one)(?=\\s(?:dozen|hundred|thousand|million|billion)\\b)";
const DIGITS = "\\p{N}{1,3}(?:,\\p{N}{3})+(?:\\.\\p{N}+)?|\\p{N}+(?:\\.\\p{N}+)?";

const NUMERAL = new RegExp(
  `(?:\\b(?<bound>${BOUND})\\s)?(?<![\\p{L}\\p{N}.,:–-])(?<sign>[$€£¥])?(?:(?<many>\\b(?:${Object.keys(MANY).join("|")})\\b(?=\\s+of\\b|\\s+\\p{L}))|(?<value>${DIGITS}|\\b${WORD}\\b|${ONE})(?:\\s?(?<times>dozen|hundred|thousand|million|billion|(?<=\\p{N})(?:m|bn))\\b(?:\\s(?:and\\s)?(?<more>${WORD})\\b(?!\\s(?:hundred|thousand)))?)?)(?![\\p{L}\\p{N}]|[.,:–-]\\p{N}|-\\p{L})(?<percent>\\s?(?:%|per ?cent\\b))?`,
  "giu",
);

/** The numbers of a text, in order. */
export const numeralsIn = (text: string): readonly Numeral[] => withRanges(text, singlyIn(text));

/** "40 to 50", "between 40 and 50": one number that is bounded; "from 40 to 50" are two. */
function withRanges(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const joined: Numeral[] = [];
  for (const one of numerals) {
    const last = joined.at(-1);
    if (last && isRange(text, last, one))
      joined.splice(-1, 1, { ...one, start: last.start, least: last.least, isExact: false });
    else joined.push(one);
  }
  return joined;
}

function isRange(text: string, a: Numeral, b: Numeral): boolean {
  const [before, between] = [text.slice(Math.max(0, a.start - 9), a.start), text.slice(a.end, b.start)];
  if (a.most >= b.least || (a.unit !== "things" && a.unit !== b.unit)) return false;
  return between === " to "
    ? !/\bfrom\s$/i.test(before)
    : between === " and " && /\bbetween\s$/i.test(before);
}

const singlyIn = (text: string): readonly Numeral[] =>
  [...text.matchAll(NUMERAL)].flatMap(({ 0: words, index, groups = {} }) => {
    const { bound, sign = "", many, value = "", times = "", more = "", percent } = groups;
    const range = many
      ? MANY[many.toLowerCase()]
      : rangeOf(numberOf(value) * (TIMES[times.toLowerCase()] ?? 1) + (more ? numberOf(more) : 0), bound);
    if (!range) return [];
    const [least, most] = range;
    const unit = percent ? "percent" : (CURRENCIES[sign] ?? "things");
    return [{ start: index, end: index + words.length, least, most, isExact: !bound && !many, unit }];
  });

function numberOf(words: string): number {
  const word = words.toLowerCase();
  if (word === "a") return 1;
  if (word === "half a dozen") return 6;
  if (word === "half a million") return 5e5;
  if (/^\p{N}/u.test(word)) return Number(word.replaceAll(",", ""));
  const [ten = "", one] = word.split("-");
  return TENS.includes(ten)
    ? 10 * (TENS.indexOf(ten) + 2) + (one ? SMALL.indexOf(one) : 0)
    : SMALL.indexOf(word);
}

/** Numbers that end in noughts are rounded, and say nothing of the last few. */
function rangeOf(value: number, bound: string | undefined): readonly [number, number] | null {
  if (!Number.isFinite(value)) return null;
  if (bound) return BOUNDS.find(([words]) => words.test(bound))?.[1](value) ?? null;
  const slack = value < 20 || value % 10 !== 0 ? 0 : value * (value < 100 ? 0.05 : 0.02);
  return [value - slack, value + slack];
}
