import { createInterface } from "node:readline";
import { when } from "../../src/answer/excerpt-answers.ts";
import { createReadings } from "../../src/answer/reading.ts";
import { saysItsDay } from "../../src/answer/wording.ts";
import { type ArticleDraft, bareDraft } from "../../src/model/article.ts";
import type { Excerpt } from "../../src/model/excerpt.ts";
import { parseFormatted } from "../../src/query/parse.ts";
import { createMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { createThesaurus } from "../../src/text/wordnet/thesaurus.ts";

/** JSON lines in, JSON lines out: documents, then topics, each answered with all that `/when` would page through. */
interface Line {
  readonly doc?: {
    readonly id: string;
    readonly headline: string;
    readonly text: string;
    readonly published: string | null;
  };
  readonly query?: { readonly id: string; readonly topic: string };
}

const store = await createSqliteStore(":memory:");
const index = createMiniSearchIndex();
const readings = createReadings(store);
const thesaurus = createThesaurus();
const documents = new Map<string, string>();

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { doc, query }: Line = JSON.parse(line);
  if (doc) await add(doc);
  if (query) process.stdout.write(`${JSON.stringify(await answer(query))}\n`);
}

async function add(doc: NonNullable<Line["doc"]>): Promise<void> {
  const { article } = await store.publish("bench", draftOf(doc));
  documents.set(article.id, doc.id);
  await index.add([article]);
}

function draftOf({ id, headline, text, published }: NonNullable<Line["doc"]>): ArticleDraft {
  const draft = { ...bareDraft(id, text), headline };
  return published === null
    ? draft
    : { ...draft, published: { known: "stated", value: published, words: published } };
}

async function answer({ id, topic }: NonNullable<Line["query"]>) {
  const { excerpts } = await when(parseFormatted(topic), "earliest", { store, index, readings, thesaurus });
  return { id, excerpts: excerpts.map(shown) };
}

/** What stands apart is shown with the day it tells of, and else with none. */
function shown({ passage, event: { date, standing } }: Excerpt) {
  const isShown = standing === "reported" || saysItsDay(date);
  return {
    doc: documents.get(passage.article),
    start: passage.start,
    end: passage.end,
    from: isShown ? date.from : null,
    to: isShown ? date.to : null,
  };
}
