import { words } from "./words.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

const UNITS = [
  ["year", 365 * DAY],
  ["month", 30 * DAY],
  ["day", DAY],
  ["hour", HOUR],
  ["minute", MINUTE],
  ["second", 1],
] as const;

/** A moment in the reader's words and time zone, in one of the styles of Discord's timestamps. */
export const timestampText = (seconds: number, style: string, now: Date, locale?: string): string => {
  if (style === "R") return relative(seconds - now.getTime() / 1000, locale);
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime())
    ? words.noDate
    : new Intl.DateTimeFormat(locale, STYLES[style]).format(date);
};

const relative = (seconds: number, locale?: string): string => {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(seconds / size), unit);
};

/** When a message was sent: the time for today's, the day as well for others. */
export const sentText = (timestamp: string, now: Date, locale?: string): string => {
  const date = new Date(timestamp);
  const sameDay = date.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(locale, sameDay ? STYLES.t : STYLES.s).format(date);
};
