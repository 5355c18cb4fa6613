import { type Article, factOf } from "../model/article.ts";
import { overlaps, type Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { sentencesIn } from "../text/sentences.ts";
import { createHeadlines, type Headlines } from "./headlines.ts";
import { NONE } from "./postings.ts";

/** What the index keeps of an article. */
export type Shelved = Pick<
  Article,
  "id" | "revision" | "scope" | "headline" | "authors" | "outlet" | "published" | "body" | "subheads"
>;

/**
 * The articles of an index and their sentences, each a row; rows count on from article to article. An article's
 * first row stands for its headline, which is matched, and never quoted.
 */
export interface Shelf {
  /** Gives the article its rows, the headline's first. */
  add(article: Shelved): readonly Row[];
  /** Gives back the rows that it had. */
  remove(id: string): readonly Row[];
  byId(id: string): Shelved | undefined;
  articles(): Iterable<Shelved>;
  /** The outlets of what a server may see, and how many articles each has. */
  outlets(scope: string | null): ReadonlyMap<string, number>;
  /** The folded headlines, by place. */
  readonly headlines: Pick<Headlines, "startingWords">;
  /** The place of a row's article, by which scores are kept. */
  placeOf(row: number): number;
  at(place: number): Shelved | undefined;
  /** The sentence, or null for a headline and for what was removed. */
  sentenceOf(row: number): Span | null;
  isHeadline(row: number): boolean;
  /** The length of an article's body in characters. */
  charactersAt(place: number): number;
  /** The length of all bodies in sight. */
  readonly characters: number;
  readonly rows: number;
  /** How many rows are in sight. */
  readonly rowsInSight: number;
  readonly places: number;
  /** How many articles are in sight. */
  readonly size: number;
  /** Gives up the rows and places of what was removed. Returns each row's new number, or NONE. */
  compact(): Uint32Array;
  dump(): ShelfDump;
}

/** What a snapshot keeps of a shelf, which must be compact. */
export interface ShelfDump {
  /** By place. */
  readonly articles: readonly Shelved[];
  /** By place: how many rows the article has. */
  readonly counts: readonly number[];
  /** By row. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export interface Row {
  readonly row: number;
  /** Null is the headline. */
  readonly sentence: Span | null;
}

export function createShelf(dump?: ShelfDump): Shelf {
  const places = new Map<string, number>();
  let articles: (Shelved | undefined)[] = [];
  let starts = new Uint32Array(1024);
  let ends = new Uint32Array(1024);
  // The place of a row's article, doubled, and one more for a headline: ranking asks for both at once.
  let owners = new Uint32Array(1024);
  let counts: number[] = [];
  let firsts: number[] = [];
  const headlines = createHeadlines();
  let sizes = new Uint32Array(1024);
  const outlets = new Map<string | null, Map<string, number>>();
  let rows = 0;
  let rowsInSight = 0;
  let characters = 0;

  const push = (place: number, { start, end }: Span): number => {
    if (rows === starts.length) [starts, ends, owners] = [grown(starts), grown(ends), grown(owners)];
    starts[rows] = start;
    ends[rows] = end;
    owners[rows] = 2 * place + (end === 0 ? 1 : 0);
    return rows++;
  };

  const isHeadline = (row: number): boolean => ((owners[row] ?? 0) & 1) === 1;
  const placeOf = (row: number): number => (owners[row] ?? NONE) >>> 1;

  /** Gives an article its place; its rows are still to be pushed. */
  const put = (article: Shelved, count: number): number => {
    const place = articles.push(article) - 1;
    if (place === sizes.length) sizes = grown(sizes);
    sizes[place] = article.body.length;
    counts.push(count);
    firsts.push(rows);
    places.set(article.id, place);
    return place;
  };

  const count = (article: Shelved, rows: number, by: 1 | -1): void => {
    rowsInSight += by * rows;
    characters += by * article.body.length;
    countOutlet(outlets, article, by);
  };

  const addAll = (article: Shelved, sentences: Iterable<Span>, size: number): number => {
    const first = rows;
    const place = put(article, size);
    headlines.push(fold(article.headline));
    for (const sentence of sentences) push(place, sentence);
    count(article, size, 1);
    return first;
  };

  const restore = ({ articles, counts, starts, ends }: ShelfDump): void => {
    for (const [i, article] of articles.entries()) {
      const spans = Array.from({ length: counts[i] ?? 0 }, (_, offset) => ({
        start: starts[rows + offset] ?? 0,
        end: ends[rows + offset] ?? 0,
      }));
      addAll(article, spans, spans.length);
    }
  };
  if (dump) restore(dump);

  return {
    add(article) {
      const spans = [HEADLINE, ...sentencesOf(article)];
      const first = addAll(article, spans, spans.length);
      return rowsFrom(first, spans);
    },
    remove(id) {
      const place = places.get(id);
      const article = articles[place ?? NONE];
      if (place === undefined || !article) return [];
      count(article, counts[place] ?? 0, -1);
      articles[place] = undefined;
      headlines.drop(place);
      places.delete(id);
      return rowsFrom(firsts[place] ?? 0, [HEADLINE, ...sentencesOf(article)]);
    },
    compact() {
      const numbers = new Uint32Array(rows).fill(NONE);
      const newPlaces = new Uint32Array(articles.length).fill(NONE);
      const before = { articles, counts, firsts };
      [articles, counts, firsts, rows] = [[], [], [], 0];
      for (const [old, article] of before.articles.entries()) {
        if (!article) continue;
        const [first = 0, size = 0] = [before.firsts[old], before.counts[old]];
        const place = put(article, size);
        newPlaces[old] = place;
        for (let row = first; row < first + size; row++)
          numbers[row] = push(place, { start: starts[row] ?? 0, end: ends[row] ?? 0 });
      }
      headlines.compact(newPlaces);
      return numbers;
    },
    byId: (id) => articles[places.get(id) ?? NONE],
    outlets: (scope) => summed([...new Set([null, scope])].map((one) => outlets.get(one) ?? new Map())),
    headlines,
    *articles() {
      for (const article of articles) if (article) yield article;
    },
    placeOf,
    at: (place) => articles[place],
    sentenceOf: (row) =>
      isHeadline(row) || !articles[placeOf(row)] ? null : { start: starts[row] ?? 0, end: ends[row] ?? 0 },
    isHeadline,
    charactersAt: (place) => sizes[place] ?? 0,
    get characters() {
      return characters;
    },
    get rows() {
      return rows;
    },
    get rowsInSight() {
      return rowsInSight;
    },
    get places() {
      return articles.length;
    },
    get size() {
      return places.size;
    },
    dump: () => ({
      articles: articles.filter((article) => article !== undefined),
      counts,
      starts: starts.slice(0, rows),
      ends: ends.slice(0, rows),
    }),
  };
}

/** By scope. */
function countOutlet(scopes: Map<string | null, Map<string, number>>, article: Shelved, by: 1 | -1): void {
  const outlet = factOf(article.outlet);
  if (outlet === null) return;
  const outlets = scopes.get(article.scope) ?? new Map<string, number>();
  scopes.set(article.scope, outlets);
  const count = (outlets.get(outlet) ?? 0) + by;
  if (count === 0) outlets.delete(outlet);
  else outlets.set(outlet, count);
}

function summed(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const one of counts) for (const [key, count] of one) sum.set(key, (sum.get(key) ?? 0) + count);
  return sum;
}

/** No sentence ends where it starts. */
const HEADLINE: Span = { start: 0, end: 0 };

const rowsFrom = (first: number, spans: readonly Span[]): readonly Row[] =>
  spans.map((span, i) => ({ row: first + i, sentence: span === HEADLINE ? null : span }));

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The sentences of an article that can be quoted: a subhead is none. */
export function sentencesOf({ body, subheads }: Pick<Article, "body" | "subheads">): readonly Span[] {
  const sentences = sentencesIn(body);
  if (subheads.length === 0) return sentences;
  return sentences.filter((sentence) => !subheads.some((subhead) => overlaps(subhead, sentence)));
}
