import { namesIn } from "../text/names.ts";
import { createSpellingIndex, type SpellingIndex } from "../text/spelling-index.ts";
import { stemmedIn } from "../text/stems.ts";
import { isStopWord } from "../text/stop-words.ts";
import { type Word, wordsIn } from "../text/words.ts";
import type { Corpus } from "./evaluate.ts";
import { createShelf, type Row, type Shelf, type ShelfDump, type Shelved } from "./shelf.ts";
import { createSortedKeys, type SortedKeys } from "./sorted-keys.ts";
import { createVocabulary, type Vocabulary, type VocabularyDump } from "./vocabulary.ts";
import { createWordIndex, type RowTerms, type WordsDump } from "./word-index.ts";

/** The articles of an index, and everything that they are found by, kept in step. */
export interface Contents {
  readonly shelf: Shelf;
  readonly corpus: Corpus;
  readonly vocabulary: Vocabulary;
  readonly spellings: SpellingIndex;
  /** The keys of names, in one word and in several. */
  readonly names: SortedKeys;
  hasName(key: string): boolean;
  /** Adds an article in place of an earlier revision of it; one older than what is there changes nothing. */
  add(article: Shelved): void;
  remove(id: string): void;
  dump(): ContentsDump;
}

/** What a snapshot keeps: what took time to work out. */
export interface ContentsDump {
  readonly shelf: ShelfDump;
  readonly words: WordsDump;
  readonly vocabulary: VocabularyDump;
}

/** What was removed is given up once it is more than this, and as much as is left. */
const REMOVED = 10_000;

export function createContents(dump?: ContentsDump): Contents {
  const shelf = createShelf(dump?.shelf);
  const words = createWordIndex(dump?.words);
  const vocabulary = createVocabulary(dump?.vocabulary);
  const names = createSortedKeys(words.names());
  const spellings = createSpellingIndex(words.names());

  const termsOf = (article: Shelved, { sentence }: Row, found: readonly Word[]): RowTerms => {
    const called = namesIn(sentence ? article.body : article.headline, found);
    return {
      stems: stemmed(found, sentence === null).map(({ key }) => vocabulary.stemOf(key)),
      names: called.filter((name) => name.words === 1).map(({ key }) => key),
      joined: called.filter((name) => name.words > 1).map(({ key }) => key),
    };
  };

  const addRow = (article: Shelved, row: Row): void => {
    const found = wordsOf(article, row);
    const terms = termsOf(article, row, found);
    for (const key of words.add(terms)) {
      names.add(key);
      spellings.add(key);
    }
    if (row.sentence) vocabulary.count(found, 1);
  };

  const removeRow = (article: Shelved, row: Row): void => {
    const found = wordsOf(article, row);
    for (const key of words.forget(row.row, termsOf(article, row, found))) {
      names.remove(key);
      spellings.remove(key);
    }
    if (row.sentence) vocabulary.count(found, -1);
  };

  const remove = (id: string): void => {
    const article = shelf.byId(id);
    if (!article) return;
    for (const row of shelf.remove(id)) removeRow(article, row);
    if (shelf.rows - shelf.rowsInSight > Math.max(REMOVED, shelf.rowsInSight)) compact();
  };

  const compact = (): void => words.renumber(shelf.compact());

  return {
    shelf,
    corpus: {
      words,
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
    names,
    hasName: (key) => words.nameCount(key) > 0,
    add({ id, revision, scope, headline, authors, outlet, published, body, subheads }) {
      if ((shelf.byId(id)?.revision ?? 0) > revision) return;
      remove(id);
      const article = { id, revision, scope, headline, authors, outlet, published, body, subheads };
      for (const row of shelf.add(article)) addRow(article, row);
    },
    remove,
    dump() {
      if (shelf.rows > shelf.rowsInSight) compact();
      return { shelf: shelf.dump(), words: words.dump(), vocabulary: vocabulary.dump() };
    },
  };
}

const wordsOf = (article: Shelved, { sentence }: Row): readonly Word[] =>
  sentence ? wordsIn(article.body, sentence) : wordsIn(article.headline);

/** In headlines every word may have a capital. */
const stemmed = (words: readonly Word[], isHeadline: boolean): readonly Word[] =>
  isHeadline ? words.filter(({ key }) => !isStopWord(key)) : stemmedIn(words);
