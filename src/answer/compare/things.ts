import { isStopWord } from "../../text/stop-words.ts";
import type { Word } from "../../text/words.ts";
import type { Telling } from "./matter.ts";
import type { Numeral } from "./numerals.ts";

/** What a number counts. */
export interface Thing {
  /** In one word, as the text has it. */
  readonly noun: string;
  /** Where the words of the number end, its noun among them. */
  readonly end: number;
  /** "8 of them", "including 12 children": a part of what was counted before. */
  readonly isPartOf: boolean;
  /** "The army's dead". */
  readonly whose?: string;
  /** A length of time, of what is counted in it: "nine years in prison". */
  readonly isTime: boolean;
  /** What befalls it, where the words by the number say so alone. */
  readonly deed?: string;
}

/** What is counted stands at most so many words behind its number. */
const REACH = 4;
const TIMES = /^(?:second|minute|hour|day|night|week|month|year|decade|centur)/;
const PEOPLE =
  /^(?:\p{Ll}*(?:people|men)|personnel|troops|police|children|killed|dead|percent|aircraft|cattle|sheep)$/u;
const PART = /^\s+of\s+(?:them|whom|which|these|those)\b/i;
/** "12 more people", "another 12": beside those counted before. */
const MORE = /^\s+(?:more|further|additional|other)\b(?! than)/i;
const FURTHER = /\b(?:another|(?:a )?further|additional)\s$/i;
const INCLUDING = /\b(?:including|among them)\s(?:the\s)?$/i;
/** "All 421 districts", "25 of 34 provinces", "a third of the 90": how many there are at all. */
const OF_ALL =
  /(?:\b(?:all|out of)\s(?:the\s|its\s)?|\p{N}\sof\s(?:the\s|its\s)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|most|many|some|none|each|several)\sof\s(?:the|its|their)\s)$/iu;
const SO_MANY =
  "(?:\\p{N}+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)";
const OF_SO_MANY = new RegExp(
  `^(?:\\s+of\\s+(?:the\\s|its\\s|(?:the\\s)?[\\p{L}-]+['’]s?\\s)?${SO_MANY}\\s(?<noun>\\p{Ll}+s)\\b|\\s(?<before>\\p{Ll}+s)\\s(?:out\\s)?of\\s${SO_MANY}\\b)`,
  "u",
);
const RATE =
  /^\s+(?:(?:a|an|per|each|every|for (?:each|every|a))\s+\p{Ll}|(?:so far )?(?:this|last) season\b)/iu;
/** "Killed or wounded 40 people": neither the dead nor the wounded alone. */
const TOGETHER_BEFORE = /\bkill(?:ed|ing)? (?:or|and) (?:wound|injur)(?:ed|ing)\s$/i;
const TOGETHER_AFTER =
  /^(?:\s(?:were|was|have been|had been))? (?:killed|dead) (?:or|and) (?:wounded|injured)\b/i;

/** Who watches is counted by that alone. */
const WATCH = /^(?:spectator|viewer|listener|onlooker)s$/;

/** What is counted where its word stands before the number: "a crowd of 31,400". */
const BEFORE: readonly { readonly words: RegExp; readonly noun?: string; readonly deed?: string }[] = [
  {
    words: /\b(?:crowd|audience) of\s$|\battendance\s(?:was|of|stood at|came to)\s$/i,
    noun: "spectators",
    deed: "watch",
  },
  { words: /\bdeath toll\b[^,.;]{0,40}\s(?:of|at|to|was|is)\s$/i, noun: "people", deed: "die" },
  {
    words:
      /\bnumber of\s(?:\p{Ll}+\s){0,2}?(?<noun>people|\p{Ll}+s)\b[^.;]*\s(?:at|to|was|is|were|reached)\s$/iu,
  },
  {
    words:
      /\b(?:the\s|number of\s|(?<whose>\p{Ll}+)['’]s\s)(?<noun>dead|injured|wounded|missing|homeless|arrested)\b[^.;]{0,40}\s(?:at|to|was|were|is|numbered|reached|as)\s$/iu,
  },
  { words: /\b(?:kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing))\s$/i, noun: "people" },
];

/** What a number counts, or null where that cannot be told. */
export function thingOf(telling: Telling, numeral: Numeral): Thing | null {
  const { body, span } = telling.told;
  const [before, after] = [body.slice(span.start, numeral.start), body.slice(numeral.end, span.end)];
  const thing = { end: numeral.end, isPartOf: INCLUDING.test(before), isTime: false };
  if (numeral.unit === "percent") return shareOf(telling, numeral);
  if (PART.test(after)) return { ...thing, noun: "", isPartOf: true };
  if (MORE.test(after) || FURTHER.test(before)) return null;
  if (numeral.unit !== "things") return RATE.test(after) ? null : { ...thing, noun: numeral.unit };
  if (OF_ALL.test(before)) return null;
  const some = OF_SO_MANY.exec(after);
  const ofSome = some?.groups?.noun ?? some?.groups?.before;
  if (some && ofSome) return { ...thing, noun: ofSome, end: numeral.end + some[0].length };
  const noun = nounBehind(telling, numeral);
  if (noun && TIMES.test(noun.key)) return termIn(before, body.slice(noun.end, span.end), noun);
  if (noun && RATE.test(body.slice(noun.end, span.end))) return null;
  if (!noun) return namedBefore(before, thing);
  if (TOGETHER_BEFORE.test(before) || TOGETHER_AFTER.test(body.slice(noun.end, span.end)))
    return { ...thing, noun: noun.key, end: noun.end, deed: "casualty" };
  if (noun.key === "lives") return { ...thing, noun: "people", end: noun.end, deed: "die" };
  return { ...thing, noun: noun.key, end: noun.end, ...(WATCH.test(noun.key) && { deed: "watch" }) };
}

function namedBefore(before: string, thing: Omit<Thing, "noun">): Thing | null {
  for (const { words, noun, deed } of BEFORE) {
    const named = words.exec(before);
    const key = noun ?? named?.groups?.noun;
    const whose = named?.groups?.whose;
    if (named && key) return { ...thing, noun: key, ...(deed && { deed }), ...(whose && { whose }) };
  }
  return null;
}

/** Of a length of time, only what one is sentenced to. */
const termIn = (before: string, after: string, { key, end }: Word): Thing | null =>
  (TERM_BEFORE.test(before) || TERM_AFTER.test(after)) && !/\beach\b/i.test(before + after)
    ? { noun: key, end, isPartOf: false, isTime: true, deed: "sentence" }
    : null;

const TERM_BEFORE =
  /\b(?:sentenced to|jailed|imprisoned|(?:to|in) (?:prison|jail)|(?:gave|given|handed) (?:(?:him|her|them|\p{Lu}\p{L}+)\s)?|received)\s?(?:for\s|to\s)?$/u;
const TERM_AFTER = /^\s+(?:in (?:prison|jail)|behind bars|of (?:imprisonment|hard labour))\b/i;

/** A share is told apart by what it is of: "52 percent of the vote"; "turnout was 61 percent". */
function shareOf({ told }: Telling, numeral: Numeral): Thing | null {
  if (COUNTING.test(told.body.slice(told.span.start, told.span.end))) return null;
  const of = /^\s+of\s+(?:(?:the|its|all|those|their)\s+)*(?<noun>\p{Ll}+)/iu.exec(
    told.body.slice(numeral.end, told.span.end),
  );
  const subject = told.words.find(
    ({ key, start, end, capital }) =>
      end <= numeral.start &&
      !isStopWord(key) &&
      (!capital || start === told.span.start) &&
      !isOwner(told, end) &&
      !SHARE.test(told.body.slice(end, numeral.start)),
  );
  const noun = of?.groups?.noun ?? subject?.key;
  return noun
    ? { noun: "percent", end: numeral.end, isPartOf: false, isTime: false, deed: `of ${noun}` }
    : null;
}

/** "With 80 percent of votes counted, she has 54 percent": both change while they count. */
const COUNTING = /(?:%|\bper ?cent) of (?:the |all )?(?:votes?|ballots) (?:\p{Ll}+ )?(?:counted|tallied)\b/iu;

/** What is told of one share is not told of the next. */
const SHARE = /%|\bper ?cent\b/i;

/** "Norway's unemployment" is told of unemployment. */
const isOwner = ({ body }: Telling["told"], end: number): boolean =>
  /^['’]s?\b/.test(body.slice(end, end + 3));

/** The first plural behind a number. */
function nounBehind({ told }: Telling, number: Numeral): Word | null {
  const first = told.words.findIndex(({ start }) => start >= number.end);
  if (first < 0 || /[,;:]/.test(told.body.slice(number.end, told.words[first]?.start))) return null;
  for (const [i, word] of told.words.slice(first, first + REACH).entries()) {
    if (isStopWord(word.key) && word.key !== "of" && !/^(?:its|his|her|their)$/.test(word.key)) return null;
    if (/^\d/.test(word.key) || (told.places[first + i] ?? 0) - (told.places[first] ?? 0) >= REACH)
      return null;
    if (word.capital || /^['’]/.test(told.body.slice(word.end))) continue;
    if (PEOPLE.test(word.key)) return isFraction(told, number) ? null : word;
    const next = told.words[first + i + 1];
    if (/[^s]s$/.test(word.key)) return next && isPluralBehind(told.body, word, next) ? next : word;
  }
  return null;
}

/** "190 measles cases". */
const isPluralBehind = (body: string, { end }: Word, { key, start, capital }: Word): boolean =>
  /[^s]s$/.test(key) && !capital && !isStopWord(key) && body.slice(end, start) === " ";

/** "A quake of magnitude 6.1 killed". */
export const isFraction = ({ body }: Telling["told"], { start, end }: Numeral): boolean =>
  /\p{N}\.\p{N}+$/u.test(body.slice(start, end));
