import type { Span } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Told } from "../ask/sentence.ts";
import type { Clause } from "./clauses.ts";

/** What befalls what is counted, or is done with it: two numbers of one thing share it. */
interface Line {
  readonly deed: string;
  /** Said by the words themselves; by all that WordNet has for their first senses, and as kinds of these; or in phrases. */
  readonly words?: string;
  readonly kinds?: string;
  readonly phrases?: RegExp;
}

/** Befalls people: where no noun is told, it is people who are counted. */
const OF_PEOPLE: readonly Line[] = [
  {
    deed: "die",
    words: "kill die died dying dead death slay",
    kinds: "kill decease dead death fatality",
    phrases: /\b(?:los[et]|losing|claim(?:ed|ing)?|cost(?:ing)?) (?:\p{L}+ ){0,2}(?:life|lives)\b/iu,
  },
  {
    deed: "injure",
    words: "hurt",
    kinds: "injure wounded",
    phrases: /\b(?:in|to) (?:a |the )?hospital\b/i,
  },
  { deed: "miss", phrases: /\b(?:missing|unaccounted for|not (?:yet )?been found)\b/i },
  {
    deed: "displace",
    words: "displace",
    kinds: "homeless uproot",
    phrases: /\b(?:los[et]|losing) their homes\b/i,
  },
  { deed: "evacuate", words: "evacuate", kinds: "evacuate move_out airlift" },
  { deed: "arrest", words: "arrest detain custody", kinds: "nab detention", phrases: /\brounded up\b/i },
  {
    deed: "rescue",
    words: "rescuer save",
    kinds: "rescue",
    phrases:
      /\b(?:pulled|dug|plucked|winched|brought) (?:\p{L}+ ){0,2}(?:out|from|off|up|alive|to safety)\b/iu,
  },
  { deed: "free", words: "release freed", kinds: "let_go" },
  { deed: "trap", words: "trap strand", kinds: "maroon" },
  {
    deed: "infect",
    words: "infect",
    phrases: /\b(?:tested positive|(?:fell|fallen|taken|made) (?:ill|sick))\b/i,
  },
  { deed: "vaccinate", kinds: "vaccinate" },
  {
    deed: "strike",
    kinds: "walk_out work_stoppage",
    phrases: /\b(?:stoppage|stopp(?:ed|ing) work|downed tools|industrial action|picket lines?)\b/i,
  },
  {
    deed: "march",
    words: "march demonstrate protest rally demonstrator protester marcher",
    kinds: "protest",
    phrases: /\btook to the streets\b/i,
  },
  { deed: "watch", words: "watch spectator" },
];

const OF_THINGS: readonly Line[] = [
  {
    deed: "cut",
    words: "cut axe shed slash",
    kinds: "give_the_sack furlough",
    phrases: /\b(?:los[et]|losing) their jobs\b/i,
  },
  { deed: "hire", words: "hire recruit" },
  { deed: "employ", words: "employ" },
  { deed: "own", words: "own" },
  { deed: "capture", words: "capture seize take overrun conquer fall lose collapse" },
  { deed: "retake", words: "retake recapture regain retreat" },
  { deed: "flee", words: "flee escape cross abandon" },
  {
    deed: "destroy",
    words: "destroy collapse burn raze flatten wreck damage",
    kinds: "demolish",
  },
  { deed: "sink", words: "sink" },
  { deed: "cost", words: "buy pay price cost worth value acquire purchase takeover" },
  { deed: "fine", words: "fine" },
  { deed: "raise", words: "raise" },
  { deed: "offer", words: "offer" },
  { deed: "vote", words: "vote" },
  { deed: "recall", words: "recall" },
  {
    deed: "darken",
    phrases:
      /\b(?:without|los[et]|lack(?:ed|ing)?) (?:power|electricity)\b|\bpower (?:cuts?|outages?)\b|\bblackouts?\b/i,
  },
];

/** Somebody does these to another: "300 soldiers killed the mayor" counts none of the dead. */
export const isDoneToOthers = (deed: string): boolean => TO_OTHERS.test(deed);

const TO_OTHERS = /^(?:die|injure|arrest|rescue|free|trap|vaccinate)$/;
const OBJECT = /^\s+(?:(?:the|an?|their|his|her|its|some|about|more|at)\s|\p{N}|\p{Lu})/u;
const BE = /\b(?:is|are|was|were|be|been|being|get|got)\b/i;

/** Finds what befalls what is counted. */
export interface Befalls {
  /** By the words nearest to a number in its clause, those that befall people before others or after. */
  readonly inClause: (told: Told, clause: Clause, arePeople: boolean) => readonly string[];
  readonly ofWord: (key: string) => readonly string[];
  /** By any of the words. */
  readonly among: (told: Told, words: Span) => readonly string[];
}

export const arePeoples = (deeds: Iterable<string>): boolean =>
  [...deeds].some((one) => OF_PEOPLE.some(({ deed }) => one === deed));

interface Deed extends Span {
  readonly deeds: readonly string[];
}

const PARTICLE = /^(?:out|off|up|down|away|back|over|through)$/;
const NO_OBJECT = /^(?:at|by|for|from|in|of|on|to|with|and)$/;
/** A verb's particle stands at most so many words behind it. */
const PARTICLE_REACH = 3;
/** What stands so near before a number is said of it. */
const NEXT = 22;

const wordsOf = (words = ""): readonly string[] => words.split(" ").filter((word) => word !== "");

export function createBefalls({ meanings, kinds }: Thesaurus): Befalls {
  const lines = [...OF_PEOPLE, ...OF_THINGS].map((line) => ({
    ...line,
    stems: new Set(wordsOf(line.words).map(rootOf)),
    ids: new Set(
      wordsOf(line.kinds).flatMap((word) => POS.flatMap((pos) => [...meanings(word, pos, 1)].slice(0, 1))),
    ),
  }));
  const kept = new Map<string, readonly string[]>();
  return {
    inClause: (told, clause, arePeople) =>
      [true, false]
        .map((apt) => nearest(told, clause, (one) => arePeoples([one]) === (arePeople === apt)))
        .find(({ length }) => length > 0) ?? [],
    ofWord: deedsOf,
    among: (told, words) => [...new Set(deedsIn(told, words).flatMap(({ deeds }) => deeds))],
  };

  function nearest(
    told: Told,
    { before, after }: Clause,
    isApt: (deed: string) => boolean,
  ): readonly string[] {
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

  /** In the order of the text; a phrase rather than the words in it. */
  function deedsIn(told: Told, words: Span): readonly Deed[] {
    const text = told.body.slice(words.start, words.end);
    const phrases = lines.flatMap(({ deed, phrases }) => {
      const match = phrases?.exec(text);
      const start = words.start + (match?.index ?? 0);
      return match ? { start, end: start + match[0].length, deeds: [deed] } : [];
    });
    const single = told.words.flatMap((word, i) => {
      const isOutside = word.start < words.start || word.end > words.end || isStopWord(word.key);
      if (isOutside || (i > 0 && word.capital)) return [];
      const deeds = deedsAt(told, i);
      return deeds.length > 0 ? { start: word.start, end: word.end, deeds } : [];
    });
    return [...phrases, ...single].toSorted((a, b) => a.start - b.start);
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

  function deedsOf(key: string): readonly string[] {
    const known = kept.get(key);
    if (known) return known;
    const stem = rootOf(key);
    const all = SENSES.flatMap(([pos, senses]) => [...kinds(key, pos, senses)]);
    const found = lines.flatMap(({ deed, stems, ids }) =>
      stems.has(stem) || all.some((id) => ids.has(id)) ? deed : [],
    );
    kept.set(key, found);
    return found;
  }
}

const isDoer = (body: string, from: number, { start, end, deeds }: Deed): boolean =>
  deeds.some(isDoneToOthers) && !BE.test(body.slice(from, start)) && OBJECT.test(body.slice(end, end + 10));

const POS = ["verb", "noun", "adj"] as const;
/** Of so many senses of a word any may be meant. */
const SENSES = [
  ["verb", 4],
  ["noun", 2],
  ["adj", 1],
] as const;
