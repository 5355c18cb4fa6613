import { factOf } from "../../model/article.ts";
import type { DateSpan, DayRange, EventDate } from "../../model/date-span.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { contains } from "../../model/span.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import type { Word } from "../../text/words.ts";
import { isDayOrMonth } from "../ask/word-classes.ts";
import { claimantIn } from "./attribution.ts";
import { relationOf } from "./counted-noun.ts";
import type { Counted } from "./counts.ts";
import { type Claimed, publishedOf, toldDay } from "./matter.ts";
import type { Said } from "./said.ts";
import { mayBeOne } from "./where.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Of one thing, reports tell within so many days, of events that lie no further apart than those. */
const REPORTS_APART = 10;
const EVENTS_APART = 7;

/** Whether two numbers are of one thing and cannot both be right. */
export function differ(a: Counted, b: Counted, asked: ReadonlySet<string>): boolean {
  return areApart(a, b) && isOneThing(a, b, asked) && !isUpdated(a, b);
}

/** A part is fewer than the whole: twelve children may be among twenty dead. */
function areApart(a: Counted, b: Counted): boolean {
  const relation = relationOf(a.noun, b.noun);
  const [more, less] = [b.most < a.least, a.most < b.least];
  if (relation === "part") return more;
  if (relation === "whole") return less;
  return relation === "same" && (more || less);
}

/** Whether two numbers of the same things can be one. */
export const agree = (a: Counted, b: Counted): boolean =>
  a.least <= b.most && b.least <= a.most && relationOf(a.noun, b.noun) !== "other";

const isOneThing = (a: Counted, b: Counted, asked: ReadonlySet<string>): boolean =>
  a.isMargin === b.isMargin &&
  a.isWanted === b.isWanted &&
  isPlanned(a) === isPlanned(b) &&
  isOneDeed(a, b, asked) &&
  isOnePlace(a, b) &&
  (a.isUndated || b.isUndated || (isOneTime(a, b) && isSoFar(a) === isSoFar(b)));

/** "Has killed 60 people since May": not those of one day. */
const isSoFar = ({ telling: { told } }: Counted): boolean =>
  SINCE.test(told.body.slice(told.span.start, told.span.end));

const SINCE =
  /\b(?:since|so far this) (?:(?:early|late|last) )?(?:year|\p{N}{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** Where no deed is told, what both tell by it; what is asked for needs less of that, and so does what is seldom counted. */
function isOneDeed(a: Counted, b: Counted, asked: ReadonlySet<string>): boolean {
  if (share(a.deeds, b.deeds)) return true;
  if (a.deeds.size > 0 && b.deeds.size > 0) return false;
  const isAsked = share(a.noun.stems, asked) && share(b.noun.stems, asked);
  if (a.deeds.size !== b.deeds.size) return isAsked && mayBeOne(a.places, b.places);
  if (!share(a.noun.stems, b.noun.stems)) return false;
  const alike = a.context().filter((said) => isToldOf(said, b)).length;
  const areRare = a.isRare && b.isRare;
  return isAsked || alike >= (areRare ? 1 : ALIKE) || (areRare && isOneDay(a.excerpt.event, b.excerpt.event));
}

function isOneDay(a: EventDate, b: EventDate): boolean {
  const day = toldDay(a);
  return day !== null && day === toldDay(b);
}

/** Words that both sentences have near by, of what no deed is told, at the least. */
const ALIKE = 2;
const isToldOf = (said: Said, { noun, context }: Counted): boolean =>
  !noun.stems.has(said.stem) &&
  context().some(
    (other) => said.stem === other.stem || share(said.means, other.kinds) || share(other.means, said.kinds),
  );

/** A share of the vote, votes or seats: of one of those who stood. */
const isOfVote = ({ deeds, noun }: Counted): boolean =>
  deeds.has("of vote") || deeds.has("of votes") || noun.stems.has(SEATS);

const SEATS = rootOf("seats");

/** Two fines are of one person: who else is named beside the matter tells whose a sum is. */
function areOfOthers(a: Counted, b: Counted): boolean {
  const [own, other] = [besideMatter(a), besideMatter(b)];
  return own.length > 0 && other.length > 0 && !own.some((name) => other.includes(name));
}

function besideMatter({ telling: { told, hit }, names }: Counted): readonly string[] {
  const isMatter = ({ start }: Word): boolean =>
    hit.marks.some((mark) => mark.start <= start && start < mark.end);
  const claimant = claimantIn(told.body, told.span);
  // A party may have its name of common words: "the Green Party".
  const isCalled = (word: Word, i: number): boolean =>
    i > 0 && word.capital && !isDayOrMonth(word.key) && !(claimant && contains(claimant, word));
  return told.words.flatMap((word, i) =>
    (names.has(word.key) || isCalled(word, i)) && !isMatter(word) && word.key !== "party"
      ? (told.stems[i] ?? [])
      : [],
  );
}

const isPlanned = ({ excerpt }: Counted): boolean => excerpt.event.standing === "planned";

/** What is counted in one place, or of one name, is not what is counted of another; a part is less than the whole. */
function isOnePlace(a: Counted, b: Counted): boolean {
  if (a.isTerm || b.isTerm) return share(a.names, b.names);
  if ((a.deeds.has("fine") || isOfVote(a)) && areOfOthers(a, b)) return false;
  if (a.isPart || b.isPart) return mayBeOne(a.places, b.places);
  if (a.places.size > 0 && b.places.size > 0) return mayBeOne(a.places, b.places);
  if (a.names.size > 0 && b.names.size > 0) return share(a.names, b.names);
  return (a.isRare && b.isRare) || (namesMatter(a) && namesMatter(b));
}

const namesMatter = ({ telling }: Counted): boolean => telling.hit.marks.length > 0;

/** The dead are counted day by day: a later report that has more of them does not contradict the one before. */
function isUpdated(a: Counted, b: Counted): boolean {
  const [first, then] = publishedOf(a.excerpt) <= publishedOf(b.excerpt) ? [a, b] : [b, a];
  if (!isAfter(then, first)) return false;
  const isCounted = [first, then].some(({ deeds, noun }) => share(deeds, GROWS) || share(noun.stems, GROWS));
  return then.isUpdate || (isCounted && then.least > first.most);
}

const isAfter = (a: Claimed, b: Claimed): boolean =>
  factOf(a.excerpt.source.published) !== null && publishedOf(a.excerpt) > publishedOf(b.excerpt);

const GROWS: ReadonlySet<string> = new Set(["die", "injure", "miss", "infect", "rescue", rootOf("cases")]);

/** Whether two claims can be of one event, by the days that they tell, else by those of their reports. */
export function isOneTime({ excerpt: a }: Claimed, { excerpt: b }: Claimed): boolean {
  const [told, too] = [a.event.date, b.event.date];
  const areUntold = !isTold(told) && !isTold(too);
  // A plan is one, however far apart the days that it is said to be for.
  if (areUntold || (isAhead(a) && isAhead(b))) return daysBetween(reportOf(a), reportOf(b)) <= REPORTS_APART;
  const isVague = lengthOf(told) > EVENTS_APART || lengthOf(too) > EVENTS_APART;
  return daysBetween(told, too) <= (isVague ? 0 : EVENTS_APART);
}

/** "Last year" and "in January" are not one time though they meet. */
const lengthOf = ({ from, to }: DateSpan): number => (Date.parse(to ?? "") - Date.parse(from ?? "")) / DAY;

const isAhead = (excerpt: Excerpt): boolean => (excerpt.event.date.from ?? "") > publishedOf(excerpt);

export function reportOf({ source }: Excerpt): DayRange {
  const day = factOf(source.published);
  return { from: day, to: day };
}

const isTold = ({ known, from, to }: DateSpan): boolean =>
  known !== "published" && known !== "unknown" && from !== null && to !== null;

/** None where they share a day, and where nothing is known that could part them. */
export const daysBetween = (a: DayRange, b: DayRange): number =>
  Math.max(
    ...[
      0,
      Date.parse(b.from ?? "") - Date.parse(a.to ?? ""),
      Date.parse(a.from ?? "") - Date.parse(b.to ?? ""),
    ].map((apart) => (Number.isNaN(apart) ? 0 : apart / DAY)),
  );

export const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.isDisjointFrom(b);
