import type { SearchIndex } from "../../ports.ts";
import { NO_FILTERS } from "../../query/filters.ts";
import { formsOf, rootOf } from "../../text/wordnet/lemmas.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import { stemsLike } from "./word-classes.ts";

/** A word of the same class comes nearly as near as the word itself. */
const OF_ITS_CLASS = 0.85;

/** What is the same as another word of the class, and how near that still comes. */
const SAME_THING = 0.7;
const OF_ANOTHER = 0.7;

/** The roots of what may be said for a word, and how near they come: by the classes of reports, and by the dictionary. */
export function likeOf(key: string, thesaurus: Thesaurus): ReadonlyMap<string, number> {
  const like = new Map(thesaurus.related(key));
  for (const stem of stemsLike(key)) like.set(stem, Math.max(like.get(stem) ?? 0, OF_ITS_CLASS));
  for (const other of stemsLike(key))
    for (const [stem, worth] of thesaurus.related(other))
      if (worth >= SAME_THING && stem !== rootOf(key))
        like.set(stem, Math.max(like.get(stem) ?? 0, worth * OF_ANOTHER));
  return like;
}

const NEAR = 0.5;
/** What comes so near says the same, and is no kind of it. */
const SAME = 0.6;
const MOST_NEAR = 40;

/** The single words that come nearest to one, the nearest first. */
export const nearest = (like: ReadonlyMap<string, number>, least = NEAR): readonly string[] =>
  [...like]
    .filter(([stem, worth]) => worth >= least && !stem.includes(" "))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_NEAR)
    .flatMap(([stem]) => [stem, ...formsOf(stem)]);

const MOST_HITS = 200;

/** In how many sentences something stands that says the same. */
export async function countOf(like: ReadonlyMap<string, number>, index: SearchIndex): Promise<number> {
  const words = nearest(like, SAME).map((text) => ({ kind: "word" as const, text }));
  if (words.length === 0) return 0;
  const query = { all: [words], none: [], ...NO_FILTERS };
  return (await index.search(query, { limit: MOST_HITS, marked: false })).hits.length;
}

/** What is said of anything and with anything. */
const LIGHT: ReadonlySet<string> = new Set(
  "go get come make take put give thing way lot want need try let look like know use last first next latest new old big many much people person pro anti ex non"
    .split(" ")
    .map(rootOf),
);

export const isLight = (key: string): boolean => LIGHT.has(rootOf(key));
