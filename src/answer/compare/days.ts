import { formatDate } from "../../dates/format.ts";
import { datesIn } from "../../dates/read.ts";
import { stemsLike } from "../ask/word-classes.ts";
import { type Claim, passageOf, type Telling, toldDay } from "./matter.ts";

/** Deeds that one matter has on one day, by a word of each. */
const DEEDS: readonly { readonly deed: string; readonly about: string }[] = [
  { deed: "flee", about: "when they fled" },
  { deed: "kill", about: "when it killed" },
  { deed: "withdraw", about: "when they withdrew" },
  { deed: "visit", about: "the day of the visit" },
];

/** What stands at most so many words from the matter's name is done to it or by it. */
const REACH = 10;

/** The days on which a sentence has something happen. */
export async function daysIn(telling: Telling): Promise<readonly Claim[]> {
  const { told, hit, reading } = telling;
  if (datesIn(reading.dates, told.span).length === 0) return [];
  const marked = told.words.flatMap(({ start }, i) =>
    hit.marks.some((mark) => mark.start <= start && start < mark.end) ? [i] : [],
  );
  const found = DEEDS.map(async ({ deed, about }) => {
    const like = stemsLike(deed);
    const at = told.stems.findIndex(
      (stem, i) => like.has(stem) && marked.some((place) => Math.abs(place - i) <= REACH),
    );
    const word = told.words[at];
    const excerpt = word ? await passageOf(telling, [word]) : null;
    if (!excerpt || toldDay(excerpt.event) === null) return [];
    return [{ telling, about, claim: formatDate(excerpt.event.date), excerpt }];
  });
  return (await Promise.all(found)).flat();
}
