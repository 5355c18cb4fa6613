import { eventDate } from "../dates/event-date.ts";
import type { ArticleAnswer, ChoiceAnswer } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import type { Excerpt } from "../model/excerpt.ts";
import type { PassageRef } from "../model/passage.ts";
import { MAX_QUERY_LENGTH, type Query } from "../model/query.ts";
import type { Span } from "../model/span.ts";
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
  if (found.length > 1) return { kind: "choice", asked: text, articles: found.slice(0, MOST_CHOICES) };
  return { kind: "article", article: only, excerpts: paragraphsOf(readArticle(only)) };
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

/** The passage that a reference names, as an excerpt; null where it points at nothing. */
export async function passageAt(ref: PassageRef, store: Store): Promise<Excerpt | null> {
  const found = await store.article(ref.article, ref.revision);
  return found && ref.end <= found.body.length ? excerptAtSpan(readArticle(found), ref) : null;
}
