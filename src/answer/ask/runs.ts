import { overlaps, type Span } from "../../model/span.ts";
import { matchesIn, type Question } from "./candidate.ts";
import type { Told } from "./sentence.ts";

/** Capitalised words in a row, with the particles of names. */
const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*(?:\s(?:(?:al|ul|bin|ibn|de|von|van)[- ])?\p{Lu}[\p{L}’'-]*)*/gu;

/** The names in a sentence as they are printed, possessives without their s. */
export const runsIn = (told: Told): readonly Span[] =>
  matchesIn(told, RUN).flatMap(({ start, end }) => {
    const words = told.body.slice(start, end);
    const opener = OPENER.exec(words)?.[0] ?? "";
    const possessive = /['’]s?$/.exec(words)?.[0] ?? "";
    const run = { start: start + opener.length, end: end - possessive.length };
    return run.start < run.end ? run : [];
  });

/** What has a capital only because it begins the sentence. */
const OPENER =
  /^(?:(?:The|An?|In|On|At|But|And|As|By|Some|Since|When|After|Before|While|All|People|Local|Regional|Earlier|Meanwhile)(?:\s|$))+/;

/** Whether the question itself names it. */
export const isAsked = ({ terms }: Question, { names }: Told, run: Span): boolean =>
  names.some((name) => overlaps(name, run) && terms.some((term) => term.names.has(name.key)));
