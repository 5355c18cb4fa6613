/** Dates, as precise as the text that tells them. */
export const dates = {
  unknown: "day unknown",
  /** Of words that nobody can place. */
  unplaced: (said: string) => `“${said}”, day unknown`,
  /** A date of Intl's, where the language writes it otherwise. */
  written: (date: string) => date,
  reported: (day: string) => `reported ${day}`,
  fromContext: (days: string) => `${days} (from the context)`,
  since: (days: string) => `since ${days}`,
  until: (days: string) => `until ${days}`,
  weekend: (days: string) => `weekend of ${days}`,
  week: (days: string) => `week of ${days}`,
  /** By its first month. */
  season: (month: number, year: string) => `${SEASONS[month] ?? "season"} ${year}`,
  quarter: (month: number, year: string) => `${QUARTERS[month] ?? "quarter"} of ${year}`,
  decade: (year: string) => `the ${year}s`,
  century: (number: number) => `the ${number}${SUFFIXES[ordinals.select(number)]} century`,
  early: (days: string, _precision: string) => days.replace(/^(the )?/, "$1early "),
  mid: (days: string, _precision: string) => days.replace(/^(the )?/, "$1mid "),
  late: (days: string, _precision: string) => days.replace(/^(the )?/, "$1late "),
  timed: (day: string, time: string) => `${day}, ${time}`,
  partsOfDay: {
    morning: "morning",
    afternoon: "afternoon",
    evening: "evening",
    night: "night",
    daytime: "daytime",
  },
};

const SEASONS: Readonly<Record<number, string>> = { 3: "spring", 6: "summer", 9: "autumn", 12: "winter" };

const QUARTERS: Readonly<Record<number, string>> = {
  1: "first quarter",
  4: "second quarter",
  7: "third quarter",
  10: "fourth quarter",
};

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const SUFFIXES = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
