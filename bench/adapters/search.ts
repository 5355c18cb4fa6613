import { createInterface } from "node:readline";
import { parseFormatted } from "../../src/query/parse.ts";
import { plainQuery } from "../../src/query/plain.ts";
import { createMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { articleOf } from "../articles.ts";

/** JSON lines in, JSON lines out: documents, then queries, each answered with its documents, best first. */
interface Line {
  readonly doc?: { readonly id: string; readonly text: string; readonly headline?: string };
  readonly query?: {
    readonly id: string;
    readonly text: string;
    readonly limit: number;
    readonly any?: boolean;
  };
}

/** A document scores as its best sentence, so more sentences are asked for than documents. */
const SENTENCES = 20;

const index = createMiniSearchIndex();

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { doc, query }: Line = JSON.parse(line);
  if (doc) await index.add([articleOf(doc.id, doc.text, doc.headline)]);
  if (query) process.stdout.write(`${JSON.stringify(await answer(query))}\n`);
}

async function answer({ id, text, limit, any = false }: NonNullable<Line["query"]>) {
  const started = performance.now();
  const query = any ? plainQuery(text) : parseFormatted(text);
  const { hits } = await index.search(query, { limit: limit * SENTENCES, any });
  const documents = new Map<string, number>();
  for (const hit of hits) if (!documents.has(hit.article)) documents.set(hit.article, hit.score);
  const ms = performance.now() - started;
  return { id, hits: [...documents].slice(0, limit).map(([id, score]) => ({ id, score })), ms };
}
