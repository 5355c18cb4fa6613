import { stat } from "node:fs/promises";
import type { ArticleDraft } from "../model/article.ts";
import type { FileMark, FileMarks, Incoming } from "../model/incoming.ts";
import type { Reason } from "../words/reason.ts";
import { type Input, inputAt } from "./file/bytes.ts";
import type { FileReader, Found } from "./file/reader.ts";
import { reasonOf } from "./refused-error.ts";

/** Goes up when what is read from the same file changes, so that files are read again. */
const VERSION = 2;

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
  /** What is made of an article, by whose key it is known again. */
  readonly asTold?: (draft: ArticleDraft) => ArticleDraft;
  /** Called for each file once it is over. */
  readonly done?: () => void;
}

/**
 * The articles of files, those alone that changed since they were marked. What was refused is tried again, and what
 * was taken from beside it is kept: of two texts under one address, neither is news once both were read.
 */
export async function* readMarked(
  files: Iterable<Listed>,
  { reader, marks, told = "", asTold = (draft) => draft, done }: Reading,
): AsyncIterable<Incoming> {
  const opened = new Map<string, Opened>();
  const aside: Incoming[] = [];
  for await (const { file, found, isLast } of reader.read(changed())) {
    yield* aside.splice(0);
    const reading = opened.get(file.name);
    for (const one of found) {
      const given = one.kind === "article" ? { ...one, draft: asTold(one.draft) } : one;
      if (reading) yield* taken(given, reading);
      else yield given;
    }
    if (!isLast) continue;
    if (reading) {
      yield* reading.held.values();
      yield { kind: "file", file: file.name, mark: markOf(reading) };
    }
    opened.delete(file.name);
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
          const isSame = mark?.fingerprint === partly(fingerprint);
          const old = oldTexts(mark?.keys ?? [], isSame);
          opened.set(name, { fingerprint, isSame, old, held: new Map(), keys: [], isWhole: true });
          yield await inputAt(path, name);
        }
      } catch (error) {
        done?.();
        aside.push({ kind: "refused", key: name, reason: { of: name, why: systemReason(error) } });
      }
    }
  }
}

/**
 * Of each key, how many texts were taken of a file before that are no news now: all of them where it is as it was and some
 * of it was refused, else those that a later text of the file took the place of.
 */
function oldTexts(keys: readonly string[], isSame: boolean): Map<string, number> {
  const old = new Map<string, number>();
  for (const key of keys) old.set(key, (old.get(key) ?? (isSame ? 0 : -1)) + 1);
  return old;
}

/** A file that is being read. */
interface Opened {
  readonly fingerprint: string;
  readonly isSame: boolean;
  /** By key, how many of its texts are no news. */
  readonly old: Map<string, number>;
  /** By key, a text that is news after all if none comes after it: the file held more of them before. */
  readonly held: Map<string, Found>;
  readonly keys: string[];
  isWhole: boolean;
}

function* taken(one: Found, reading: Opened): Iterable<Incoming> {
  if (one.kind === "refused") {
    reading.isWhole = false;
    return yield one;
  }
  const { isSame, old, held, keys } = reading;
  const { key } = one.draft;
  keys.push(key);
  const left = old.get(key) ?? 0;
  old.set(key, left - 1);
  if (held.delete(key)) yield { kind: "kept", key };
  if (left <= 0) yield one;
  else if (isSame) yield { kind: "kept", key };
  else held.set(key, one);
}

const markOf = ({ fingerprint, keys, isWhole }: Opened): FileMark => ({
  fingerprint: isWhole ? fingerprint : partly(fingerprint),
  keys,
});

/** Of a file of which some was refused. */
const partly = (fingerprint: string): string => `${fingerprint} partly`;

async function fingerprintOf(path: string, told: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return [VERSION, size, mtimeMs, told].join(" ");
}

const SYSTEM: Readonly<Record<string, Reason>> = {
  ENOENT: ["missing"],
  EACCES: ["forbidden"],
  EISDIR: ["folder"],
  ELOOP: ["linkLoop"],
};

/** Why the system did not give a file. */
export function systemReason(error: unknown): Reason {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return SYSTEM[code] ?? reasonOf(error);
}
