import { holidayAt } from "./holidays.ts";
import { type Kind, letterOf } from "./kinds.ts";
import { LEXICON } from "./lexicon.ts";
import { type Numeral, readAmPm, readNumeral, readShortYear } from "./numerals.ts";
import { readSpelt } from "./spelt.ts";

/** A text as tokens: `kinds[i]` is the letter of token i, which spans `starts[i]` to `ends[i]`. */
export interface Tokens {
  readonly text: string;
  readonly kinds: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The number a token says: a month's, a count, yyyymmdd of a full date, minutes of a clock time. */
  readonly values: readonly number[];
}

/** Cuts a text into tokens, in one pass. */
export function tokenise(text: string): Tokens {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const values: number[] = [];
  let afterNumber = false;
  for (let at = 0; at < text.length; ) {
    const token: Numeral = (afterNumber ? readAmPm(text, at) : null) ?? readToken(text, at);
    if (token.kind !== "blank") {
      letters.push(letterOf(token.kind));
      starts.push(at);
      ends.push(token.end);
      values.push(token.value);
    }
    afterNumber = token.kind === "small" || token.kind === "clock" || token.kind === "spelt";
    at = token.end;
  }
  return { text, kinds: letters.join(""), starts, ends, values };
}

const BLANK = /\s+/y;
const WORD = /\p{L}[\p{L}\p{M}\d]*(?:['’](?!s(?!\p{L}))\p{L}+)*/uy;
const DIGIT = /\d/;

const SIGNS: Readonly<Record<string, Kind>> = {
  ".": "stop",
  "!": "stop",
  "?": "stop",
  ";": "stop",
  "…": "stop",
  ",": "comma",
  ":": "colon",
  "-": "dash",
  "–": "dash",
  "—": "dash",
  "‑": "dash",
  "/": "slash",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  '"': "quote",
  "“": "quote",
  "”": "quote",
  $: "money",
  "£": "money",
  "€": "money",
  "¥": "money",
  "%": "percent",
};

function readToken(text: string, at: number): Numeral {
  const char = text[at] ?? "";
  if (char >= "0" && char <= "9") return readNumeral(text, at);
  const sign = SIGNS[char];
  if (sign !== undefined) return { kind: sign, end: at + 1, value: 0 };
  if (char === "'" || char === "’" || char === "‘") return readApostrophe(text, at);
  return readBlank(text, at) ?? readWord(text, at) ?? { kind: "word", end: at + 1, value: 0 };
}

function readBlank(text: string, at: number): Numeral | null {
  BLANK.lastIndex = at;
  if (!BLANK.test(text)) return null;
  const end = BLANK.lastIndex;
  const isBreak = /\n[^\n]*\n/.test(text.slice(at, end));
  return { kind: isBreak ? "break" : "blank", end, value: 0 };
}

function readApostrophe(text: string, at: number): Numeral {
  const next = text[at + 1] ?? "";
  const short = DIGIT.test(next) ? readShortYear(text, at + 1) : null;
  if (short) return short;
  const isPossessive = next === "s" || /\p{L}$/u.test(text.slice(Math.max(0, at - 1), at));
  return { kind: isPossessive ? "poss" : "quote", end: at + (next === "s" ? 2 : 1), value: 0 };
}

function readWord(text: string, at: number): Numeral | null {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return null;
  const end = at + word.length;
  const lower = word.toLowerCase();
  const isCapital = lower[0] !== word[0];
  const holiday = isCapital ? holidayAt(text, at, lower.split("'")[0] ?? lower) : null;
  if (holiday) return { kind: "holiday", ...holiday };
  const entry = LEXICON.get(lower);
  if (entry === undefined || (entry.capital && !isCapital)) {
    return { kind: kindOf(lower, isCapital), end: endWithDot(text, end, lower), value: 0 };
  }
  if (entry.kind === "spelt") return readSpelt(text, end, entry.value);
  const isAbbreviation = entry.kind === "abbr" || entry.kind === "wdabbr";
  return { ...entry, end: isAbbreviation && text[end] === "." ? end + 1 : end };
}

function kindOf(word: string, isCapital: boolean): Kind {
  if (isCapital) return "name";
  return word.length > 4 && word.endsWith("ed") ? "was" : "word";
}

const DOTTED = new Set([
  "mr",
  "mrs",
  "ms",
  "dr",
  "st",
  "gen",
  "lt",
  "col",
  "sgt",
  "sen",
  "rep",
  "gov",
  "no",
  "vs",
]);

/** The dot of an initial or a title ends no sentence. */
function endWithDot(text: string, end: number, word: string): number {
  return text[end] === "." && (word.length === 1 || DOTTED.has(word)) ? end + 1 : end;
}
