import type { SearchIndex } from "../ports.ts";
import { type Gazetteer, shippedGazetteer } from "../text/gazetteer.ts";
import { type ContentsDump, createContents } from "./contents.ts";
import { termsOf } from "./evaluate.ts";
import { find } from "./find.ts";
import { correctQuery, nearestQuery } from "./nearest.ts";
import { createLexicon } from "./spellings.ts";
import { type Stamp, stampOf } from "./stamp.ts";
import { suggestions } from "./suggest.ts";
import { isQuotable, seenIn } from "./suggested.ts";

export interface MemoryIndex extends SearchIndex {
  dump(): ContentsDump;
  /** What can be found, of all articles or of these: its revision and text, as `stampOf` has them. */
  stamps(ids?: readonly string[]): Promise<ReadonlyMap<string, Stamp>>;
}

/** A search index over sentences in this process's memory. `dump` is what an index of this version gave. */
export function createMiniSearchIndex(
  gazetteer: Gazetteer = shippedGazetteer(),
  dump?: ContentsDump,
): MemoryIndex {
  const contents = createContents(dump);
  const { shelf, corpus, vocabulary, spellings } = contents;
  const lexicon = createLexicon({
    vocabulary,
    has: contents.hasName,
    near: spellings.near,
    rarityOf: corpus.words.nameRarity,
    gazetteer,
  });

  const knownIn = (scope: string | null) => {
    const from = { shelf, isSeen: seenIn(scope) };
    const holds = (key: string): boolean => corpus.words.isHeld(termsOf(key), (row) => isQuotable(row, from));
    return { vocabulary, lexicon, holds };
  };

  return {
    async add(articles) {
      for (const article of articles) contents.add(article);
    },
    async remove(ids) {
      for (const id of ids) contents.remove(id);
    },
    async search(query, { limit, any = false, marked = true, scope = null }) {
      if (!any) return find(query, { limit, any, marked, scope }, contents, lexicon);
      // A word that the corpus does not know is taken for the nearest that it does.
      const { corrected, words } = correctQuery(query, knownIn(scope));
      const found = find(corrected, { limit, any, marked, scope }, contents, lexicon);
      if (words.length === 0) return found;
      const alsoSearched = [...words, ...found.alsoSearched];
      return { ...found, alsoSearched, loosened: found.hits.length > 0 };
    },
    async suggest(prefix, kinds, limit, scope = null) {
      return suggestions(prefix, kinds, limit, { ...contents, scope, isSeen: seenIn(scope) });
    },
    async nearest(query, scope = null) {
      return nearestQuery(query, knownIn(scope));
    },
    async close() {},
    dump: contents.dump,
    async stamps(ids) {
      const articles = ids ? ids.flatMap((id) => shelf.byId(id) ?? []) : [...shelf.articles()];
      return new Map(articles.map((article) => [article.id, stampOf(article)]));
    },
  };
}
