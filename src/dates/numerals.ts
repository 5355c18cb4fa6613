import type { Kind } from "./kinds.ts";

/** A number in digits: what kind of token it is, where it ends and what it says. */
export interface Numeral {
  readonly kind: Kind;
  readonly end: number;
  readonly value: number;
}

interface Form {
  readonly kind: Kind;
  readonly shape: RegExp;
  /** The number, or null where the digits say none of this kind. Groups that matched nothing are "". */
  read(groups: readonly string[]): number | null;
}

/** The forms that digits take, the more particular first. What each looks at is bounded. */
const FORMS: readonly Form[] = [
  {
    kind: "iso",
    shape: /(\d{4})-(\d\d)-(\d\d)(?!\d)/y,
    read: ([year, month, day]) => packDay(Number(year), Number(month), Number(day)),
  },
  { kind: "nineeleven", shape: /9\/11(?![\d/])/y, read: () => 911 },
  {
    kind: "numeric",
    shape: /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?![\d/])/y,
    read: ([first, second, year]) => numericDay(Number(first), Number(second), fullYear(Number(year))),
  },
  {
    kind: "numeric",
    shape: /(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/y,
    read: ([day, month, year]) => packDay(Number(year), Number(month), Number(day)),
  },
  {
    kind: "clock",
    shape: /([01]?\d|2[0-3])[.:h]([0-5]\d)(?=\s?(?:[ap]\.?m\b|hrs\b|hours\b|gmt\b|utc\b))/iy,
    read: ([hour, minute]) => 60 * Number(hour) + Number(minute),
  },
  {
    kind: "clock",
    shape: /([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/y,
    read: ([hour, minute]) => 60 * Number(hour) + Number(minute),
  },
  {
    kind: "clock",
    shape: /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:hrs|hours|gmt|utc|z)\b)/iy,
    read: ([hour, minute]) => 60 * Number(hour) + Number(minute),
  },
  {
    kind: "decade",
    shape: /(1[5-9]|20)?(\d)0['’]?s\b/y,
    read: ([century, ten]) => 100 * Number(century) + 10 * Number(ten),
  },
  { kind: "ordinal", shape: /(\d{1,2})(?:st|nd|rd|th)\b/iy, read: ([digits]) => Number(digits) },
  {
    kind: "digits",
    shape: /(1\d{3}|20\d\d|21\d\d)(?![\d\p{L}]|\.\d|,\d{3}(?!\d))/uy,
    read: ([digits]) => Number(digits),
  },
  {
    kind: "small",
    shape: /(0?[1-9]|[12]\d|3[01])(?!\d|\.\d|,\d{3}(?!\d))/y,
    read: ([digits]) => Number(digits),
  },
];

const NUMBER = /\d+(?:,\d{3})*(\.\d+)?/y;
const AM_PM = /\s?([ap])\.?\s?m\b\.?/iy;
const GLUED = /[\p{L}\d]+/uy;

/** The numeral that starts at `at`, which is a digit. */
export function readNumeral(text: string, at: number): Numeral {
  const numeral = readForm(text, at) ?? readNumber(text, at);
  return isGlued(text, numeral)
    ? { ...numeral, kind: "word", end: endOf(GLUED, text, numeral.end) }
    : numeral;
}

/** Where `a.m.` or `p.m.` after a number starts, ends, and how many hours it adds; or null. */
export function readAmPm(text: string, at: number): Numeral | null {
  AM_PM.lastIndex = at;
  const match = AM_PM.exec(text);
  return match && { kind: "ampm", end: AM_PM.lastIndex, value: match[1]?.toLowerCase() === "p" ? 12 : 0 };
}

/** `'98`, and `'90s`: what follows an apostrophe. */
export function readShortYear(text: string, at: number): Numeral | null {
  const numeral = readNumeral(text, at);
  if (numeral.kind === "decade") return numeral;
  const isYear = numeral.end - at === 2 && (numeral.kind === "small" || numeral.kind === "int");
  return isYear ? { ...numeral, kind: "shortyear", value: fullYear(numeral.value) } : null;
}

/** Year, month and day in one number, or null where there is no such day. */
export function packDay(year: number, month: number, day: number): number | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay ? 10_000 * year + 100 * month + day : null;
}

export const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : 30 + ((month + (month >> 3)) & 1);

/** Months come first in the American press, unless they cannot. */
const numericDay = (first: number, second: number, year: number): number | null =>
  packDay(year, first, second) ?? packDay(year, second, first);

const fullYear = (year: number): number => (year >= 100 ? year : year > 40 ? 1900 + year : 2000 + year);

function readForm(text: string, at: number): Numeral | null {
  for (const { kind, shape, read } of FORMS) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    const value = match && read(match.slice(1).map((group) => group ?? ""));
    if (value !== null) return { kind, end: shape.lastIndex, value };
  }
  return null;
}

function readNumber(text: string, at: number): Numeral {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  const value = Number((match?.[0] ?? "").slice(0, 20).replaceAll(",", ""));
  return { kind: match?.[1] ? "decimal" : "int", end: NUMBER.lastIndex, value };
}

/** `15bn` and `3D` are words; `5pm` is not. */
function isGlued(text: string, { kind, end }: Numeral): boolean {
  const isBare = kind === "small" || kind === "int" || kind === "decimal";
  return isBare && endOf(GLUED, text, end) > end && readAmPm(text, end) === null;
}

function endOf(shape: RegExp, text: string, at: number): number {
  shape.lastIndex = at;
  return shape.test(text) ? shape.lastIndex : at;
}
