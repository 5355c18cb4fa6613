import { contains, type Span } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Told } from "../ask/sentence.ts";
import { BEFALLS, OF_PEOPLE } from "./befalling-words.ts";
import type { Clause } from "./clauses.ts";

/** Somebody does these to another: "300 soldiers killed the mayor" counts none of the dead. */
export const isDoneToOthers = (deed: string): boolean => TO_OTHERS.test(deed);

const TO_OTHERS = /^(?:die|injure|arrest|rescue|free|trap|vaccinate)$/;
const OBJECT = /^\s+(?:(?:the|an?|their|his|her|its|some|about|more|at)\s|\p{N}|\p{Lu})/u;
const BE = /\b(?:is|are|was|were|be|been|being|get|got)\b/i;

/** Finds what befalls what is counted. */
export interface Befalls {
  /** By the words nearest to a number in its clause, those that befall people before others or after. */
  readonly inClause: (told: Told, clause: Clause, isApt: (deed: string) => boolean) => readonly string[];
  readonly ofWord: (key: string) => readonly string[];
  /** By any of the words. */
  readonly among: (told: Told, words: Span) => readonly string[];
}

const PEOPLES: ReadonlySet<string> = new Set(OF_PEOPLE.map(({ name }) => name));

export const isPeoples = (deed: string): boolean => PEOPLES.has(deed);

interface Deed extends Span {
  readonly deeds: readonly string[];
}

const PARTICLE = /^(?:out|off|up|down|away|back|over|through)$/;
const NO_OBJECT = /^(?:at|by|for|from|in|of|on|to|with|and)$/;
/** A verb's particle stands at most so many words behind it. */
const PARTICLE_REACH = 3;
/** What stands so near before a number is said of it. */
const NEXT = 22;

/** Most sentences hold none: looked for at once. */
const ANY_PHRASE = new RegExp(BEFALLS.flatMap(({ phrases }) => phrases?.source ?? []).join("|"), "iu");

export function createBefalls({ meanings, classify }: Thesaurus): Befalls {
  const deedsOf = classify(BEFALLS);
  const read = new WeakMap<Told, readonly Deed[]>();
  return {
    inClause,
    ofWord: deedsOf,
    among: (told, words) => [...new Set(deedsIn(told, words).flatMap(({ deeds }) => deeds))],
  };

  function inClause(
    told: Told,
    { before, after }: Clause,
    isApt: (deed: string) => boolean,
  ): readonly string[] {
    // "Brought 85 guests to safety": told on both sides of the number.
    const over = allDeedsIn(told).find(({ start, end }) => start < before.end && end > after.start);
    if (over?.deeds.some(isApt)) return over.deeds.filter(isApt);
    const aptIn = (words: Span) =>
      deedsIn(told, words).flatMap((one) => {
        const deeds = one.deeds.filter(isApt);
        return deeds.length > 0 ? { ...one, deeds } : [];
      });
    const [last, first] = [aptIn(before).at(-1), aptIn(after).at(0)];
    const isByIt = /\bby\s(?:\p{L}+\s)?$/iu.test(told.body.slice(before.start, before.end));
    if (last && !isByIt && before.end - last.end <= NEXT) return last.deeds;
    if (first && !isDoer(told.body, after.start, first)) return first.deeds;
    return last && !isByIt && !first ? last.deeds : [];
  }

  function deedsIn(told: Told, words: Span): readonly Deed[] {
    return allDeedsIn(told).filter((deed) => contains(words, deed));
  }

  /** In the order of the text; each sentence is read once for all its numbers. */
  function allDeedsIn(told: Told): readonly Deed[] {
    const known = read.get(told);
    if (known) return known;
    const text = told.body.slice(told.span.start, told.span.end);
    const phrases = (ANY_PHRASE.test(text) ? BEFALLS : []).flatMap(({ name, phrases }) =>
      [...(phrases ? text.matchAll(phrases) : [])].map(({ 0: words, index }) => {
        const start = told.span.start + index;
        return { start, end: start + words.length, deeds: [name] };
      }),
    );
    const single = told.words.flatMap((word, i) => {
      const deeds = isStopWord(word.key) || (i > 0 && word.capital) ? [] : deedsAt(told, i);
      return deeds.length > 0 ? { start: word.start, end: word.end, deeds } : [];
    });
    const all = [...phrases, ...single].toSorted((a, b) => a.start - b.start);
    const found = all.map((one) => ({
      ...one,
      deeds: all.flatMap(({ start, deeds }) => (start === one.start ? deeds : [])),
    }));
    read.set(told, found);
    return found;
  }

  /** A verb of two words is not what its first says: "taken out", "took part". */
  function deedsAt(told: Told, at: number): readonly string[] {
    const [word = "", ...next] = told.words.slice(at, at + 1 + PARTICLE_REACH).map(({ key }) => key);
    const particle = next.find((key) => PARTICLE.test(key) || NO_OBJECT.test(key));
    const both = [particle && PARTICLE.test(particle) ? particle : null, next[0] ?? null].find(
      (other) =>
        other !== null &&
        (PARTICLE.test(other) || !isStopWord(other)) &&
        meanings(`${word} ${other}`, "verb", 1).size > 0,
    );
    return deedsOf(both ? `${word} ${both}` : word);
  }
}

const isDoer = (body: string, from: number, { start, end, deeds }: Deed): boolean =>
  deeds.some(isDoneToOthers) && !BE.test(body.slice(from, start)) && OBJECT.test(body.slice(end, end + 10));
