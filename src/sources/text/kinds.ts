import { isCreditLine, isFurnitureLine, isSectionLabel, isSentence } from "../boilerplate.ts";
import type { Line } from "./lines.ts";

/** Whether a line is a paragraph of running text. */
export const isProse = (line: Line): boolean =>
  !line.indented && !isAside(line) && (isSentence(line.text) || line.text.length > 140);

/** Whether a line stands beside the text: a label, a hint, a notice, a credit. */
export const isAside = (line: Line): boolean =>
  isSectionLabel(line.text) || isFurnitureLine(line.text) || isCreditLine(line.text);

/** Whether a line could be a headline: some words, and no sentence's end. */
export const isTitle = (line: Line): boolean =>
  !line.indented &&
  !isAside(line) &&
  line.text.length <= 180 &&
  line.text.includes(" ") &&
  !/[.:;,…]$/.test(line.text);

/** A teaser breaks off. */
export const isCutOff = (line: Line): boolean => /(?:…|\.{3})$/.test(line.text);

/** "News / Asia", "Home > World > Asia": where the page stood on its site. */
export function isBreadcrumb(line: Line): boolean {
  const parts = line.text.split(/\s*(?:[/>»›|]|::)\s*/).filter(Boolean);
  return (
    parts.length >= 2 &&
    line.text.length <= 80 &&
    parts.every((part) => /^\p{Lu}\S*(?: \S+){0,2}$/u.test(part) && !/[\d.!?]/.test(part))
  );
}
