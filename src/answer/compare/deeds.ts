import type { Span } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Told } from "../ask/sentence.ts";
import { once } from "./once.ts";
import { type Parties, partiesOf } from "./parties.ts";

/** Something that a sentence has done or happen. */
export interface Deed {
  readonly span: Span;
  /** What its day stands beside: "the attack on the market" as a whole. */
  readonly focus: Span;
  /** In one word, or in those of "gave way"; and its stems. */
  readonly key: string;
  readonly stem: string;
  /** Read where they are asked for: most deeds of a sentence are nobody else's. */
  readonly parties: () => Parties;
}

/** What the dictionary does not tell to be said for one another, by stems: a line is one deed. */
const ALIKE: readonly ReadonlySet<string>[] = `
visit, tour, arrive, set foot, travel to, fly to, fly into
die, died, kill, death, perish, drown, pass away, lose his life, lose her life
strike, go on strike, walk out, walkout, stop work, down tools, stoppage
break, burst, breach, give way, collapse, rupture, cave in
collapse, destroy, wreck, demolish, blow up, come down, wash away, sweep away, burn down, raze, topple
buy, acquire, take over, purchase
arrest, detain, take into custody, pick up
crash, collide
explode, explosion, go off, blow up, blast, detonate
sail, leave, depart, set sail, set off, set out, fly out, fly
flee, escape, abandon
meet, hold talks
resign, resignation, step down, quit, stand down
open, reopen, inaugurate
close, shut, shut down, close down
attack, raid, storm, assault, bomb, bombard, strike, airstrike, shell
convict, find guilty
acquit, find not guilty
sink, go down, capsize, founder
seize, capture, storm, overrun, take control, take over
freeze, halt, suspend, stop
begin, start, kick off, get under way
`
  .trim()
  .split("\n")
  .map((line) => new Set(line.split(", ").map((phrase) => phrase.split(" ").map(rootOf).join(" "))));

const PHRASES = new Set(ALIKE.flatMap((like) => [...like]).filter((stem) => stem.includes(" ")));
const EVENTS = new Set(ALIKE.flatMap((like) => [...like]).filter((stem) => !stem.includes(" ")));
const OPENINGS = new Set([...PHRASES].map((phrase) => phrase.split(" ")[0] ?? ""));
const LONGEST = 3;
/** Letters that hold the few words behind another. */
const FEW = 60;

/** A word of the dictionary is said for another where it comes so near. */
const NEAR = 0.7;

/** What is said, thought, or goes on is no deed that has a day of its own. */
const NONE = new Set(
  `say tell report announce confirm warn add call ask note claim state deny describe estimate expect believe think know
  want need hope fear plan agree see hear feel seem appear remain stay keep hold have be do make get go come put set let
  wait continue include involve follow accord base use try lie show give take work end last become
  mean cause lead speak write read quote cite urge insist admit acknowledge suggest argue demand vow promise pledge
  schedule due increase rise fall drop grow climb reach total number rose authorize identify`
    .split(/\s+/)
    .map(rootOf),
);

const AUXILIARY =
  /^(?:will|would|shall|to|be|been|being|was|were|is|are|has|had|have|not|also|then|finally)$/;
/** "The stoppage began", "the siege of the town began": what began is the deed. */
const BEGINS =
  /^(?:\s(?:of|in|on|at|against)(?:\s[^\s,;.]+){1,4}?)?\s(?:beg[au]n|begins?|start(?:s|ed)?|(?:breaks?|broke) out|(?:takes?|took) place|happened|occurred)\b/;

/** Reads what a sentence has done, with who does it and whom it befalls; each sentence once. */
export function createDeeds(thesaurus: Thesaurus): (told: Told) => readonly Deed[] {
  const read = new WeakMap<Told, readonly Deed[]>();
  return (told) => {
    const deeds = read.get(told) ?? deedsIn(told, thesaurus);
    read.set(told, deeds);
    return deeds;
  };
}

function deedsIn(told: Told, thesaurus: Thesaurus): readonly Deed[] {
  return told.words.flatMap((word, from) => {
    const isNoun = isEvent(told, from, thesaurus);
    const to = from + (isNoun ? 1 : lengthOfVerb(told, from, thesaurus));
    if (to === from) return [];
    const end = told.words[to - 1]?.end ?? word.end;
    const words = told.words.slice(from, to).map(({ key }) => key);
    return {
      span: { start: word.start, end },
      focus: { start: word.start, end: isNoun ? endOfEvent(told, word) : end },
      key: words.join(" "),
      stem: told.stems.slice(from, to).join(" "),
      parties: once(() => partiesOf(told, { from, to, as: isNoun ? "noun" : "verb" }, thesaurus)),
    };
  });
}

/** How many words tell what is done, from a place on; 0 where none does. */
function lengthOfVerb({ words, stems }: Told, i: number, { mainPart }: Thesaurus): number {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!word || isStopWord(word.key) || (word.capital && i > 0)) return 0;
  for (let length = OPENINGS.has(stems[i] ?? "") ? LONGEST : 0; length > 1; length--)
    if (PHRASES.has(stems.slice(i, i + length).join(" "))) return length;
  if (/ing$/.test(word.key) || NO_VERB_BEHIND.test(before?.key ?? "")) return 0;
  const part = mainPart(word.key);
  const isPast = part === "verb" && /ed$/.test(word.key);
  const isPresent = part === "verb" && mainPart(next?.key ?? "") !== "noun";
  const isAhead = part !== null && AUXILIARY.test(before?.key ?? "");
  if (!isPast && !isPresent && !isAhead) return 0;
  if (next && PARTICLE.test(next.key) && mainPart(`${word.key} ${next.key}`) === "verb") return 2;
  return NONE.has(stems[i] ?? "") ? 0 : 1;
}

/** "The stoppage began", "the attack on the market", "Thursday's raid": a noun that tells what happened. */
function isEvent({ body, words, stems }: Told, i: number, { mainPart }: Thesaurus): boolean {
  const word = words[i];
  if (!word || (word.capital && i > 0) || isStopWord(word.key)) return false;
  const behind = body.slice(word.end, word.end + FEW);
  if (BEGINS.test(behind)) return mainPart(word.key) !== null;
  const isDefinite = [i - 1, i - 2].some(
    (at) =>
      /^(?:the|an?|its|his|her|their)$/.test(words[at]?.key ?? "") ||
      /^['’]s\b/.test(body.slice(words[at]?.end, words[at + 1]?.start)),
  );
  return isDefinite && EVENTS.has(stems[i] ?? "") && /^\s(?:on|in|at|of|against)\b/.test(behind);
}

/** "The attack on the market on Friday": where what was attacked ends. */
const endOfEvent = ({ body, span }: Told, { end }: Span): number =>
  end +
  (/^\s(?:on|in|at|of|against)\s[^,;.]{1,40}?(?=\s(?:on|early|late|last)\s)/.exec(
    body.slice(end, span.end),
  )?.[0].length ?? 0);

/** "On strike", "the strike": a noun. */
const NO_VERB_BEHIND =
  /^(?:the|an?|its|his|her|their|this|that|these|those|in|on|at|of|for|by|with|from|over|about|against|into|without|under|after|before|during|as|no|some|any|more|new|first)$/;

const PARTICLE = /^(?:up|down|out|off|away|over|back|through|in|way)$/;

/** What tells whether two words can be said for one deed: each is read in the dictionary once. */
export function likeDeeds({ related }: Thesaurus): (deed: Deed) => ReadonlySet<string> {
  const read = new Map<string, ReadonlySet<string>>();
  return ({ key, stem }) => {
    const like =
      read.get(key) ??
      new Set([
        stem,
        ...ALIKE.flatMap((alike) => (alike.has(stem) ? [...alike] : [])),
        ...[...related(key)].flatMap(([other, worth]) => (worth >= NEAR ? other : [])),
      ]);
    read.set(key, like);
    return like;
  };
}
