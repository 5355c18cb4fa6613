import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { inferPublished } from "../src/dates/infer-published.ts";
import { toldLast } from "../src/dates/told-last.ts";
import { bareDraft, factOf } from "../src/model/article.ts";
import { createSqliteStore } from "../src/store/sqlite-store.ts";

/** Real news whose days are known; read where it is there. */
const DATA = path.resolve(import.meta.dirname, "../../shared/eval/dates/dev.jsonl.gz");

interface Row {
  readonly id: string;
  readonly published: string;
  readonly text: string;
}

type Score = Record<string, number | string>;

/** How many days of publication are inferred where they are withheld, and how many of these are right. */
export async function run(): Promise<{ title: string; rows: Score[] }> {
  if (!existsSync(DATA)) return { title: `Undated articles: ${DATA} is not there`, rows: [] };
  const lines = gunzipSync(readFileSync(DATA)).toString("utf8").split("\n").filter(Boolean);
  const today = new Date().toISOString().slice(0, 10);
  const rows = lines.map((line) => JSON.parse(line) as Row).filter(({ id }) => !id.startsWith("wikiwars"));
  return {
    title: "Days of publication, withheld and inferred",
    rows: [
      score(
        "from the text alone",
        rows,
        ({ text }) => inferPublished({ body: text, seen: today, modified: null })?.value ?? null,
      ),
      scoreBounds(rows),
      await scoreAmongOthers(rows),
      ...(await scoreCopies(rows)),
    ],
  };
}

/** The first day that the text leaves open, right where the article was published then or later. */
const scoreBounds = (rows: readonly Row[]): Score =>
  score("not before, from the text alone", rows, ({ text, published }) => {
    const day = toldLast(text)?.day;
    return day === undefined ? null : day <= published ? published : day;
  });

function score(by: string, rows: readonly Row[], infer: (row: Row) => string | null): Score {
  const said = rows.flatMap((row) => {
    const day = infer(row);
    return day === null ? [] : [day === row.published];
  });
  const right = said.filter(Boolean).length;
  return {
    by,
    articles: rows.length,
    inferred: said.length,
    "share %": percent(said.length, rows.length),
    right,
    "right %": percent(right, said.length),
  };
}

const percent = (part: number, all: number): number | string =>
  all === 0 ? "–" : Number(((100 * part) / all).toFixed(1));

/** Each article without its day, in a store that holds all the others with theirs. */
async function scoreAmongOthers(rows: readonly Row[]): Promise<Score> {
  const store = await createSqliteStore(":memory:");
  const days = new Map<string, string | null>();
  for (const row of rows) await store.publish("all", dated(row));
  for (const row of rows) {
    const { article } = await store.publish("all", { ...dated(row), published: UNKNOWN });
    days.set(row.id, factOf(article.published));
    await store.publish("all", dated(row));
  }
  await store.close();
  return score("among all the others, dated", rows, ({ id }) => days.get(id) ?? null);
}

const UNKNOWN = { known: "unknown" } as const;

const dated = ({ id, published, text }: Row) => ({
  ...bareDraft(id, text),
  headline: id,
  published: { known: "stated", value: published, words: published } as const,
});

const COPIES: Readonly<Record<string, (paragraphs: readonly string[]) => readonly string[]>> = {
  "a reprint beside its original": (paragraphs) => ["From our correspondents", ...paragraphs],
  "the first half beside its original": (paragraphs) => paragraphs.slice(0, Math.ceil(paragraphs.length / 2)),
};

/** Undated copies of each article, with all the dated ones there. */
async function scoreCopies(rows: readonly Row[]): Promise<readonly Score[]> {
  const store = await createSqliteStore(":memory:");
  for (const row of rows) await store.publish("all", dated(row));
  const scores: Score[] = [];
  for (const [by, change] of Object.entries(COPIES)) {
    const days = new Map<string, string | null>();
    for (const { id, text } of rows) {
      const body = change(text.split(/\n+/)).join("\n\n");
      const { article } = await store.publish("copies", { ...bareDraft(id, body), headline: `Again ${id}` });
      days.set(id, factOf(article.published));
    }
    scores.push(score(by, rows, ({ id }) => days.get(id) ?? null));
  }
  await store.close();
  return scores;
}
