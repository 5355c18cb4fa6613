import { countOf, lengthOf, unitOf } from "../count.ts";
import { has, isKind, type Match, NO_TIME, numberOf, type Reading, recognise, wordAt } from "../reading.ts";

/** Durations, and what comes again and again: neither is a date. */
export const LENGTHS = [
  recognise("each (?:unit|weekday|month|quarter|weekend|part|SEASON|short|NUMBER units)", readSet),
  recognise("weekdays", readSet),
  recognise("daily", readSet),
  recognise("(?<=(?:NUMBER|percent|units|shorts|word|money)) (?:an|per) unit", readRate),
  recognise("per ANYUNIT", readRate),
  recognise(
    "(?:the|that|this|these|nounmark)? (?:last|next|first|latest|following|previous|nth){0,3} (?:COUNT|NUMBER) dash? (?:more|business|dash|recent|following|last|next|previous){0,3} (?:ANYUNIT|parts) (?!dash word|ago|poss word ago)",
    readLength,
  ),
  recognise(
    "(?<=(?:in|within|over|for|during|after|than|about|more|to|of|each)) (?:an|half an?) (?:unit|short|quarter|century|weekend)",
    readLength,
  ),
  recognise(
    "(?:for|over|within|during|after|in|these|more|last|next|the last|the next|the following|the first) (?:units|shorts|quarters)",
    readLength,
  ),
  recognise("NUMBER dash? business? (?:units|unit|short) dash? word", readAge),
  recognise("(?:unit) dash more", readLength),
];

function readSet(match: Match): Partial<Reading> | null {
  const weekday = numberOf(match, "weekday", "weekdays");
  if (weekday !== null) return { type: "SET", date: `XXXX-WXX-${weekday}` };
  const month = numberOf(match, "month");
  if (month !== null) return { type: "SET", date: `XXXX-${String(month).padStart(2, "0")}` };
  if (has(match, "daily")) return { type: "SET", date: DAILY[numberOf(match, "daily") ?? 0] ?? "P1D" };
  const length = lengthOf(match);
  return length === null ? null : { type: "SET", date: length };
}

const DAILY: Readonly<Record<number, string>> = {
  0: "P1D",
  1: "P1W",
  2: "P1M",
  3: "P1Q",
  4: "P1Y",
  7: "PT1H",
};

function readRate(match: Match): Partial<Reading> | null {
  const { tokens, end } = match;
  if (isKind(tokens, end, "ago", "earlier", "later", "before", "after") || isKind(tokens, end, "dash"))
    return null;
  const length = lengthOf(match);
  return length === null ? null : { type: "SET", date: length };
}

function readLength(match: Match): Partial<Reading> | null {
  const { tokens, end } = match;
  if (isKind(tokens, end, "word") && /^(?:old|olds)$/.test(wordAt(tokens, end))) return null;
  if (unitOf(match) === null) return null;
  const length = lengthOf(match);
  return length === null ? null : { type: "DURATION", date: length, stretch: stretchOf(match) };
}

/** "the past two weeks" lie before the publication day, "the next ten days" ahead of it. */
function stretchOf(match: Match): Reading["stretch"] {
  const [unit, count] = [unitOf(match), countOf(match)];
  if (unit === null || count === null || !has(match, "last", "next") || has(match, "of")) return null;
  return { unit, by: has(match, "last") ? -count : count };
}

/** "a two-week-long visit" lasts; "a 44-year-old man" is aged. */
function readAge({ tokens, end }: Match): Partial<Reading> | null {
  return wordAt(tokens, end - 1).startsWith("old") ? NO_TIME : null;
}
