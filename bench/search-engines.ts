import { DatabaseSync } from "node:sqlite";
import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import type { SearchIndex } from "../src/ports.ts";
import { plainQuery } from "../src/query/plain.ts";
import { createMiniSearchIndex } from "../src/search/minisearch-index.ts";
import { articleOf } from "./articles.ts";
import type { Passage } from "./search-data.ts";

export type Search = (text: string) => unknown;

/** How passages are searched for what was asked, and for what was asked with a typing error. */
export interface Engine {
  readonly clean: Search;
  readonly misspelt: Search;
}

export const ENGINES: Readonly<Record<string, (passages: readonly Passage[]) => Promise<Engine>>> = {
  async dateline(passages) {
    const index = createMiniSearchIndex();
    await index.add(passages.map(({ id, text, headline }) => articleOf(id, text, headline)));
    return { clean: (text) => strict(index, text), misspelt: (text) => corrected(index, text) };
  },
  async minisearch(passages) {
    const index = new MiniSearch({ fields: ["headline", "text"] });
    index.addAll(passages);
    return {
      clean: (text) => index.search(text),
      misspelt: (text) => index.search(text, { fuzzy: 0.2, prefix: true }),
    };
  },
  async fts5(passages) {
    const database = new DatabaseSync(":memory:");
    database.exec("CREATE VIRTUAL TABLE passage USING fts5(headline, text, tokenize = 'porter')");
    const insert = database.prepare("INSERT INTO passage VALUES (?, ?)");
    database.exec("BEGIN");
    for (const { headline, text } of passages) insert.run(headline, text);
    database.exec("COMMIT");
    const select = database.prepare("SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 10");
    const search = (text: string) => select.all(text.match(/\w+/g)?.join(" OR ") ?? "");
    return { clean: search, misspelt: search };
  },
  async flexsearch(passages) {
    const index = new FlexSearch.Index({ tokenize: "strict" });
    passages.forEach(({ headline, text }, i) => void index.add(i, `${headline} ${text}`));
    const search = (text: string) => index.search(text, { limit: 10, suggest: true });
    return { clean: search, misspelt: search };
  },
};

/** As `/search` asks: every word; where nothing holds them all, the best of the others. */
async function strict(index: SearchIndex, text: string): Promise<number> {
  const query = plainQuery(text);
  const { hits } = await index.search(query, { limit: 10 });
  return hits.length > 0 ? hits.length : (await index.search(query, { limit: 10, any: true })).hits.length;
}

/** Where nothing was found, the nearest query is looked for, and asked when it is pressed. */
async function corrected(index: SearchIndex, text: string): Promise<number> {
  const { hits } = await index.search(plainQuery(text), { limit: 10 });
  const nearest = hits.length === 0 ? await index.nearest(plainQuery(text)) : null;
  return nearest ? (await index.search(nearest, { limit: 10 })).hits.length : hits.length;
}
