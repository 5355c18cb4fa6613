import type { Claim, Difference, Matter } from "../../model/comparison.ts";
import { excerptKey } from "../../model/excerpt.ts";
import { type Counted, countsIn, differ, stemsOf } from "./counts.ts";
import { daysIn } from "./days.ts";
import { type Claimed, publishedOf, type Telling, toldDay } from "./matter.ts";
import { namePlaces, outcomeIn } from "./outcomes.ts";

/** Passages that one claim of a difference is shown with, and differences, at the most. */
const MOST_SIDES = 3;
const MOST_DIFFERENCES = 8;
/** Passages of one article that make one claim. */
const MOST_OF_ARTICLE = 2;

/**
 * Where reports differ on one matter: in who holds a place, in how many, in the day. `beside` is what else the
 * articles about the matter tell. Each side is a passage; which
 * is right, nobody says here.
 */
export async function differencesIn(
  tellings: readonly Telling[],
  beside: readonly Telling[],
  asked: readonly string[],
): Promise<readonly Difference[]> {
  const others = (await all(beside, countsIn)).filter(({ isRare }) => isRare);
  const [outcomes, counts, days] = await Promise.all([
    namePlaces(tellings) ? all(tellings, outcomeIn) : [],
    all(tellings, countsIn),
    namePlaces(tellings) ? all(tellings, daysIn) : [],
  ]);
  return [...byOutcome(outcomes), ...byNumber([...counts, ...others], stemsOf(asked)), ...byDay(days)].slice(
    0,
    MOST_DIFFERENCES,
  );
}

const all = async <T>(tellings: readonly Telling[], read: (telling: Telling) => Promise<readonly T[]>) =>
  (await Promise.all(tellings.map(read))).flat();

/** Held and recaptured can both be true of a place; fallen and any of the others cannot at one time. */
function byOutcome(claims: readonly Claimed[]): readonly Difference[] {
  const kinds = Map.groupBy(claims, ({ claim }) => (claim.kind === "outcome" ? claim.outcome : null));
  const fallen = kinds.get("fallen") ?? [];
  const others = claims.filter((claim) => !fallen.includes(claim));
  const differs = fallen.some((one) => others.some((other) => !isSameArticle(one, other)));
  const few = [...kinds.values()].flatMap((same) => fewOfEach(same));
  return differs ? [differenceOf({ kind: "outcome" }, few)] : [];
}

/** One article says one thing often. */
const fewOfEach = (claims: readonly Claimed[]): readonly Claimed[] =>
  [...Map.groupBy(claims, ({ excerpt }) => excerpt.passage.article).values()].flatMap((same) =>
    same
      .toSorted(
        (a, b) => Number(toldDay(b.excerpt.event) !== null) - Number(toldDay(a.excerpt.event) !== null),
      )
      .slice(0, MOST_OF_ARTICLE),
  );

function byNumber(counts: readonly Counted[], asked: ReadonlySet<string>): readonly Difference[] {
  const taken = new Set<Counted>();
  return counts.flatMap((count) => {
    if (taken.has(count)) return [];
    const against = counts.filter((other) => !isSameArticle(count, other) && differ(count, other, asked));
    if (against.length === 0) return [];
    const same = counts.filter(
      (other) =>
        other !== count && against.some((one) => !isSameArticle(one, other) && differ(other, one, asked)),
    );
    const sides = [...new Set([count, ...same, ...against])];
    for (const side of sides) taken.add(side);
    return [differenceOf(count.about, sides)];
  });
}

function byDay(claims: readonly Claimed[]): readonly Difference[] {
  return [...Map.groupBy(claims, ({ about }) => JSON.stringify(about)).values()].flatMap((told) => {
    const days = new Set(told.flatMap(({ excerpt }) => toldDay(excerpt.event) ?? []));
    const articles = new Set(told.map(({ excerpt }) => excerpt.passage.article));
    return days.size > 1 && articles.size > 1 && isOneWeek([...days])
      ? told.slice(0, 1).map(({ about }) => differenceOf(about, told))
      : [];
  });
}

/** What lies further apart is not one event. */
function isOneWeek(days: readonly string[]): boolean {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)].map((day) => Date.parse(day ?? ""));
  return (last ?? 0) - (first ?? 0) <= 7 * 24 * 60 * 60 * 1000;
}

const isSameArticle = (a: Claimed, b: Claimed): boolean =>
  a.excerpt.passage.article === b.excerpt.passage.article;

/** The sides by their claims, in the order of the reports, each passage once. */
function differenceOf(about: Matter, claims: readonly Claimed[]): Difference {
  const inOrder = claims.toSorted((a, b) => compare(placeOf(a), placeOf(b)));
  const byClaim = Map.groupBy(inOrder, ({ claim }) => keyOf(claim));
  const sides = [...byClaim.values()].flatMap((same) =>
    oncePerPassage(same)
      .slice(0, MOST_SIDES)
      .map(({ claim, excerpt }) => ({ claim, excerpt })),
  );
  return { about, sides };
}

/** The same for claims that say the same. */
function keyOf(claim: Claim): string {
  if (claim.kind === "number") return claim.words.toLowerCase();
  const { from, to, time, known } = claim.date;
  return [claim.kind === "outcome" ? claim.outcome : "", from, to, time, known].join(" ");
}

/** By the day of the report, then by that of the event. */
const placeOf = ({ excerpt }: Claimed): string =>
  `${publishedOf(excerpt)} ${excerpt.event.date.from ?? "9999"}`;

function oncePerPassage(claims: readonly Claimed[]): readonly Claimed[] {
  const byPassage = new Map(claims.map((claim) => [excerptKey(claim.excerpt.passage), claim] as const));
  return [...byPassage.values()];
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
