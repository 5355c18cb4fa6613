import { datesIn } from "../../dates/read.ts";
import type { Deed } from "../../model/comparison.ts";
import { stemsLike } from "../ask/word-classes.ts";
import { type Claimed, passageOf, type Telling, toldDay } from "./matter.ts";

/** Deeds that one matter has on one day, by a word of each. */
const DEEDS: readonly Deed[] = ["flee", "kill", "withdraw", "visit"];

/** What stands at most so many words from the matter's name is done to it or by it. */
const REACH = 10;

/** The days on which a sentence has something happen. */
export async function daysIn(telling: Telling): Promise<readonly Claimed[]> {
  const { told, hit, reading } = telling;
  if (datesIn(reading.dates, told.span).length === 0) return [];
  const marked = told.words.flatMap(({ start }, i) =>
    hit.marks.some((mark) => mark.start <= start && start < mark.end) ? [i] : [],
  );
  const found = DEEDS.map(async (deed) => {
    const like = stemsLike(deed);
    const at = told.stems.findIndex(
      (stem, i) => like.has(stem) && marked.some((place) => Math.abs(place - i) <= REACH),
    );
    const word = told.words[at];
    const excerpt = word ? await passageOf(telling, [word]) : null;
    if (!excerpt || toldDay(excerpt.event) === null) return [];
    const claim = { kind: "day", date: excerpt.event.date } as const;
    return [{ telling, about: { kind: "day", deed } as const, claim, excerpt }];
  });
  return (await Promise.all(found)).flat();
}
