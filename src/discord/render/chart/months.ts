import type { TimeLocale } from "vega";
import type { Words } from "../../../words/words.ts";

/** The names of months and days at the foot of a chart. */
export function timeLocaleIn({ locale }: Words): TimeLocale {
  const named = (options: Intl.DateTimeFormatOptions, time: number): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(time);
  const month = (number: number): string => named({ month: "short" }, Date.UTC(2021, number, 1));
  // The first of August 2021 was a Sunday.
  const day = (number: number): string => named({ weekday: "short" }, Date.UTC(2021, 7, 1 + number));
  const days: TimeLocale["days"] = [day(0), day(1), day(2), day(3), day(4), day(5), day(6)];
  const months: TimeLocale["months"] = [
    ...([month(0), month(1), month(2), month(3), month(4), month(5)] as const),
    ...([month(6), month(7), month(8), month(9), month(10), month(11)] as const),
  ];
  return {
    dateTime: "%x %X",
    date: "%-d %b %Y",
    time: "%H:%M",
    periods: ["AM", "PM"],
    days,
    shortDays: days,
    months,
    shortMonths: months,
  };
}

/** An expression of the chart's, with a language's own digits for the Latin ones: dates at a chart's foot know no others. */
export function inDigits(expression: string, { locale }: Words): string {
  const digits = new Intl.NumberFormat(locale);
  return Array.from({ length: 10 }, (_, digit) => [String(digit), digits.format(digit)] as const)
    .filter(([latin, own]) => latin !== own)
    .reduce((text, [latin, own]) => `replace(${text}, regexp('${latin}', 'g'), '${own}')`, expression);
}
