import type { APISectionComponent } from "discord-api-types/v10";
import { apartWords, outletOf, publicationNote } from "../../answer/wording.ts";
import { formatDate } from "../../dates/format.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { formatPassageRef } from "../../model/passage.ts";
import { shorten } from "../../text/cut.ts";
import { closed, isolated } from "../../words/isolated.ts";
import type { Words } from "../../words/words.ts";
import { escapeMarkdown } from "./escape.ts";
import { button, section } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

/** An excerpt in a list: its event's date, its outlet, its words, and a button to post it. */
export function renderExcerpt(
  excerpt: Excerpt,
  place: number,
  most: number,
  words: Words,
): APISectionComponent {
  const lines = [
    headOf(excerpt, words),
    blockQuote(excerpt.quote, excerpt.marks, most),
    ...alsoIn(excerpt, words),
  ];
  return section(lines.join("\n"), quoteButton(excerpt, place, words));
}

/** Posts the passage. The place on the page keeps the ids apart where two excerpts share their words. */
export const quoteButton = ({ passage }: Excerpt, place: number, { buttons }: Words) =>
  button(buttons.quote, {
    command: "quote",
    action: "post",
    cursor: String(place),
    query: formatPassageRef(passage),
  });

/** When, by whom, and when that was published. */
export function headOf(excerpt: Excerpt, words: Words): string {
  const { event, source } = excerpt;
  const apart = apartWords(event, words);
  const note = publicationNote(excerpt, words);
  return [
    apart ? `*${lineOf(apart)}*` : `**${lineOf(formatDate(event.date, words))}**`,
    lineOf(outletOf(source, words)),
    ...(note ? [note] : []),
  ].join(" · ");
}

function alsoIn({ also: [first, ...others] }: Excerpt, words: Words): readonly string[] {
  if (!first) return [];
  const rest = others.length ? ` ${words.counts.andOthers(others.length)}` : "";
  return [`-# ${words.facts.alsoIn(lineOf(outletOf(first, words)) + rest)}`];
}

/** Characters of an outlet's name, a headline in a line and the like, at the most. */
const MAX_NAME = 100;

/** A name within a line, inert: it turns round nothing that stands behind it. */
export const nameOf = (name: string, words: Words): string =>
  escapeMarkdown(isolated(shorten(name, MAX_NAME), words));

/** Words of ours within a line, with a name in them. */
export const lineOf = (line: string, most = MAX_NAME): string =>
  escapeMarkdown(closed(shorten(line.replaceAll(/\s*\n\s*/g, " "), most)));
