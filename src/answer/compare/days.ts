import { datesIn } from "../../dates/read.ts";
import type { Deed } from "../../model/comparison.ts";
import type { EventDate } from "../../model/date-span.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import { stemsLike } from "../ask/word-classes.ts";
import { type Claimed, passageOf, type Telling } from "./matter.ts";

/** Deeds that one matter has on one day, by the stems that tell of each. */
const DEEDS: readonly { readonly deed: Deed; readonly like: ReadonlySet<string> }[] = [
  ...(["flee", "withdraw", "visit"] as const).map((deed) => ({ deed, like: stemsLike(deed) })),
  { deed: "kill", like: new Set(["kill", "die", "died"].map(rootOf)) },
  { deed: "open", like: new Set(["open", "reopen"].map(rootOf)) },
  { deed: "close", like: new Set(["close", "shut"].map(rootOf)) },
  { deed: "meet", like: new Set(["meet"].map(rootOf)) },
];

/** What stands at most so many words from the matter's name is done to it or by it. */
const REACH = 10;

/** "Rose to 27 on Thursday": the day of a count, and not of what is counted. */
const COUNTED_ON = /\b(?:r[io]se[ns]?|climb(?:s|ed)|increas(?:es|ed)|gr(?:ows|ew|own)|jump(?:s|ed)) to\b/i;

/** The days on which a sentence has something happen, or planned. */
export async function daysIn(telling: Telling): Promise<readonly Claimed[]> {
  const { told, hit, reading } = telling;
  const text = told.body.slice(told.span.start, told.span.end);
  if (datesIn(reading.dates, told.span).length === 0 || COUNTED_ON.test(text)) return [];
  const marked = told.words.flatMap(({ start }, i) =>
    hit.marks.some((mark) => mark.start <= start && start < mark.end) ? [i] : [],
  );
  const found = DEEDS.map(async ({ deed, like }) => {
    const at = told.stems.findIndex(
      (stem, i) => like.has(stem) && marked.some((place) => Math.abs(place - i) <= REACH),
    );
    const word = told.words[at];
    const excerpt = word ? await passageOf(telling, [word]) : null;
    if (!excerpt || !isOfOneDay(excerpt.event)) return [];
    const claim = { kind: "day", date: excerpt.event.date } as const;
    return [{ telling, about: { kind: "day", deed } as const, claim, excerpt }];
  });
  return (await Promise.all(found)).flat();
}

/** Whether the text tells one day of it, and not only that of publication. */
const isOfOneDay = ({ date, standing }: EventDate): boolean =>
  (standing === "reported" || standing === "planned") &&
  date.from !== null &&
  date.from === date.to &&
  date.known !== "published";
