import { Document, isCollection, isNode, LineCounter, parseDocument, visit } from "yaml";
import { ArticleError } from "./article-error.ts";

/** What YAML text says, every scalar a string, and on which line each value stands. */
export interface YamlRecord {
  readonly value: unknown;
  /** The line of the value at a path, or of the nearest one around it. */
  lineOf(path: readonly string[]): number;
}

/** In characters. */
const MAX_LENGTH = 16_384;

/** Reads YAML that a stranger may have written; `line` is its first line's number. Throws ArticleError. */
export function readYaml(text: string, line: number): YamlRecord {
  if (text.length > MAX_LENGTH) {
    throw new ArticleError(line, ["longFrontMatter", MAX_LENGTH]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", prettyErrors: false, lineCounter: lines });
  const lineAt = (offset: number): number => line + Math.max(0, lines.linePos(offset).line - 1);
  const [error] = document.errors;
  if (error) {
    const at = lineAt(error.pos[0]);
    const words = JSON.stringify(text.split("\n")[at - line]?.slice(0, 80) ?? "");
    throw new ArticleError(at, ["noYaml", words, error.message]);
  }
  visit(document, {
    Alias: (_, alias) => {
      throw new ArticleError(lineAt(alias.range?.[0] ?? 0), ["noAlias", `*${alias.source}`]);
    },
  });
  return { value: document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)) };
}

/** Writes a record as YAML: its own values on a line each, records within it on one line. */
export function writeYaml(record: Readonly<Record<string, unknown>>): string {
  const document = new Document(record, { schema: "failsafe", aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, collection) => {
      if (collection !== document.contents) collection.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function offsetOf(document: Document, path: readonly string[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return isCollection(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}
