import type { Span } from "../../model/span.ts";
import { type Name, namesIn } from "../../text/names.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import type { Term } from "./term.ts";
import { IN_FULL } from "./word-classes.ts";

/** A sentence in its words, with where each stands: a border between clauses takes some places too. */
export interface Told {
  readonly body: string;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly places: readonly number[];
  readonly stems: readonly string[];
  readonly names: readonly Name[];
}

/** How many words a comma or a dash between two words is worth. */
const BORDER = 3;

/** Characters that are read of a sentence: what goes on for longer is none, and each number is held against all words. */
const MOST_READ = 3000;

/** Who reads many sentences remembers the roots of words between them. */
export function readSentence(
  body: string,
  { start, end }: Span,
  rooted: (key: string) => string = rootOf,
): Told {
  const span = { start, end: Math.min(end, start + MOST_READ) };
  const words = joinCountries(wordsIn(body, span));
  let place = 0;
  const places = words.map((word, i) => {
    const before = words[i - 1];
    place += before && /[,;:–—]/.test(body.slice(before.end, word.start)) ? BORDER : 1;
    return place;
  });
  return {
    body,
    span,
    words,
    places,
    stems: words.map(({ key }) => rooted(key)),
    names: namesIn(body, words),
  };
}

const INITIALS: ReadonlyMap<string, string> = new Map([...IN_FULL].map(([short, full]) => [full, short]));

/** "United States" as one word: "us". */
export function joinCountries(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ key }) => key === "united")) return words;
  return words.flatMap((word, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    if (before && INITIALS.has(`${before.key} ${word.key}`)) return [];
    const key = after && INITIALS.get(`${word.key} ${after.key}`);
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
    if (found.length > 0 || term.instead.size === 0) return metBy(1, found, told);
    return metBy(
      INSTEAD,
      told.names.filter(({ key }) => term.instead.has(key)),
      told,
    );
  }
  const [worth, words] = bestOf(term, told);
  return worth < 1 && term.kind === "number" ? UNMET : metBy(worth, words, told);
}

/** "Doha" for Qatar: as often another place there. */
const INSTEAD = 0.6;

const UNMET: Met = { worth: 0, spans: [], places: [] };

/** The words that come nearest to a term, and how near. */
function bestOf(term: Term, { words, stems }: Told): readonly [number, readonly Word[]] {
  let best = 0;
  let found: Word[] = [];
  for (const [i, stem] of stems.entries()) {
    const worth = worthOf(term, stem, stems[i + 1]);
    const word = words[i];
    if (worth === 0 || worth < best || !word) continue;
    if (worth > best) found = [];
    best = worth;
    found.push(word);
  }
  return [best, found];
}

/** How near a word comes to a term, by itself or with the next: "give up". */
function worthOf({ stem, like, phrases }: Term, said: string, next: string | undefined): number {
  if (said === stem) return 1;
  const worth = like.get(said) ?? 0;
  if (next === undefined || !phrases.has(said)) return worth;
  const both = `${said} ${next}`;
  return both === stem ? 1 : Math.max(worth, like.get(both) ?? 0);
}

/** Some of the places where a term stands. */
export const metBy = (worth: number, spans: readonly Span[], told: Told): Met => ({
  worth: spans.length > 0 ? worth : 0,
  spans: spans.map(({ start, end }) => ({ start, end })),
  places: spans.map((span) => placeAt(told, span.start)),
});

export const placeAt = ({ words, places }: Told, offset: number): number =>
  places[words.findIndex(({ end }) => end > offset)] ?? 0;
