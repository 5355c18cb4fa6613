/** A line of a list of places: a place's name, or one more name of a place that another line may tell of. */
export interface PlaceLine {
  readonly id: string;
  readonly names: readonly string[];
  /** Whether the line says by itself that there is such a place. */
  readonly isPlace: boolean;
}

/** Reads one line: null where it tells of nothing that news would name. Throws one sentence. */
export type ReadPlaceLine = (line: string) => PlaceLine | null;

/** How to read the lines of a list, by its first, which of Who's On First is a header. Throws one sentence. */
export function placeReaderFor(first: string): ReadPlaceLine {
  const columns = first.split("\t").length;
  if (columns === GEONAMES_COLUMNS) return readGeonames;
  return ALTERNATE_COLUMNS.includes(columns) ? readAlternateName : readerOfCsv(csvFields(first));
}

export const isHeaderOf = (first: string): boolean => !first.includes("\t");

/** See download.geonames.org/export/dump/readme.txt. */
const GEONAMES_COLUMNS = 19;
const ALTERNATE_COLUMNS: readonly number[] = [8, 10];
const DIVISION = /^(?:ADM[1-3]|PCLI|PCLD|PCLS|TERR)$/;
/** Seats of government are named in news however few live there. */
const SEAT = /^PPL(?:A\d?|C|G)$/;
const MIN_POPULATION = 500;

function readGeonames(line: string): PlaceLine | null {
  const fields = line.split("\t");
  if (fields.length !== GEONAMES_COLUMNS)
    throw new Error(`has ${fields.length} columns, where GeoNames has ${GEONAMES_COLUMNS}`);
  const [id = "", name = "", ascii = "", others = "", , , kind, code = ""] = fields;
  const population = Number(fields[14]);
  if (!/^\d+$/.test(id) || name === "" || Number.isNaN(population))
    throw new Error("holds no number, name and population of a place");
  const isNamed = kind === "A" ? DIVISION.test(code) : SEAT.test(code) || population >= MIN_POPULATION;
  if (!isNamed || (kind !== "A" && kind !== "P")) return null;
  return { id, names: [name, ascii, ...others.split(",")].filter(Boolean), isPlace: true };
}

/** Beside languages, the column holds kinds of codes and links. */
const LANGUAGE = /^(?!post|iata|icao|faac|link|wkdt|unlc|abbr|phon|piny|tcid)(?:[a-z]{2,3}(?:[-_]\w+)?)?$/i;

function readAlternateName(line: string): PlaceLine | null {
  const [, id = "", language = "", name = ""] = line.split("\t");
  if (!/^\d+$/.test(id) || name === "") throw new Error("holds no number and other name of a place");
  return LANGUAGE.test(language) ? { id, names: [name], isPlace: false } : null;
}

const PLACE_TYPES: ReadonlySet<string> = new Set(
  "country dependency macroregion region macrocounty county localadmin locality borough".split(" "),
);

/** Who's On First: a header that names the columns, among them the id and one or more for names. */
function readerOfCsv(header: readonly string[]): ReadPlaceLine {
  const id = header.findIndex((column) => /^(?:wof[:_])?id$/i.test(column));
  const type = header.findIndex((column) => /^(?:wof[:_])?placetype$/i.test(column));
  const names = [...header.keys()].filter((i) => /^(?:wof[:_])?name(?:[:_]|$)/i.test(header[i] ?? ""));
  if (id < 0 || names.length === 0)
    throw new Error(
      'is neither a line of GeoNames (tabs between its columns) nor a header of Who\'s On First with "id" and "name"',
    );
  return (line) => {
    const fields = csvFields(line);
    if (fields.length !== header.length)
      throw new Error(`has ${fields.length} columns, where the header has ${header.length}`);
    const found = names.flatMap((i) => fields[i] || []);
    if (type >= 0 && !PLACE_TYPES.has(fields[type] ?? "")) return null;
    return found.length === 0 ? null : { id: fields[id] ?? "", names: found, isPlace: true };
  };
}

/** The fields of a line, where quotation marks may hold commas, and doubled ones stand for themselves. */
function csvFields(line: string): readonly string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...fields].map(([, quoted, bare]) => (quoted?.replaceAll('""', '"') ?? bare ?? "").trim());
}
