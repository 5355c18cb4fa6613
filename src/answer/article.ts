import { eventDate } from "../dates/event-date.ts";
import type { ArticleAnswer, ChoiceAnswer } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import type { Excerpt } from "../model/excerpt.ts";
import type { PassageRef } from "../model/passage.ts";
import { MAX_QUERY_LENGTH, type Query } from "../model/query.ts";
import { overlaps, type Span, shift } from "../model/span.ts";
import type { Store } from "../ports.ts";
import { parseQuery } from "../query/parse.ts";
import { unlessWrong } from "../query/query-error.ts";
import { cutAt, MAX_PIECE } from "../text/cut.ts";
import { fold } from "../text/fold.ts";
import { sourceOf } from "./excerpts.ts";
import type { Parts } from "./parts.ts";
import { type Reading, readArticle } from "./reading.ts";

/** Articles to choose from, at the most: what a select menu holds. */
const MOST_CHOICES = 25;

/**
 * The article that a text means: by its id, else by its exact headline, else the only one that a search finds;
 * several to choose from where it could mean more than one; null where it means none.
 */
export async function article(
  text: string,
  parts: Pick<Parts, "store" | "index">,
): Promise<ArticleAnswer | ChoiceAnswer | null> {
  const byId = await parts.store.article(text.trim());
  const found = byId ? [byId] : await search(text, parts);
  const [only] = found;
  if (!only) return null;
  if (found.length > 1)
    return { kind: "choice", about: "article", asked: text, articles: found.slice(0, MOST_CHOICES) };
  const excerpts = paragraphsOf(readArticle(only));
  return answerWith(only, excerpts, parts.store);
}

/** An article, whether it is still held, and where else its text is printed, whole or in part. */
async function answerWith(
  article: Article,
  excerpts: readonly Excerpt[],
  store: Store,
): Promise<ArticleAnswer> {
  const { reprints, borrows } = await store.related(article.id);
  const sourcesFor = async (ids: readonly string[]) => (await store.articles(ids)).map(sourceOf);
  return {
    kind: "article",
    article,
    isWithdrawn: await store.isWithdrawn(article.id),
    excerpts,
    reprints: await sourcesFor(reprints),
    borrows: await sourcesFor(borrows),
  };
}

async function search(
  text: string,
  { store, index }: Pick<Parts, "store" | "index">,
): Promise<readonly Article[]> {
  const headlines = await index.suggest(text, ["headline"], MOST_CHOICES);
  const named = await store.articles(headlines.flatMap((headline) => headline.article ?? []));
  const exact = named.filter(({ headline }) => fold(headline).trim() === fold(text).trim());
  if (exact.length) return exact;
  if (named.length) return named;
  const query = queryFrom(text);
  const { hits } = query ? await index.search(query, { limit: 1000 }) : { hits: [] };
  return store.articles([...new Set(hits.map((hit) => hit.article))].slice(0, MOST_CHOICES + 1));
}

/** A headline may hold what the query language reads as its own: then its words alone are meant. */
const queryFrom = (text: string): Query | null =>
  unlessWrong(() => parseQuery(text)) ??
  unlessWrong(() => parseQuery(text.replaceAll(/[^\p{L}\p{N}\s]/gu, " ").slice(0, MAX_QUERY_LENGTH)));

/** The paragraphs, those too long to be shown at once in pieces. */
const paragraphsOf = (reading: Reading): readonly Excerpt[] =>
  reading.layout.blocks
    .filter(({ isSubhead }) => !isSubhead)
    .flatMap((block) => piecesOf(reading.article.body, block).map((piece) => excerptAtSpan(reading, piece)));

function piecesOf(body: string, block: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let { start } = block; start < block.end; ) {
    const ahead = body.slice(start, Math.min(block.end, start + MAX_PIECE + 1));
    const end = start + cutAt(ahead, MAX_PIECE);
    pieces.push({ start, end });
    const gap = body.slice(end, block.end).search(/\S/);
    start = gap < 0 ? block.end : end + gap;
  }
  return pieces;
}

function excerptAtSpan({ article, layout, dates }: Reading, { start, end }: Span): Excerpt {
  const sentence = layout.sentences.find((one) => one.end > start) ?? { start, end };
  return {
    passage: { article: article.id, revision: article.revision, start, end },
    quote: article.body.slice(start, end),
    marks: [],
    event: eventDate(dates, sentence, [sentence]),
    source: sourceOf(article),
    also: [],
  };
}

/** An article with a passage of it marked. */
export interface Opened {
  readonly answer: ArticleAnswer;
  /** The first of the excerpts to show: the one before the passage's. */
  readonly first: Excerpt | null;
}

/** The article that a reference names, in that revision, opened at the passage; null where it points at nothing. */
export async function openAt(ref: PassageRef, store: Store): Promise<Opened | null> {
  const found = await store.article(ref.article, ref.revision);
  if (!found || ref.end > found.body.length) return null;
  const excerpts = paragraphsOf(readArticle(found)).map((excerpt) => marked(excerpt, ref));
  const at = excerpts.findIndex(({ marks }) => marks.length > 0);
  return {
    answer: await answerWith(found, excerpts, store),
    first: excerpts[Math.max(0, at - 1)] ?? null,
  };
}

function marked(excerpt: Excerpt, passage: Span): Excerpt {
  const { start, end } = excerpt.passage;
  if (!overlaps(excerpt.passage, passage)) return excerpt;
  const within = { start: Math.max(start, passage.start), end: Math.min(end, passage.end) };
  return { ...excerpt, marks: [shift(within, -start)] };
}

/** The passage that a reference names, as an excerpt; null where it points at nothing. */
export async function passageAt(ref: PassageRef, store: Store): Promise<Excerpt | null> {
  const found = await store.article(ref.article, ref.revision);
  return found && ref.end <= found.body.length ? excerptAtSpan(readArticle(found), ref) : null;
}
