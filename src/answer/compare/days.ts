import { datesIn } from "../../dates/read.ts";
import type { EventDate } from "../../model/date-span.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Told } from "../ask/sentence.ts";
import { inTurns } from "../in-turns.ts";
import { type Deed, likeDeeds } from "./deeds.ts";
import { disputesAmong } from "./disputes.ts";
import { type Claimed, type Dispute, passageOf, publishedOf, type Telling } from "./matter.ts";
import { oneOf } from "./nouns.ts";
import { once } from "./once.ts";
import { areOfTwo, areParted, inBoth, type Parties, partiesIn } from "./parties.ts";
import { isOneTime, share } from "./same-thing.ts";
import { namesOf } from "./where.ts";

/** A deed of a sentence that names days. */
interface Dated {
  readonly telling: Telling;
  readonly deed: Deed;
  /** The stems of what is said for it. */
  readonly like: ReadonlySet<string>;
  /** Whether its sentence names the matter, or goes on about it. */
  readonly isNamed: boolean;
  /** How many did it, and where, as its sentence tells them. */
  readonly many: () => ReadonlySet<string>;
  readonly spots: () => ReadonlySet<string>;
}

type Happened = Dated & Claimed;

/** "Rose to 27 on Thursday": the day of a count, and not of what is counted. */
const COUNTED_ON = /\b(?:r[io]se[ns]?|climb(?:s|ed)|increas(?:es|ed)|gr(?:ows|ew|own)|jump(?:s|ed)) to\b/i;
/** What comes again has many days. */
const AGAIN = /\b(?:again|repeatedly|every|each|daily|weekly|another|resumed?|once more|a second|a third)\b/i;

/** Where reports have one event on different days: the same deed of the same parties, each with a day in its own words. */
export async function dayDisputes(
  tellings: readonly Telling[],
  beside: readonly Telling[],
  asked: ReadonlySet<string>,
  deedsIn: (told: Told) => readonly Deed[],
  thesaurus: Thesaurus,
): Promise<readonly Dispute[]> {
  const likeOf = likeDeeds(thesaurus);
  const read = (isNamed: boolean) => (telling: Telling) =>
    datedIn(telling, deedsIn).map((deed) => ({
      telling,
      deed,
      like: likeOf(deed),
      isNamed: isNamed || telling.goesOn === true,
      many: once(() => manyOf(telling)),
      spots: once(() => spotsOf(telling)),
    }));
  const others = beside.filter(mayTell);
  const dated = [...(await inTurns(tellings, read(true))), ...(await inTurns(others, read(false)))].flat();
  const paired = await inTurns(pairsIn(dated), (pair) => (areOne(...pair, asked) ? pair : []));
  const happened = (await inTurns([...new Set(paired.flat())], happenedOf)).flat();
  return disputesAmong(happened, (one, other) => areOne(one, other, asked) && areApart(one, other)).map(
    (claims) => ({ about: { kind: "day", of: wordsOf(claims) }, claims }),
  );
}

/** Who is told of in a sentence that does not name the matter: somebody in full, or nobody new. */
const mayTell = ({ told: { body, span }, goesOn }: Telling): boolean => {
  const text = body.slice(span.start, span.end);
  return goesOn === true || FULL_NAME.test(text) || !OTHER_NAME.test(text);
};

const FULL_NAME = /\p{Lu}\p{L}+ \p{Lu}\p{L}/u;
const OTHER_NAME = /[\p{Ll},] (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{L}/u;

/** What different articles can mean by one deed. */
function pairsIn(dated: readonly Dated[]): readonly (readonly [Dated, Dated])[] {
  const byStem = Map.groupBy(dated, ({ deed }) => deed.stem);
  return dated.flatMap((one) =>
    [...one.like].flatMap((stem) =>
      (byStem.get(stem) ?? []).flatMap((other) =>
        one.telling.reading === other.telling.reading ? [] : [[one, other] as const],
      ),
    ),
  );
}

/** The deeds of a sentence that names days. */
function datedIn({ told, reading }: Telling, deedsIn: (told: Told) => readonly Deed[]): readonly Deed[] {
  const text = told.body.slice(told.span.start, told.span.end);
  const dates = datesIn(reading.dates, told.span).length;
  if (dates === 0 || COUNTED_ON.test(text) || AGAIN.test(text)) return [];
  const isSaid = ({ span }: Deed): boolean => SAID_ON.test(text.slice(0, span.start - told.span.start));
  return deedsIn(told).filter((deed) => dates > 1 || !isSaid(deed));
}

/** "On Thursday the firm said the mine had collapsed", "said Thursday that": the only day is that of the words. */
const SAID_ON =
  /^(?:(?:early |late )?on )?\p{Lu}\p{Ll}+day,? [^,;]{3,60}? (?:said|announced|confirmed|told)\b(?!,)|\b(?:said|announced|confirmed|told \p{Ll}+) (?:(?:on|early|late) )*\p{Lu}\p{Ll}+day\b(?!,)/iu;

/** Whether two sentences can tell one event. */
function areOne(a: Dated, b: Dated, asked: ReadonlySet<string>): boolean {
  if (!a.like.has(b.deed.stem) && !b.like.has(a.deed.stem)) return false;
  if (a.telling.reading.article.id === b.telling.reading.article.id) return false;
  const [one, other] = [a.deed.parties(), b.deed.parties()];
  if (areParted(one.places, other.places) || areParted(one.which, other.which)) return false;
  if (areOfTwo(one, other) || areParted(a.many(), b.many()) || areParted(a.spots(), b.spots())) return false;
  if (share(one.fullNames, other.fullNames)) return true;
  if (areParted(one.names, other.names)) return false;
  if (isAskedOf(a, b, asked)) return true;
  return a.isNamed && b.isNamed && areOfOne(one, other, asked);
}

/** "A soldier was killed", "two soldiers were killed". */
const manyOf = ({ told }: Telling): ReadonlySet<string> => {
  const [many] = SO_MANY.exec(told.words[0]?.key ?? "") ?? [];
  return new Set(many ? [many.replace(/^an?$/, "one")] : []);
};

const SO_MANY = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{N}+)$/u;

/** "At a market" and "outside a school": where it was, told anew in each. */
const spotsOf = ({ told }: Telling): ReadonlySet<string> =>
  new Set(
    [...told.body.slice(told.span.start, told.span.end).matchAll(SPOT)].map(({ groups }) =>
      oneOf(rootOf(groups?.spot ?? "")),
    ),
  );

const SPOT =
  /\b(?:in|at|near|outside|inside)\san?\s(?:\p{Ll}+\s)?(?<spot>\p{Ll}+)(?=\s(?:in|near)\s\p{Lu})/gu;

/** Whether they share a party beside what is asked for, or that and where it was. */
function areOfOne(a: Parties, b: Parties, asked: ReadonlySet<string>): boolean {
  const parties = inBoth(a, b, partiesIn);
  return (
    parties.some((party) => !asked.has(party)) ||
    (parties.length > 0 && inBoth(a, b, (one) => one.all).length > 1)
  );
}

/** What is asked for of somebody by name is one event in the articles about it, whoever is named for it: "the Casmira strike". */
const isAskedOf = (a: Dated, b: Dated, asked: ReadonlySet<string>): boolean =>
  [a, b].every(({ like }) => share(like, asked)) &&
  [a, b].some(({ telling }) => namesMatter(telling)) &&
  [a, b].every(({ isNamed, telling }) => isNamed || namesOf(telling).size === 0);

const namesMatter = ({ told: { body }, hit: { marks } }: Telling): boolean =>
  marks.some(({ start }) => /\p{Lu}/u.test(body.charAt(start)));

async function happenedOf(dated: Dated): Promise<readonly Happened[]> {
  const { telling, deed } = dated;
  const excerpt = await passageOf(telling, [deed.focus]);
  if (!excerpt || !isOfOneDay(excerpt.event)) return [];
  const claim = { kind: "day", date: excerpt.event.date } as const;
  return [
    {
      ...dated,
      about: { kind: "day", of: deed.stem } as const,
      claim,
      excerpt,
      near: [...telling.told.stems, ...dated.like],
    },
  ];
}

/** Whether the text tells one day of it, and not only that of publication. */
export const isOfOneDay = ({ date, standing }: EventDate): boolean =>
  (standing === "reported" || standing === "planned") &&
  date.from !== null &&
  date.from === date.to &&
  date.known !== "published" &&
  date.known !== "context";

/** Another day, of what both have done or both have planned. */
const areApart = (a: Happened, b: Happened): boolean =>
  a.excerpt.event.date.from !== b.excerpt.event.date.from && isToCome(a) === isToCome(b) && isOneTime(a, b);

const isToCome = ({ excerpt }: Happened): boolean => (excerpt.event.date.from ?? "") > publishedOf(excerpt);

/** What happened, in the words of each: "gave way / broke". */
const wordsOf = (claims: readonly Happened[]): string =>
  [
    ...new Set(claims.map(({ telling: { told }, deed: { span } }) => told.body.slice(span.start, span.end))),
  ].join(" / ");
