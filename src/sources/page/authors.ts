import { fold } from "../fold.ts";
import { isNode, listOf, type Node, resolve, stringOf } from "./json-ld.ts";
import { type Metadata, plain } from "./metadata.ts";

/** Meta elements that name authors, where JSON-LD does not. */
const METAS = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "cxenseparse:author",
  "og:article:author",
];

/** Elements that show the byline. */
const BYLINES =
  '[itemprop~="author"], [rel~="author"], [class*="byline" i], [class*="author" i], [data-testid*="byline" i], [data-testid*="author" i]';

const MOST = 12;

/** Who wrote the article, as the page says it: in JSON-LD, else in meta elements, else visibly. */
export function authorsOf(metadata: Metadata, shown: () => readonly string[]): string[] {
  const stated = listOf(metadata.article.author ?? metadata.article.creator).flatMap((author) =>
    nameOf(author, metadata.nodes),
  );
  const metas = METAS.map((name) => metadata.metas(name)).find((values) => namesIn(values).length) ?? [];
  const names = [stated, metas].map(namesIn).find((some) => some.length > 0);
  return names ?? namesIn(shown());
}

/** The bylines as they are shown: read before the page's furniture is removed, where they often stand. */
export const shownBylines = (document: Document): string[] =>
  [...document.querySelectorAll(BYLINES)]
    .slice(0, 8)
    .map((element) => plain(element.textContent ?? ""))
    .filter((text) => text.length >= 4 && text.length <= 120);

function nameOf(author: unknown, nodes: readonly Node[]): string[] {
  if (typeof author === "string") return [author];
  const node = resolve(author, nodes);
  if (Array.isArray(node)) return node.flatMap((one) => nameOf(one, nodes));
  if (!isNode(node)) return [];
  const name = stringOf(node.name) ?? stringOf(node.byline);
  if (name) return [name];
  if (Array.isArray(node.name)) return node.name.flatMap((one) => stringOf(one) ?? []);
  const parts = [stringOf(node.givenName), stringOf(node.familyName)].filter(Boolean);
  return parts.length ? [parts.join(" ")] : [];
}

const namesIn = (values: readonly string[]): string[] => {
  const all = values
    .filter((value) => !value.includes("://"))
    .flatMap((value) => splitNames(plain(value)))
    .filter(isName);
  const people = all.filter((name) => !/\.[a-z]{2,4}$/i.test(name));
  const names = people.length ? people : all;
  return [...new Map(names.map((name) => [fold(name), name])).values()].slice(0, MOST);
};

const PREFIX =
  /^(?:(?:written |reporting |story |text |words )?by|von|por|par|di|door|av|af|autor(?:in)?|text|reporter)\s*:?\s+/i;

/** "By Ann Lee, Bo Ek and Cy Day" → three names. A comma before a role ends the name: "Ann Lee, Kabul". */
function splitNames(value: string): string[] {
  return value
    .replace(PREFIX, "")
    .split(/\s*(?:[,;|/•·]|\s(?:and|und|og|och|et|y|e|en|with|&|＆)\s)\s*/iu)
    .map((name) =>
      name
        .replace(PREFIX, "")
        .replace(/\s*\([^)]*\)\s*$/, "")
        .trim(),
    );
}

/** What stands where a name should and is none. */
const NO_NAME =
  /https?:|www\.|@|\d{2,}|^(?:admin|administrator|editor|staff|unknown|author|guest|none|null|undefined|user|webmaster|n\/?a|follow|more|published|updated|about|contributor|view|see all|profile)\b|\b(?:developer|correspondent|reporter|editor in|professor|fakulteto|universit\S*)$/i;

const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 60 &&
  /\p{L}{2}/u.test(name) &&
  !NO_NAME.test(name) &&
  name.split(" ").length <= 7;
