import { dayRange } from "../../../answer/wording.ts";
import { formatDate } from "../../../dates/format.ts";
import { count } from "../../../text/count.ts";
import { shorten } from "../../../text/cut.ts";
import type { Chart, Mark } from "./chart.ts";
import { dayOf } from "./window.ts";

/** Discord's limit on what describes a picture, in characters. */
const MOST = 1024;
/** Dates that are named of an outlet, at the most. */
const MOST_DATES = 4;

/** The picture for those who do not see it. */
export function describeChart({ rows, marks, window }: Chart, topic: string): string {
  const days = dayRange(dayOf(window.from), dayOf(window.to));
  const head = `Timeline of ${topic}, ${days}: what each outlet reports, by the day of the event.`;
  const lines = rows.map((name, row) => `${name}: ${datesOf(marks.filter((mark) => mark.row === row))}.`);
  return shorten([head, ...lines].join("\n"), MOST).toWellFormed();
}

function datesOf(marks: readonly Mark[]): string {
  const busiest = marks.toSorted((a, b) => b.excerpts - a.excerpts).slice(0, MOST_DATES);
  const dates = marks
    .filter((mark) => busiest.includes(mark))
    .map(({ date, excerpts }) => formatDate(date) + (excerpts > 1 ? ` (${count(excerpts, "excerpt")})` : ""));
  const others = marks.length - busiest.length;
  return [...dates, ...(others ? [`${count(others, "other date")}`] : [])].join("; ");
}

/** What lies before and after the picture's days, or null where nothing does. */
export function outsideOf({ marks }: Chart): string | null {
  const earlier = marks.filter(({ shape }) => shape === "earlier");
  const later = marks.filter(({ shape }) => shape === "later");
  const first = yearOf(Math.min(...earlier.flatMap(({ from, to }) => [from, to])));
  const last = yearOf(Math.max(...later.flatMap(({ from, to }) => [from, to])));
  const parts = [
    ...(earlier.length ? [`${excerptsOf(earlier)} earlier (from ${first} on)`] : []),
    ...(later.length ? [`${excerptsOf(later)} later (up to ${last})`] : []),
  ];
  return parts.length ? `outside the picture: ${parts.join(", ")}` : null;
}

const excerptsOf = (marks: readonly Mark[]): number => marks.reduce((sum, { excerpts }) => sum + excerpts, 0);

const yearOf = (day: number): string => (Number.isFinite(day) ? dayOf(day).slice(0, 4) : "");
