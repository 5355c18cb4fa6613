import type { Citation, QuoteStyle } from "../../model/citation.ts";
import type { Source } from "../../model/excerpt.ts";
import { citeAsJson, citeForWikipedia, citeInBibtex } from "./code.ts";
import { type CslItem, itemOf } from "./item.ts";
import { citeInProse } from "./prose.ts";

const STYLES: Readonly<Record<QuoteStyle, (item: CslItem) => Citation | Promise<Citation> | null>> = {
  block: () => null,
  apa: (item) => citeInProse("apa", item),
  mla: (item) => citeInProse("mla", item),
  chicago: (item) => citeInProse("chicago", item),
  wikipedia: citeForWikipedia,
  bibtex: citeInBibtex,
  "csl-json": citeAsJson,
};

/** The source of a quotation in a style of citation; null for a block quote, which names it in words. */
export const cite = async (style: QuoteStyle, source: Source): Promise<Citation | null> =>
  STYLES[style](itemOf(source));
