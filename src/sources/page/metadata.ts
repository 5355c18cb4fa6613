import { decodeHTML } from "entities";
import { articleNode, jsonLdNodes, type Node } from "./json-ld.ts";
import { oneLine } from "./markup.ts";

/** What a page says about itself before its text: read before the document is pruned. */
export interface Metadata {
  /** Every JSON-LD node, for what refers to another by its id. */
  readonly nodes: readonly Node[];
  /** The node of the article, or an empty one. */
  readonly article: Node;
  /** The value of a meta element by its `property`, `name` or `itemprop`, first of the names that is there. */
  meta(...names: readonly string[]): string | null;
  /** Every value of a meta element. */
  metas(name: string): readonly string[];
  /** The page's `<title>`. */
  readonly title: string | null;
  readonly canonical: string | null;
  /** The `lang` of the page. */
  readonly lang: string | null;
  /** The text of the `<h1>` elements. */
  readonly h1s: readonly string[];
}

export function readMetadata(document: Document): Metadata {
  const nodes = jsonLdNodes(document);
  const values = metaValues(document);
  return {
    nodes,
    article: articleNode(nodes) ?? {},
    meta: (...names) => names.flatMap((name) => values.get(name) ?? [])[0] ?? null,
    metas: (name) => values.get(name) ?? [],
    title: textOf(document.querySelector("title")),
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute("href") || null,
    lang: document.documentElement?.getAttribute("lang") || null,
    h1s: [...document.querySelectorAll("h1")].flatMap((h1) => textOf(h1) ?? []),
  };
}

function metaValues(document: Document): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim();
    const name = ["property", "name", "itemprop"].map((key) => element.getAttribute(key)).find(Boolean);
    if (content && name) values.set(name.toLowerCase(), [...(values.get(name.toLowerCase()) ?? []), content]);
  }
  return values;
}

const textOf = (element: Element | null): string | null => oneLine(element?.textContent ?? "") || null;

/** The text of a value in which a page left markup or entities, once or twice encoded: `Smith &amp;amp; Co`. */
export function plain(value: string): string {
  if (!/[<&]/.test(value)) return oneLine(value);
  return oneLine(decodeHTML(decodeHTML(value.replace(/<[^<>]{0,500}>/g, " "))));
}
