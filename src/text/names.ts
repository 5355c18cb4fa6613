import type { Span } from "../model/span.ts";
import { isStopWord } from "./stop-words.ts";
import type { Word } from "./words.ts";

/**
 * A name in a text, of one word or several. Several are written as one: the key is "fayzabad" for "Fayz Abad" as for
 * "Fayzabad", and "qalaenaw" or "qalanaw" for "Qala-e-Naw".
 */
export interface Name extends Span {
  readonly key: string;
  /** How many words of the text it takes, its particles among them. */
  readonly words: number;
}

/** What stands between the parts of a name: "Pul-e-Khumri", "Mohib ul Rahman", "Deh Ye Salah". */
const PARTICLES: ReadonlySet<string> = new Set(
  "e i ye yi ya y o u ul al el il ol ad ud ed ar ur as ash ush esh az uz ez an at ut".split(" "),
);
export const isParticle = (key: string): boolean => PARTICLES.has(key);

/** Ends of place names, which some write apart and in lower case: "Jalal abad". */
const ENDINGS: ReadonlySet<string> = new Set(
  "abad gah kot khel kheyl pur qala shahr zai zay zayi".split(" "),
);

/** A name in one word stays in it up to this length: longer ones are people's full names. */
const MAX_JOINED = 18;
const MAX_PARTS = 3;
/** A dash between spaces parts what it stands between: "the Taliban – 8 of them". */
const LINK = /^(?:\s|\s?[-‐‑–'’]|[-‐‑–'’]\s)$/;
const HYPHEN = /[-‐‑–]/;

/**
 * The names in a sentence: every word with a capital, and every two or three that follow each other, with the
 * particles between them and without. Words that hyphens join belong together whatever their case.
 */
export function namesIn(text: string, words: readonly Word[]): readonly Name[] {
  return words.flatMap((word, first) =>
    word.capital && (!isStopWord(word.key) || isParticle(word.key)) ? namesFrom(text, words, first) : [],
  );
}

function namesFrom(text: string, words: readonly Word[], first: number): Name[] {
  const found: Name[] = [];
  const parts: Word[] = [];
  for (let i = first; i < words.length && parts.length < 2 * MAX_PARTS; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || (i > first && !(before && isLinked(text, before, word)))) break;
    parts.push(word);
    if (isParticle(word.key) && !word.capital) continue;
    if (parts.filter((part) => !isParticle(part.key)).length > MAX_PARTS) break;
    found.push(...nameOf(parts));
  }
  return found;
}

function isLinked(text: string, a: Word, b: Word): boolean {
  const between = text.slice(a.end, b.start);
  return LINK.test(between) && (b.capital || isParticle(b.key) || ENDINGS.has(b.key) || HYPHEN.test(between));
}

function nameOf(parts: readonly Word[]): Name[] {
  return nameKeys(parts.map((part) => part.key)).map((key) => ({
    key,
    words: parts.length,
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
  }));
}

/** The keys under which a name of these words is found: with its particles, and without. */
export function nameKeys(keys: readonly string[]): readonly string[] {
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return [singular(only)];
  const bare = keys.filter((key, i) => i === 0 || i === keys.length - 1 || !isParticle(key));
  const joined = bare.length === keys.length || bare.length < 2 ? [keys] : [keys, bare];
  return joined.map((parts) => singular(parts.join(""))).filter((key) => key.length <= MAX_JOINED);
}

/** "Afghans" are found by "Afghan"; "Hamas" and "Paris" end in no plural. */
const singular = (key: string): string => key.replace(/(?<=[a-z]{2}[bcdfghklmnpqrtvwxz])s$/, "");
