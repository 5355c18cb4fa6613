import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import { stemsLike } from "../ask/word-classes.ts";

/** What is counted, by its noun. */
export interface Noun {
  /** Its stems, and of those said for the same. */
  readonly stems: ReadonlySet<string>;
  readonly isPerson: boolean;
  readonly isLiving: boolean;
  /** "Residents", "of them": whoever they are. */
  readonly isAnybody: boolean;
  /** Mostly some of those who are counted: children, women. */
  readonly isPart: boolean;
  readonly isFighter: boolean;
  readonly isMoney: boolean;
  /** "Districts", "outposts": what is taken and lost. */
  readonly isPlace: boolean;
  readonly means: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

const ANYBODY =
  /^(?:\p{Ll}*people|persons|residents|civilians|villagers|locals|inhabitants|victims|them|dead|killed|wounded|injured|missing|homeless|arrested|casualties|bodies|comrades|colleagues|others)$/u;
const GROUPS = /^(?:army|troops|personnel|police|forces|crew|staff)$/;

const PARTS = ["juvenile", "woman", "girl", "policeman", "official", "foreigner", "minor"];
/** Who fights is counted by himself: not with "people", who are the others then. */
const FIGHTERS = ["serviceman", "insurgent", "combatant", "militant", "gunman"];
/** "Builders", "drivers": who does it, though the dictionary may know a thing first. */
const DOER = /(?:er|or|ist|ee)s$/;
const PLACES = ["location", "structure", "municipality", "settlement", "way"];

export const nounOf = (key: string, { meanings, kinds }: Thesaurus): Noun => {
  const [above, aboveIts] = [kinds(key, "noun", 1), kinds(key, "noun", 2)];
  const has = (of: string, all = above): boolean =>
    [...meanings(of, "noun", 1)].slice(0, 1).some((id) => all.has(id));
  const isFighter = FIGHTERS.some((fighter) => has(fighter, aboveIts));
  const isAnybody = ANYBODY.test(key) || (has("inhabitant") && !isFighter);
  const isPerson =
    isAnybody || GROUPS.test(key) || has("person") || (DOER.test(key) && has("person", aboveIts));
  return {
    stems: stemsLike(key),
    isPerson,
    isLiving: isPerson || has("animal"),
    isAnybody,
    isPart: PARTS.some((part) => has(part)),
    isFighter,
    isPlace: PLACES.some((place) => has(place)),
    isMoney: /^(?:dollars|pounds|yen)$/.test(key) || isCurrency(key),
    means: meanings(key, "noun", 3),
    kinds: above,
  };

  function isCurrency(currency: string): boolean {
    const all = kinds(currency, "noun", 8);
    return [...meanings("monetary_unit", "noun", 1), ...meanings("coin", "noun", 1)].some((id) =>
      all.has(id),
    );
  }
};

/** How two nouns stand to each other: the second may be a part of the first, or the first of the second. */
type Relation = "same" | "part" | "whole" | "other";

export function relationOf(a: Noun, b: Noun): Relation {
  if (a.isPerson !== b.isPerson) return "other";
  if (a.isAnybody && b.isAnybody) return "same";
  if ((a.isAnybody && b.isFighter) || (a.isFighter && b.isAnybody)) return "other";
  if (a.isAnybody) return b.isPart ? "whole" : "same";
  if (b.isAnybody) return a.isPart ? "part" : "same";
  if (!a.stems.isDisjointFrom(b.stems) || !a.means.isDisjointFrom(b.means)) return "same";
  if (!a.means.isDisjointFrom(b.kinds)) return "whole";
  return !b.means.isDisjointFrom(a.kinds) ? "part" : "other";
}
