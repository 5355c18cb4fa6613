import type { Query, Term } from "../model/query.ts";
import { fold } from "../text/fold.ts";
import { isParticle, nameKeys } from "../text/names.ts";
import { stemOf } from "../text/stems.ts";
import { isStopWord } from "../text/stop-words.ts";
import { wordsIn } from "../text/words.ts";
import type { Lexicon, Weighted } from "./lexicon.ts";

/** A query as an index looks it up: every entry of `all` must be met by one of its parts, and no part of `none`. */
export interface Plan {
  readonly all: readonly (readonly Part[])[];
  readonly none: readonly Part[];
}

export type Part = Chain | Phrase;

/**
 * Words that follow each other in the query. A sentence meets it where slots that it meets cover every word: each
 * by itself, or several at once as one name ("fayz" and "abad", or "Fayzabad").
 */
export interface Chain {
  readonly kind: "chain";
  readonly length: number;
  readonly slots: readonly Slot[];
  /** The words as they were typed. */
  readonly text: string;
}

/** What stands for the words from `from` up to `to`, with how well: 1 is the query's own spelling. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly stems: ReadonlyMap<string, number>;
  /** Keys of names, in one word or several. */
  readonly names: ReadonlyMap<string, number>;
  /** How often the corpus holds the word, to begin with the rarest. */
  readonly count: number;
}

/** Words that stand in a sentence exactly so. */
export interface Phrase {
  readonly kind: "phrase";
  readonly keys: readonly string[];
  /** Folded, with single spaces. */
  readonly text: string;
}

/** A name that differs from the query's only in spaces and hyphens. */
const JOINED = 0.95;
const MAX_JOINED_WORDS = 3;

export function planOf(query: Query, known: Lexicon): Plan {
  const lexicon = remembering(known);
  const groups = linked(query.all);
  const filled = groups.filter((group) => group.length > 1 || group.flat().some(hasContent));
  const asked = filled.length > 0 ? filled : groups.flatMap(wordByWord);
  return {
    all: asked.map((group) => group.map((terms) => partOf(terms, lexicon))),
    none: query.none.map((term) => partOf([term], lexicon)),
  };
}

/** Words none of which says anything stand for themselves, wherever they stand in a sentence. */
const wordByWord = (group: readonly (readonly Term[])[]): readonly (readonly (readonly Term[])[])[] =>
  group.length === 1 ? group.flat().map((term) => [[term]]) : [group];

/** Words are looked up for themselves, and again within the names that they may be part of. */
function remembering(lexicon: Lexicon): Lexicon {
  const found = new Map<string, readonly Weighted[]>();
  const spellingsOf = (key: string): readonly Weighted[] => {
    const spellings = found.get(key) ?? lexicon.spellingsOf(key);
    found.set(key, spellings);
    return spellings;
  };
  return { ...lexicon, spellingsOf };
}

/** The keys that are other spellings of the names in the plan, and not their own. */
export function otherSpellings(plan: Plan): ReadonlySet<string> {
  const slots = plan.all.flat().flatMap((part) => (part.kind === "chain" ? part.slots : []));
  const keys = slots.flatMap(({ names }) => [...names].filter(([, weight]) => weight < JOINED));
  return new Set(keys.map(([key]) => key));
}

/** Single words that follow each other belong together: they may be one name. */
function linked(groups: Query["all"]): readonly (readonly (readonly Term[])[])[] {
  const made: (readonly Term[])[][] = [];
  let words: Term[] | null = null;
  for (const group of groups) {
    const [only] = group;
    if (only && group.length === 1 && only.kind === "word") {
      if (!words) {
        words = [];
        made.push([words]);
      }
      words.push(only);
    } else {
      made.push(group.map((term) => [term]));
      words = null;
    }
  }
  return made;
}

/** Whether a term says what a text is about. */
const hasContent = (term: Term): boolean => term.kind === "phrase" || keysOf(term.text).some(isWord);

/** Words none of which says anything are only of use as they stand: "to be or not to be". */
function partOf(terms: readonly Term[], lexicon: Lexicon): Part {
  const [first] = terms;
  const text = terms.map((term) => term.text).join(" ");
  if (first?.kind === "phrase" || !terms.some(hasContent)) return phraseOf(text);
  return { ...chainOf(keysOf(text), lexicon), text };
}

const keysOf = (text: string): readonly string[] => wordsIn(text).map((word) => word.key);

/** Whether any of a part's words says something: those that do not are in no index. */
export const isTelling = (part: Part): boolean =>
  part.kind === "chain" || part.keys.some((key) => !isStopWord(key));

export const phraseOf = (text: string): Phrase => ({
  kind: "phrase",
  keys: wordsIn(text).map((word) => word.key),
  text: foldedSpaces(text),
});

/** Folded, with every white space a plain one: what phrases are compared in. Keeps offsets. */
export const foldedSpaces = (text: string): string => fold(text).replaceAll(/[^\S ]/g, " ");

/** Stop words and the particles of names are not asked for. */
function chainOf(keys: readonly string[], lexicon: Lexicon): Omit<Chain, "text"> {
  const isAsked = keys.map((key, i) => isWord(key) || isEndOfName(key, keys[i - 1]));
  const places = keys.map((_, i) => isAsked.slice(0, i).filter(Boolean).length);
  const slots = keys.flatMap((key, first) =>
    keys.slice(first).flatMap((_, offset) => {
      const window = keys.slice(first, first + offset + 1);
      const [from = 0, to = 0] = [places[first], (places[first + offset] ?? 0) + 1];
      if (!isAsked[first + offset] || to - from > MAX_JOINED_WORDS) return [];
      return window.length === 1 ? wordSlot(key, from, lexicon) : nameSlot(window, from, to, lexicon);
    }),
  );
  return { kind: "chain", length: isAsked.filter(Boolean).length, slots };
}

/** What a particle leads to is a name, as in "Qala-ye Now". */
const isEndOfName = (key: string, before = ""): boolean =>
  !isParticle(key) && isParticle(before) && !isStopWord(before);

const isWord = (key: string): boolean => !isStopWord(key) && !isParticle(key);

/** A name is not asked for by its stem, which may be another word's ("Hamas", "hama"), but in lower case it is. */
function wordSlot(key: string, at: number, lexicon: Lexicon): Slot {
  const byStem = !lexicon.isName(key) || lexicon.isInLowerCase(key);
  const own = nameKeys([key]).map((name) => [name, 1] as const);
  return {
    from: at,
    to: at + 1,
    stems: weighted(byStem ? [[stemOf(key), 1]] : []),
    names: weighted([...own.flatMap(([name]) => othersOf(name, lexicon)), ...own]),
    count: lexicon.countOf(key),
  };
}

const othersOf = (name: string, lexicon: Lexicon): readonly Weighted[] => [
  ...lexicon.spellingsOf(name),
  ...lexicon.aliasesOf(name),
];

/**
 * The words as one name. What a word of them may stand for by itself is left out, or the others would be asked for
 * in vain: "faizabad doha" is no spelling of "Faizabad".
 */
function nameSlot(window: readonly string[], from: number, to: number, lexicon: Lexicon): readonly Slot[] {
  const own = nameKeys(window);
  const alone = new Set(
    window
      .flatMap((key) => nameKeys([key]))
      .flatMap((key) => [key, ...lexicon.spellingsOf(key).map(([other]) => other)]),
  );
  const others = own.flatMap((key) => lexicon.spellingsOf(key)).filter(([key]) => !alone.has(key));
  const aliases = own.flatMap((key) => lexicon.aliasesOf(key));
  const itself = own.filter((key) => lexicon.hasName(key)).map((key) => [key, JOINED] as const);
  const names = weighted([...others, ...aliases, ...itself]);
  return names.size === 0 ? [] : [{ from, to, stems: new Map(), names, count: 0 }];
}

/** The best weight of each key. */
function weighted(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(entries.toSorted(([, a], [, b]) => a - b));
}
