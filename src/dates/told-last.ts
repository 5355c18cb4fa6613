import type { DateSpan } from "../model/date-span.ts";
import { findDates } from "./find.ts";
import { firstAt } from "./sorted.ts";
import { tenseAt } from "./tense.ts";
import type { Timex } from "./timex.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** What a text tells of as past, and the words that name it. `day` is its first, YYYY-MM-DD. */
export interface ToldLast {
  readonly day: string;
  readonly span: DateSpan;
  readonly words: string;
}

/**
 * Of the dates that a text states in full, and of which it speaks in the past tense, the one that began last: the text
 * was published then, or later.
 */
export function toldLast(body: string): ToldLast | null {
  const tokens = tokenise(body);
  const told = findDates(body, null).flatMap((date) =>
    isExact(date) && isPast(tokens, date) && !isAhead(body, date) ? toldIn(body, date) : [],
  );
  return told.reduce<ToldLast | null>((last, one) => (last && last.day >= one.day ? last : one), null);
}

const isExact = ({ type, span }: Timex): boolean =>
  (type === "DATE" || type === "TIME") &&
  span?.known === "stated" &&
  span.precision !== "decade" &&
  span.precision !== "century";

function isPast(tokens: Tokens, { start, end }: Timex): boolean {
  const first = firstAt(tokens.starts.length, (at) => (tokens.starts[at] ?? 0) >= start);
  const behind = firstAt(tokens.starts.length, (at) => (tokens.starts[at] ?? 0) >= end);
  return tenseAt(tokens, first, behind) === "past";
}

const REACH = 80;
const AHEAD =
  /\b(?:model|fiscal|due|[Bb]y|[Uu]ntil|through|deadline|scheduled|expected|plan\w*|could|may|might|would|should|will|[Ii]f|for|ahead of)\b[^.]*$/;
const LEAD =
  /\b(?:in|on|since|from|during|of|between)(?: the)?(?: (?:early|mid|late|end|beginning|middle|start)(?: of)?)?(?: \w+day,?)? $/i;

/** What stands in no past tense of its own: "by 2010", "the 2010 edition". A day is told of by itself. */
function isAhead(body: string, { start, end, span }: Timex): boolean {
  const before = body.slice(Math.max(0, start - REACH), start);
  const isAttribute = /\bthe $/i.test(before) && /^ \p{Ll}/u.test(body.slice(end, end + 2));
  return AHEAD.test(before) || (span?.precision !== "day" && (isAttribute || !LEAD.test(before)));
}

function toldIn(body: string, { start, end, span }: Timex): readonly ToldLast[] {
  if (span === null || span.from === null) return [];
  const lead = LEAD.exec(body.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  return [{ day: span.from, span, words: body.slice(start - lead.length, end).replace(/\s+/g, " ") }];
}
