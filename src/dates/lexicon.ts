import type { Kind } from "./kinds.ts";

/** What a word is, and its number: the month's, the weekday's (Monday is 1), the unit's, the count. */
export interface Entry {
  readonly kind: Kind;
  readonly value: number;
  /** Counts only where it is written with a capital. */
  readonly capital?: boolean;
}

export const MONTHS =
  "january february march april may june july august september october november december".split(" ");
export const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** Units by their number, as TIMEX3 writes them. */
export const UNITS = ["D", "W", "M", "Q", "Y", "DE", "CE", "H", "MIN", "S", "WE", "ML"] as const;
export type Unit = (typeof UNITS)[number];

/** Seasons and parts of the day by their number, as TIMEX3 writes them. */
export const SEASONS = ["SP", "SU", "FA", "WI"] as const;
export const PARTS = ["MO", "AF", "EV", "NI", "DT"] as const;

const CARDINALS = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen"
).split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = (
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth " +
  "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split(" ");

/** The words of each kind; `word=number` where the number is not that of its place in the list. */
const WORDS: readonly (readonly [Kind, string])[] = [
  ["season", "summer=1 autumn=2 winter=3"],
  ["autumnal", "spring=0 fall=2"],
  ["unit", "day=0 week=1 month=2 year=4 decade=5 fortnight=1 millennium=11"],
  ["units", "days=0 weeks=1 months=2 years=4 decades=5 centuries=6 weekends=10 fortnights=1 millennia=11"],
  ["century", "century=6"],
  ["quarter", "quarter=3"],
  ["quarters", "quarters=3"],
  ["qnumber", "q1=1 q2=2 q3=3 q4=4"],
  ["weekend", "weekend=10"],
  ["short", "hour=7 minute=8"],
  ["shorts", "hours=7 minutes=8 seconds=9"],
  ["part", "morning=0 dawn=0 afternoon=1 evening=2 dusk=2 night=3 daytime=4 nightfall=2 daybreak=0"],
  ["parts", "mornings=0 afternoons=1 evenings=2 nights=3"],
  ["noon", "noon=12 midday=12 midnight=0"],
  ["overnight", "overnight=3"],
  ["fiscal", "fiscal financial"],
  ["period", "period"],
  ["half", "half"],
  ["business", "business trading working calendar straight consecutive full whole entire"],
  ["today", "today"],
  ["yesterday", "yesterday"],
  ["tomorrow", "tomorrow"],
  ["tonight", "tonight"],
  ["present", "nowadays"],
  ["recent", "recent"],
  ["pastref", "recently lately"],
  ["future", "future"],
  ["now", "now"],
  ["daily", "daily=0 weekly=1 monthly=2 yearly=4 hourly=7 nightly=0"],
  ["the", "the"],
  ["an", "a an"],
  ["this", "this"],
  ["that", "that"],
  ["same", "same"],
  ["last", "last past"],
  ["latest", "latest"],
  ["next", "next coming upcoming"],
  ["previous", "previous preceding prior"],
  ["following", "following ensuing subsequent"],
  ["current", "current"],
  ["ago", "ago"],
  ["earlier", "earlier previously"],
  ["later", "later"],
  ["before", "before"],
  ["after", "after"],
  ["of", "of"],
  ["in", "in"],
  ["on", "on"],
  ["at", "at"],
  ["by", "by"],
  ["since", "since"],
  ["until", "until till"],
  ["from", "from"],
  ["to", "to through"],
  ["between", "between"],
  ["and", "and"],
  ["or", "or"],
  ["for", "for"],
  ["during", "during throughout"],
  ["over", "over"],
  ["within", "within"],
  ["per", "per"],
  ["each", "every each"],
  ["early", "early"],
  ["late", "late"],
  ["mid", "mid"],
  ["start", "start beginning outset opening"],
  ["middle", "middle midpoint"],
  ["end", "end close conclusion"],
  ["few", "few"],
  ["couple", "couple"],
  ["several", "several many"],
  ["more", "more another additional further long only just about some"],
  ["about", "around nearly almost roughly"],
  [
    "was",
    "was were had did said told took came went made got began became fell rose sold lost won left held met saw gave ran kept led paid died",
  ],
  ["is", "is are am has have says"],
  ["will", "will shall would won't i'll we'll he'll she'll they'll it'll"],
  [
    "plan",
    "scheduled expected supposed due plans planned planning plan expects hopes hope intends set slated going likely",
  ],
  ["nounmark", "his her its their our my your"],
  ["these", "these those"],
  ["than", "than"],
  ["zone", "gmt utc est edt cst cdt pst pdt cet cest bst ist jst"],
  ["oclock", "o'clock o’clock"],
];

export const LEXICON: ReadonlyMap<string, Entry> = new Map([
  ...WORDS.flatMap(([kind, words]) => words.split(" ").map((word) => entryOf(kind, word))),
  ...MONTHS.map((name, index) => monthEntry(name, index + 1)),
  ...MONTHS.map((name, index): [string, Entry] => [name.slice(0, 3), monthAbbreviation(index + 1)]).filter(
    ([name]) => name !== "may",
  ),
  ["sept", monthAbbreviation(9)] as const,
  ...WEEKDAYS.flatMap((name, index): [string, Entry][] => [
    [name, { kind: "weekday", value: index + 1 }],
    [`${name}s`, { kind: "weekdays", value: index + 1 }],
    [name.slice(0, 3), weekdayAbbreviation(index + 1)],
  ]),
  ...["tues=2", "weds=3", "thur=4", "thurs=4"].map((word): [string, Entry] => {
    const [name = "", value] = word.split("=");
    return [name, weekdayAbbreviation(Number(value))];
  }),
  ...CARDINALS.map((name, value): [string, Entry] => [name, { kind: "spelt", value }]),
  ...TENS.map((name, index): [string, Entry] => [name, { kind: "spelt", value: 20 + 10 * index }]),
  ...TENS.map((name, index): [string, Entry] => [
    name.replace(/y$/, "ies"),
    { kind: "decade", value: 20 + 10 * index },
  ]),
  ["dozen", { kind: "spelt", value: 12 }] as const,
  ["hundred", { kind: "spelt", value: 100 }] as const,
  ["thousand", { kind: "spelt", value: 1000 }] as const,
  ...ORDINALS.map((name, value): [string, Entry] => [name, { kind: value === 1 ? "first" : "nth", value }]),
  ["thirtieth", { kind: "nth", value: 30 }] as const,
  ["latter", { kind: "nth", value: 2 }] as const,
  ["final", { kind: "nth", value: 4 }] as const,
]);

function entryOf(kind: Kind, word: string): [string, Entry] {
  const [name = "", value = "0"] = word.split("=");
  return [name, { kind, value: Number(value) }];
}

/** May and March are verbs too, and august an adjective. */
function monthEntry(name: string, value: number): [string, Entry] {
  const kind = name === "may" || name === "march" ? "verbmonth" : "month";
  return [name, { kind, value, capital: kind === "verbmonth" || name === "august" }];
}

function monthAbbreviation(value: number): Entry {
  return { kind: "abbr", value, capital: true };
}

function weekdayAbbreviation(value: number): Entry {
  return { kind: "wdabbr", value, capital: true };
}
