import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { casual } from "chrono-node";
import { findDates } from "../src/dates/find.ts";

/** Real news with the time expressions that annotators marked in it; read where it is there. */
const DATA = path.resolve(import.meta.dirname, "../../shared/eval/dates/dev.jsonl.gz");

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface Row {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly timexes: readonly Mention[];
}

type Finder = (text: string, published: string) => readonly Mention[];

const FINDERS: Readonly<Record<string, Finder>> = {
  dateline: (text, published) => findDates(text, published),
  "chrono-node": findWithChrono,
};

/** Characters a second and value F1 on dates and times, ours beside chrono-node's, on the same texts. */
export async function run(): Promise<{ title: string; rows: Record<string, string | number>[] }> {
  if (!existsSync(DATA)) return { title: `Dates: ${DATA} is not there`, rows: [] };
  const lines = gunzipSync(readFileSync(DATA)).toString("utf8").split("\n").filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line) as Row);
  const sets = {
    news: rows.filter(({ id }) => !id.startsWith("wikiwars")),
    history: rows.filter(({ id }) => id.startsWith("wikiwars")),
  };
  return {
    title: "Dates: found and resolved in real texts",
    rows: [
      ...Object.entries(FINDERS).flatMap(([finder, find]) =>
        Object.entries(sets).map(([set, texts]) => ({ finder, set, ...score(find, texts) })),
      ),
    ],
  };
}

function score(find: Finder, rows: readonly Row[]): Record<string, number> {
  for (const row of rows) find(row.text, row.published); // warm
  const start = performance.now();
  const answers = rows.map((row) => find(row.text, row.published).filter(isDate));
  const seconds = (performance.now() - start) / 1000;
  const gold = rows.map((row) => row.timexes.filter(isDate));
  const pairs = gold.flatMap((marked, row) =>
    marked.map((mark) => [mark, answers[row]?.find((said) => overlap(mark, said))] as const),
  );
  const right = pairs.filter(([mark, said]) => said && dayOf(mark.value) === dayOf(said.value)).length;
  const [said, marked] = [answers.flat().length, gold.flat().length];
  return {
    "value F1": Number(((200 * right) / (said + marked)).toFixed(1)),
    "characters/s": Math.round(rows.reduce((sum, { text }) => sum + text.length, 0) / seconds),
  };
}

const isDate = ({ type }: Mention): boolean => type === "DATE" || type === "TIME";
const overlap = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/** To the day: the two write clock times in their own ways. */
const dayOf = (value: string): string => value.replace(/T.*$/, "");

function findWithChrono(text: string, published: string): readonly Mention[] {
  return casual.parse(text, new Date(`${published}T12:00:00`)).map(({ index, text: words, start }) => ({
    start: index,
    end: index + words.length,
    type: "DATE",
    value: chronoValue(start),
  }));
}

function chronoValue(parsed: ReturnType<typeof casual.parse>[number]["start"]): string {
  const parts = [
    String(parsed.get("year")),
    String(parsed.get("month")).padStart(2, "0"),
    String(parsed.get("day")).padStart(2, "0"),
  ];
  const isDay = parsed.isCertain("day") || parsed.isCertain("weekday") || parsed.isCertain("hour");
  return parts.slice(0, isDay ? 3 : parsed.isCertain("month") ? 2 : 1).join("-");
}
