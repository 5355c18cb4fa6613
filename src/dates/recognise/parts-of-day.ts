import { PARTS } from "../lexicon.ts";
import { type Context, has, type Match, numberOf, type Reading, recognise } from "../reading.ts";

/** Parts of the day and clock times. A date next to one is joined to it later. */
export const PARTS_OF_DAY = [
  recognise("(?:early|late)? this (?:word)? part", (match) => withTime(partOf(match), today)),
  recognise("(?:early|late)? tonight", () => withTime("TNI", today)),
  recognise("last part", (match) => withTime(partOf(match), yesterday)),
  recognise("(?:early|late)? (?:that|the? (?:same|following|next|previous)) (?:part|noon)", (match) =>
    withTime(partOf(match), dayOf(match)),
  ),
  recognise("overnight", () => withTime("TNI", null)),
  recognise(
    "(?:early|late|mid dash?)? (?:in|on|at|by|during|until) (?:the|an)? (?:early|late|mid dash?)? (?:part|noon) (?:shorts|parts)?",
    (match) => withTime(partOf(match), null),
  ),
  recognise("(?:the)? (?:early|late|mid dash?)? (?:part) (?:shorts)? (?=of|on)", (match) =>
    withTime(partOf(match), null),
  ),
  recognise("(?:early|late|mid dash?)? (?:part|noon)", (match) => withTime(partOf(match), null)),
  recognise("(?:small|spelt) oclock", readClock),
  recognise("(?:small|spelt|clock) ampm (?:zone | open zone close)?", readClock),
  recognise("clock (?:shorts)? (?:zone | open zone close)?", readClock),
];

const today = ({ published }: Context): string | null => published?.toString() ?? null;
const yesterday = ({ published }: Context): string | null =>
  published?.subtract({ days: 1 }).toString() ?? null;

function withTime(time: string | null, date: Reading["date"]): Partial<Reading> | null {
  return time === null ? null : { type: "TIME", time, date };
}

function partOf(match: Match): string | null {
  const noon = numberOf(match, "noon");
  if (noon !== null) return noon === 12 ? "T12:00" : "T24:00";
  const part = numberOf(match, "part");
  return part === null ? null : `T${PARTS[part]}`;
}

function dayOf(match: Match): Reading["date"] {
  const by = has(match, "following", "next") ? 1 : has(match, "previous") ? -1 : 0;
  return ({ referenceDay, published }) => (referenceDay ?? published)?.add({ days: by }).toString() ?? null;
}

function readClock(match: Match): Partial<Reading> | null {
  const hour = numberOf(match, "small", "spelt");
  const minutes = hour === null ? numberOf(match, "clock") : 60 * hour;
  if (minutes === null || minutes >= 24 * 60) return null;
  const late = numberOf(match, "ampm");
  const inDay = late === null ? minutes : (minutes % 720) + 60 * late;
  const [hours, rest] = [Math.floor(inDay / 60), inDay % 60].map((number) => String(number).padStart(2, "0"));
  const isUniversal =
    has(match, "zone") &&
    /\b(?:utc|gmt)/i.test(
      match.tokens.text.slice(match.tokens.starts[match.end - 1], match.tokens.ends[match.end - 1]),
    );
  return withTime(`T${hours}:${rest}${isUniversal ? "Z" : ""}`, null);
}
