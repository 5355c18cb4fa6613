import { readList } from "./markdown-list.ts";

/** Discord's Markdown as a tree. */
export type Markdown =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: "strong" | "em" | "underline" | "strike" | "spoiler"; readonly children: MarkdownTree }
  | { readonly kind: "quote" | "subtext"; readonly children: MarkdownTree }
  | { readonly kind: "heading"; readonly level: number; readonly children: MarkdownTree }
  | { readonly kind: "list"; readonly start: number | null; readonly items: readonly MarkdownTree[] }
  | { readonly kind: "code" | "code block"; readonly text: string }
  | { readonly kind: "link"; readonly url: string; readonly children: MarkdownTree }
  | { readonly kind: "timestamp"; readonly seconds: number; readonly style: string }
  | { readonly kind: "mention"; readonly sigil: string; readonly id: string }
  | { readonly kind: "command"; readonly name: string }
  | { readonly kind: "emoji"; readonly name: string };

export type MarkdownTree = readonly Markdown[];

/** Where a stretch of text stands: block rules hold at the start of a line, and quotes do not nest. */
export interface Scope {
  readonly block: boolean;
  readonly quoted: boolean;
  readonly linked: boolean;
  readonly depth: number;
}

interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, scope: Scope) => MarkdownTree;
  readonly allowed?: (scope: Scope) => boolean;
}

interface Reading {
  readonly nodes: MarkdownTree;
  readonly length: number;
}

const TOP: Scope = { block: true, quoted: false, linked: false, depth: 0 };
/** Deeper nesting is shown as it was written: hostile text must not exhaust the stack. */
const DEEPEST = 12;

export const parseMarkdown = (source: string, scope: Scope = TOP): MarkdownTree => {
  if (scope.depth > DEEPEST) return plain(source);
  const nodes: Markdown[] = [];
  let at = 0;
  while (at < source.length) {
    const reading = readAt(source, at, scope);
    for (const node of reading.nodes) append(nodes, node);
    at += reading.length;
  }
  return nodes;
};

/** What a reader sees of it, formatting aside. */
export const visibleText = (tree: MarkdownTree): string => tree.map(textOf).join("");

const textOf = (node: Markdown): string => {
  if (node.kind === "break") return "\n";
  if ("text" in node) return node.text;
  if ("children" in node) return visibleText(node.children);
  if (node.kind === "list") return node.items.map(visibleText).join("\n");
  if (node.kind === "timestamp") return String(node.seconds);
  if (node.kind === "mention") return `${node.sigil}${node.id}`;
  return node.kind === "command" ? `/${node.name}` : `:${node.name}:`;
};

const plain = (text: string): MarkdownTree => [{ kind: "text", text }];

/** Neighbouring texts become one, so that no surrogate pair is torn by an escape before it. */
const append = (nodes: Markdown[], node: Markdown): void => {
  const last = nodes.at(-1);
  if (node.kind === "text" && last?.kind === "text") {
    nodes[nodes.length - 1] = { kind: "text", text: last.text + node.text };
  } else nodes.push(node);
};

const SPECIAL = /[\\*_~|`<[h¯\n]/;

const readAt = (source: string, at: number, scope: Scope): Reading => {
  const lineStart = scope.block && (at === 0 || source[at - 1] === "\n");
  const block = lineStart ? (readBy(BLOCKS, source, at, scope) ?? readListAt(source, at, scope)) : null;
  if (block) return block;
  if (!SPECIAL.test(source.charAt(at))) return { nodes: plain(source.charAt(at)), length: 1 };
  return readBy(INLINE, source, at, scope) ?? readEmphasis(source, at, scope) ?? readPlain(source, at);
};

const readBy = (rules: readonly Rule[], source: string, at: number, scope: Scope): Reading | null => {
  for (const { pattern, read, allowed } of rules) {
    const match = allowed && !allowed(scope) ? null : matchAt(pattern, source, at);
    if (match) return { nodes: read(match, scope), length: match[0].length };
  }
  return null;
};

const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

/** A run of backticks that opens nothing is one text: trying each of them again would take cubic time. */
const readPlain = (source: string, at: number): Reading => {
  const text = matchAt(/`+|[\s\S]/y, source, at)?.[0] ?? "";
  return { nodes: plain(text), length: text.length };
};

const readListAt = (source: string, at: number, scope: Scope): Reading | null => {
  const list = readList(source, at);
  if (!list) return null;
  const items = list.items.map((item) => parseMarkdown(item, { ...scope, depth: scope.depth + 1 }));
  return { nodes: [{ kind: "list", start: list.start, items }], length: list.length };
};

const inside = (text: string | undefined, scope: Scope, change: Partial<Scope> = { block: false }) =>
  parseMarkdown(text ?? "", { ...scope, depth: scope.depth + 1, ...change });

const BLOCKS: readonly Rule[] = [
  {
    pattern: / *>>> ([\s\S]+)/y,
    allowed: (scope) => !scope.quoted,
    read: (match, scope) => [{ kind: "quote", children: inside(match[1], scope, { quoted: true }) }],
  },
  {
    pattern: /(?: *> [^\n]*(?:\n|$))+/y,
    allowed: (scope) => !scope.quoted,
    read: (match, scope) => {
      const text = match[0].replace(/^ *> /gm, "").replace(/\n$/, "");
      return [{ kind: "quote", children: inside(text, scope, { quoted: true }) }];
    },
  },
  {
    pattern: / *(#{1,3})[ \t]+(\S[^\n]*)(?:\n|$)/y,
    read: (match, scope) => [
      { kind: "heading", level: match[1]?.length ?? 1, children: inside(match[2], scope) },
    ],
  },
  {
    pattern: / *-#[ \t]+(\S[^\n]*)(?:\n|$)/y,
    read: (match, scope) => [{ kind: "subtext", children: inside(match[1], scope) }],
  },
];

const INLINE: readonly Rule[] = [
  { pattern: /\n/y, read: () => [{ kind: "break" }] },
  { pattern: /¯\\_\(ツ\)_\/¯/y, read: (match) => plain(match[0]) },
  { pattern: /\\([^0-9A-Za-z\s])/y, read: (match) => plain(match[1] ?? "") },
  {
    pattern: /```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```\n?/iy,
    read: (match) => [{ kind: "code block", text: match[1] ?? "" }],
  },
  {
    pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y,
    read: (match) => [{ kind: "code", text: (match[2] ?? "").replace(/^ (?= *`)|(?<=` *) $/g, "") }],
  },
  {
    pattern: /<(https?:\/\/[^ >\n]+)>/y,
    read: (match) => [{ kind: "link", url: match[1] ?? "", children: plain(match[1] ?? "") }],
  },
  {
    pattern: /<(@!?|@&|#)(\d{1,20})>/y,
    read: (match) => [{ kind: "mention", sigil: (match[1] ?? "").replace("!", ""), id: match[2] ?? "" }],
  },
  {
    pattern: /<\/([-_'\p{L}\p{N}]+(?: [-_'\p{L}\p{N}]+){0,2}):\d+>/uy,
    read: (match) => [{ kind: "command", name: match[1] ?? "" }],
  },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    read: (match) => [{ kind: "timestamp", seconds: Number(match[1]), style: match[2] ?? "f" }],
  },
  { pattern: /<a?:(\w{2,32}):\d{1,20}>/y, read: (match) => [{ kind: "emoji", name: match[1] ?? "" }] },
  {
    pattern:
      /\[((?:\\[\s\S]|[^\\[\]]|\[[^[\]]*\])+)\]\(\s*(?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/(?:[^\s()\\]|\([^\s()]*\))+))(?:\s+"[^"\n]*")?\s*\)/y,
    allowed: (scope) => !scope.linked,
    read: (match, scope) => maskedLink(match, scope),
  },
  {
    pattern: /https?:\/\/[^\s<]+[^<.,:;"'\]\s]/y,
    allowed: (scope) => !scope.linked,
    read: (match) => bareLink(match[0]),
  },
  {
    pattern: /~~([\s\S]+?)~~(?!_)/y,
    read: (match, scope) => [{ kind: "strike", children: inside(match[1], scope) }],
  },
  {
    pattern: /\|\|([\s\S]+?)\|\|/y,
    read: (match, scope) => [{ kind: "spoiler", children: inside(match[1], scope) }],
  },
];

/** A masked link whose label passes for another address is shown as it was written. */
const maskedLink = (match: RegExpExecArray, scope: Scope): MarkdownTree => {
  const [whole, label = "", bracketed, bare] = match;
  if (/https?:\/\//.test(label)) return plain(whole);
  const children = inside(label, scope, { block: false, linked: true });
  return [{ kind: "link", url: bracketed ?? bare ?? "", children }];
};

/** A closing bracket belongs to the sentence unless the address opened it. */
const bareLink = (match: string): MarkdownTree => {
  const extra = /\)*$/.exec(match)?.[0].length ?? 0;
  const unmatched = Math.max(0, match.split(")").length - match.split("(").length);
  const url = match.slice(0, match.length - Math.min(extra, unmatched));
  return [
    { kind: "link", url, children: plain(url) },
    { kind: "text", text: match.slice(url.length) },
  ];
};

const EMPHASES = [
  {
    kind: "em",
    pattern:
      /_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y,
  },
  { kind: "strong", pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y },
  { kind: "underline", pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y },
] as const;

/** Of italics, bold and underline the longest wins, and italics win a draw. */
const readEmphasis = (source: string, at: number, scope: Scope): Reading | null => {
  const found = EMPHASES.flatMap(({ kind, pattern }) => {
    const match = matchAt(pattern, source, at);
    return match ? [{ kind, text: match[1] ?? match[2], length: match[0].length }] : [];
  }).toSorted((one, other) => other.length - one.length)[0];
  return found
    ? { nodes: [{ kind: found.kind, children: inside(found.text, scope) }], length: found.length }
    : null;
};
