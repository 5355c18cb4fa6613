import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { en } from "../words/en/en.ts";
import { type Reason, reasonWords } from "../words/reason.ts";
import { promisedKind } from "./file/kinds.ts";
import { systemReason } from "./marked-files.ts";

/**
 * The files of a folder that may hold articles, in it and below it, as paths within it with forward slashes, in the
 * order of these: READMEs and what is hidden aside. Throws where a folder cannot be read.
 */
export async function listFiles(dir: string): Promise<readonly string[]> {
  return (await namesIn(dir, "")).toSorted();
}

/** Node's own recursive listing follows links to folders, and so never ends where one leads upwards. */
async function namesIn(dir: string, within: string): Promise<readonly string[]> {
  const entries = await list(path.join(dir, within));
  const names = entries.map((entry): readonly string[] | Promise<readonly string[]> => {
    const name = path.posix.join(within, entry.name);
    if (entry.name.startsWith(".")) return [];
    if (entry.isDirectory()) return namesIn(dir, name);
    return promisedKind(entry.name) && entry.name !== "README.md" ? [name] : [];
  });
  return (await Promise.all(names)).flat();
}

const list = (folder: string): Promise<Dirent[]> =>
  readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const why: Reason = codeOf(error) === "ENOTDIR" ? ["noFolder"] : systemReason(error);
    const reason = reasonWords(why, en);
    throw new Error(`cannot read the articles in ${JSON.stringify(folder)}: ${reason}`, { cause: error });
  });

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";
