import { isStopWord } from "../../text/stop-words.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Told } from "../ask/sentence.ts";
import { DETERMINER, isName, isNoun, oneOf } from "./nouns.ts";

/** Who does something and whom it befalls, as near as the order of the words tells it: stems of nouns and of names. */
export interface Parties {
  /** What stands before the words that tell the deed. */
  readonly before: ReadonlySet<string>;
  /** What stands behind them, up to a comma. */
  readonly behind: ReadonlySet<string>;
  /** Whom or what it befalls, where the sentence tells: "the bridge" of "was destroyed" and of "destroyed the bridge". */
  readonly befallen: ReadonlySet<string>;
  /** What kind it is of whatever has one in a noun before it: "finance" of "the finance minister". */
  readonly kinds: ReadonlyMap<string, string>;
  /** The names before it. */
  readonly names: ReadonlySet<string>;
  /** The names behind it, whatever they are to it. */
  readonly namesBehind: ReadonlySet<string>;
  /** The names of two words or more in its clause, written as one. */
  readonly fullNames: ReadonlySet<string>;
  /** All of these, and what else the clause names. */
  readonly all: ReadonlySet<string>;
  /** Where it is: the names behind "in" and "at". */
  readonly places: ReadonlySet<string>;
  /** "North", "second": what tells one thing from another of its name. */
  readonly which: ReadonlySet<string>;
}

/** The words that tell a deed, and what they are: a verb, a noun with what it is of, or a phrase with its object in it. */
interface DeedWords {
  readonly from: number;
  readonly to: number;
  readonly as: "verb" | "noun" | "phrase";
}

/** Whoever does something stands at most so many words from it. */
const REACH = 12;

const BORDER =
  /^(?:when|while|after|before|because|but|if|since|until|although|though|as|whereas|where|so|that|said|says|told|tells|announced|added|confirmed|claimed|admitted|insisted|warned|acknowledged|denied)$/;
const PREPOSITION =
  /^(?:in|at|on|near|from|to|for|with|without|during|inside|outside|off|into|over|above|below|under|behind|across|through|around|against|along|about|within|by|despite|following|amid|towards?|onto|upon|beyond|per|until|since|late|early)$/;
const PLACE = /^(?:in|at|near|from|to|outside|off|around|inside|on)$/;
/** "Work on the line", "talks over pay": of what the noun before is. */
const OF_IT = /^(?:on|over|against)$/;
const KEEPS = /^(?:of|between|among|and|or|both)$/;

/** Words that tell one thing from another of its name. */
const WHICH =
  /^(?:north|south|east|west|northern|southern|eastern|western|upper|lower|first|second|third|fourth|old|new|another|other|next|previous|later|again|inner|outer)$/;

/** The parties of a deed that the words from one place to another tell. */
export function partiesOf(told: Told, { from, to, as }: DeedWords, thesaurus: Thesaurus): Parties {
  const own = clauseStart(told, from);
  const hasNoun = told.words.slice(own, from).some((_, i) => isNoun(told, own + i, thesaurus));
  // "The bridge was scarred but usable": what has no noun of its own goes on about the one before.
  const first = hasNoun || own === 0 ? own : clauseStart(told, own - 1);
  const last = clauseEnd(told, to);
  const earlier = nounsIn(told, first, from, thesaurus);
  const later = nounsIn(told, as === "noun" ? to + 1 : to, last, thesaurus);
  // "Talks in Orlen broke up": the names among the words that tell it.
  const inside = as === "phrase" ? nounsIn(told, from, to, thesaurus) : NONE;
  const object = as === "noun" ? [] : nounsIn(told, to, objectEnd(told, to), thesaurus).party;
  const around = told.words.slice(first, last);
  return {
    before: new Set(earlier.party),
    behind: new Set(later.party),
    befallen: new Set(isPassive(told, from) ? earlier.party : [...object, ...inside.party]),
    kinds: new Map([...earlier.kinds, ...later.kinds]),
    names: new Set(earlier.names),
    namesBehind: new Set(later.named),
    fullNames: new Set([...earlier.full, ...later.full]),
    all: new Set([...earlier.all, ...inside.names, ...inside.places, ...later.all]),
    places: new Set([...earlier.places, ...inside.places, ...later.places]),
    which: new Set(around.map(({ key }) => key).filter((key) => WHICH.test(key))),
  };
}

function clauseStart(told: Told, at: number): number {
  const least = Math.max(0, at - REACH);
  for (let i = at - 1; i >= least; i--) if (isBorder(told, i)) return i + 1;
  return least;
}

function clauseEnd(told: Told, at: number): number {
  const most = Math.min(told.words.length, at + REACH);
  for (let i = at; i < most; i++)
    if (hasComma(told, i) || isBorder(told, i) || /^(?:and|who|which)$/.test(told.words[i]?.key ?? ""))
      return i;
  return most;
}

/** What is done is done to what stands directly behind it. */
function objectEnd(told: Told, at: number): number {
  const length = told.words.slice(at, clauseEnd(told, at)).findIndex(({ key }) => PREPOSITION.test(key));
  return length < 0 ? clauseEnd(told, at) : at + length;
}

/** "Was destroyed", "has since been destroyed". */
const isPassive = ({ words }: Told, at: number): boolean =>
  [at - 1, at - 2].some((i) => /^(?:was|were|is|are|be|been|being|got)$/.test(words[i]?.key ?? ""));

/** A word that opens a clause, or a sign behind it that ends one. */
const isBorder = ({ body, words }: Told, i: number): boolean =>
  BORDER.test(words[i]?.key ?? "") ||
  (words[i]?.key === "and" && /,/.test(body.slice(words[i - 1]?.end, words[i]?.start))) ||
  /[;:“”"–—]/.test(body.slice(words[i]?.end, words[i + 1]?.start));

interface Nouns {
  readonly all: string[];
  readonly party: string[];
  readonly names: string[];
  readonly named: string[];
  readonly kinds: [stem: string, kind: string][];
  readonly places: string[];
  readonly full: string[];
}

const NONE: Nouns = { all: [], party: [], names: [], named: [], kinds: [], places: [], full: [] };

/** The nouns of a stretch by what they are in it: a preposition takes its noun aside, until another begins. */
function nounsIn(told: Told, from: number, to: number, thesaurus: Thesaurus): Nouns {
  const found: Nouns = { all: [], party: [], names: [], named: [], kinds: [], places: [], full: [] };
  let role: "party" | "place" | "aside" = "party";
  let isMet = false;
  for (const [at, word] of told.words.slice(from, to).entries()) {
    const i = from + at;
    const begins = isMet && DETERMINER.test(word.key);
    if (isMet && OF_IT.test(word.key)) continue;
    if (PREPOSITION.test(word.key)) role = PLACE.test(word.key) ? "place" : "aside";
    else if (begins || (at > 0 && hasComma(told, i))) role = "party";
    if (PREPOSITION.test(word.key) || KEEPS.test(word.key)) isMet = false;
    if (isStopWord(word.key) || !isNoun(told, i, thesaurus)) continue;
    isMet = true;
    const stem = oneOf(told.stems[i] ?? word.key);
    found.all.push(stem);
    if (i > from && isKind(told, i - 1, thesaurus)) found.kinds.push([stem, told.stems[i - 1] ?? ""]);
    if (role === "party") found.party.push(stem);
    if (isName(told, i, thesaurus)) found.named.push(stem);
    if (role === "party" && isName(told, i, thesaurus)) found.names.push(stem);
    if (role === "place" && isName(told, i, thesaurus)) found.places.push(stem);
    if (role !== "place") found.full.push(...fullNameAt(told, i));
  }
  return found;
}

/** A noun that stands directly before another. */
const isKind = (told: Told, i: number, thesaurus: Thesaurus): boolean =>
  told.words[i]?.capital === false &&
  isNoun(told, i, thesaurus) &&
  told.body.slice(told.words[i]?.end, told.words[i + 1]?.start) === " ";

const hasComma = ({ body, words }: Told, i: number): boolean =>
  body.slice(words[i - 1]?.end, words[i]?.start).includes(",");

/** The last two words of a name of several, where its first stands: "Ilse Marant" of "Governor Ilse Marant". */
function fullNameAt(told: Told, i: number): readonly string[] {
  if (goesOn(told, i - 1)) return [];
  let last = i;
  while (goesOn(told, last)) last++;
  return last > i ? [`${told.words[last - 1]?.key} ${told.words[last]?.key}`] : [];
}

/** Whether a word with a capital goes on in the next. */
const goesOn = ({ body, words }: Told, i: number): boolean =>
  words[i]?.capital === true &&
  words[i + 1]?.capital === true &&
  body.slice(words[i]?.end, words[i + 1]?.start) === " ";

/** Who does it and whom it befalls, whichever is which. */
export const partiesIn = ({ before, behind }: Parties): ReadonlySet<string> =>
  new Set([...before, ...behind]);

/** What stands in both, and is not of one kind here and of another there. */
export const inBoth = (
  a: Parties,
  b: Parties,
  of: (parties: Parties) => ReadonlySet<string>,
): readonly string[] =>
  [...of(a)].filter((one) => {
    const [kind, other] = [a.kinds.get(one), b.kinds.get(one)];
    return of(b).has(one) && (kind === undefined || other === undefined || kind === other);
  });

/** Both are known, and none is the same. */
export const areParted = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);

/** Both tell what it befalls, and neither names what the other tells. */
export const areOfTwo = (a: Parties, b: Parties): boolean =>
  a.befallen.size > 0 &&
  b.befallen.size > 0 &&
  a.befallen.isDisjointFrom(b.all) &&
  b.befallen.isDisjointFrom(a.all);
