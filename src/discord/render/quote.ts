import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  MessageFlags,
} from "discord-api-types/v10";
import { outletOf, publishedOf } from "../../answer/wording.ts";
import { formatDate } from "../../dates/format.ts";
import type { QuoteAnswer } from "../../model/answer.ts";
import type { EventDate } from "../../model/date-span.ts";
import { nameOf } from "./excerpt.ts";
import { link, row } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

/** Characters of a posted quotation before escapes; a message's content holds 2000, escapes counted. */
const LENGTHS = [1500, 1000, 700, 400, 150] as const;
const MAX_CONTENT = 2000;

export interface PlainMessage {
  readonly content: string;
  readonly flags: MessageFlags.SuppressEmbeds;
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}

/** A passage for all to read, as plain text, which phones show, search finds and exports keep. */
export function renderQuote(answer: QuoteAnswer): PlainMessage {
  const contents = LENGTHS.map((most) => contentOf(answer, most));
  const content = contents.find((one) => one.length <= MAX_CONTENT) ?? contents.at(-1) ?? "";
  const { url } = answer.excerpt.source;
  return { content, flags: MessageFlags.SuppressEmbeds, components: row(link("Open the article", url)) };
}

function contentOf({ excerpt, quotedBy, answers }: QuoteAnswer, most: number): string {
  const { quote, source, event } = excerpt;
  const day = publishedOf(source);
  const attribution = [
    `**${nameOf(outletOf(source))}**`,
    `“${nameOf(source.headline)}”`,
    ...(source.authors.length ? [nameOf(source.authors.join(", "))] : []),
    day ?? "day of publication unknown",
  ];
  const notes = [
    ...(tellsDay(event) ? [`event: ${formatDate(event.date)}`] : []),
    ...(quotedBy ? [`quoted by ${quotedBy}`] : []),
  ];
  return [
    ...(answers === undefined ? [] : [`-# on ${answers}`]),
    blockQuote(quote, [], most),
    `— ${attribution.join(" · ")}`,
    ...(notes.length ? [`-# ${notes.map((note) => nameOf(note)).join(" · ")}`] : []),
  ].join("\n");
}

/** Whether the text dates what happened: the day of publication stands there anyway. */
const tellsDay = ({ standing, date }: EventDate): boolean =>
  standing === "reported" && date.known !== "published" && date.known !== "unknown";
