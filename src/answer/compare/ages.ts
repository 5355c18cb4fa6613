import { isStopWord } from "../../text/stop-words.ts";
import { keyOf } from "../../text/words.ts";
import type { Numeral } from "./numerals.ts";
import type { Thing } from "./things.ts";

/** How old somebody is who is named: "Anna Holm, 41," and "41-year-old Anna Holm". */
export interface Age extends Numeral {
  readonly thing: Thing;
}

const NAME = "(?<name>\\p{Lu}[\\p{L}’'-]+(?:\\s(?:(?:de|von|van|bin|al)\\s)?\\p{Lu}[\\p{L}’'-]+){1,3})";
const AGE = "(?<age>\\d{1,2})";

const FORMS: readonly RegExp[] = [
  new RegExp(`${NAME},\\s(?:aged\\s)?${AGE}(?=[,.;)](?!\\d)|\\s(?:and|who|of|from|was|is)\\b)`, "gu"),
  new RegExp(`${NAME}\\s\\(${AGE}\\)`, "gu"),
  new RegExp(
    `${NAME},?\\s(?:(?:who )?(?:was|is)\\s)(?:aged\\s)?${AGE}(?=[,.;]|\\s(?:when|years old|and)\\b)`,
    "gu",
  ),
  new RegExp(`${NAME},\\s(?:an?|the)\\s(?:\\p{Ll}+\\s){1,4}(?:of|aged)\\s${AGE}(?=[,.;])`, "gu"),
  new RegExp(`${NAME},\\s(?:an?|the)\\s${AGE}-year-old\\b`, "gu"),
  new RegExp(`\\b${AGE}-year-old\\s(?:\\p{Ll}+\\s){0,3}${NAME}`, "gu"),
];

/** The ages that a text tells, in no order. */
export const agesIn = (text: string): readonly Age[] =>
  (/\b\d{1,2}\b/.test(text) ? FORMS : []).flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: words, index, groups: { name = "", age = "" } = {} }) => {
      const [start, end, value] = [index, index + words.length, Number(age)];
      // Titles stand before names, with capitals or without.
      if (isStopWord(keyOf(name.split(" ")[0] ?? ""))) return [];
      const deed = `age of ${name.split(/\s/).slice(-2).map(keyOf).join(" ")}`;
      const thing: Thing = { noun: "years", end, isPartOf: false, isTime: true, deed };
      return { start, end, least: value, most: value, isExact: true, unit: "things", thing } as const;
    }),
  );
