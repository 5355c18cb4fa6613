import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Incoming } from "../model/incoming.ts";
import type { ArticleSource } from "../ports.ts";
import { ArticleError } from "./article-error.ts";
import type { FileReader } from "./file/reader.ts";
import { listFiles } from "./list-files.ts";
import { parseMarkdownArticle } from "./markdown-article.ts";
import { readMarked, reasonOf } from "./marked-files.ts";

/** In bytes. */
const MAX_FILE = 5_000_000;

/**
 * The articles of a folder: of every Markdown file in it and below it and, with a reader, of files of every other kind.
 * An article's key begins with its file's path within the folder, with forward slashes.
 */
export const createCorpusFolder = (dir: string, reader: FileReader | null = null): ArticleSource => ({
  name: "corpus",
  scope: null,
  holdsAll: true,
  async *read(marks = new Map()) {
    const names = await listFiles(dir);
    const [written, saved] = [names.filter(isMarkdown), names.filter((name) => !isMarkdown(name))];
    for (const name of written) yield readArticle(dir, name);
    if (!reader) return;
    const { inside, outside } = await withinFolder(dir, saved);
    yield* outside;
    for await (const incoming of readMarked(inside, { reader, marks })) yield shownIn(dir, incoming);
  },
});

const isMarkdown = (name: string): boolean => name.endsWith(".md");

async function readArticle(dir: string, key: string): Promise<Incoming> {
  try {
    return { kind: "article", draft: parseMarkdownArticle(key, await readText(dir, key)) };
  } catch (error) {
    const line = error instanceof ArticleError ? `:${error.line}` : "";
    return shownIn(dir, { kind: "refused", key, reason: `${key}${line}: ${reasonOf(error)}` });
  }
}

/** A reason begins with the file as whoever reads it would look for it. */
const shownIn = (dir: string, incoming: Incoming): Incoming =>
  incoming.kind === "refused" ? { ...incoming, reason: `${shownFolder(dir)}/${incoming.reason}` } : incoming;

const shownFolder = (dir: string): string =>
  path.posix.normalize(dir.split(path.sep).join("/")).replace(/\/+$/, "");

async function withinFolder(dir: string, names: readonly string[]) {
  const found = await Promise.all(
    names.map(async (name) => {
      const file = await placeOf(dir, name).catch((error: unknown) => error);
      return typeof file === "string" ? { name, path: file } : refused(dir, name, file);
    }),
  );
  return {
    inside: found.flatMap((one) => ("path" in one ? [one] : [])),
    outside: found.flatMap((one) => ("path" in one ? [] : [one])),
  };
}

const refused = (dir: string, key: string, error: unknown): Incoming =>
  shownIn(dir, { kind: "refused", key, reason: `${key}: ${reasonOf(error)}` });

async function placeOf(dir: string, name: string): Promise<string> {
  const file = await realpath(path.join(dir, name));
  if (!file.startsWith((await realpath(dir)) + path.sep))
    throw new Error("it is a link that leaves the folder");
  return file;
}

async function readText(dir: string, key: string): Promise<string> {
  const file = await placeOf(dir, key);
  const found = await stat(file);
  if (!found.isFile()) throw new Error("it is no file");
  if (found.size > MAX_FILE) throw new Error(`it is too large (${found.size} bytes; ${MAX_FILE} at most)`);
  return decode(await readFile(file));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error("it is not text in UTF-8");
  }
}
