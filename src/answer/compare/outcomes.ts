import type { PlaceOutcome } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import { placeAt } from "../ask/sentence.ts";
import { countryNames, isCommon } from "../ask/word-classes.ts";
import { type Claimed, passageOf, type Telling } from "./matter.ts";

/** What became of a place, by the words that tell it. The first that a sentence tells is its claim. */
const OUTCOMES: readonly { readonly outcome: PlaceOutcome; readonly words: RegExp }[] = [
  {
    outcome: "briefly fallen",
    words: /\bbriefly (?:collapsed|fell|fallen|taken|captured|seized)\b/i,
  },
  {
    outcome: "held",
    words:
      /\b(?:remain(?:s|ed)? (?:in|under) [^.,]{0,30}control|remain(?:s|ed)? in (?:the )?[\w’']+ hands|(?:in|under) (?:the )?government(?:[’']s)? (?:control|hands)|(?:has|have|had|did) not (?:fallen|fall|been (?:taken|captured|lost))|perimeter had been secured|had been secured|had the upper hand|still (?:hold|holds|control|controls)\b)/i,
  },
  {
    outcome: "recaptured",
    words: /\b(?:recaptur\w+|retak\w+|retook|regain\w* control|(?:take|taken|took|taking) back)\b/i,
  },
  {
    outcome: "attack repelled",
    words:
      /\b(?:repel\w*|push\w* (?:[\w’'-]+ ){0,6}back|(?:beat|beaten|drove|driven|fought) (?:[\w’'-]+ ){0,4}back|were defeated|clear\w* the area|thwarted)\b/i,
  },
  {
    outcome: "fallen",
    words:
      /\b(?:f[ae]ll(?:s|en)? to|(?:has|have|had) fallen|the (?:fall|loss) of|city to fall|f[ae]lls?|captur(?:ed|es|e)|seiz(?:ed|es|e|ing)|overr[au]n\w*|(?:took|taken|taking|take|takes) (?:full |total )?(?:control of|over)|in the hands of|(?:los(?:t|es?|ing)|loss of)(?= [A-Z][\w’'-]+ to\b)|march(?:ed|es|ing)? into|(?:rais|hoist|plant)(?:ed|ing) (?:their|its|the|a) flags? over|chang(?:ed|es|ing) hands)\b/i,
  },
];

/** What is told of a place stands at most so many words from its name. */
const REACH = 14;

/** What a sentence has become of the place that it names. */
export async function outcomeIn(telling: Telling): Promise<readonly Claimed[]> {
  const { told, hit } = telling;
  const text = told.body.slice(told.span.start, told.span.end);
  for (const { outcome, words } of OUTCOMES) {
    const match = words.exec(text);
    if (!match) continue;
    const start = told.span.start + match.index;
    const span = { start, end: start + match[0].length };
    const isTold = (mark: Span): boolean =>
      isBy(telling, mark, span) &&
      !(TAKEN.has(outcome) && isWhere(told.body, mark)) &&
      !doesIt(told.body, mark, span);
    if (isOfParts(text, match) || !hit.marks.some(isTold)) continue;
    const excerpt = await passageOf(telling, [span]);
    if (excerpt?.event.standing !== "reported") return [];
    const claim = { kind: "outcome", outcome, date: excerpt.event.date } as const;
    return [{ telling, about: { kind: "outcome", of: "place" }, claim, excerpt }];
  }
  return [];
}

/** "The fall of 10 districts in Badakhshan" is not that of Badakhshan; that of all its districts is. */
function isOfParts(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  const after = text.slice(index + words.length, index + words.length + 50);
  const part = PARTS_AFTER.exec(after) ?? PARTS_BEFORE.exec(before);
  return part !== null && !/^all\b/i.test(part[0]);
}

const PART = "(?:districts|villages|areas|towns|cities|outposts|checkpoints|territory|parts|neighbou?rhoods)";
const PARTS_AFTER = new RegExp(`^(?:\\s(?!(?:from|by|after)\\b)[\\p{L}\\p{N}'’-]+){0,4}\\s${PART}\\b`, "iu");
const PARTS_BEFORE = new RegExp(
  `(?:\\ball (?:of )?(?:the |its )?)?\\b${PART}(?:\\s[\\p{L}'’-]+){0,6}\\s?$`,
  "iu",
);

/** What befalls the place itself, and not something in it: "snow fell in Herat". */
const TAKEN: ReadonlySet<PlaceOutcome> = new Set(["fallen", "briefly fallen"]);

const isWhere = (body: string, { start, end }: Span): boolean =>
  WHERE.test(body.slice(Math.max(0, start - 40), start)) && !WHICH.test(body.slice(end, end + 10));

const WHERE = /\b(?:in|at|near|from|around|outside|across|throughout)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,2}$/iu;
const WHICH = /^,?\s(?:which|that)\b/;

/** "Herat police seized heroin": what is named before does it, and is not what it is done to. */
function doesIt(body: string, mark: Span, words: Span): boolean {
  const [between, after] = [body.slice(mark.end, words.start), body.slice(words.end, words.end + 4)];
  const isDone = PASSIVE.test(between) || /^\sby\b/i.test(after);
  return mark.end <= words.start && DOES.test(body.slice(words.start, words.end)) && !isDone;
}

const DOES = /^(?:captur|seiz|overr|t[ao]k|took|still (?:hold|control))/i;
const PASSIVE = /[,;]|\b(?:is|are|was|were|be|been|being|which|that|where|when)\b/i;

/** "Afghan" forces are nowhere, and nobody takes a whole country from one day to the next. */
const isOfCountry = (body: string, { start, end }: Span): boolean =>
  countryNames(body.slice(start, end).toLowerCase()).length > 0;

function isBy({ told }: Telling, mark: Span, words: Span): boolean {
  if (isOfCountry(told.body, mark)) return false;
  if (
    !/\p{Lu}/u.test(told.body.charAt(mark.start)) &&
    !/^(?:the|a) /i.test(told.body.slice(mark.start, mark.end))
  )
    return false;
  if (isOfAnother(told.body, mark, words)) return false;
  const [place, from, to] = [mark.start, words.start, words.end - 1].map((at) => placeAt(told, at));
  return Math.min(Math.abs((from ?? 0) - (place ?? 0)), Math.abs((to ?? 0) - (place ?? 0))) <= REACH;
}

/** "took control of Imam Sahib, a town in Kunduz": what is told of another place in this one. */
const isOfAnother = (body: string, mark: Span, words: Span): boolean =>
  mark.start > words.end &&
  /^\s+\p{Lu}/u.test(body.slice(words.end, mark.start)) &&
  /\b(?:in|of|from)\s$/.test(body.slice(words.end, mark.start));

/** Whether the words that were found name a place: "in Kunduz", "Kunduz province". */
export const namePlaces = (tellings: readonly Telling[]): boolean =>
  nameOne(tellings) &&
  namesOf(tellings).some(
    ({ body, mark }) =>
      AS_PLACE.test(body.slice(Math.max(0, mark.start - 20), mark.start)) ||
      /^\s(?:province|city|district)\b/i.test(body.slice(mark.end, mark.end + 12)),
  );

/** Whether they name one place, person or firm, and not mostly many: "the Taliban". */
function nameOne(tellings: readonly Telling[]): boolean {
  const names = namesOf(tellings);
  const withArticle = names.filter(({ body, mark }) => /\bthe\s$/i.test(body.slice(0, mark.start).slice(-5)));
  return names.length > 0 && withArticle.length * 2 < names.length;
}

const namesOf = (tellings: readonly Telling[]) =>
  tellings.flatMap(({ told: { body }, hit }) =>
    hit.marks
      .filter(
        ({ start, end }) =>
          /\p{Lu}/u.test(body.charAt(start)) && !isCommon(body.slice(start, end).toLowerCase()),
      )
      .map((mark) => ({ body, mark })),
  );

const AS_PLACE =
  /\b(?:(?:in|into|at|near|to|from|for|around|outside)\s(?:[\p{Ll}-]+\s)?|(?:city|town|village|port|province|capital|district|outskirts) of\s|capital,\s|(?:seiz|captur|recaptur|storm|attack)(?:ed|es|ing)\s|retook\s|took\s|entered\s)$/iu;
