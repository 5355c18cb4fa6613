/** A JSON-LD node: whatever the page's own script says, with every value still to be checked. */
export type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(Article|Posting|Report|Review|Recipe|Blog|Quiz|Newsletter)$/;
const MAX_DEPTH = 8;
const MAX_NODES = 2000;

/** The nodes of all JSON-LD scripts of a page, outer before inner. Scripts that are no JSON are left out. */
export function jsonLdNodes(document: Document): Node[] {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parseLenient(script.textContent ?? ""), nodes, 0);
  }
  return nodes;
}

/** The node that describes the page's article: the outermost that has a headline and tells when or by whom. */
export function articleNode(nodes: readonly Node[]): Node | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const full = articles.find((node) => node.headline && (node.datePublished || node.author));
  return full ?? articles.find((node) => node.headline) ?? articles[0] ?? null;
}

/** What a value refers to: `{"@id": …}` alone stands for the node with that id. */
export function resolve(value: unknown, nodes: readonly Node[]): unknown {
  if (!isNode(value) || typeof value["@id"] !== "string" || Object.keys(value).length > 2) return value;
  return nodes.find((node) => node["@id"] === value["@id"] && Object.keys(node).length > 2) ?? value;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One value or many, as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const stringOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() ? value : null;

const typesOf = (node: Node): readonly string[] =>
  listOf(node["@type"]).filter((type): type is string => typeof type === "string");

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  else if (isNode(value)) {
    nodes.push(value);
    for (const inner of Object.values(value)) collect(inner, nodes, depth + 1);
  }
}

/** JSON as pages write it: in CDATA or a comment, with line breaks inside strings, with a semicolon at the end. */
function parseLenient(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/[/*]<!\[CDATA\[(?:\*\/)?|<!\[CDATA\[)/, "")
    .replace(/(?:-->|(?:\/[/*])?\]\]>(?:\*\/)?|;)\s*$/, "");
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}
