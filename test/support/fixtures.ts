import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll } from "vitest";
import type { z } from "zod";
import { type Composed, compose } from "../../src/compose.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** A file of test/fixtures, by its name there. Throws where it is not as the schema has it. */
export const readFixture = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(path.join(ROOT, "test/fixtures", name), "utf8")));

/** Opens folders of articles, such as "corpus": each once for all the tests that ask of it, and closes them after these. */
export function openCorpora(): (folder: string) => Promise<Composed> {
  const opened = new Map<string, Promise<Composed>>();
  afterAll(async () => {
    for (const corpus of opened.values()) await (await corpus).close();
  });
  return (folder) => {
    const known = opened.get(folder);
    if (known) return known;
    const corpus = compose({ database: ":memory:", corpusDir: path.join(ROOT, folder) });
    opened.set(folder, corpus);
    return corpus;
  };
}
