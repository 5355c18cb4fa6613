import { dayRange } from "../../../answer/wording.ts";
import { formatDate } from "../../../dates/format.ts";
import { shorten } from "../../../text/cut.ts";
import { isolated } from "../../../words/isolated.ts";
import type { Words } from "../../../words/words.ts";
import type { Chart, Mark } from "./chart.ts";
import { dayOf } from "./window.ts";

/** Discord's limit on what describes a picture, in characters. */
const MOST = 1024;
/** Dates that are named of an outlet, at the most. */
const MOST_DATES = 4;

/** The picture for those who do not see it. */
export function describeChart({ rows, marks, window }: Chart, topic: string, words: Words): string {
  const days = dayRange(dayOf(window.from), dayOf(window.to), words);
  const head = words.picture.head(isolated(topic, words), days);
  const lines = rows.map((name, row) => {
    const own = marks.filter((mark) => mark.row === row);
    return `${words.answers.says(name, datesOf(own, words))}.`;
  });
  return shorten([head, ...lines].join("\n"), MOST).toWellFormed();
}

function datesOf(marks: readonly Mark[], words: Words): string {
  const busiest = marks.toSorted((a, b) => b.excerpts - a.excerpts).slice(0, MOST_DATES);
  const dates = marks
    .filter((mark) => busiest.includes(mark))
    .map(
      ({ date, excerpts }) =>
        formatDate(date, words) + (excerpts > 1 ? ` (${words.counts.excerpts(excerpts)})` : ""),
    );
  const others = marks.length - busiest.length;
  return [...dates, ...(others ? [`${words.counts.otherDates(others)}`] : [])].join(words.picture.between);
}

/** What lies before and after the picture's days, or null where nothing does. */
export function outsideOf({ marks }: Chart, { picture, list }: Words): string | null {
  const earlier = marks.filter(({ shape }) => shape === "earlier");
  const later = marks.filter(({ shape }) => shape === "later");
  const first = yearOf(Math.min(...earlier.flatMap(({ from, to }) => [from, to])));
  const last = yearOf(Math.max(...later.flatMap(({ from, to }) => [from, to])));
  const parts = [
    ...(earlier.length ? [picture.earlierFrom(excerptsOf(earlier), first)] : []),
    ...(later.length ? [picture.laterUpTo(excerptsOf(later), last)] : []),
  ];
  return parts.length ? picture.outside(list(parts)) : null;
}

const excerptsOf = (marks: readonly Mark[]): number => marks.reduce((sum, { excerpts }) => sum + excerpts, 0);

const yearOf = (day: number): string => (Number.isFinite(day) ? dayOf(day).slice(0, 4) : "");
