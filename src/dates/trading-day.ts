import type { Span } from "../model/span.ts";
import { datesElsewhere, onlyWord } from "./elsewhere.ts";
import type { ReadDates } from "./read.ts";
import type { Timex } from "./timex.ts";

const MOVES =
  /^(?:rose|fell|surged|eased|gained|lost|dropped|jumped|added|slid|climbed|closed|slipped|advanced|declined|plunged|soared|tumbled)$/i;

/** What follows: " 1 3/8 to 20", " 12 points". */
const BY = /^ (?:\$?\d+ )?(?:\d\/\d|\$?[\d.,]+ (?:points?|cents?|pence|to \$?\d))/;
const REACH = 30;

/** For a price that is told to have moved: the last day on which another sentence tells of one that did. */
export function tradingDay(read: ReadDates, sentence: Span, focus: readonly Span[]): Timex | null {
  const [verb] = focus;
  const word = onlyWord(read.body, focus);
  if (verb === undefined || word === null || !MOVES.test(word)) return null;
  if (!BY.test(read.body.slice(verb.end, verb.end + REACH))) return null;
  const days = datesElsewhere(read, sentence, MOVES).filter(({ span }) => span?.precision === "day");
  return days.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))[0] ?? null;
}

const dayOf = ({ span }: Timex): string => span?.from ?? "";
