import { type Article, factOf } from "../../model/article.ts";
import type { CheckedQuotation, Verdict, VerifyAnswer } from "../../model/check.ts";
import type { Query, Term } from "../../model/query.ts";
import { NO_FILTERS } from "../../query/filters.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { wordsIn } from "../../text/words.ts";
import { passageAt } from "../article.ts";
import { inTurns } from "../in-turns.ts";
import type { Parts } from "../parts.ts";
import { quotationsIn } from "./quotations.ts";
import { type Compared, compareWith } from "./verdict.ts";

type Needed = Pick<Parts, "store" | "index">;

/** Quotations that one message is checked for, at the most. */
const MOST_QUOTATIONS = 25;

/** Checks each quotation of a message: whether it stands in the corpus, and what differs. */
export async function verifyMessage(message: string, parts: Needed): Promise<VerifyAnswer> {
  const found = quotationsIn(message);
  const quotations = await inTurns(found.slice(0, MOST_QUOTATIONS), (text) => check(text, parts));
  return { kind: "verify", quotations, left: Math.max(0, found.length - MOST_QUOTATIONS) };
}

/** Checks a text: as one quotation where it is printed so or holds none, else the quotations in it. */
export async function verifyText(text: string, parts: Needed): Promise<VerifyAnswer> {
  const whole = await check(withoutMarks(text), parts);
  if (IS_PRINTED[whole.verdict] || quotationsIn(text).length === 0)
    return { kind: "verify", quotations: [whole], left: 0 };
  return verifyMessage(text, parts);
}

const IS_PRINTED: Readonly<Record<Verdict, boolean>> = {
  exact: true,
  typography: true,
  cut: false,
  changed: false,
  absent: false,
};

const OPENING = "[\"“„«»‹‘‚'「『]";
const CLOSING = "[\"”“«»›’‘'」』]";
const WRAPPED = new RegExp(`^${OPENING}([\\s\\S]*)${CLOSING}$`, "u");

/** Without the marks around the whole of it, where these are not those of a part. */
function withoutMarks(text: string): string {
  const inner = WRAPPED.exec(text.trim())?.[1];
  return inner !== undefined && quotationsIn(text).length === 1 ? inner.trim() : text.trim();
}

async function check(text: string, { store, index }: Needed): Promise<CheckedQuotation> {
  const searches = [
    index.search(firstWords(text), { limit: MOST_HITS }),
    index.search(tellingWords(text), { limit: MOST_HITS, any: true }),
  ];
  const hits = (await Promise.all(searches)).flatMap((found) => found.hits);
  const articles = await store.articles([...new Set(hits.map(({ article }) => article))]);
  const compared = await inTurns(articles, (article) => {
    const one = compareWith(article, text);
    return one ? [{ article, ...one }] : [];
  });
  const [best] = compared.flat().toSorted(byNearness);
  if (!best) return { text, verdict: "absent", excerpt: null, changes: [] };
  const { article, span, verdict, changes } = best;
  const ref = { article: article.id, revision: article.revision, ...span };
  return { text, verdict, excerpt: await passageAt(ref, store), changes };

  function byNearness(a: Found, b: Found): number {
    return RANK[a.verdict] - RANK[b.verdict] || b.share - a.share || compareDays(a, b);
  }
}

type Found = Compared & { readonly article: Article };

const dayOf = ({ published }: Article): string => factOf(published) ?? "9999";

const compareDays = (a: Found, b: Found): number => (dayOf(a.article) < dayOf(b.article) ? -1 : 1);

const RANK: Readonly<Record<Compared["verdict"], number>> = { exact: 0, typography: 1, cut: 2, changed: 3 };

/** Sentences whose articles are compared, and words that are looked up, at the most. */
const MOST_HITS = 30;
const MOST_WORDS = 10;

/** The longest of the words: the long ones are the rare ones. */
function tellingWords(text: string): Query {
  const words = [...new Set(wordsIn(text).map(({ key }) => key))].filter((key) => !isStopWord(key));
  const longest = words.toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  return queryOf(words.filter((word) => longest.includes(word)).map((text) => ({ kind: "word", text })));
}

/** The words up to the first sign, as they stand. */
function firstWords(text: string): Query {
  const [run = ""] = /[\p{L}\p{M}\p{N} ]+/u.exec(text) ?? [];
  return queryOf([{ kind: "phrase", text: run.trim().split(/\s+/).slice(0, MOST_WORDS).join(" ") }]);
}

const queryOf = (terms: readonly Term[]): Query => ({
  all: terms.map((term) => [term]),
  none: [],
  ...NO_FILTERS,
});
