import type { Span } from "../model/span.ts";
import { isStopWord } from "./stop-words.ts";
import type { Word } from "./words.ts";

/** A name of several words, written as one: "fayzabad" for "Fayz Abad", "qalanaw" for "Qala-e-Naw". */
export interface JoinedName extends Span {
  readonly key: string;
}

/** What stands between the parts of a name: "Pul-e-Khumri", "Mohib ul Rahman", "Deh Ye Salah". */
const PARTICLES: ReadonlySet<string> = new Set(
  "e i ye yi ya y o u ul al el il ol ad ud ed ar ur as ash ush esh az uz ez an at ut".split(" "),
);

export const isParticle = (key: string): boolean => PARTICLES.has(key);

/** A name in one word stays in it up to this length: longer ones are people's full names. */
const MAX_JOINED = 18;
const MAX_PARTS = 3;
const LINK = /^(?:[\s\u00a0]|[\s\u00a0]?[-‐‑–'’][\s\u00a0]?)$/;

/**
 * The names of several words in a sentence, each joined into one key, with its particles and without them. Words
 * that hyphens join belong together whatever their case.
 */
export function joinedNamesIn(text: string, words: readonly Word[]): readonly JoinedName[] {
  return words.flatMap((word, first) =>
    word.capital && (!isStopWord(word.key) || isParticle(word.key)) ? joinedFrom(text, words, first) : [],
  );
}

function joinedFrom(text: string, words: readonly Word[], first: number): JoinedName[] {
  const found: JoinedName[] = [];
  const parts: Word[] = [];
  for (let i = first; i < words.length && parts.length < 2 * MAX_PARTS; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || (i > first && !(before && isLinked(text, before, word)))) break;
    parts.push(word);
    if (i === first || (isParticle(word.key) && !word.capital)) continue;
    if (parts.filter((part) => !isParticle(part.key)).length > MAX_PARTS) break;
    found.push(...keysOf(parts));
  }
  return found;
}

function isLinked(text: string, a: Word, b: Word): boolean {
  const between = text.slice(a.end, b.start);
  if (!LINK.test(between)) return false;
  return b.capital || isParticle(b.key) || /[-‐‑–]/.test(between);
}

function keysOf(parts: readonly Word[]): JoinedName[] {
  return joinKeys(parts.map((part) => part.key)).map((key) => ({
    key,
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
  }));
}

/** The keys under which a name of these words is found: with its particles, and without. */
export function joinKeys(keys: readonly string[]): readonly string[] {
  const bare = keys.filter((key, i) => i === 0 || i === keys.length - 1 || !isParticle(key));
  const joined = [keys.join(""), ...(bare.length > 1 && bare.length < keys.length ? [bare.join("")] : [])];
  return joined.filter((key) => key.length <= MAX_JOINED);
}
