import type { Claim, Difference } from "../../model/comparison.ts";
import { excerptKey } from "../../model/excerpt.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import { compareText } from "../chronology.ts";
import { inTurns } from "../in-turns.ts";
import { claimantOf } from "./attribution.ts";
import { bothToldIn } from "./both-told.ts";
import { endDisputes } from "./contrary.ts";
import { type Counted, createCounting, stemsOf } from "./counts.ts";
import { dayDisputes, isOfOneDay } from "./days.ts";
import { createDeeds } from "./deeds.ts";
import { disputesAmong } from "./disputes.ts";
import { articleOf, type Claimed, type Dispute, publishedOf, type Telling, toldDay } from "./matter.ts";
import { namePlaces, outcomeIn } from "./outcomes.ts";
import { differ, isOneTime, share } from "./same-thing.ts";
import type { Topic } from "./topic.ts";

/** Passages that one claim of a difference is shown with, and differences, at the most. */
const MOST_SIDES = 3;
const MOST_DIFFERENCES = 8;
/** Passages of one article that make one claim. */
const MOST_OF_ARTICLE = 2;

/**
 * Where reports differ on one matter: in who holds a place, in how many, in the day; the most telling first. `beside`
 * is what else the articles about the matter tell. Each side is a passage; which is right, nobody says here.
 */
export async function differencesIn(
  tellings: readonly Telling[],
  beside: readonly Telling[],
  { matter, of, roots }: Topic,
  thesaurus: Thesaurus,
): Promise<readonly Difference[]> {
  const countsIn = createCounting(thesaurus);
  const deedsIn = createDeeds(thesaurus);
  const words = matter.all.flat().map(({ text }) => text.toLowerCase());
  const asked = new Set([...stemsOf(words), ...of.flatMap(({ stems }) => [...stems])]);
  const [outcomes, ends, counts, days] = await Promise.all([
    namePlaces(tellings) ? all(tellings, outcomeIn) : [],
    endDisputes(tellings, beside, roots, deedsIn, thesaurus),
    all([...tellings, ...beside], countsIn),
    dayDisputes(tellings, beside, roots, deedsIn, thesaurus),
  ]);
  // "Herat earthquake", where all say "tremors": an event that no article calls so tells none of them apart.
  const spoken = of.filter(
    ({ stems, isEvent }) => !isEvent || tellings.some((telling) => mentions(telling, stems)),
  );
  const wholly = spoken.map(({ stems, isEvent }) => ({
    stems,
    isWhole: isEvent && !counts.some(({ noun }) => share(noun.stems, stems)),
  }));
  return [...byOutcome(outcomes), ...byFall(outcomes), ...ends, ...byNumber(counts, asked), ...days]
    .filter((dispute) => wholly.every(({ stems, isWhole }) => isAbout(dispute, stems, isWhole)))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .map(differenceOf)
    .filter((one, i, those) => those.findIndex((other) => saysOf(other) === saysOf(one)) === i)
    .slice(0, MOST_DIFFERENCES);
}

/** The same for differences in the same claims, which an article may make again and again; in outcomes, of the same passages. */
const saysOf = ({ about, sides }: Difference): string =>
  [
    ...new Set(
      sides.map(({ claim, excerpt }) =>
        about.kind === "outcome" ? excerptKey(excerpt.passage) : keyOf(claim),
      ),
    ),
  ]
    .toSorted()
    .join("\n");

const all = async <T>(tellings: readonly Telling[], read: (telling: Telling) => Promise<readonly T[]>) =>
  (await inTurns(tellings, read)).flat();

/**
 * An outcome has to do with what is asked for where its articles have, and so has all that they tell of an event; else
 * numbers and days where they are told by its words.
 */
const isAbout = ({ about, claims }: Dispute, stems: ReadonlySet<string>, isWhole: boolean): boolean =>
  claims.some((claim) => isOf(claim, stems) || (isWhole && mentions(claim.telling, stems))) ||
  (about.kind === "outcome" && claims.every(({ telling }) => mentions(telling, stems)));

const mentions = ({ reading }: Telling, stems: ReadonlySet<string>): boolean =>
  reading.layout.sentences.some((sentence) =>
    reading.toldIn(sentence).stems.some((stem) => stems.has(stem) || isOfRoot(stem, stems)),
  );

/** "Striker" is of "strike". */
const LONG = 5;
const isOfRoot = (stem: string, roots: ReadonlySet<string>): boolean =>
  [...roots].some((root) => root.length >= LONG && stem.startsWith(root));

/** Whether a claim has to do with what is asked for beside the matter. */
const isOf = (claim: Claimed, stems: ReadonlySet<string>): boolean => {
  const { told, reading, goesOn, named = [] } = claim.telling;
  const { near = told.stems } = claim;
  const isIn = (said: Iterable<string>): boolean => [...said].some((stem) => stems.has(stem));
  // What goes on about "the Salma dam" is of the dam.
  const isOfNamed = goesOn && named.some(({ sentence }) => isIn(reading.toldIn(sentence).stems));
  return isIn(near) || isIn(told.names.map(({ key }) => key)) || isOfNamed === true;
};

/** Who holds a place tells most; then exact numbers before broad ones, and what is told of one day. */
function weightOf({ about, claims }: Dispute): number {
  if (about.kind === "outcome") return 3;
  const days = claims.flatMap(({ excerpt }) => toldDay(excerpt.event) ?? []);
  const isOfOneDay = days.length > 1 && new Set(days).size === 1;
  const exact = claims.filter((claim) => "isExact" in claim && claim.isExact === true).length;
  return Number(isOfOneDay) + exact / claims.length;
}

/** Held and recaptured can both be true of a place; fallen and any of the others cannot at one time. */
function byOutcome(claims: readonly Claimed[]): readonly Dispute[] {
  const contradicts = (one: Claimed, other: Claimed): boolean =>
    isFall(one.claim) !== isFall(other.claim) && !isSameArticle(one, other) && isOneTime(one, other);
  const disputed = claims.filter((one) => claims.some((other) => contradicts(one, other)));
  const kinds = Map.groupBy(disputed, ({ claim }) => (claim.kind === "outcome" ? claim.outcome : null));
  const few = [...kinds.values()].flatMap((same) => fewOfEach(same));
  return few.length > 0 ? [{ about: { kind: "outcome", of: "place" }, claims: few }] : [];
}

/** The day on which a place fell, where reports tell it in their own words. */
function byFall(claims: readonly Claimed[]): readonly Dispute[] {
  const falls = claims.filter(({ claim, excerpt }) => isFall(claim) && isOfOneDay(excerpt.event));
  const contradicts = (one: Claimed, other: Claimed): boolean =>
    !isSameArticle(one, other) &&
    one.excerpt.event.date.from !== other.excerpt.event.date.from &&
    isOneTime(one, other);
  return disputesAmong(falls, contradicts).map((same) => ({
    about: { kind: "day", of: [...new Set(same.map(markedIn))].join(" / ") },
    claims: same.map((one) => ({ ...one, claim: { kind: "day", date: one.excerpt.event.date } })),
  }));
}

const isFall = (claim: Claim): boolean => claim.kind === "outcome" && claim.outcome === "fallen";

const markedIn = ({ excerpt: { quote, marks } }: Claimed): string =>
  quote.slice(marks[0]?.start, marks[0]?.end);

/** One article says one thing often. */
const fewOfEach = (claims: readonly Claimed[]): readonly Claimed[] =>
  [...Map.groupBy(claims, articleOf).values()].flatMap((same) =>
    same
      .toSorted(
        (a, b) => Number(toldDay(b.excerpt.event) !== null) - Number(toldDay(a.excerpt.event) !== null),
      )
      .slice(0, MOST_OF_ARTICLE),
  );

/** Numbers that contradict the same others are one difference, so that each side is against another. */
function byNumber(counts: readonly Counted[], asked: ReadonlySet<string>): readonly Dispute[] {
  const areBothTold = bothToldIn(counts);
  const contradicts = (one: Counted, other: Counted): boolean =>
    !isSameArticle(one, other) && differ(one, other, asked) && !areBothTold(one, other);
  const taken = new Set<Counted>();
  return counts.flatMap((count) => {
    const against = taken.has(count) ? [] : counts.filter((other) => contradicts(count, other));
    if (against.length === 0) return [];
    const same = counts.filter((other) => against.some((one) => contradicts(one, other)));
    const sides = [...new Set([count, ...same, ...against])];
    for (const side of sides) taken.add(side);
    return [{ about: count.about, claims: sides }];
  });
}

const isSameArticle = (a: Claimed, b: Claimed): boolean => articleOf(a) === articleOf(b);

/** The sides by their claims, in the order of the reports, each passage once. */
function differenceOf({ about, claims }: Dispute): Difference {
  const inOrder = claims.toSorted((a, b) => compareText(placeOf(a), placeOf(b)));
  const byClaim = Map.groupBy(inOrder, ({ claim }) => keyOf(claim));
  const sides = [...byClaim.values()].flatMap((same) => oncePerPassage(same).slice(0, MOST_SIDES));
  return {
    about,
    sides: sides.map((side) => ({ claim: side.claim, by: claimantOf(side), excerpt: side.excerpt })),
  };
}

/** The same for claims that say the same. */
function keyOf(claim: Claim): string {
  if (claim.kind === "number") return claim.words.toLowerCase();
  const { from, to, time, known } = claim.date;
  return [
    claim.kind === "outcome" ? claim.outcome : claim.kind === "end" ? claim.words : "",
    from,
    to,
    time,
    known,
  ].join(" ");
}

/** By the day of the report, then by that of the event. */
const placeOf = ({ excerpt }: Claimed): string =>
  `${publishedOf(excerpt)} ${excerpt.event.date.from ?? "9999"}`;

function oncePerPassage(claims: readonly Claimed[]): readonly Claimed[] {
  const byPassage = new Map(claims.map((claim) => [excerptKey(claim.excerpt.passage), claim] as const));
  return [...byPassage.values()];
}
