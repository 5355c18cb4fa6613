import type { Kysely } from "kysely";
import { z } from "zod";
import type { Store } from "../ports.ts";
import type { Schema } from "./schema.ts";

export interface FileMarkTables {
  file_marks: FileMarkRow;
}

/** A file that a source has read. */
interface FileMarkRow {
  source: string;
  file: string;
  fingerprint: string;
  /** The keys of its articles, as JSON. */
  keys: string;
}

export const createFileMarks = (db: Kysely<Schema>): Pick<Store, "fileMarks" | "markFile"> => ({
  async fileMarks(source) {
    const rows = await db.selectFrom("file_marks").where("source", "=", source).selectAll().execute();
    return new Map(
      rows.map(({ file, fingerprint, keys }) => [file, { fingerprint, keys: Keys.parse(JSON.parse(keys)) }]),
    );
  },
  async markFile(source, file, mark) {
    const { fingerprint } = mark;
    const keys = JSON.stringify(mark.keys);
    await db
      .insertInto("file_marks")
      .values({ source, file, fingerprint, keys })
      .onConflict((conflict) => conflict.columns(["source", "file"]).doUpdateSet({ fingerprint, keys }))
      .execute();
  },
});

const Keys = z.array(z.string());
