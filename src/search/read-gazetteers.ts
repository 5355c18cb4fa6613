import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Place } from "../text/gazetteer.ts";
import { isHeaderOf, placeReaderFor, type ReadPlaceLine } from "../text/place-lists.ts";

/** A list of places cannot be used. The message names the file, and the line. */
class GazetteerError extends Error {
  override name = "GazetteerError";
}

/** What fits into some 200 megabytes. */
const MAX_NAMES = 500_000;
/** GeoNames gives its largest places up to 10,000 characters of other names. */
const MAX_LINE = 100_000;

/** The places in the .txt, .tsv and .csv files of a folder: see text/place-lists.ts. Throws GazetteerError. */
export async function readGazetteers(folder: string): Promise<readonly Place[]> {
  const places = new Map<string, Listed>();
  let size = 0;
  for (const file of await filesIn(folder))
    for await (const { names, id, isPlace, at } of linesOf(file)) {
      const key = `${path.extname(file) === ".csv" ? "w" : "g"}${id}`;
      const listed = places.get(key) ?? { names: new Set(), isPlace: false };
      size += names.filter((name) => !listed.names.has(name)).length;
      if (size > MAX_NAMES)
        throw new GazetteerError(
          `${at}: more than ${MAX_NAMES} names so far: leave out the countries that no article is about`,
        );
      places.set(key, { names: listed.names.union(new Set(names)), isPlace: listed.isPlace || isPlace });
    }
  return [...places.values()].filter(({ isPlace }) => isPlace).map(({ names }) => ({ names: [...names] }));
}

interface Listed {
  readonly names: ReadonlySet<string>;
  /** Whether more is known than other names. */
  readonly isPlace: boolean;
}

/** Those with places before those with other names only, so that the usual name of each comes first. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch((error: Error) => {
    throw new GazetteerError(`GAZETTEER_DIR ${folder} cannot be read: ${error.message}`);
  });
  return files
    .filter((file) => /\.(?:txt|tsv|csv)$/i.test(file) && !/readme/i.test(file))
    .toSorted((a, b) => Number(isOfOtherNames(a)) - Number(isOfOtherNames(b)) || (a < b ? -1 : 1))
    .map((file) => path.join(folder, file));
}

const isOfOtherNames = (file: string): boolean => /alternate/i.test(file);

async function* linesOf(file: string) {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  let read: ReadPlaceLine | null = null;
  let number = 0;
  for await (const line of lines) {
    const at = `${file}:${++number}`;
    if (line.length > MAX_LINE) throw new GazetteerError(`${at}: is longer than any line of places`);
    if (line === "" || (line.startsWith("#") && read === null)) continue;
    try {
      const isHeader = read === null && isHeaderOf(line);
      read ??= placeReaderFor(line);
      const found = isHeader ? null : read(line);
      if (found) yield { ...found, at };
    } catch (error) {
      if (error instanceof GazetteerError) throw error;
      throw new GazetteerError(`${at}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
