import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { ArticleSource, Incoming } from "../ports.ts";
import { ArticleError } from "./article-error.ts";
import { parseMarkdownArticle } from "./markdown-article.ts";

/** In bytes. */
const MAX_FILE = 5_000_000;

/**
 * The articles of a folder: every Markdown file in it and below it, but READMEs and what is hidden. A file's key
 * is its path within the folder, with forward slashes.
 */
export const createCorpusFolder = (dir: string): ArticleSource => ({
  name: "corpus",
  scope: null,
  async *read() {
    for (const key of await keysIn(dir)) yield readArticle(dir, key);
  },
});

/** Node's own recursive listing follows links to folders, and so never ends where one leads upwards. */
async function keysIn(dir: string, within = ""): Promise<readonly string[]> {
  const entries = await list(path.join(dir, within));
  const keys = entries.map((entry): readonly string[] | Promise<readonly string[]> => {
    const key = path.posix.join(within, entry.name);
    if (entry.name.startsWith(".")) return [];
    if (entry.isDirectory()) return keysIn(dir, key);
    return entry.name.endsWith(".md") && entry.name !== "README.md" ? [key] : [];
  });
  return (await Promise.all(keys)).flat().sort();
}

const list = (folder: string): Promise<Dirent[]> =>
  readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`cannot read the articles in ${JSON.stringify(folder)}: ${why(error)}`, { cause: error });
  });

async function readArticle(dir: string, key: string): Promise<Incoming> {
  const shown = path.posix.join(dir.split(path.sep).join("/"), key);
  try {
    return { kind: "article", draft: parseMarkdownArticle(key, await readText(dir, key)) };
  } catch (error) {
    const place = error instanceof ArticleError ? `${shown}:${error.line}` : shown;
    return { kind: "refused", key, reason: `${place}: ${why(error)}` };
  }
}

async function readText(dir: string, key: string): Promise<string> {
  const file = await realpath(path.join(dir, key));
  if (!file.startsWith((await realpath(dir)) + path.sep))
    throw new Error("it is a link that leaves the folder");
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

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "it is no folder",
  EACCES: "it may not be read",
  ELOOP: "it is a link that leads to itself",
};

function why(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return SYSTEM[code] ?? (error instanceof Error ? error.message : String(error));
}
