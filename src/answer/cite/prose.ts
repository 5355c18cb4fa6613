import { readFileSync } from "node:fs";
import { decodeHTML } from "entities";
import type { Citation } from "../../model/citation.ts";
import type { CslItem } from "./item.ts";
import type { Name } from "./name.ts";

/** The styles that CSL describes; see styles/README.md for where the files come from. */
export type ProseStyle = "apa" | "mla" | "chicago";

/** A citation in words, as the style's bibliography has it. */
export async function citeInProse(style: ProseStyle, item: CslItem): Promise<Citation> {
  // What formats is large, and most answers need none of it.
  const { default: CSL } = await import("citeproc");
  const locale = read("locales-en-US.xml");
  const system = { retrieveLocale: () => locale, retrieveItem: () => asPrinted(item) };
  const engine = new CSL.Engine(system, read(`${style}.csl`));
  engine.updateItems([item.id]);
  const [, entries] = engine.makeBibliography();
  return { form: "prose", pieces: piecesOf(entries.join("")) };
}

const read = (file: string): string => readFileSync(new URL(`styles/${file}`, import.meta.url), "utf8");

/** Without the styles' own capitals, and with nothing in it read as the little markup that citeproc knows. */
const asPrinted = ({ author = [], ...item }: CslItem) => ({
  ...item,
  author: author.some((name) => "family" in name) ? author.map(asPerson) : author,
  title: `<span class="nocase">${item.title.replaceAll(/<(?=\/?(?:i|b|sc|sup|sub|span)\b)/gi, "< ")}</span>`,
});

/** Beside persons, names in one piece would be listed apart. */
const asPerson = (name: Name) => ("literal" in name ? { family: name.literal } : name);

function piecesOf(html: string) {
  const parts = html.replaceAll(/<\/?(?!i>)[a-z][^>]*>/g, "").split(/(<\/?i>)/);
  let italic = false;
  return parts.flatMap((part) => {
    if (part === "<i>" || part === "</i>") italic = part === "<i>";
    const text = part === "<i>" || part === "</i>" ? "" : decodeHTML(part).replaceAll(/\s+/g, " ");
    return text ? [{ text, italic }] : [];
  });
}
