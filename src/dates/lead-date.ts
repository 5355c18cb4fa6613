import type { Span } from "../model/span.ts";
import { dayOf } from "./calendar.ts";
import { datesIn, firstFrom, type ReadDates } from "./read.ts";
import type { Timex } from "./timex.ts";

/** News is of the last days, as many at the most. */
const NEWS = 7;

/** Where the lead stands at the latest: behind a dateline that is a sentence of its own. */
const LEAD = 1;

/** For the sentence that opens a report without a day: the only day that the next one names, if it is one just past. */
export function leadDate(read: ReadDates, sentence: Span): Timex | null {
  const at = firstFrom(read.sentences, sentence.start);
  const next = read.sentences[at + 1];
  if (at > LEAD || next === undefined || datesIn(read, sentence).length > 0) return null;
  const [date, ...others] = datesIn(read, next);
  return date && isNews(read, date) && others.every((other) => isSameDay(other, date)) ? date : null;
}

function isNews({ published }: ReadDates, { span }: Timex): boolean {
  const day = span?.precision === "day" && span.from === span.to ? span.from : null;
  if (day === null || published === null) return false;
  const ago = dayOf(day).until(dayOf(published)).days;
  return ago >= 0 && ago < NEWS;
}

const isSameDay = ({ span: a }: Timex, { span: b }: Timex): boolean => a?.from === b?.from && a?.to === b?.to;
