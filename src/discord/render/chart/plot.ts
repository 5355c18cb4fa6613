import type { Mark as VegaMark } from "vega";
import type { Mark } from "./chart.ts";
import { COLOURS, LETTERS, WIDTH } from "./look.ts";

/** The marks, cut off at the picture's days: first what is long, so that what is short stands on it. */
export const plotOf = (height: number): VegaMark => ({
  type: "group",
  clip: true,
  encode: { enter: { width: { value: WIDTH }, height: { value: height } } },
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
    pointer("later", "triangle-right", WIDTH - 5),
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
