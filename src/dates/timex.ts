import type { DateKnown, DateSpan } from "../model/date-span.ts";
import type { Span } from "../model/span.ts";
import { extentOf } from "./calendar.ts";

/** A time expression in a text, as TIMEX3 has it. */
export interface Timex extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3: "2021-07-04", "2021-W27", "2021-07-03TEV", "PAST_REF", "P3D"; X for what is not known. */
  readonly value: string;
  /** The days it stands for, or null where it names none. */
  readonly span: DateSpan | null;
}

const PARTS: Readonly<Record<string, string>> = {
  MO: "morning",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  DT: "daytime",
};

/** The days that a TIMEX3 value stands for, or null where it names none. */
export function spanOf(
  value: string,
  said: { readonly portion: DateSpan["portion"]; readonly known: DateKnown; readonly words: string },
): DateSpan | null {
  const extent = extentOf(value);
  if (extent === null) return null;
  const time = timeOf(value);
  return {
    from: extent.from.toString(),
    to: extent.to.toString(),
    precision: time === null ? extent.precision : /\d/.test(time) ? "instant" : "part of day",
    portion: extent.precision === "day" ? null : said.portion,
    time,
    known: said.known,
    words: said.words,
  };
}

/** A date of which only the words are known, such as "on Wednesday" in an undated article. */
export const unknownSpan = (words: string): DateSpan => ({
  from: null,
  to: null,
  precision: "day",
  portion: null,
  time: null,
  known: "unknown",
  words,
});

function timeOf(value: string): string | null {
  const time = value.split("T")[1];
  return time === undefined ? null : (PARTS[time] ?? time.slice(0, 5));
}
