import type { Spec, Mark as VegaMark } from "vega";
import { dayRange } from "../../../answer/wording.ts";
import { shorten } from "../../../text/cut.ts";
import type { Chart, Mark } from "./chart.ts";
import { dayOf } from "./window.ts";

/** Units of the drawing, which is made at twice the size: narrow, so that the letters stay legible on a phone. */
export const SCALE = 2;
const WIDTH = 400;
const MARGIN = 14;
const HEAD = 52;
const FOOT = 30;
/** An outlet's row: its name above, its marks below. */
const ROW = 44;
const LANE = 31;

/** A card of its own, dark enough beside Discord's dark and clear beside its light. */
const COLOURS = {
  card: "#1e1f22",
  line: "#3f4248",
  text: "#f2f3f5",
  quiet: "#c4c9ce",
  mark: "#6cb2ff",
} as const;
const LETTERS = 13;

const MS_PER_DAY = 86_400_000;
/** The shortest time along the foot, in days: less would be divided into hours. */
const SHORTEST = 7;
/** Room at both ends, as a share of the time. */
const ROOM = 0.06;

/** The chart in Vega's language. Words of others stand in it as data only, never as names or expressions. */
export function specOf(chart: Chart, topic: string): Spec {
  const height = chart.rows.length * ROW;
  // What is small stands on what is large.
  const largestFirst = chart.marks.toSorted((a, b) => b.excerpts - a.excerpts);
  return {
    width: WIDTH - 2 * MARGIN,
    height,
    padding: { left: MARGIN, right: MARGIN, top: HEAD, bottom: FOOT + (legend(chart) ? LETTERS + 8 : 0) },
    autosize: "none",
    background: COLOURS.card,
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
        labelColor: COLOURS.text,
        labelFontSize: LETTERS,
        labelOverlap: "parity",
        labelFlush: true,
      },
    ],
    marks: [...headOf(chart, topic), rowNames, plotOf(height), ...legendOf(chart, height)],
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

const label = (words: string, y: number, look: object): VegaMark => ({
  type: "text",
  encode: { enter: { text: { value: words }, x: { value: 0 }, y: { value: y }, ...look } },
});

const headOf = ({ window }: Chart, topic: string): readonly VegaMark[] => [
  label(fitted(topic, 34), -30, {
    fontSize: { value: 16 },
    fontWeight: { value: "bold" },
    fill: { value: COLOURS.text },
  }),
  label(dayRange(dayOf(window.from), dayOf(window.to)), -11, {
    fontSize: { value: LETTERS },
    fill: { value: COLOURS.quiet },
  }),
];

const legendOf = (chart: Chart, height: number): readonly VegaMark[] => {
  const words = legend(chart);
  return words
    ? [label(words, height + FOOT + LETTERS - 3, { fontSize: { value: 12 }, fill: { value: COLOURS.quiet } })]
    : [];
};

/** What does not explain itself, where it is in the picture. */
function legend({ marks }: Chart): string {
  return [
    ...(marks.some(({ shape, isTold }) => shape === "day" && !isTold) ? ["○ day of publication only"] : []),
    ...(marks.some(({ shape }) => shape === "earlier") ? ["◀ earlier"] : []),
    ...(marks.some(({ shape }) => shape === "later") ? ["▶ later"] : []),
  ].join(" · ");
}

const rowNames: VegaMark = {
  type: "text",
  from: { data: "rows" },
  encode: {
    enter: {
      text: { field: "name" },
      x: { value: 0 },
      y: { field: "y", offset: 15 },
      fontSize: { value: LETTERS },
      fill: { value: COLOURS.text },
    },
  },
};

/** The marks, cut off at the picture's days: first what is long, so that what is short stands on it. */
const plotOf = (height: number): VegaMark => ({
  type: "group",
  clip: true,
  encode: { enter: { width: { value: WIDTH - 2 * MARGIN }, height: { value: height } } },
  marks: [
    bar("open", 3, { opacity: { value: 0.5 } }),
    bar("span", 12, {
      stroke: { value: COLOURS.mark },
      cornerRadius: { value: 6 },
      fillOpacity: { field: "filled", mult: 0.45 },
    }),
    {
      type: "symbol",
      from: { data: "day" },
      encode: {
        enter: {
          x: { scale: "x", field: "middle" },
          y: { field: "y" },
          size: { scale: "size", field: "excerpts" },
          stroke: [{ test: "datum.filled", value: COLOURS.card }, { value: COLOURS.mark }],
          strokeWidth: { value: 2 },
          fill: [{ test: "datum.filled", value: COLOURS.mark }, { value: COLOURS.card }],
        },
      },
    },
    pointer("earlier", "triangle-left", 5),
    pointer("later", "triangle-right", WIDTH - 2 * MARGIN - 5),
  ],
});

const bar = (data: Mark["shape"], height: number, look: object): VegaMark => ({
  type: "rect",
  from: { data },
  encode: {
    enter: {
      x: { scale: "x", field: "from" },
      width: { signal: `max(${LETTERS}, scale("x", datum.to) - scale("x", datum.from))` },
      yc: { field: "y" },
      height: { value: height },
      fill: { value: COLOURS.mark },
      ...look,
    },
  },
});

const pointer = (data: Mark["shape"], shape: string, x: number): VegaMark => ({
  type: "symbol",
  from: { data },
  encode: {
    enter: {
      shape: { value: shape },
      x: { value: x },
      y: { field: "y" },
      size: { value: 90 },
      fill: { value: COLOURS.mark },
    },
  },
});

/** What no font draws, or what would turn the words after it round. */
const UNDRAWN = /[\p{Cc}\p{Cn}\p{Bidi_Control}]+/gu;

const fitted = (words: string, most: number): string =>
  shorten(words.toWellFormed().replace(UNDRAWN, " ").trim(), most);
