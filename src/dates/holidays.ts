/** Holidays of the English-speaking press, and days that history names. */

type Rule = (year: number) => Temporal.PlainDate;

interface Holiday {
  readonly name: string;
  readonly rule: Rule;
}

const on =
  (month: number, day: number): Rule =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day });

/** The nth of a weekday in a month; -1 is the last. */
const nth =
  (count: number, weekday: number, month: number): Rule =>
  (year) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    const start = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
    if (count > 0) return start.add({ weeks: count - 1 });
    const fifth = start.add({ weeks: 4 });
    return fifth.month === month ? fifth : start.add({ weeks: 3 });
  };

/** Sunday after the first full moon of spring: Butcher's algorithm. */
const easter =
  (shift: number): Rule =>
  (year) => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const f = Math.floor((b + 8) / 25);
    const g = Math.floor((b - f + 1) / 3);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const month = Math.floor((h + l - 7 * m + 114) / 31);
    const day = ((h + l - 7 * m + 114) % 31) + 1;
    return Temporal.PlainDate.from({ year, month, day }).add({ days: shift });
  };

const once =
  (day: string): Rule =>
  () =>
    Temporal.PlainDate.from(day);

/** Longer names before those they begin with. */
export const HOLIDAYS: readonly Holiday[] = [
  { name: "new year's eve", rule: on(12, 31) },
  { name: "new year's day", rule: on(1, 1) },
  { name: "martin luther king day", rule: nth(3, 1, 1) },
  { name: "martin luther king jr. day", rule: nth(3, 1, 1) },
  { name: "groundhog day", rule: on(2, 2) },
  { name: "valentine's day", rule: on(2, 14) },
  { name: "presidents' day", rule: nth(3, 1, 2) },
  { name: "presidents day", rule: nth(3, 1, 2) },
  { name: "st. patrick's day", rule: on(3, 17) },
  { name: "nowruz", rule: on(3, 21) },
  { name: "april fools' day", rule: on(4, 1) },
  { name: "ash wednesday", rule: easter(-46) },
  { name: "palm sunday", rule: easter(-7) },
  { name: "maundy thursday", rule: easter(-3) },
  { name: "good friday", rule: easter(-2) },
  { name: "easter monday", rule: easter(1) },
  { name: "easter sunday", rule: easter(0) },
  { name: "easter", rule: easter(0) },
  { name: "anzac day", rule: on(4, 25) },
  { name: "may day", rule: on(5, 1) },
  { name: "cinco de mayo", rule: on(5, 5) },
  { name: "mother's day", rule: nth(2, 7, 5) },
  { name: "memorial day", rule: nth(-1, 1, 5) },
  { name: "father's day", rule: nth(3, 7, 6) },
  { name: "juneteenth", rule: on(6, 19) },
  { name: "canada day", rule: on(7, 1) },
  { name: "independence day", rule: on(7, 4) },
  { name: "bastille day", rule: on(7, 14) },
  { name: "labor day", rule: nth(1, 1, 9) },
  { name: "labour day", rule: nth(1, 1, 9) },
  { name: "columbus day", rule: nth(2, 1, 10) },
  { name: "halloween", rule: on(10, 31) },
  { name: "all saints' day", rule: on(11, 1) },
  { name: "guy fawkes night", rule: on(11, 5) },
  { name: "election day", rule: (year) => nth(1, 1, 11)(year).add({ days: 1 }) },
  { name: "veterans day", rule: on(11, 11) },
  { name: "armistice day", rule: on(11, 11) },
  { name: "remembrance day", rule: on(11, 11) },
  { name: "thanksgiving day", rule: nth(4, 4, 11) },
  { name: "thanksgiving", rule: nth(4, 4, 11) },
  { name: "black friday", rule: (year) => nth(4, 4, 11)(year).add({ days: 1 }) },
  { name: "christmas eve", rule: on(12, 24) },
  { name: "christmas day", rule: on(12, 25) },
  { name: "christmas", rule: on(12, 25) },
  { name: "boxing day", rule: on(12, 26) },
  { name: "d-day", rule: once("1944-06-06") },
  { name: "ve day", rule: once("1945-05-08") },
  { name: "v-e day", rule: once("1945-05-08") },
  { name: "vj day", rule: once("1945-08-15") },
  { name: "v-j day", rule: once("1945-08-15") },
  { name: "black monday", rule: once("1987-10-19") },
  { name: "black tuesday", rule: once("1929-10-29") },
  { name: "bloody sunday", rule: once("1972-01-30") },
];

const BY_FIRST_WORD: ReadonlyMap<string, readonly number[]> = Map.groupBy(HOLIDAYS.keys(), (index) =>
  firstWord(HOLIDAYS[index]?.name ?? ""),
);

function firstWord(name: string): string {
  return /^\p{L}+/u.exec(name)?.[0] ?? name;
}

/** The holiday whose name stands at `at`, with where it ends; or null. `word` is the first word there, in lower case. */
export function holidayAt(text: string, at: number, word: string): { value: number; end: number } | null {
  for (const value of BY_FIRST_WORD.get(word) ?? []) {
    const name = HOLIDAYS[value]?.name ?? "";
    const end = at + name.length;
    const said = text.slice(at, end).toLowerCase().replaceAll("’", "'");
    if (said === name && !/\p{L}/u.test(text[end] ?? "")) return { value, end };
  }
  return null;
}

/** The day of a holiday in a year, YYYY-MM-DD, or null where the name is none. */
export const dateOfHoliday = (name: string, year: number): string | null =>
  HOLIDAYS.find((holiday) => holiday.name === name)
    ?.rule(year)
    .toString() ?? null;
