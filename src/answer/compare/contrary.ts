import type { DateSpan } from "../../model/date-span.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Told } from "../ask/sentence.ts";
import { inTurns } from "../in-turns.ts";
import type { Deed } from "./deeds.ts";
import { contraryDeeds } from "./denials.ts";
import { disputesAmong } from "./disputes.ts";
import { type End, endsIn } from "./ends.ts";
import { type Claimed, type Dispute, passageOf, publishedOf, type Telling } from "./matter.ts";
import { areOfTwo, areParted, inBoth, type Parties } from "./parties.ts";
import { daysBetween, reportOf, share } from "./same-thing.ts";

type Ended = End & Claimed;

/** Days that lie further apart are not of one event; what is decided once is told of nearly the same. */
const MOST_DAYS = 7;
const SOME_DAYS = 2;

/** Where reports have it that one thing came to opposed ends, or that something was done and was not. */
export async function endDisputes(
  tellings: readonly Telling[],
  beside: readonly Telling[],
  asked: ReadonlySet<string>,
  deedsIn: (told: Told) => readonly Deed[],
  thesaurus: Thesaurus,
): Promise<readonly Dispute[]> {
  const ends = [
    ...(await inTurns(tellings, (telling) => endsIn(telling, true, thesaurus))),
    ...(await inTurns(beside, (telling) => endsIn(telling, false, thesaurus))),
    await contraryDeeds(tellings, beside, deedsIn, thesaurus),
  ].flat();
  const alike = Map.groupBy(ends, kindOf);
  const paired = ends.filter((one) => alike.get(kindOf(one))?.some((other) => areOpposed(one, other, asked)));
  const ended = (await inTurns(paired, endedOf)).flat();
  return disputesAmong(ended, (one, other) => areOpposed(one, other, asked) && areOfOneTime(one, other)).map(
    (claims) => ({ about: { kind: "outcome", of: "thing" }, claims }),
  );
}

/** What only ends of one kind can be opposed in: the deed that was done or not, else the ends themselves. */
const kindOf = ({ opposed, deed }: End): string | End["opposed"] => deed ?? opposed;

/** Whether two sentences have one thing come to opposed ends. */
function areOpposed(a: End, b: End, asked: ReadonlySet<string>): boolean {
  if (kindOf(a) !== kindOf(b) || a.side === b.side) return false;
  if (a.telling.reading.article.id === b.telling.reading.article.id) return false;
  const [one, other] = [a.parties(), b.parties()];
  if (areParted(one.places, other.places) || areParted(one.which, other.which)) return false;
  if (a.opposed.of === "deed" && areOfTwo(one, other)) return false;
  const isOfPerson = a.opposed.of === "name" || a.opposed.of === "deed";
  if (isOfPerson && share(one.fullNames, other.fullNames)) return true;
  const isOfSomebody = a.opposed.of === "name" || a.deed !== undefined;
  if (isOfSomebody && areParted(lastNames(one), lastNames(other))) return false;
  return isOfMatter(a, b, asked) && isOfMatter(b, a, asked) && areOfOne(a, b, asked);
}

/** Whether what has to be the same in both is. */
function areOfOne(a: End, b: End, asked: ReadonlySet<string>): boolean {
  const [one, other] = [a.parties(), b.parties()];
  switch (a.opposed.of) {
    case "doer":
      return inBoth(one, other, ({ before }) => before).length > 0 && !areWithOthers(one, other);
    case "name":
      return one.names.size + other.names.size === 0
        ? areOfOneHead(one, other)
        : share(one.names, other.names);
    case "deed":
      return inBoth(one, other, (parties) => parties.before).length > 0 && !areParted(one.names, other.names);
    case "thing":
      return (
        !areWithOthers(one, other) &&
        (inBoth(one, other, thingOf).length > 0 || areCarried(a, b) || areCarried(b, a))
      );
    case "matter":
      return (
        share(one.all, other.all.difference(asked)) ||
        (share(one.all, other.all) && [a, b].some((end) => isAsked(end, asked)))
      );
  }
}

/** "Beat Tarn", "the border with Tarn": against or with whom it is. */
const areWithOthers = (a: Parties, b: Parties): boolean => areParted(a.namesBehind, b.namesBehind);

/** "The minister", and not "the minister's deputy". */
const areOfOneHead = (a: Parties, b: Parties): boolean =>
  inBoth(a, b, ({ before }) => before).includes([...a.before].at(-1) ?? "") &&
  [...a.before].at(-1) === [...b.before].at(-1);

/** What is said to have come to it. */
const thingOf = ({ befallen, before }: Parties): ReadonlySet<string> =>
  befallen.size > 0 ? befallen : before;

/** "The wall had held", behind a sentence about the dam. */
const areCarried = ({ carried }: End, { parties }: End): boolean => share(carried, thingOf(parties()));

/** "Talks in Orlen broke up", where talks are asked for. */
const isAsked = ({ telling: { told }, span }: End, asked: ReadonlySet<string>): boolean =>
  told.words.some(
    ({ start }, i) => span.start <= start && start < span.end && asked.has(told.stems[i] ?? ""),
  );

const lastNames = ({ fullNames }: Parties): ReadonlySet<string> =>
  new Set([...fullNames].flatMap((name) => name.split(" ").slice(-1)));

/** Whether it speaks of what is asked for, or goes on about what the other one names. */
const isOfMatter = ({ isNamed, parties, carried }: End, other: End, asked: ReadonlySet<string>): boolean =>
  isNamed || share(parties().before, asked) || share(carried, asked) || share(carried, other.parties().all);

async function endedOf(end: End): Promise<readonly Ended[]> {
  const { telling, span, opposed } = end;
  const excerpt = await passageOf(telling, [span]);
  const standing = excerpt?.event.standing;
  if (!excerpt || (standing !== "reported" && !(standing === "planned" && opposed.isOfPlans))) return [];
  const words = telling.told.body.slice(span.start, span.end).replaceAll(/\s+/g, " ");
  const claim = { kind: "end", words, date: excerpt.event.date } as const;
  return [{ ...end, about: { kind: "outcome", of: "thing" }, claim, excerpt }];
}

/** What cannot be undone came no later than what it contradicts; what can is told of the same days. */
function areOfOneTime(a: Ended, b: Ended): boolean {
  const { isFinal, isOfPlans, of } = a.opposed;
  const [one, other] = a.side === "one" ? [a.excerpt, b.excerpt] : [b.excerpt, a.excerpt];
  const isReportedFirst = publishedOf(one) <= publishedOf(other);
  if (isOfPlans && (a.deed?.startsWith("will ") || one.event.standing !== other.event.standing))
    return isReportedFirst && daysBetween(reportOf(one), reportOf(other)) <= MOST_DAYS;
  const [done, told] = [one.event.date, other.event.date];
  const apart = daysBetween(done, told);
  if (isFinal === "neither") return apart === 0;
  if (isFinal === "both") return apart <= (of === "doer" ? 0 : SOME_DAYS);
  const isFirst = isOwn(done) || isOwn(told) ? (done.from ?? "") <= (told.to ?? "9999") : isReportedFirst;
  return isFirst && apart <= MOST_DAYS;
}

/** Told by the sentence itself. */
const isOwn = ({ known }: DateSpan): boolean => known === "stated" || known === "resolved";
