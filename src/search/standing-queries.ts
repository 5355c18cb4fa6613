import { eventDate } from "../dates/event-date.ts";
import { readDates } from "../dates/read.ts";
import { type Article, factOf } from "../model/article.ts";
import { overlapsRange } from "../model/date-span.ts";
import type { Query } from "../model/query.ts";
import type { Span } from "../model/span.ts";
import type { StandingQueries } from "../ports.ts";
import { formatQuery } from "../query/format.ts";
import { type Gazetteer, shippedGazetteer } from "../text/gazetteer.ts";
import { sentencesIn } from "../text/sentences.ts";
import { stemOf } from "../text/stems.ts";
import { type Anchor, anchorsOf } from "./anchors.ts";
import { passes } from "./article-filter.ts";
import { createContents } from "./contents.ts";
import type { Lexicon } from "./lexicon.ts";
import { planOf } from "./plan.ts";
import { markerOf, meets, type ReadSentence, readSentence } from "./sentence-match.ts";
import { sentenceSets } from "./sentence-sets.ts";
import { sentencesOf } from "./shelf.ts";
import { createLexicon } from "./spellings.ts";
import { createSounds, createSpeltLike, type FewNames, fewNames } from "./spelt-like.ts";

/** A query, and everyone who has it. */
interface Standing {
  readonly query: Query;
  readonly ids: Set<string>;
  /** Any of them brings it up; empty where every article does. */
  readonly anchors: readonly Anchor[];
  /** All that a sentence must have, of each one: the anchors among them. */
  readonly groups: readonly (readonly Anchor[])[];
}

/**
 * Queries by what an article must have to meet them, the least asked for of their words: so an article brings up the
 * few that it may meet, and only they are held against its sentences.
 */
export function createStandingQueries(gazetteer: Gazetteer = shippedGazetteer()): StandingQueries {
  const byId = new Map<string, Standing>();
  const byText = new Map<string, Standing>();
  const exact = new Map<string, Set<Standing>>();
  const spelled = new Map<string, Set<Standing>>();
  const soundingOf = createSounds();
  const speltLike = createSpeltLike(soundingOf);
  const always = new Set<Standing>();

  const asked = ({ exact: terms }: Anchor) => Math.max(0, ...terms.map((term) => exact.get(term)?.size ?? 0));

  const fresh = (query: Query): Standing => {
    const cost = (anchors: readonly Anchor[]) => anchors.reduce((sum, anchor) => sum + asked(anchor), 0);
    const groups = anchorsOf(query, gazetteer).toSorted((a, b) => cost(a) - cost(b));
    return { query, ids: new Set(), anchors: groups[0] ?? [], groups };
  };

  const hang = (standing: Standing): void => {
    if (standing.anchors.length === 0) always.add(standing);
    for (const anchor of standing.anchors) {
      for (const term of anchor.exact) bucket(exact, term).add(standing);
      for (const name of anchor.spelled) {
        if (!spelled.has(name)) speltLike.add(name);
        bucket(spelled, name).add(standing);
      }
    }
  };

  const takeDown = (standing: Standing): void => {
    always.delete(standing);
    for (const anchor of standing.anchors) {
      for (const term of anchor.exact) isEmptied(exact, term, standing);
      for (const name of anchor.spelled) if (isEmptied(spelled, name, standing)) speltLike.remove(name);
    }
  };

  const drop = (id: string): void => {
    const standing = byId.get(id);
    if (!standing) return;
    byId.delete(id);
    standing.ids.delete(id);
    if (standing.ids.size > 0) return;
    byText.delete(formatQuery(standing.query));
    takeDown(standing);
  };

  const broughtUpBy = (terms: Iterable<string>, names: FewNames): ReadonlySet<Standing> => {
    const found = new Set(always);
    for (const term of terms) for (const standing of exact.get(term) ?? []) found.add(standing);
    for (const name of speltLike.waitingFor(names))
      for (const standing of spelled.get(name) ?? []) found.add(standing);
    return found;
  };

  return {
    put(id, query) {
      drop(id);
      const text = formatQuery(query);
      const standing = byText.get(text) ?? fresh(query);
      if (standing.ids.size === 0) hang(standing);
      byText.set(text, standing);
      byId.set(id, standing);
      standing.ids.add(id);
    },
    drop,
    metBy(article) {
      const read = sentencesOf(article).map((sentence) => readSentence(article.body, sentence));
      const keys = new Set(read.flatMap((sentence) => [...sentence.names]));
      const names = fewNames(keys, soundingOf);
      const lexicon = lexiconOf(article, names, gazetteer);
      const sets = sentenceSets(read, lexicon);
      const isMet = judge(article, lexicon);
      return [...broughtUpBy(sets.terms, names)]
        .filter(({ query, groups }) => isMet(query, sets.holding(groups)))
        .flatMap(({ ids }) => [...ids]);
    },
  };
}

function bucket<T>(buckets: Map<string, Set<T>>, key: string): Set<T> {
  const known = buckets.get(key) ?? new Set();
  buckets.set(key, known);
  return known;
}

/** Takes one out of a bucket, and the bucket away where it was the last. */
function isEmptied<T>(buckets: Map<string, Set<T>>, key: string, one: T): boolean {
  const left = buckets.get(key);
  left?.delete(one);
  return left?.size === 0 && buckets.delete(key);
}

/** Tells whether one of an article's sentences meets a query, by what an index of it alone knows of its words. */
function judge(article: Article, lexicon: Lexicon) {
  const isInTime = timeKeeper(article);
  return (query: Query, read: readonly ReadSentence[]): boolean => {
    if (read.length === 0 || !passes(article, query)) return false;
    const plan = planOf(query, lexicon);
    const { event } = query;
    if (event === null) return read.some((sentence) => meets(plan, sentence));
    const marksOf = markerOf(plan, stemOf);
    return read.some(
      (one) => meets(plan, one) && isInTime(one.sentence, marksOf(article.body, one.sentence), event),
    );
  };
}

/** Most of what is asked of a lexicon is asked by several queries. */
function lexiconOf(article: Article, names: FewNames, gazetteer: Gazetteer): Lexicon {
  const contents = createContents();
  contents.add(article);
  const lexicon = createLexicon({
    vocabulary: contents.vocabulary,
    has: contents.hasName,
    near: names.near,
    rarityOf: contents.corpus.words.nameRarity,
    gazetteer,
  });
  return {
    ...lexicon,
    spellingsOf: remembered(lexicon.spellingsOf),
    aliasesOf: remembered(lexicon.aliasesOf),
  };
}

function remembered<T>(look: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? look(key);
    known.set(key, found);
    return found;
  };
}

/** Dates are only read where a query asks for them. */
function timeKeeper(article: Article) {
  const dates = remembered(() =>
    readDates({
      body: article.body,
      sentences: sentencesIn(article.body),
      published: factOf(article.published),
    }),
  );
  return (sentence: Span, focus: readonly Span[], event: NonNullable<Query["event"]>): boolean =>
    overlapsRange(eventDate(dates(""), sentence, focus).date, event);
}
