import { type Markdown, type MarkdownTree, parseMarkdown, visibleText } from "../../src/web/page/markdown.ts";

/** An independent reading of Discord's Markdown. */

/** What a reader sees of a text, formatting aside. */
export const seenIn = (source: string): string => visibleText(parseMarkdown(source));

/** What a text is made of, each kind once, but for plain text and its lines. */
export const kindsIn = (source: string): readonly string[] => [
  ...new Set(kindsOf(parseMarkdown(source)).filter((kind) => kind !== "text" && kind !== "break")),
];

const kindsOf = (tree: MarkdownTree): readonly string[] =>
  tree.flatMap((node) => [node.kind, ...childrenOf(node).flatMap(kindsOf)]);

const childrenOf = (node: Markdown): readonly MarkdownTree[] =>
  "children" in node ? [node.children] : node.kind === "list" ? node.items : [];
