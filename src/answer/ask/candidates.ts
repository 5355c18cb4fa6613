import type { Hit } from "../../model/found.ts";
import type { Query, Term as QueryTerm } from "../../model/query.ts";
import { plainQuery } from "../../query/plain.ts";
import { leansBack } from "../../text/leaning.ts";
import type { Sentence } from "../../text/passages.ts";
import { wordsIn } from "../../text/words.ts";
import type { Parts } from "../parts.ts";
import type { Reading } from "../reading.ts";
import type { Candidate, Question } from "./candidate.ts";
import { nearest } from "./likes.ts";
import { type Met, meet, metBy, readSentence, type Told } from "./sentence.ts";
import type { Term } from "./terms.ts";
import { countryNames } from "./word-classes.ts";

/** Sentences that one search looks at, at the most. */
const MOST_HITS = 60;

/** The sentences that may answer a question, and those behind them. */
export async function candidatesFor(
  question: Question,
  { index, readings }: Pick<Parts, "index" | "readings">,
): Promise<readonly Candidate[]> {
  const { terms } = question;
  const strict = queriesOf(terms).map((query) => index.search(query, { limit: MOST_HITS }));
  const words = plainQuery(terms.map(({ text }) => text).join(" "));
  const found = await Promise.all([...strict, index.search(words, { limit: MOST_HITS, any: true })]);
  const hits = found.flatMap((one) => one.hits);
  const read = await readings([...new Set(hits.map(({ article }) => article))]);
  return read.flatMap((reading) => candidatesIn(question, reading, hits));
}

/** All names with any of the words, and the two rarest things together. */
function queriesOf(terms: readonly Term[]): readonly Query[] {
  const names = terms.filter(({ kind }) => kind === "name").flatMap(groupsOf);
  const words = terms.filter(({ kind }) => kind !== "name").flatMap(groupsOf);
  const rarest = terms.toSorted((a, b) => b.weight - a.weight).slice(0, 2);
  return [[...names, ...(words.length > 0 ? [words.flat()] : [])], rarest.flatMap(groupsOf)]
    .filter((all) => all.length > 0)
    .map((all) => ({ all, none: [], outlets: [], authors: [], event: null, published: null }));
}

/** A term as a query has it: a name in several words as these, any other as all that says the same. */
function groupsOf({ text, kind, like }: Term): readonly (readonly QueryTerm[])[] {
  const said = [...new Set(kind === "name" ? [text, ...countryNames(text)] : [text, ...nearest(like)])];
  const inFull = IN_FULL[text];
  if (said.length === 1 && inFull === undefined) return plainQuery(text).all;
  const words = said.map((word): QueryTerm => ({ kind: "word", text: word }));
  return [inFull === undefined ? words : [...words, { kind: "phrase", text: inFull }]];
}

const IN_FULL: Readonly<Record<string, string>> = {
  us: "united states",
  america: "united states",
  un: "united nations",
  uk: "united kingdom",
};

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
  { article, layout, dates }: Reading,
  hits: readonly Hit[],
): readonly Candidate[] {
  const { body } = article;
  const found = new Set(
    hits
      .filter((hit) => hit.article === article.id && hit.revision === article.revision)
      .map(({ sentence }) => sentence.start),
  );
  const isHit = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && found.has(sentence.start);
  const tell = remembered((sentence: Sentence) => readSentence(body, sentence));
  const topics = terms.map(namedIn);
  const scene = terms.map(isScene);
  const headline = readSentence(article.headline, { start: 0, end: article.headline.length });
  const lead = layout.sentences.slice(0, LEAD).map(tell);
  const headed = terms.map((term) =>
    Math.max(meet(term, headline).worth, ...lead.map((one) => LED * meet(term, one).worth)),
  );
  const isHeaded = headed.some((worth, at) => worth >= 0.8 && (terms[at]?.weight ?? 0) >= TELLING);
  return layout.sentences.flatMap((sentence, i) => {
    const before = layout.sentences[i - 1];
    if (!isHeaded && !isHit(sentence) && !isHit(before)) return [];
    const told = tell(sentence);
    const last = before ? tell(before) : null;
    const earlier = pointsBack(sentence) ? last : null;
    return {
      told,
      reading: { article, layout, dates },
      met: terms.map((term) => (kind === "day" ? withoutOthersDeeds(terms, term, told) : meet(term, told))),
      before: terms.map(
        (term, at) => isSaidBefore(term, earlier) || scene[at] === true || isThere(told, i, topics[at] ?? []),
      ),
      about: terms.map((term, at) =>
        Math.max(
          headed[at] ?? 0,
          last && (term.kind === "word" || kind === "reason") ? BEFORE * meet(term, last).worth : 0,
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
  function isScene({ kind, text, names }: Term): boolean {
    if (kind !== "name" || countryNames(text).length === 0) return false;
    const naming = layout.sentences.filter((one) => wordsIn(body, one).some(({ key }) => names.has(key)));
    return naming.length >= SCENE * layout.sentences.length;
  }

  /** Which sentences hold a name that the article keeps coming back to. */
  function namedIn(term: Term): readonly number[] {
    if (term.kind !== "name") return [];
    const naming = layout.sentences.flatMap((one, i) =>
      isHit(one) && isSaidBefore(term, tell(one)) ? [i] : [],
    );
    return naming.length > 1 ? naming : [];
  }
}

/** Each made once. */
function remembered<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, Made>();
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
function withoutOthersDeeds(terms: readonly Term[], term: Term, told: Told): Met {
  const met = meet(term, told);
  if (term.kind !== "word") return met;
  const named = terms.filter(({ kind }) => kind === "name").flatMap((name) => meet(name, told).spans);
  const last = Math.max(-1, ...named.map(({ start }) => start));
  const own = met.spans.filter(
    (span) => last < 0 || span.start < last || !/^\s\p{Lu}/u.test(told.body.slice(span.end)),
  );
  return own.length === met.spans.length ? met : metBy(met.worth, own, told);
}

const isSaidBefore = (term: Term, told: Told | null): boolean => told !== null && meet(term, told).worth > 0;
