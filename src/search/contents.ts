import { namesIn } from "../text/names.ts";
import { createSpellingIndex, type SpellingDump, type SpellingIndex } from "../text/spelling-index.ts";
import { stemmedIn } from "../text/stems.ts";
import { isStopWord } from "../text/stop-words.ts";
import { type Word, wordsIn } from "../text/words.ts";
import { type Corpus, nameTerm } from "./evaluate.ts";
import { createPostings, type PostingsDump } from "./postings.ts";
import { createShelf, type Row, type Shelf, type ShelfDump, type Shelved } from "./shelf.ts";
import { createSortedKeys, type SortedKeys } from "./sorted-keys.ts";
import { createVocabulary, type Vocabulary, type VocabularyDump } from "./vocabulary.ts";
import { createWordIndex, type WordsDump } from "./word-index.ts";

/** The articles of an index, and everything that they are found by, kept in step. */
export interface Contents {
  readonly shelf: Shelf;
  readonly corpus: Corpus;
  readonly vocabulary: Vocabulary;
  readonly spellings: SpellingIndex;
  /** The keys of names, in one word and in several. */
  readonly names: SortedKeys;
  hasName(key: string): boolean;
  nameCount(key: string): number;
  /** Inverse document frequency, near to that of the word index. */
  nameRarity(key: string): number;
  /** Adds an article in place of an earlier revision of it. */
  add(article: Shelved): void;
  remove(id: string): void;
  dump(): ContentsDump;
}

/** What a snapshot keeps: everything that took time to work out. */
export interface ContentsDump {
  readonly shelf: ShelfDump;
  readonly words: WordsDump;
  readonly names: PostingsDump;
  readonly counts: ReadonlyMap<string, number>;
  readonly spellings: SpellingDump;
  readonly vocabulary: VocabularyDump;
}

export function createContents(dump?: ContentsDump): Contents {
  const shelf = createShelf(dump?.shelf);
  const words = createWordIndex(dump?.words);
  const names = createPostings(dump?.names);
  const counts = new Map(dump?.counts);
  const sorted = createSortedKeys(counts.keys());
  const spellings = createSpellingIndex(dump?.spellings);
  const vocabulary = createVocabulary(dump?.vocabulary);

  const nameCount = (key: string): number => counts.get(key) ?? 0;
  const nameRarity = (key: string): number => Math.log(1 + shelf.rows / (nameCount(key) + 1));

  const countName = (key: string): void => {
    const count = nameCount(key);
    counts.set(key, count + 1);
    if (count > 0) return;
    sorted.add(key);
    spellings.add(key);
  };

  const addRow = (article: Shelved, row: Row): void => {
    const text = row.sentence ? article.body : article.headline;
    const found = wordsOf(article, row);
    const called = namesIn(text, found);
    for (const { key } of called) countName(key);
    for (const name of called) if (name.words > 1) names.add(name.key, row.row);
    const inOneWord = called.filter((name) => name.words === 1).map(({ key }) => nameTerm(key));
    words.add(row.row, [...stemmed(found, row).map(({ key }) => vocabulary.stemOf(key)), ...inOneWord]);
    if (row.sentence) vocabulary.count(found, 1);
  };

  const remove = (id: string): void => {
    const article = shelf.byId(id);
    if (!article) return;
    for (const row of shelf.remove(id)) {
      words.remove(row.row);
      if (row.sentence) vocabulary.count(wordsOf(article, row), -1);
    }
  };

  return {
    shelf,
    corpus: {
      words,
      names,
      nameRarity,
      get rows() {
        return shelf.rows;
      },
      textOf(row) {
        const sentence = shelf.sentenceOf(row);
        const body = shelf.at(shelf.placeOf(row))?.body;
        return sentence && body !== undefined ? { body, sentence } : null;
      },
    },
    vocabulary,
    spellings,
    names: sorted,
    hasName: (key) => counts.has(key),
    nameCount,
    nameRarity,
    add({ id, revision, scope, headline, authors, outlet, published, body, subheads }) {
      remove(id);
      const article = { id, revision, scope, headline, authors, outlet, published, body, subheads };
      for (const row of shelf.add(article)) addRow(article, row);
    },
    remove,
    dump: () => ({
      shelf: shelf.dump(),
      words: words.dump(),
      names: names.dump(),
      counts,
      spellings: spellings.dump(),
      vocabulary: vocabulary.dump(),
    }),
  };
}

const wordsOf = (article: Shelved, { sentence }: Row): readonly Word[] =>
  sentence ? wordsIn(article.body, sentence) : wordsIn(article.headline);

/** In headlines every word may have a capital. */
const stemmed = (words: readonly Word[], { sentence }: Row): readonly Word[] =>
  sentence ? stemmedIn(words) : words.filter(({ key }) => !isStopWord(key));
