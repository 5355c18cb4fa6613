import { type Span, shift } from "../model/span.ts";
import { abbreviationOf } from "./abbreviations.ts";
import { blocksIn } from "./blocks.ts";

/**
 * The sentences of a text, or of a stretch of it, as offsets in the text. Blocks are never joined, and what holds
 * neither a letter nor a digit is no sentence. Takes time linear in the text, whatever it holds.
 */
export const sentencesIn = (text: string, within?: Span): readonly Span[] =>
  blocksIn(text, within).flatMap((block) =>
    sentencesOfBlock(text.slice(block.start, block.end)).map((sentence) => shift(sentence, block.start)),
  );

function sentencesOfBlock(block: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let letter = block.search(LETTER);
  for (const stop of stopsIn(block)) {
    // "1." and a lone quotation mark belong to what follows.
    if (letter < 0 || letter >= stop.end || !endsSentence(block, stop)) continue;
    sentences.push({ start, end: stop.end });
    start = stop.next;
    letter = indexOf(LETTER, block, start);
  }
  return withRest(sentences, block, start);
}

/** A rest without a letter or digit, such as a stray quotation mark, belongs to the sentence before it. */
function withRest(sentences: readonly Span[], block: string, start: number): readonly Span[] {
  if (indexOf(LETTER_OR_DIGIT, block, start) >= 0) return [...sentences, { start, end: block.length }];
  const last = sentences.at(-1);
  return last ? [...sentences.slice(0, -1), { start: last.start, end: block.length }] : [];
}

/** A mark that may end a sentence. */
interface Stop {
  /** Where the mark starts. */
  readonly start: number;
  readonly mark: string;
  /** Where the sentence would end, behind closing quotation marks and brackets. */
  readonly end: number;
  /** Where the next sentence would start. */
  readonly next: number;
  /** How that reads behind opening quotation marks and brackets: as much of it as decides. */
  readonly following: string;
}

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const STOP = /[.!?…؟۔।。！？]+/g;
const CLOSING = /["'”’»)\]）」]*(?:\s''(?!\S))?/y;
const SPACE = /\s*/y;
/** The wires also quote with two backticks in front and two apostrophes behind. */
const OPENING = /^(?:["'“‘«([「（]|``\s?){0,3}/;
const FULL_WIDTH = /[。！？]$/;
/** What is read of the words around a stop, in characters. */
const REACH = 60;

function* stopsIn(block: string): Generator<Stop> {
  for (const { 0: mark, index: start } of block.matchAll(STOP)) {
    const end = endOf(CLOSING, block, start + mark.length);
    const next = endOf(SPACE, block, end);
    const apart = next > end || FULL_WIDTH.test(mark);
    if (apart && next < block.length) {
      const following = block.slice(next, next + REACH).replace(OPENING, "");
      yield { start, mark, end, next, following };
    }
  }
}

/** A capital, a digit or a letter without case; also "iPhone", "al-Qaeda". */
const BEGINNING = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£¥]|\p{Ll}{1,3}[-'’]?\p{Lu})/u;
/** A bullet or a dash starts a new sentence too. */
const ITEM = /^[•·–—*-]\s/;

function endsSentence(block: string, stop: Stop): boolean {
  if (ITEM.test(stop.following)) return true;
  if (!BEGINNING.test(stop.following)) return false;
  if (stop.mark === ".") return !isAbbreviated(block, stop);
  if (stop.mark === "…" || /^\.{2,}$/.test(stop.mark)) return !isOmission(block, stop);
  return !isInterrupted(block, stop);
}

/** Words that begin sentences, and do not follow an initial or "U.S." within a name. */
const OPENER =
  /^(?:The|A|An|He|She|It|They|We|You|I|His|Her|Its|Their|Our|My|This|That|These|Those|There|In|On|At|By|For|From|To|With|Of|As|If|When|While|After|Before|Since|During|Although|Though|Because|But|And|Or|So|Yet|However|Meanwhile|Also|Some|Many|Most|More|Several|All|Both|Each|No|Not|Another|Other|Others|What|Who|Where|Why|How|Earlier|Later|Last|Now|Then|Still|Only|Once|Under|Over|Until|According|Officials|Police)(?=[\s,’'])/;
const DAY_OR_ZONE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\w*[. ]\d|[ECMP][DS]?T\b|(?:GMT|UTC|BST|CES?T|IST|MSK)\b|(?:Eastern|Central|Pacific|Mountain) )/;
const WORD_BEFORE = /(?<![\p{L}\p{N}])\p{L}[\p{L}.]*$/u;

function isAbbreviated(block: string, stop: Stop): boolean {
  const word = WORD_BEFORE.exec(block.slice(Math.max(0, stop.start - REACH), stop.start))?.[0] ?? "";
  const kind = abbreviationOf(word);
  if (kind === "either") return !OPENER.test(stop.following);
  if (kind === "before a number") return /^\d/.test(stop.following);
  if (kind === "clock") return DAY_OR_ZONE.test(stop.following);
  return kind !== null;
}

/** "the … President": an ellipsis that stands alone leaves words out, and ends nothing. */
const isOmission = (block: string, stop: Stop): boolean =>
  /\s/.test(block.charAt(stop.start - 1)) && !OPENER.test(stop.following);

const SPEAKER =
  /^(?:\p{Lu}[\p{L}’'-]*\s){1,3}(?:said|says|asked|asks|added|wrote|tweeted|told|shouted|cried|replied|wondered|exclaimed)\b/u;

/** `"Is it over?" Smith asked`, and names that hold the mark. */
function isInterrupted(block: string, stop: Stop): boolean {
  const quoted = /["'”’]/.test(block.slice(stop.start, Math.min(stop.end, stop.start + REACH)));
  if (quoted && SPEAKER.test(stop.following)) return !OPENER.test(stop.following);
  return block.slice(Math.max(0, stop.start - 5), stop.start) === "Yahoo";
}

/** The first match at or behind `from`, or -1. */
function indexOf(pattern: RegExp, block: string, from: number): number {
  const found = block.slice(from).search(pattern);
  return found < 0 ? found : from + found;
}

/** Where a sticky pattern that may match nothing stops matching. */
function endOf(sticky: RegExp, block: string, from: number): number {
  const pattern = new RegExp(sticky);
  pattern.lastIndex = from;
  return from + (pattern.exec(block)?.[0].length ?? 0);
}
