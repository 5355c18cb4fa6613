import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import { type Loader, parse, View } from "vega";
import type { Words } from "../../../words/words.ts";
import type { Chart } from "./chart.ts";
import { SCALE } from "./look.ts";
import { specOf } from "./spec.ts";

/** The chart as a PNG. */
export async function drawPng(chart: Chart, topic: string, words: Words): Promise<Uint8Array> {
  const image = await renderAsync(await drawSvg(chart, topic, words), {
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: FONT, sansSerifFamily: FONT },
    fitTo: { mode: "zoom", value: SCALE },
  });
  return image.asPng();
}

/** The chart as SVG. */
export async function drawSvg(chart: Chart, topic: string, words: Words): Promise<string> {
  const view = new View(parse(specOf(chart, topic, words)), { renderer: "none", loader: NOTHING_LOADED });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

const FONT = "DejaVu Sans";
const FONTS = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) =>
  fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`)),
);

const refuse = (uri: string): Promise<never> =>
  Promise.reject(new Error(`a chart loads nothing, and not ${JSON.stringify(uri)}`));

/** A chart is made of what it is given, whatever its words say. */
const NOTHING_LOADED: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };
