import type { Mark as VegaMark } from "vega";
import { dayRange } from "../../../answer/wording.ts";
import { shorten } from "../../../text/cut.ts";
import type { Words } from "../../../words/words.ts";
import type { Chart } from "./chart.ts";
import { COLOURS, FOOT, LETTERS, SMALL } from "./look.ts";
import { dayOf } from "./window.ts";

const label = (words: string, y: number, look: object): VegaMark => ({
  type: "text",
  encode: { enter: { text: { value: words }, x: { value: 0 }, y: { value: y }, ...look } },
});

export const headOf = ({ window }: Chart, topic: string, words: Words): readonly VegaMark[] => [
  label(fitted(topic, 34), -30, {
    fontSize: { value: 16 },
    fontWeight: { value: "bold" },
    fill: { value: COLOURS.text },
  }),
  label(inLine(dayRange(dayOf(window.from), dayOf(window.to), words), words), -11, {
    fontSize: { value: LETTERS },
    fill: { value: COLOURS.quiet },
  }),
];

export const legendOf = (chart: Chart, height: number, words: Words): readonly VegaMark[] => {
  const said = legend(chart, words);
  return said
    ? [
        label(inLine(said, words), height + FOOT + LETTERS - 3, {
          fontSize: { value: SMALL },
          fill: { value: COLOURS.quiet },
        }),
      ]
    : [];
};

/** Words of ours as their line runs: what draws them takes every line to run from left to right. */
const inLine = (line: string, { direction }: Words): string =>
  direction === "rtl" ? `\u2067${line}\u2069` : line;

/** What does not explain itself, where it is in the picture. */
function legend({ marks }: Chart, { picture }: Words): string {
  return [
    ...(marks.some(({ shape, isTold }) => shape === "day" && !isTold)
      ? [`○ ${picture.publicationOnly}`]
      : []),
    ...(marks.some(({ shape }) => shape === "earlier") ? [`◀ ${picture.earlier}`] : []),
    ...(marks.some(({ shape }) => shape === "later") ? [`▶ ${picture.later}`] : []),
  ].join(" · ");
}

export const rowNames: VegaMark = {
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

/** What no font draws, or what would turn the words after it round. */
const UNDRAWN = /[\p{Cc}\p{Cn}\p{Bidi_Control}]+/gu;

export const fitted = (words: string, most: number): string =>
  shorten(words.toWellFormed().replace(UNDRAWN, " ").trim(), most);
