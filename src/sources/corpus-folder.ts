import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Incoming } from "../model/incoming.ts";
import type { ArticleSource } from "../ports.ts";
import { placeIn } from "./article-error.ts";
import type { FileReader } from "./file/reader.ts";
import { listFiles } from "./list-files.ts";
import { parseMarkdownArticle } from "./markdown-article.ts";
import { readMarked, systemReason } from "./marked-files.ts";
import { RefusedError } from "./refused-error.ts";

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
    return refused(dir, key, error);
  }
}

/** A reason begins with the file as whoever reads it would look for it. */
const shownIn = (dir: string, incoming: Incoming): Incoming =>
  incoming.kind === "refused"
    ? { ...incoming, reason: { ...incoming.reason, of: `${shownFolder(dir)}/${incoming.reason.of}` } }
    : incoming;

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
  shownIn(dir, { kind: "refused", key, reason: { of: placeIn(key, error), why: systemReason(error) } });

async function placeOf(dir: string, name: string): Promise<string> {
  const file = await realpath(path.join(dir, name));
  if (!file.startsWith((await realpath(dir)) + path.sep)) throw new RefusedError(["linkOut"]);
  return file;
}

async function readText(dir: string, key: string): Promise<string> {
  const file = await placeOf(dir, key);
  const found = await stat(file);
  if (!found.isFile()) throw new RefusedError(["noFile"]);
  if (found.size > MAX_FILE) throw new RefusedError(["sizeAbove", found.size, MAX_FILE]);
  return decode(await readFile(file));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedError(["notUtf8"]);
  }
}
