import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { trimmed } from "../text/blocks.ts";
import { fold } from "../text/fold.ts";

/** Words at either end of a passage by which a browser finds it, and how many it may have to be named whole. */
const EDGE = 4;
const WHOLE = 8;
/** Words at the most of an end that stands elsewhere too, and of what stands before it. */
const MOST = 12;

/** What a passage is looked for in. */
type Page = Pick<Article, "headline" | "standfirst" | "body">;

/**
 * The address of an article, leading to a passage of it; null where it has none. A browser takes the first place that
 * fits, so the words named are as many as tell the passage from what stands before it on the page.
 * https://wicg.github.io/scroll-to-text-fragment
 */
export function addressAt({ url, ...page }: Page & Pick<Article, "url">, passage: Span): string | null {
  if (url === null) return null;
  const [address = url] = url.split(":~:");
  const directive = directiveOf(page, passage);
  return directive ? `${address}${address.includes("#") ? "" : "#"}:~:text=${directive}` : address;
}

function directiveOf(page: Page, passage: Span): string {
  const { body } = page;
  const span = trimmed(body, withWholeWords(body, passage));
  const lines = linesIn(body, span);
  const [first, last] = [lines.at(0), lines.at(-1)];
  if (!first || !last) return "";
  const isWhole = first === last && wordsIn(body, first).length <= WHOLE;
  const end = isWhole ? null : endOf(body, span, last);
  const before = compared([page.headline, page.standfirst ?? "", body.slice(0, span.start)].join("\n"));
  const room = { start: first.start, end: Math.min(first.end, end?.start ?? first.end) };
  const start = isWhole ? first : startOf(body, room, before);
  const prefix = before.includes(textOf(body, start)) ? prefixOf(body, start, before) : null;
  return [
    ...(prefix ? [`${encoded(body, prefix)}-`] : []),
    encoded(body, start),
    ...(end ? [encoded(body, end)] : []),
  ].join(",");
}

/** As many of the first words as stand nowhere before; a few where all of them do. */
function startOf(body: string, room: Span, before: string): Span {
  const words = wordsIn(body, room);
  const starts = words.slice(0, MOST).map(({ end }) => ({ start: room.start, end }));
  const long = starts.slice(Math.min(EDGE, starts.length) - 1);
  return long.find((one) => !before.includes(textOf(body, one))) ?? long[0] ?? room;
}

/** As many of the last words as stand nowhere before in the passage. */
function endOf(body: string, passage: Span, line: Span): Span {
  const words = wordsIn(body, line);
  const quote = textOf(body, passage);
  const ends = words.slice(-MOST).map(({ start }) => ({ start, end: line.end }));
  const long = ends.slice(0, Math.max(1, ends.length - EDGE + 1)).toReversed();
  const isFirst = (one: Span) => quote.indexOf(textOf(body, one)) === quote.length - textOf(body, one).length;
  return long.find(isFirst) ?? long[0] ?? line;
}

/** What stands right before, in its line or at the end of the last one, as long as it has to be to stand there alone. */
function prefixOf(body: string, { start, end }: Span, before: string): Span | null {
  const line = linesIn(body, { start: 0, end: start }).at(-1);
  const words = line ? wordsIn(body, line).slice(-MOST) : [];
  const prefixes = words.map((word) => trimmed(body, { start: word.start, end: start })).toReversed();
  const tells = (one: Span) => !before.includes(textOf(body, { start: one.start, end }));
  return prefixes.slice(EDGE - 1).find(tells) ?? prefixes.at(-1) ?? null;
}

const WORDS = new Intl.Segmenter("en", { granularity: "word" });

/** Words as browsers know them. */
const wordsIn = (body: string, { start, end }: Span): readonly Span[] =>
  Array.from(WORDS.segment(body.slice(start, end))).flatMap(({ isWordLike, index, segment }) =>
    isWordLike ? [{ start: start + index, end: start + index + segment.length }] : [],
  );

/** What a browser finds begins and ends with a word. */
function withWholeWords(body: string, { start, end }: Span): Span {
  const words = WORDS.segment(body);
  const [first, last] = [words.containing(start), words.containing(end - 1)];
  return {
    start: first?.isWordLike ? first.index : start,
    end: last?.isWordLike ? last.index + last.segment.length : end,
  };
}

/** The lines of a passage, without the white space around them. A browser finds nothing that goes over the end of one. */
function linesIn(body: string, { start, end }: Span): readonly Span[] {
  const lines = body.slice(start, end).matchAll(/\S(?:.*\S)?/g);
  return Array.from(lines, ({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

/** Text as browsers compare it: without case, accents and the length of white space. */
const compared = (text: string): string =>
  fold(text).normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/\s+/g, " ");

const textOf = (body: string, { start, end }: Span): string => compared(body.slice(start, end));

/** A dash and a comma have a meaning of their own there. */
const encoded = (body: string, { start, end }: Span): string =>
  encodeURIComponent(body.slice(start, end).replaceAll(/\s+/g, " ").toWellFormed()).replaceAll("-", "%2D");
