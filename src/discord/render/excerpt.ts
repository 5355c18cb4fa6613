import type { APISectionComponent } from "discord-api-types/v10";
import { count, outletOf, publicationNote, STANDING_WORDS } from "../../answer/wording.ts";
import { formatDate } from "../../dates/format.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { formatPassageRef } from "../../model/passage.ts";
import { escapeMarkdown } from "./escape.ts";
import { button, section } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

/** Characters of one quotation in a list, at the most; `/article` has the rest. */
const MAX_QUOTE = 900;
/** Characters of an outlet's name, at the most. */
const MAX_NAME = 100;

/** An excerpt in a list: its event's date, its outlet, its words, and a button to post it. */
export function renderExcerpt(excerpt: Excerpt, place: number): APISectionComponent {
  const lines = [headOf(excerpt), quoteOf(excerpt), ...alsoIn(excerpt)];
  return section(lines.join("\n"), quoteButton(excerpt, place));
}

export const quoteOf = ({ quote, marks }: Excerpt): string => blockQuote(quote, marks, MAX_QUOTE);

/** Posts the passage. The place on the page keeps the ids apart where two excerpts share their words. */
export const quoteButton = ({ passage }: Excerpt, place: number) =>
  button("Quote", {
    command: "quote",
    action: "post",
    cursor: String(place),
    query: formatPassageRef(passage),
  });

function headOf(excerpt: Excerpt): string {
  const { event, source } = excerpt;
  const standing = STANDING_WORDS[event.standing];
  const note = publicationNote(excerpt);
  return [
    standing ? `*${standing}*` : `**${escapeMarkdown(formatDate(event.date))}**`,
    escapeMarkdown(shorten(outletOf(source))),
    ...(note ? [note] : []),
  ].join(" · ");
}

function alsoIn({ also: [first, ...others] }: Excerpt): readonly string[] {
  if (!first) return [];
  const rest = others.length ? ` and ${count(others.length, "other")}` : "";
  return [`-# also in ${escapeMarkdown(shorten(outletOf(first)))}${rest}`];
}

export const shorten = (name: string): string =>
  name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME - 1)}…`;
