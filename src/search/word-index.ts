import MiniSearch, { type Options } from "minisearch";

/** The rows that hold any of some terms, each with its score. */
export type Scores = Map<number, number>;

/** Which rows hold a word, and how well: MiniSearch, with rows for documents. */
export interface WordIndex {
  add(row: number, terms: readonly string[]): void;
  remove(row: number): void;
  /**
   * Rows with any of the terms, scored by BM25, each term's part times its weight. A row is passed over before it is
   * scored where it is not allowed.
   */
  scores(terms: ReadonlyMap<string, number>, isAllowed?: (row: number) => boolean): Scores;
  dump(): WordsDump;
}

interface Document {
  readonly id: number;
  readonly text: string;
}

/** Terms come as they are to be found, and hold no spaces. */
const OPTIONS: Options<Document> = {
  fields: ["text"],
  tokenize: (text) => text.split(" "),
  processTerm: (term) => term,
  searchOptions: { bm25: { k: 1.2, b: 0.75, d: 0 } },
};

export type WordsDump = ReturnType<MiniSearch["toJSON"]>;

export function createWordIndex(dump?: WordsDump): WordIndex {
  const index = dump ? MiniSearch.loadJS<Document>(dump, OPTIONS) : new MiniSearch(OPTIONS);
  return {
    add: (id, terms) => index.add({ id, text: terms.join(" ") }),
    remove: (row) => index.discard(row),
    scores(terms, isAllowed) {
      const found: Scores = new Map();
      if (terms.size === 0) return found;
      const results = index.search([...terms.keys()].join(" "), {
        boostTerm: (term) => terms.get(term) ?? 1,
        ...(isAllowed && { boostDocument: (row: number) => (isAllowed(row) ? 1 : 0) }),
      });
      // MiniSearch multiplies a score by the number of terms that matched, which here are spellings of one word.
      for (const { id, score, queryTerms } of results) found.set(id, score / queryTerms.length);
      return found;
    },
    dump: () => index.toJSON(),
  };
}
