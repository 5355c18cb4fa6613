import { type ReadDates, readDates } from "../dates/read.ts";
import { type Article, factOf } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import type { Store } from "../ports.ts";
import { type Layout, layOut } from "../text/passages.ts";
import { rootOf } from "../text/wordnet/lemmas.ts";
import { readSentence, type Told } from "./ask/sentence.ts";
import { inTurns } from "./in-turns.ts";

/** An article, read: its text laid out and its dates found, ready for any question. */
export interface Reading {
  readonly article: Article;
  readonly layout: Layout;
  readonly dates: ReadDates;
  readonly headline: Told;
  /** A sentence of its body in its words. */
  readonly toldIn: (sentence: Span) => Told;
}

/** What is read of a text once, however much is asked of it. */
type ReadText = Omit<Reading, "article" | "dates"> & { readonly datesOf: () => ReadDates };

type Rooted = (key: string) => string;

export const readArticle = (article: Article, rooted: Rooted = rootOf): Reading =>
  readingOf(article, readText(article, rooted));

function readText(article: Article, rooted: Rooted): ReadText {
  const { body, headline } = article;
  const layout = layOut(article);
  const published = factOf(article.published);
  let dates: ReadDates | null = null;
  return {
    layout,
    headline: readSentence(headline, { start: 0, end: headline.length }, rooted),
    toldIn: eachOnce(body, rooted),
    datesOf() {
      dates ??= readDates({ body, sentences: layout.sentences, published });
      return dates;
    },
  };
}

/** Dates are found when they are first looked at: most articles that a question comes to answer without. */
const readingOf = (article: Article, { datesOf, ...read }: ReadText): Reading => ({
  ...read,
  article,
  get dates() {
    return datesOf();
  },
});

/** Of one article, sentences at the most: each takes some kilobytes. */
const MOST_KEPT = 100;

/** Every question that comes to a sentence reads the same words. */
function eachOnce(body: string, rooted: Rooted): Reading["toldIn"] {
  const kept = new Map<string, Told>();
  return (sentence) => {
    const key = `${sentence.start}-${sentence.end}`;
    const told = kept.get(key) ?? readSentence(body, sentence, rooted);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, told);
    return told;
  };
}

/** Readings of articles by their ids, newest revisions, in the order asked. */
export type Readings = (ids: readonly string[]) => Promise<readonly Reading[]>;

/** Articles whose reading is kept for the next question: as many as one question looks at. */
const KEPT = 1000;
/** Words whose roots are kept: most stand in many articles. */
const KEPT_ROOTS = 20_000;

/** Readings from the store, each made once as long as it stays among the last used. */
export function createReadings(store: Store): Readings {
  const kept = new Map<string, ReadText>();
  const rooted = rememberedRoots();
  const textOf = (article: Article) => {
    // The day can become known, or be taken back, without a revision.
    const key = `${article.id}.${article.revision}.${factOf(article.published)}`;
    const read = kept.get(key) ?? readText(article, rooted);
    kept.delete(key);
    kept.set(key, read);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return read;
  };
  return async (ids) => {
    const articles = await store.articles(ids);
    // Its story is not of the revision, and can change.
    return inTurns(articles, (article) => readingOf(article, textOf(article)));
  };
}

function rememberedRoots(): Rooted {
  const roots = new Map<string, string>();
  return (key) => {
    const root = roots.get(key) ?? rootOf(key);
    if (roots.size >= KEPT_ROOTS) roots.clear();
    roots.set(key, root);
    return root;
  };
}
