import { sourcesOf } from "../../../answer/timeline.ts";
import { outletNamed, outletOf } from "../../../answer/wording.ts";
import type { TimelineAnswer } from "../../../model/answer.ts";
import type { DateSpan } from "../../../model/date-span.ts";
import type { Words } from "../../../words/words.ts";
import { type Days, dayNumber, windowOf } from "./window.ts";

/** What a picture of a timeline shows, before it is drawn. */
export interface Chart {
  /** An outlet each, the busiest first. */
  readonly rows: readonly string[];
  readonly marks: readonly Mark[];
  /** The days along its foot. */
  readonly window: Days;
}

/** What an outlet's excerpts say of one date. */
export interface Mark extends Days {
  /** A day, a longer span, one of which only one end is known, or one that lies off the picture. */
  readonly shape: "day" | "span" | "open" | "earlier" | "later";
  readonly row: number;
  readonly excerpts: number;
  /** False where nothing but the day of publication is known. */
  readonly isTold: boolean;
  /** The date itself, without a time of day. */
  readonly date: DateSpan;
}

/** Outlets with a row of their own, at the most; the others share one. */
const MOST_ROWS = 10;

/** One excerpt in one outlet. */
interface Report {
  readonly outlet: string;
  readonly date: DateSpan;
}

export function chartOf({ dated }: Pick<TimelineAnswer, "dated">, words: Words): Chart {
  const reports = dated.flatMap((excerpt) =>
    sourcesOf(excerpt).map(
      (source): Report => ({ outlet: outletOf(source, words), date: excerpt.event.date }),
    ),
  );
  const window = windowOf(reports.map(({ date }) => knownDays(date)));
  const { rows, rowOf } = rowsOf(reports, words);
  const same = Map.groupBy(reports, ({ outlet, date: { from, to } }) => `${rowOf(outlet)} ${from} ${to}`);
  return { rows, window, marks: [...same.values()].flatMap((group) => markOf(group, rowOf, window)) };
}

function markOf(
  reports: readonly Report[],
  rowOf: (outlet: string) => number,
  window: Days,
): readonly Mark[] {
  const [first] = reports;
  if (!first) return [];
  const { outlet, date } = first;
  const told = reports.find((report) => report.date.known !== "published");
  return [
    {
      shape: shapeOf(date, window),
      row: rowOf(outlet),
      from: date.from === null ? window.from : dayNumber(date.from),
      to: date.to === null ? window.to : dayNumber(date.to),
      excerpts: reports.length,
      isTold: told !== undefined,
      date: { ...(told ?? first).date, time: null },
    },
  ];
}

function shapeOf(date: DateSpan, window: Days): Mark["shape"] {
  if (date.from !== null && dayNumber(date.from) > window.to) return "later";
  if (date.to !== null && dayNumber(date.to) < window.from) return "earlier";
  if (date.from === null || date.to === null) return "open";
  return date.from === date.to ? "day" : "span";
}

/** The days that are known of a date: of one that is open, the one at its end. */
function knownDays({ from, to }: DateSpan): Days {
  const ends = [from ?? to, to ?? from].map((day) => (day === null ? 0 : dayNumber(day)));
  return { from: ends[0] ?? 0, to: ends[1] ?? 0 };
}

function rowsOf(reports: readonly Report[], words: Words) {
  const byOutlet = [...Map.groupBy(reports, ({ outlet }) => outlet)];
  const names = byOutlet.toSorted(busierBut(outletNamed(null, words))).map(([outlet]) => outlet);
  const own = names.length > MOST_ROWS ? names.slice(0, MOST_ROWS - 1) : names;
  const others = names.length - own.length;
  const places = new Map(own.map((name, row) => [name, row]));
  return {
    rows: others ? [...own, words.counts.otherOutlets(others)] : own,
    rowOf: (outlet: string) => places.get(outlet) ?? own.length,
  };
}

type Row = readonly [outlet: string, reports: readonly Report[]];

/** By the number of reports; those of unknown outlets, which are no outlet, come last. */
const busierBut =
  (unknown: string) =>
  ([a, ofA]: Row, [b, ofB]: Row): number =>
    Number(a === unknown) - Number(b === unknown) || ofB.length - ofA.length;
