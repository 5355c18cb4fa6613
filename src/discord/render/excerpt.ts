import type { APISectionComponent } from "discord-api-types/v10";
import { apartWords, outletOf, publicationNote } from "../../answer/wording.ts";
import { formatDate } from "../../dates/format.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { formatPassageRef } from "../../model/passage.ts";
import { count } from "../../text/count.ts";
import { shorten } from "../../text/cut.ts";
import { escapeMarkdown } from "./escape.ts";
import { button, section } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

/** An excerpt in a list: its event's date, its outlet, its words, and a button to post it. */
export function renderExcerpt(excerpt: Excerpt, place: number, most: number): APISectionComponent {
  const lines = [headOf(excerpt), blockQuote(excerpt.quote, excerpt.marks, most), ...alsoIn(excerpt)];
  return section(lines.join("\n"), quoteButton(excerpt, place));
}

/** Posts the passage. The place on the page keeps the ids apart where two excerpts share their words. */
export const quoteButton = ({ passage }: Excerpt, place: number) =>
  button("Quote", {
    command: "quote",
    action: "post",
    cursor: String(place),
    query: formatPassageRef(passage),
  });

/** When, by whom, and when that was published. */
export function headOf(excerpt: Excerpt): string {
  const { event, source } = excerpt;
  const apart = apartWords(event);
  const note = publicationNote(excerpt);
  return [
    apart ? `*${nameOf(apart)}*` : `**${nameOf(formatDate(event.date))}**`,
    nameOf(outletOf(source)),
    ...(note ? [note] : []),
  ].join(" · ");
}

function alsoIn({ also: [first, ...others] }: Excerpt): readonly string[] {
  if (!first) return [];
  const rest = others.length ? ` and ${count(others.length, "other")}` : "";
  return [`-# also in ${nameOf(outletOf(first))}${rest}`];
}

/** Characters of an outlet's name, a headline in a line and the like, at the most. */
const MAX_NAME = 100;

/** A name within a line, inert: it turns round nothing that stands behind it. */
export const nameOf = (name: string): string =>
  escapeMarkdown(shorten(name.replaceAll(TURNING, ""), MAX_NAME));

/** Embeddings, overrides and isolates, which change the direction of a line up to its end where they are left open. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
