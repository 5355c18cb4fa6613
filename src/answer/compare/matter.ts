import { factOf } from "../../model/article.ts";
import type { Claim, Matter } from "../../model/comparison.ts";
import type { EventDate } from "../../model/date-span.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import type { Hit } from "../../model/found.ts";
import type { Span } from "../../model/span.ts";
import type { Told } from "../ask/sentence.ts";
import { countryNames, isDayOrMonth } from "../ask/word-classes.ts";
import { excerptsOf } from "../excerpts.ts";
import { inTurns } from "../in-turns.ts";
import type { Parts } from "../parts.ts";
import type { Reading } from "../reading.ts";

/** A sentence about the matter that is compared, with the words that name it. */
export interface Telling {
  readonly reading: Reading;
  readonly hit: Hit;
  readonly told: Told;
  /** The sentences of its article that name the matter, where it does not itself. */
  readonly named?: readonly Hit[];
  /** It goes on about the matter in the same paragraph, and names nobody new. */
  readonly goesOn?: boolean;
}

/** What a report claims, and the passage that says so. */
export interface Claimed {
  readonly telling: Telling;
  /** What is claimed something about: claims of one kind can differ. */
  readonly about: Matter;
  readonly claim: Claim;
  readonly excerpt: Excerpt;
  /** Stems of the words that it is told by, where these are not all of its sentence. */
  readonly near?: readonly string[];
}

/** A difference before it is shown: the claims that are its sides. */
export interface Dispute {
  readonly about: Matter;
  readonly claims: readonly Claimed[];
}

/** Sentences that may speak of "the city" as an article's matter lie so near to one that names it. */
const NEAR = 3;
/** The first sentences speak of what the whole article is about. */
const LEAD = 2;
const NEAR_LEAD = 6;

/** An article comes back to its matter in at least this share of its sentences. */
const OFTEN = 0.05;

/** What speaks of a place without its name. */
export const THE_PLACE =
  /\b(?:the|a) (?:provincial capital|city|town|district centre|district center)\b(?! of| and)/i;

/** The sentences that name the matter, and those near by that say "the city" for it, in the order of their articles. */
export async function tellingsOf(
  hits: readonly Hit[],
  readings: Parts["readings"],
): Promise<readonly Telling[]> {
  const byArticle = Map.groupBy(hits, ({ article }) => article);
  const read = await readings([...byArticle.keys()]);
  const tellings = await inTurns(read, (reading) => {
    const own = (byArticle.get(reading.article.id) ?? []).filter(
      ({ revision }) => revision === reading.article.revision,
    );
    return [...own, ...unnamed(reading, own)].map((hit) => tellingOf(reading, hit));
  });
  return tellings.flat();
}

/**
 * What else is told by the articles that are about the matter: it stands in their headline or in their first sentences.
 * Others only mention it: of these it is what goes on in the same paragraph, and names nobody new.
 */
export async function tellingsBeside(
  tellings: readonly Telling[],
  headlines: ReadonlySet<string>,
): Promise<readonly Telling[]> {
  const byReading = [...Map.groupBy(tellings, ({ reading }) => reading)];
  const beside = await inTurns(byReading, ([reading, own]) => {
    const { article, layout } = reading;
    const lead = layout.sentences[LEAD - 1]?.end ?? 0;
    const isAbout = headlines.has(article.id) || own.some(({ hit }) => hit.sentence.start < lead);
    const [origin] = own;
    if (!origin) return [];
    const named = own.map(({ hit }) => hit);
    const starts = new Set(named.map(({ sentence }) => sentence.start));
    const on = goingOn(reading, starts);
    return layout.sentences
      .filter((sentence) => !starts.has(sentence.start))
      .map((sentence) => ({
        ...tellingOf(reading, { ...origin.hit, sentence, marks: [] }),
        named,
        goesOn: on.has(sentence.start),
      }))
      .filter(({ goesOn }) => isAbout || goesOn);
  });
  return beside.flat();
}

/** "The Salma dam is watched. Built in 1976, it keeps back the lake": where the sentences that go on so start. */
function goingOn({ layout, toldIn }: Reading, named: ReadonlySet<number>): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const paragraph of Map.groupBy(layout.sentences, ({ block }) => block).values()) {
    const known = new Set<string>();
    let isNamed = false;
    for (const { names, span } of paragraph.map(toldIn)) {
      const isOld = names.every(
        ({ key, start }) => known.has(key) || start === span.start || isDayOrMonth(key),
      );
      if (isNamed && isOld) starts.add(span.start);
      isNamed ||= named.has(span.start);
      for (const { key } of names) known.add(key);
    }
  }
  return starts;
}

const tellingOf = (reading: Reading, hit: Hit): Telling => ({
  reading,
  hit,
  told: reading.toldIn(hit.sentence),
});

function unnamed({ article: { body }, layout }: Reading, hits: readonly Hit[]): readonly Hit[] {
  const [origin] = hits;
  const places = hits.filter((hit) => namesPlace(body, hit)).map((hit) => placeOf(hit.sentence));
  const isItsMatter = places.length >= 2 && places.length >= OFTEN * layout.sentences.length;
  if (!origin || !isItsMatter || !hits.every((hit) => mayBeTown(body, hit))) return [];
  return layout.sentences.flatMap((sentence, i) => {
    const match = THE_PLACE.exec(body.slice(sentence.start, sentence.end));
    const reach = i < LEAD ? NEAR_LEAD : NEAR;
    if (!match || places.includes(i) || !places.some((place) => Math.abs(place - i) <= reach)) return [];
    const start = sentence.start + match.index;
    const mark = { start, end: start + match[0].length };
    return { ...origin, sentence: { start: sentence.start, end: sentence.end }, marks: [mark] };
  });

  function placeOf(sentence: Span): number {
    return layout.sentences.findIndex(({ start }) => start === sentence.start);
  }
}

/** What is called a province, or is a country, is not meant by "the city". */
const mayBeTown = (body: string, { marks }: Hit): boolean =>
  marks.every(
    ({ start, end }) =>
      !/^\s+province/i.test(body.slice(end, end + 12)) &&
      !/province of\s+$/i.test(body.slice(Math.max(0, start - 15), start)) &&
      countryNames(body.slice(start, end).toLowerCase()).length === 0,
  );

const namesPlace = (body: string, { marks }: Hit): boolean =>
  marks.some(({ start }) => /\p{Lu}/u.test(body.charAt(start)));

/** The passage of a telling, dated from the words in focus. */
export async function passageOf({ reading, hit }: Telling, focus: readonly Span[]): Promise<Excerpt | null> {
  const focused = { ...hit, marks: focus };
  const [excerpt] = await excerptsOf([focused], async () => [reading], { following: false });
  return excerpt ?? null;
}

/** The day of an event as the text tells it, or null where only the publication tells it. */
export const toldDay = ({ date, standing }: EventDate): string | null =>
  standing === "reported" && date.from !== null && date.from === date.to && date.known !== "published"
    ? date.from
    : null;

export const publishedOf = ({ source }: Excerpt): string => factOf(source.published) ?? "9999";

export const articleOf = ({ excerpt }: Claimed): string => excerpt.passage.article;
