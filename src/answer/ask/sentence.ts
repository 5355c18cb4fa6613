import type { Span } from "../../model/span.ts";
import { type Name, namesIn } from "../../text/names.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import type { Term } from "./terms.ts";

/** A sentence in its words, with where each stands: a border between clauses takes some places too. */
export interface Told {
  readonly body: string;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly places: readonly number[];
  readonly stems: readonly string[];
  /** The stem of each word with that of the next: "give up". */
  readonly pairs: readonly string[];
  readonly names: readonly Name[];
}

/** How many words a comma or a dash between two words is worth. */
const BORDER = 3;

export function readSentence(body: string, span: Span): Told {
  const words = joinCountries(body, wordsIn(body, span));
  let place = 0;
  const places = words.map((word, i) => {
    const before = words[i - 1];
    place += before && /[,;:–—]/.test(body.slice(before.end, word.start)) ? BORDER : 1;
    return place;
  });
  const stems = words.map(({ key }) => rootOf(key));
  return {
    body,
    span,
    words,
    places,
    stems,
    pairs: stems.map((stem, i) => `${stem} ${stems[i + 1] ?? ""}`),
    names: namesIn(body, words),
  };
}

const TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ["united states", "us"],
  ["united nations", "un"],
  ["united kingdom", "uk"],
]);

function joinCountries(body: string, words: readonly Word[]): readonly Word[] {
  if (!/United/.test(body.slice(words[0]?.start, words.at(-1)?.end))) return words;
  return words.flatMap((word, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    if (before && TWO_WORDS.has(`${before.key} ${word.key}`)) return [];
    const key = after && TWO_WORDS.get(`${word.key} ${after.key}`);
    return key && after ? [{ ...word, end: after.end, key }] : [word];
  });
}

/** Where in a sentence a term stands, and how well it is met: 1 by itself, less by another word of its class. */
export interface Met {
  readonly worth: number;
  readonly spans: readonly Span[];
  readonly places: readonly number[];
}

export function meet(term: Term, told: Told): Met {
  if (term.kind === "name") {
    const found = told.names.filter(({ key }) => term.names.has(key));
    return metBy(1, found, told);
  }
  const own = told.words.filter((_, i) => told.stems[i] === term.stem || told.pairs[i] === term.stem);
  if (own.length > 0 || term.kind === "number") return metBy(1, own, told);
  const worths = told.words.map((_, i) =>
    Math.max(term.like.get(told.stems[i] ?? "") ?? 0, term.like.get(told.pairs[i] ?? "") ?? 0),
  );
  const best = Math.max(0, ...worths);
  return metBy(
    best,
    told.words.filter((_, i) => best > 0 && worths[i] === best),
    told,
  );
}

/** Some of the places where a term stands. */
export const metBy = (worth: number, spans: readonly Span[], told: Told): Met => ({
  worth: spans.length > 0 ? worth : 0,
  spans: spans.map(({ start, end }) => ({ start, end })),
  places: spans.map((span) => placeAt(told, span.start)),
});

export const placeAt = ({ words, places }: Told, offset: number): number =>
  places[words.findIndex(({ end }) => end > offset)] ?? 0;
