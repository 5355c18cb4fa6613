import { isSectionLabel } from "../boilerplate.ts";
import { isAside, isCutOff, isProse } from "./kinds.ts";
import type { Line } from "./lines.ts";

/** An article's lines, and below its last paragraph what the site says of itself. Teasers are in neither. */
export interface Parted {
  readonly text: readonly Line[];
  readonly footer: readonly Line[];
}

/** Takes away the teasers of other articles, and parts the text from the site's footer. */
export function partTail(lines: readonly Line[]): Parted {
  const own = withoutTeasers(lines);
  const last = own.findLastIndex((line) => isProse(line) && !isCutOff(line));
  return { text: own.slice(0, last + 1), footer: own.slice(last + 1) };
}

/** This many paragraphs in a row are the article going on after its teasers. */
const GOING_ON = 3;

/** Under a label such as "Related stories" everything is teasers, to the end, or until running text goes on. */
function withoutTeasers(lines: readonly Line[]): Line[] {
  const label = lines.findIndex((line, i) => isSectionLabel(line.text) && lines.slice(0, i).some(isProse));
  if (label < 0) return [...lines];
  const rest = lines.slice(label + 1);
  const on = rest.findIndex((_, i) => goesOn(rest.slice(i, i + GOING_ON)));
  return [...lines.slice(0, label), ...(on < 0 ? [] : withoutTeasers(rest.slice(on)))];
}

const goesOn = (lines: readonly Line[]): boolean =>
  lines.length === GOING_ON && lines.every((line) => isProse(line) && !isCutOff(line) && !isAside(line));
