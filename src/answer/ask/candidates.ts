import { setImmediate } from "node:timers/promises";
import type { Hit } from "../../model/found.ts";
import { plainQuery } from "../../query/plain.ts";
import { leansBack } from "../../text/leaning.ts";
import type { Sentence } from "../../text/passages.ts";
import type { Parts } from "../parts.ts";
import type { Reading } from "../reading.ts";
import type { Candidate, Question } from "./candidate.ts";
import { queriesOf } from "./queries.ts";
import { type Met, meet, metBy, type Told } from "./sentence.ts";
import type { Term } from "./term.ts";
import { countryNames } from "./word-classes.ts";

/** Sentences that one search looks at, at the most. */
const MOST_HITS = 60;
/** Articles that are read without a pause: so many long ones take some milliseconds. */
const AT_ONCE = 4;

/**
 * The sentences that may answer a question, and those behind them, a few articles at a time: in between, others have
 * their turn.
 */
export async function* candidatesFor(
  question: Question,
  { index, readings }: Pick<Parts, "index" | "readings">,
): AsyncGenerator<readonly Candidate[]> {
  const { terms } = question;
  const strict = queriesOf(terms).map((query) => index.search(query, { limit: MOST_HITS, marked: false }));
  const words = plainQuery(terms.map(({ text }) => text).join(" "));
  const found = await Promise.all([
    ...strict,
    index.search(words, { limit: MOST_HITS, any: true, marked: false }),
  ]);
  const hits = Map.groupBy(
    found.flatMap((one) => one.hits),
    ({ article }) => article,
  );
  const articles = [...hits.keys()];
  for (let first = 0; first < articles.length; first += AT_ONCE) {
    const read = await readings(articles.slice(first, first + AT_ONCE));
    yield read.flatMap((reading) => candidatesIn(question, reading, hits.get(reading.article.id) ?? []));
    await setImmediate();
  }
}

/** Whom the sentence before named is told of by an office. */
const ROLE =
  /^The (?:[\p{L}.]+ ){0,2}(?:president|minister|governor|commander|general|chief|spokes\p{L}+|official|envoy|leader|group|movement|militants)\b/u;

/** An article is about what stands in its first sentences, if less so than what its headline names. */
const LEAD = 2;
const LED = 0.75;

/** What tells so much in a headline may be told of in all of the article. */
const TELLING = 4;

/** What stands in the sentence before tells less of what a sentence is about than the headline does. */
const BEFORE = 0.7;

/** "Engineers say that it cannot be repaired". */
const PRONOUN = /\b(?:it|its|they|their|he|his|she|her)\b/;

/** The share of an article's sentences that name the country it is about, at the least. */
const SCENE = 0.15;

/** Speaks of a place that the article names elsewhere. */
const THE_PLACE =
  /\b(?:the (?:city|province|district|capital|town|village)|(?:both|the two|these|those) (?:cities|provinces|districts|capitals|towns|villages))\b(?! of)/i;
const OF_THE_PROVINCE = /\bprovincial (?:governor|capital)\b(?! (?:of|from|in))/i;
const PLACED = /\b(?:in|of|from|was) (?:the \p{Ll}+ )?\p{Lu}/u;

function candidatesIn(
  { kind, terms }: Question,
  reading: Reading,
  hits: readonly Hit[],
): readonly Candidate[] {
  const { article, layout, headline, toldIn } = reading;
  const { body } = article;
  const found = new Set(
    hits.filter(({ revision }) => revision === article.revision).map(({ sentence }) => sentence.start),
  );
  const isHit = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && found.has(sentence.start);
  const metIn = remembered((sentence: Sentence) => terms.map((term) => meet(term, toldIn(sentence))));
  const isMet = (at: number, sentence: Sentence): boolean => (metIn(sentence)[at]?.worth ?? 0) > 0;
  const topics = terms.map(namedIn);
  const scene = terms.map(isScene);
  const lead = layout.sentences.slice(0, LEAD).map(metIn);
  const headed = terms.map((term, at) =>
    Math.max(meet(term, headline).worth, ...lead.map((met) => LED * (met[at]?.worth ?? 0))),
  );
  const isHeaded = headed.some((worth, at) => worth >= 0.8 && (terms[at]?.weight ?? 0) >= TELLING);
  return layout.sentences.flatMap((sentence, i) => {
    const before = layout.sentences[i - 1];
    if (!isHeaded && !isHit(sentence) && !isHit(before)) return [];
    const told = toldIn(sentence);
    const last = before ? metIn(before) : [];
    const isBack = before !== undefined && pointsBack(sentence);
    return {
      told,
      reading,
      met: kind === "day" ? withoutOthersDeeds(terms, metIn(sentence), told) : metIn(sentence),
      before: terms.map(
        (_, at) => (isBack && isMet(at, before)) || scene[at] === true || isThere(told, i, topics[at] ?? []),
      ),
      about: terms.map((term, at) =>
        Math.max(
          headed[at] ?? 0,
          term.kind === "word" || kind === "reason" ? BEFORE * (last[at]?.worth ?? 0) : 0,
        ),
      ),
    };
  });

  function pointsBack(sentence: Sentence): boolean {
    const words = body.slice(sentence.start, sentence.end);
    const isDefinite = words.startsWith("The ") && (kind === "speech" || !/\s\p{Lu}/u.test(words));
    return sentence.quoted || leansBack(words) || PRONOUN.test(words) || isDefinite || ROLE.test(words);
  }

  /** The country that an article is about goes without saying. */
  function isScene({ kind, text }: Term): boolean {
    if (kind !== "name" || countryNames(text).length === 0) return false;
    const naming = body.match(namingOf(text))?.length ?? 0;
    return naming >= SCENE * layout.sentences.length;
  }

  /** Which sentences hold a name that the article keeps coming back to. */
  function namedIn(term: Term, at: number): readonly number[] {
    if (term.kind !== "name") return [];
    const naming = layout.sentences.flatMap((one, i) => (isHit(one) && isMet(at, one) ? [i] : []));
    return naming.length > 1 ? naming : [];
  }
}

/** Each made once. */
function remembered<Of, Made extends object>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new Map<Of, Made>();
  return (of) => {
    const made = kept.get(of) ?? make(of);
    kept.set(of, made);
    return made;
  };
}

/** "The city" is one that was named, or will be, so near by; "the provincial governor" that of the whole article. */
const NEAR = 3;

function isThere({ body, span }: Told, place: number, named: readonly number[]): boolean {
  const words = body.slice(span.start, span.end);
  if (named.length === 0) return false;
  if (OF_THE_PROVINCE.test(words)) return true;
  return THE_PLACE.test(words) && !PLACED.test(words) && named.some((one) => Math.abs(one - place) <= NEAR);
}

/** "Mazar-i-Sharif …, after seizing Sheberghan": what is done to another name is not done to the one before it. */
function withoutOthersDeeds(terms: readonly Term[], mets: readonly Met[], told: Told): readonly Met[] {
  const named = mets.flatMap(({ spans }, i) => (terms[i]?.kind === "name" ? spans : []));
  const last = Math.max(-1, ...named.map(({ start }) => start));
  return mets.map((met, i) => {
    if (terms[i]?.kind !== "word") return met;
    const own = met.spans.filter(
      (span) => last < 0 || span.start < last || !/^\s\p{Lu}/u.test(told.body.slice(span.end)),
    );
    return own.length === met.spans.length ? met : metBy(met.worth, own, told);
  });
}

/** A country by any of its names, as it is printed. */
const namingOf = (country: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${countryNames(country)
      .map((name) =>
        name.length < 4
          ? [...name.toUpperCase()].join("\\.?")
          : name.replace(/^./, (first) => first.toUpperCase()),
      )
      .join("|")})(?!\\p{L})`,
    "gu",
  );
