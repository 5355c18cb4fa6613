import { NoRoomError } from "../ports.ts";

/** The database cannot be used. The message names the file and says why. */
export class StoreError extends Error {
  override name = "StoreError";
}

/** By SQLite's codes, as far as they say something about the file rather than about what was asked of it. */
const REASONS: ReadonlyMap<number, string> = new Map([
  [5, "another program keeps it locked"],
  [8, "it may not be written, or nothing may be written beside it"],
  [10, "the disk does not read or write it"],
  [11, "it is damaged, so a copy of it has to take its place"],
  [14, "there is no such file, or it may not be opened"],
  [26, "it is no SQLite database"],
]);

const FULL = 13;

/** What Kysely says of tables that have been changed by migrations of which it knows nothing. */
const LATER = /^corrupted migrations:/;

/** An error that keeps the database from being used. */
export function asStoreError(error: unknown, telling: (why: string) => string): Error {
  if (error instanceof StoreError || error instanceof NoRoomError) return error;
  const code = codeOf(error);
  if (code === FULL) return new NoRoomError("the disk is full: nothing can be saved", { cause: error });
  const message = error instanceof Error ? error.message : String(error);
  const isLater = LATER.test(message);
  const why = isLater ? `a later version of Dateline has changed it (${message})` : REASONS.get(code ?? 0);
  return new StoreError(telling(why ?? message), { cause: error });
}

/** Whether an error is about the file, whatever was asked of it. */
export function isOfFile(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && (code === FULL || REASONS.has(code));
}

/** SQLite adds to its codes, in higher bytes, what is of no matter here. */
const codeOf = (error: unknown): number | null =>
  error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : null;
