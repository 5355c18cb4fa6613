import { en } from "../../src/words/en/en.ts";
import type { Words } from "../../src/words/words.ts";
import { entriesIn, said } from "./entries.ts";

/** The English words of ours that stand on a message in another language, beside quotations, names and what is typed. */
export function englishOn(message: object, words: Words): readonly string[] {
  if (words === en) return [];
  const own = vocabularyOf(words);
  return linesOn(message)
    .filter((line) => !line.startsWith(">"))
    .flatMap(wordsIn)
    .filter((word) => ENGLISH.has(word) && !own.has(word));
}

function linesOn(message: object): readonly string[] {
  const texts: string[] = [];
  const collect = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(collect);
    else if (typeof part === "object" && part !== null)
      for (const [key, value] of Object.entries(part)) {
        if (isOurs(key, part) && typeof value === "string") texts.push(value);
        else collect(value);
      }
  };
  collect(message);
  return texts.flatMap((text) => text.split("\n"));
}

/** Menus describe their choices by quotations, pictures are described by us. */
const isOurs = (key: string, part: object): boolean =>
  ["content", "label", "placeholder"].includes(key) || (key === "description" && "media" in part);

const QUOTED = /`[^`]*`|Find sources|Check quotes|[“«„"][^”»“"]*[”»“"]|\/[\p{L}-]+|\w+\\?:\S+/gu;

const wordsIn = (line: string): readonly string[] =>
  line
    .replaceAll(QUOTED, " ")
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];

const vocabularyOf = (words: object): ReadonlySet<string> =>
  new Set(entriesIn(words).flatMap(([, entry]) => said(entry).split("\n").flatMap(wordsIn)));

const ENGLISH = vocabularyOf(en);
