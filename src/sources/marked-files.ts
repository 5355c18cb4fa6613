import { stat } from "node:fs/promises";
import type { FileMarks, Incoming } from "../model/incoming.ts";
import { type Input, inputAt } from "./file/bytes.ts";
import type { FileReader } from "./file/reader.ts";

/** Goes up when what is read from the same file changes, so that files are read again. */
const VERSION = 1;

/** A file of a source: what it is called in keys and marks, and where it is. */
export interface Listed {
  readonly name: string;
  readonly path: string;
}

export interface Reading {
  readonly reader: FileReader;
  readonly marks: FileMarks;
  /** What else decides what is read of a file. */
  readonly told?: string;
  /** Called for each file once it is over. */
  readonly done?: () => void;
}

/**
 * The articles of files, those alone that changed since they were marked. Only what is taken whole is marked: what was refused is tried again.
 */
export async function* readMarked(
  files: Iterable<Listed>,
  { reader, marks, told = "", done }: Reading,
): AsyncIterable<Incoming> {
  const fingerprints = new Map<string, string>();
  const aside: Incoming[] = [];
  let keys: string[] | null = [];
  for await (const { file, found, isLast } of reader.read(changed())) {
    yield* aside.splice(0);
    yield* found;
    for (const one of found)
      if (one.kind === "refused") keys = null;
      else keys?.push(one.draft.key);
    if (!isLast) continue;
    const fingerprint = fingerprints.get(file.name);
    if (keys && fingerprint) yield { kind: "file", file: file.name, mark: { fingerprint, keys } };
    fingerprints.delete(file.name);
    keys = [];
    done?.();
  }
  yield* aside;

  async function* changed(): AsyncIterable<Input> {
    for (const { name, path } of files) {
      try {
        const fingerprint = await fingerprintOf(path, told);
        const mark = marks.get(name);
        if (mark?.fingerprint === fingerprint) {
          aside.push(...mark.keys.map((key) => ({ kind: "kept", key }) as const));
          done?.();
        } else {
          fingerprints.set(name, fingerprint);
          yield await inputAt(path, name);
        }
      } catch (error) {
        done?.();
        aside.push({ kind: "refused", key: name, reason: `${name}: ${reasonOf(error)}` });
      }
    }
  }
}

async function fingerprintOf(path: string, told: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return [VERSION, size, mtimeMs, told].join(" ");
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  EACCES: "it may not be read",
  EISDIR: "it is a folder",
  ELOOP: "it is a link that leads to itself",
};

/** Why the system did not give a file. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return SYSTEM[code] ?? (error instanceof Error ? error.message : String(error));
}
