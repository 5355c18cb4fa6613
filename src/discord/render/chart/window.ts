/** A stretch of days by their numbers, the last one included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970 of a day YYYY-MM-DD. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;

/** The day YYYY-MM-DD of a number. */
export const dayOf = (number: number): string => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

/** The share of the spans that a picture is made for. */
const CORE = 0.8;
/** How much longer than their time the picture's may be. */
const STRETCH = 4;
/** A picture that shows no more days than this is never cut, in days. */
const SHORT = 60;

/**
 * The days that a picture shows. All of them, unless a few spans lie so far off that most would shrink to a
 * point: then as many as can be had without that.
 */
export function windowOf(spans: readonly Days[]): Days {
  const all = extentOf(spans);
  const core = coreOf(spans);
  const longest = STRETCH * Math.max(core.to - core.from, SHORT);
  if (all.to - all.from <= longest) return all;
  const from = least(spans.map((span) => span.from).filter((day) => day >= core.to - longest));
  const to = most(spans.map((span) => span.to).filter((day) => day <= from + longest));
  return { from, to };
}

const extentOf = (spans: readonly Days[]): Days => ({
  from: least(spans.map(({ from }) => from)),
  to: most(spans.map(({ to }) => to)),
});

/** The shortest stretch that holds most of the spans whole. */
function coreOf(spans: readonly Days[]): Days {
  const byEnd = spans.toSorted((a, b) => a.to - b.to);
  const held = Math.ceil(spans.length * CORE);
  const stretches = [...new Set(spans.map(({ from }) => from))].flatMap((from) => {
    const last = byEnd.filter((span) => span.from >= from)[held - 1];
    return last ? [{ from, to: last.to }] : [];
  });
  return stretches.reduce((a, b) => (b.to - b.from < a.to - a.from ? b : a), extentOf(spans));
}

const least = (days: readonly number[]): number => days.reduce((a, b) => Math.min(a, b), Infinity);
const most = (days: readonly number[]): number => days.reduce((a, b) => Math.max(a, b), -Infinity);
