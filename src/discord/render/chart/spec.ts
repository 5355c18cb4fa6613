import type { Spec } from "vega";
import type { Words } from "../../../words/words.ts";
import type { Chart, Mark } from "./chart.ts";
import { fitted, headOf, legendOf, rowNames } from "./letters.ts";
import { COLOURS, FOOT, HEAD, LANE, LETTERS, MARGIN, ROW, WIDTH } from "./look.ts";
import { inDigits, timeLocaleIn } from "./months.ts";
import { plotOf } from "./plot.ts";
import { MS_PER_DAY } from "./window.ts";

/** The shortest time along the foot, in days: less would be divided into hours. */
const SHORTEST = 7;
/** Room at both ends, as a share of the time. */
const ROOM = 0.06;

/** The chart in Vega's language. Words of others stand in it as data only, never as names or expressions. */
export function specOf(chart: Chart, topic: string, words: Words): Spec {
  const height = chart.rows.length * ROW;
  // What is small stands on what is large.
  const largestFirst = chart.marks.toSorted((a, b) => b.excerpts - a.excerpts);
  const legend = legendOf(chart, height, words);
  return {
    width: WIDTH,
    height,
    padding: { left: MARGIN, right: MARGIN, top: HEAD, bottom: FOOT + (legend.length ? LETTERS + 8 : 0) },
    autosize: "none",
    background: COLOURS.card,
    config: { locale: { time: timeLocaleIn(words) } },
    data: [
      { name: "rows", values: chart.rows.map((name, row) => ({ name: fitted(name, 46), y: row * ROW })) },
      ...SHAPES.map((shape) => ({ name: shape, values: largestFirst.flatMap(datumOf(shape)) })),
    ],
    scales: [
      { name: "x", type: "utc", domain: [...domainOf(chart)], range: "width" },
      {
        name: "size",
        type: "sqrt",
        domain: [1, Math.max(6, ...chart.marks.map(({ excerpts }) => excerpts))],
        range: [110, 400],
      },
    ],
    axes: [
      {
        scale: "x",
        orient: "bottom",
        tickCount: 4,
        format: { year: "%Y", quarter: "%b", month: "%b", week: "%-d %b", date: "%-d %b", day: "%-d %b" },
        grid: true,
        gridColor: COLOURS.line,
        domainColor: COLOURS.line,
        tickColor: COLOURS.line,
        encode: { labels: { update: { text: { signal: inDigits("datum.label", words) } } } },
        labelColor: COLOURS.text,
        labelFontSize: LETTERS,
        labelOverlap: "parity",
        labelFlush: true,
      },
    ],
    marks: [...headOf(chart, topic, words), rowNames, plotOf(height), ...legend],
  };
}

const SHAPES: readonly Mark["shape"][] = ["day", "span", "open", "earlier", "later"];

const datumOf =
  (shape: Mark["shape"]) =>
  (mark: Mark): object[] =>
    mark.shape === shape
      ? [
          {
            y: mark.row * ROW + LANE,
            from: mark.from * MS_PER_DAY,
            to: (mark.to + 1) * MS_PER_DAY,
            middle: (mark.from + mark.to + 1) * 0.5 * MS_PER_DAY,
            excerpts: mark.excerpts,
            filled: mark.isTold ? 1 : 0,
          },
        ]
      : [];

function domainOf({ window: { from, to } }: Chart): readonly [number, number] {
  const missing = Math.max(0, SHORTEST - (to + 1 - from)) / 2;
  const room = Math.max(missing, (to + 1 - from) * ROOM);
  return [(from - room) * MS_PER_DAY, (to + 1 + room) * MS_PER_DAY];
}
