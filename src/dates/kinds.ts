/**
 * What a word can be in a time expression. Recognisers are written over these names; a token's kind is one
 * letter in the string they are matched against, so that a pattern costs the same in any text.
 */
const KINDS = [
  // what is not about time; blanks are no tokens
  "blank",
  "word",
  "name",
  "stop",
  "break",
  "comma",
  "colon",
  "dash",
  "slash",
  "open",
  "close",
  "quote",
  "money",
  "percent",
  "poss",
  // numbers
  "small", // 1–31 in digits
  "int",
  "decimal",
  "digits", // four digits that can be a year
  "spelt", // a number in words
  "ordinal", // 3rd
  "nth", // third
  "decade", // 1990s
  "shortyear", // '98
  "clock", // 18:30
  "ampm",
  "zone",
  "oclock",
  "iso", // 2021-07-04
  "numeric", // 4/7/2021
  "nineeleven",
  // the calendar
  "month",
  "abbr", // Jan.
  "verbmonth", // May, March: words of their own
  "weekday",
  "weekdays", // Mondays
  "wdabbr", // Mon
  "season",
  "autumnal", // fall, spring: words of their own
  "holiday",
  "unit",
  "units",
  "short", // hour, minute, second
  "shorts",
  "quarter",
  "quarters",
  "qnumber", // Q3
  "weekend",
  "century",
  "part", // morning
  "parts",
  "noon",
  "overnight",
  "fiscal",
  "period",
  "half",
  "business",
  "today",
  "yesterday",
  "tomorrow",
  "tonight",
  "present",
  "recent",
  "pastref",
  "future",
  "now",
  "daily",
  // what relates them
  "the",
  "an",
  "this",
  "that",
  "same",
  "last",
  "latest",
  "next",
  "previous",
  "following",
  "current",
  "ago",
  "earlier",
  "later",
  "before",
  "after",
  "of",
  "in",
  "on",
  "at",
  "by",
  "since",
  "until",
  "from",
  "to",
  "between",
  "and",
  "or",
  "for",
  "during",
  "over",
  "within",
  "per",
  "each",
  "early",
  "late",
  "mid",
  "start",
  "middle",
  "end",
  "first",
  "few",
  "couple",
  "several",
  "more",
  "about",
  "was", // was, had, did, said and whatever ends in -ed
  "is",
  "will",
  "plan", // scheduled, expected, due
  "these",
  "than",
  "nounmark", // a determiner that begins something else: his, their
] as const;

export type Kind = (typeof KINDS)[number];

/** Groups of kinds that patterns name again and again, by names in capitals. */
const GROUPS: Readonly<Record<string, string>> = {
  MONTH: "(?:month|abbr|verbmonth)",
  WEEKDAY: "(?:weekday|wdabbr)",
  YEAR: "(?:digits|shortyear)",
  ORDINAL: "(?:ordinal|nth|first)",
  NUMBER: "(?:small|int|decimal|digits|spelt)",
  COUNT: "(?:small|int|decimal|digits|spelt|an? few|an? couple of?|several|half an?|an)",
  WORD: "(?:word|name|was|is|will|plan|nounmark)",
  DEIXIS: "(?:last|latest|this|next|previous|following|current|that|same)",
  UNIT: "(?:unit|quarter|century|short|weekend)",
  UNITS: "(?:units|quarters|shorts)",
  ANYUNIT: "(?:unit|quarter|century|short|weekend|units|quarters|shorts)",
  SEASON: "(?:season|autumnal)",
  PORTION: "(?:early|late|mid dash?|the? (?:start|middle|end) of)",
  PART: "(?:part|noon|overnight)",
  LEAD: "(?:in|on|at|by|since|until|from|to|between|and|or|for|during|over|within|before|after|of)",
};

const FIRST_LETTER = 0xc0;

const LETTERS = new Map<string, string>(
  KINDS.map((kind, index) => [kind, String.fromCharCode(FIRST_LETTER + index)]),
);

/** The letter that stands for a kind. */
export function letterOf(kind: string): string {
  const letter = LETTERS.get(kind);
  if (letter === undefined) throw new Error(`"${kind}" is no kind of token`);
  return letter;
}

/** The kind that the letter at a place stands for; undefined where there is none. */
export const kindAt = (letters: string, at: number): Kind | undefined =>
  KINDS[letters.charCodeAt(at) - FIRST_LETTER];

/**
 * A regular expression over kinds, written with their names: `PORTION? month comma? digits`. Blanks mean
 * nothing, everything else what it means in a regular expression.
 */
export function pattern(source: string): RegExp {
  const plain = source.replace(/[A-Z]+/g, (name) => GROUPS[name] ?? name);
  return new RegExp(plain.replace(/[a-z]+/g, letterOf).replace(/\s+/g, ""), "g");
}
