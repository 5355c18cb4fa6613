import type { PlaceOutcome } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import { placeAt } from "../ask/sentence.ts";
import { countryNames } from "../ask/word-classes.ts";
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
      /\b(?:remain(?:s|ed)? (?:in|under) [^.,]{0,30}control|(?:in|under) government control|perimeter had been secured|had been secured|had the upper hand|still (?:hold|holds|control|controls)\b)/i,
  },
  {
    outcome: "recaptured",
    words: /\b(?:recaptur\w+|retak\w+|retook|regain\w* control|(?:take|taken|took|taking) back)\b/i,
  },
  {
    outcome: "attack repelled",
    words:
      /\b(?:repel\w*|push\w* (?:[\w’'-]+ ){0,6}back|fight\w* (?:them|\w+) back|beat\w* back|were defeated|clear\w* the area|driving the enemy out|thwart\w*)\b/i,
  },
  {
    outcome: "fallen",
    words:
      /\b(?:f[ae]ll(?:s|en)? to|(?:has|have|had) fallen|the (?:fall|loss) of|city to fall|f[ae]lls?|captur(?:ed|es|e)|seiz(?:ed|es|e|ing)|overr[au]n\w*|(?:took|taken|taking|take|takes) (?:full |total )?(?:control of|over)|in the hands of)\b/i,
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
    if (!hit.marks.some((mark) => isBy(telling, mark, span))) continue;
    const excerpt = await passageOf(telling, [span]);
    if (excerpt?.event.standing !== "reported") return [];
    const claim = { kind: "outcome", outcome, date: excerpt.event.date } as const;
    return [{ telling, about: { kind: "outcome" }, claim, excerpt }];
  }
  return [];
}

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

/** Whether the words that were found name a place: "in Kunduz", "Kunduz province", and not mostly "the Taliban". */
export function namePlaces(tellings: readonly Telling[]): boolean {
  const marks = tellings.flatMap(({ told: { body }, hit }) =>
    hit.marks.filter(({ start }) => /\p{Lu}/u.test(body.charAt(start))).map((mark) => ({ body, mark })),
  );
  const isNamed = ({ body, mark }: { readonly body: string; readonly mark: Span }): boolean =>
    AS_PLACE.test(body.slice(Math.max(0, mark.start - 20), mark.start)) ||
    /^\s(?:province|city|district)\b/i.test(body.slice(mark.end, mark.end + 12));
  const withArticle = marks.filter(({ body, mark }) => /\bthe\s$/i.test(body.slice(0, mark.start).slice(-5)));
  return marks.some(isNamed) && withArticle.length * 2 < marks.length;
}

const AS_PLACE =
  /\b(?:(?:in|into|at|near|to|from|for|around|outside)\s(?:[\p{Ll}-]+\s)?|(?:city|province|capital|district|outskirts) of\s|capital,\s|(?:seiz|captur|recaptur|storm|attack)(?:ed|es|ing)\s|retook\s|took\s|entered\s)$/iu;
