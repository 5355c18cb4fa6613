import { AFGHANISTAN } from "./afghanistan.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { nameKeys } from "./names.ts";
import { createSpellingIndex } from "./spelling-index.ts";
import { wordsIn } from "./words.ts";
import { WORLD } from "./world.ts";

/** A place, by the names that it has. */
export interface Place {
  readonly names: readonly string[];
}

/** Which places are known, so that two of them are never taken for one, and one is found by all its names. */
export interface Gazetteer {
  /** Whether the keys are names of two different places. */
  areApart(a: string, b: string): boolean;
  /** The keys of the other names of the places that a key names, be they spelt like it or not. */
  aliasesOf(key: string): readonly string[];
}

/** The places and names that the project knows by itself, and those that are added. */
export function shippedGazetteer(more: readonly Place[] = []): Gazetteer {
  const shipped = [AFGHANISTAN, WORLD, GIVEN_NAMES].flatMap(readPlaces);
  return createGazetteer([...shipped, ...withOwnNames(more, shipped)]);
}

/**
 * Places without those of their other names that another place goes by: lists give Paktika as a name of Paktia, and
 * two known places are never one. What the project ships keeps all its names, the others their usual ones.
 */
function withOwnNames(places: readonly Place[], shipped: readonly Place[]): readonly Place[] {
  if (places.length === 0) return [];
  const owners = new Map<string, Place>();
  for (const place of places) for (const key of usualKeysOf(place)) owners.set(key, place);
  for (const place of shipped) for (const key of place.names.flatMap(keysOfName)) owners.set(key, place);
  return places.map((place) => {
    const usual = usualKeysOf(place);
    const isOwn = (key: string): boolean => {
      const owner = owners.get(key);
      return !owner || owner === place || owner.names.flatMap(keysOfName).some((own) => usual.includes(own));
    };
    return { names: place.names.filter((name, i) => i === 0 || keysOfName(name).every(isOwn)) };
  });
}

const usualKeysOf = ({ names: [usual = ""] }: Place): readonly string[] => keysOfName(usual);

/** How near a spelling must be to a place's own to be taken for it. */
const SAME = 0.13;
/** Unknown spellings whose places are remembered: the same names are asked for again and again. */
const REMEMBERED = 10_000;

export function createGazetteer(places: readonly Place[]): Gazetteer {
  const byKey = new Map<string, Place[]>();
  const spellings = createSpellingIndex();
  for (const place of places)
    for (const key of place.names.flatMap(keysOfName)) {
      if (!byKey.has(key)) spellings.add(key);
      byKey.set(key, [...(byKey.get(key) ?? []), place]);
    }

  const asked = new Map<string, readonly Place[]>();

  /** The places of a name; of an unknown spelling, those of the nearest known one. */
  const placesOf = (key: string): readonly Place[] => {
    const known = byKey.get(key) ?? asked.get(key);
    if (known) return known;
    const found = placesLike(key);
    if (asked.size >= REMEMBERED) asked.clear();
    asked.set(key, found);
    return found;
  };

  const placesLike = (key: string): readonly Place[] => {
    const near = spellings.near(key, SAME);
    const least = Math.min(...near.map(({ distance }) => distance));
    return near.filter(({ distance }) => distance === least).flatMap((found) => byKey.get(found.key) ?? []);
  };

  return {
    areApart(a, b) {
      const mine = placesOf(a);
      if (mine.length === 0) return false;
      const others = placesOf(b);
      return others.length > 0 && !others.some((place) => mine.includes(place));
    },
    aliasesOf(key) {
      const keys = (byKey.get(key) ?? []).flatMap(({ names }) => names.flatMap(keysOfName));
      return [...new Set(keys)].filter((other) => other !== key);
    },
  };
}

/** The keys under which a name is looked up, as in a text. */
function keysOfName(name: string): readonly string[] {
  const keys = wordsIn(name).map((word) => word.key);
  return keys.length > 0 ? nameKeys(keys) : [];
}

/** Reads lines of spellings: see afghanistan.ts. */
export const readPlaces = (lines: string): readonly Place[] =>
  lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ names: line.split(/[|,]/).map((name) => name.trim()) }));
