import { type Article, factOf } from "../model/article.ts";
import { overlaps, type Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { sentencesIn } from "../text/sentences.ts";
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
  /** The folded headline of the article at a place behind a space, so that a word begins where a space is. */
  foldedHeadlineAt(place: number): string;
  /** The place of a row's article, by which scores are kept. */
  placeOf(row: number): number;
  at(place: number): Shelved | undefined;
  /** The sentence, or null for a headline and for what was removed. */
  sentenceOf(row: number): Span | null;
  isHeadline(row: number): boolean;
  /** How many rows the article at a place has. */
  rowsAt(place: number): number;
  /** A sentence's length in characters. */
  lengthOf(row: number): number;
  /** The length of an article's body in characters. */
  charactersAt(place: number): number;
  /** The length of all bodies, removed ones included. */
  readonly characters: number;
  readonly rows: number;
  readonly places: number;
  /** How many articles are in sight. */
  readonly size: number;
  dump(): ShelfDump;
}

/** What a snapshot keeps of a shelf. */
export interface ShelfDump {
  /** By place; undefined where the article was removed. */
  readonly articles: readonly (Shelved | undefined)[];
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
  const articles: (Shelved | undefined)[] = [];
  let starts = new Uint32Array(1024);
  let ends = new Uint32Array(1024);
  let owners = new Uint32Array(1024);
  const counts: number[] = [];
  const firsts: number[] = [];
  const headlines: string[] = [];
  const outlets = new Map<string | null, Map<string, number>>();
  let rows = 0;
  let characters = 0;

  const push = (place: number, { start, end }: Span): number => {
    if (rows === starts.length) [starts, ends, owners] = [grown(starts), grown(ends), grown(owners)];
    starts[rows] = start;
    ends[rows] = end;
    owners[rows] = place;
    return rows++;
  };

  const isHeadline = (row: number) => ends[row] === 0;

  /** Gives an article its place; its rows are still to be pushed. */
  const put = (article: Shelved | undefined, count: number): number => {
    const place = articles.push(article) - 1;
    headlines.push(article && article.headline !== "" ? ` ${fold(article.headline)}` : "");
    counts.push(count);
    firsts.push(rows);
    if (!article) return place;
    characters += article.body.length;
    countOutlet(outlets, article, 1);
    places.set(article.id, place);
    return place;
  };

  for (const [i, article] of (dump?.articles ?? []).entries()) {
    const count = dump?.counts[i] ?? 0;
    const place = put(article, count);
    for (let left = count; left > 0; left--)
      push(place, { start: dump?.starts[rows] ?? 0, end: dump?.ends[rows] ?? 0 });
  }

  return {
    add(article) {
      const sentences = sentencesOf(article);
      const place = put(article, sentences.length + 1);
      return [
        { row: push(place, HEADLINE), sentence: null },
        ...sentences.map((sentence) => ({ row: push(place, sentence), sentence })),
      ];
    },
    remove(id) {
      const place = places.get(id);
      const article = articles[place ?? NONE];
      if (place === undefined || !article) return [];
      countOutlet(outlets, article, -1);
      articles[place] = undefined;
      headlines[place] = "";
      places.delete(id);
      const first = firsts[place] ?? 0;
      return [null, ...sentencesOf(article)].map((sentence, i) => ({ row: first + i, sentence }));
    },
    byId: (id) => articles[places.get(id) ?? NONE],
    outlets: (scope) => summed([...new Set([null, scope])].map((one) => outlets.get(one) ?? new Map())),
    foldedHeadlineAt: (place) => headlines[place] ?? "",
    *articles() {
      for (const article of articles) if (article) yield article;
    },
    placeOf: (row) => owners[row] ?? NONE,
    at: (place) => articles[place],
    sentenceOf: (row) =>
      isHeadline(row) || !articles[owners[row] ?? NONE]
        ? null
        : { start: starts[row] ?? 0, end: ends[row] ?? 0 },
    isHeadline,
    rowsAt: (place) => counts[place] ?? 0,
    lengthOf: (row) => (ends[row] ?? 0) - (starts[row] ?? 0),
    charactersAt: (place) => articles[place]?.body.length ?? 0,
    get characters() {
      return characters;
    },
    get rows() {
      return rows;
    },
    get places() {
      return articles.length;
    },
    get size() {
      return places.size;
    },
    dump: () => ({ articles, counts, starts: starts.slice(0, rows), ends: ends.slice(0, rows) }),
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
