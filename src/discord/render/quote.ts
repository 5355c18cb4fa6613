import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  MessageFlags,
} from "discord-api-types/v10";
import { outletOf, publishedOf } from "../../answer/wording.ts";
import { formatDate } from "../../dates/format.ts";
import type { QuoteAnswer } from "../../model/answer.ts";
import type { Citation } from "../../model/citation.ts";
import type { EventDate } from "../../model/date-span.ts";
import type { Source } from "../../model/excerpt.ts";
import { formatPassageRef } from "../../model/passage.ts";
import { isolated } from "../../words/isolated.ts";
import type { Words } from "../../words/words.ts";
import { escapeMarkdown } from "./escape.ts";
import { lineOf, nameOf } from "./excerpt.ts";
import { button, link, row } from "./parts.ts";
import { blockQuote } from "./quotation.ts";
import { withNote } from "./quote-note.ts";

/** Characters of a posted quotation before escapes. */
const LENGTHS = [1500, 1000, 700, 400, 150] as const;
/** A message's content holds 2000, escapes counted; the rest is for a note on what becomes of the article. */
const MAX_CONTENT = 1880;

export interface PlainMessage {
  readonly content: string;
  readonly flags: MessageFlags.SuppressEmbeds;
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}

/** A passage for all to read, as plain text, which phones show, search finds and exports keep. */
export function renderQuote(answer: QuoteAnswer, words: Words): PlainMessage {
  const { buttons } = words;
  const { passage, source } = answer.excerpt;
  const id = { command: "quote", action: "source", cursor: "", query: formatPassageRef(passage) };
  const opening = link(buttons.openArticle, answer.address, source.url);
  return {
    content: contentOf(answer, words),
    flags: MessageFlags.SuppressEmbeds,
    components: row([button(buttons.source, id), ...opening]),
  };
}

/** As much of the quotation as fits; where a citation leaves no room for it, the source is told in words. */
function contentOf(answer: QuoteAnswer, words: Words): string {
  const contents = [answer, { ...answer, citation: null, words: null }].flatMap((one) =>
    LENGTHS.map((most) => writtenOf(one, most, words)),
  );
  const content = contents.find((one) => one.length <= MAX_CONTENT) ?? contents.at(-1) ?? "";
  return withNote(content, answer.change, words) ?? content;
}

function writtenOf(
  { excerpt, address, quotedBy, words: said, citation, answers: to }: QuoteAnswer,
  most: number,
  words: Words,
): string {
  const { answers } = words;
  const { quote, source, event } = excerpt;
  const notes = [
    ...(tellsDay(event) ? [answers.event(formatDate(event.date, words))] : []),
    ...(citation ? inferencesIn(source, words) : []),
    ...(quotedBy ? [answers.quotedBy(isolated(quotedBy, words))] : []),
  ];
  return [
    ...(to === undefined ? [] : [`-# ${answers.onMessage(to)}`]),
    ...(said ? [answers.says(nameOf(quotedBy ?? "", words), escapeMarkdown(said))] : []),
    blockQuote(quote, [], most),
    citation ? citationOf(citation, source) : `— ${inWords(source, words)}`,
    // A citation has the address in it.
    ...(citation ? [] : addressOf(address, source)),
    ...(notes.length ? [`-# ${notes.map((note) => lineOf(note)).join(" · ")}`] : []),
  ].join("\n");
}

function inWords(source: Source, words: Words): string {
  return [
    `**${lineOf(outletOf(source, words))}**`,
    words.facts.quoted(nameOf(source.headline, words)),
    ...(source.authors.length ? [nameOf(source.authors.join(", "), words)] : []),
    publishedOf(source, words) ?? words.facts.unknownPublication,
  ].join(" · ");
}

/** What the source does not say of itself, beside a citation, which has no words for that. */
const inferencesIn = ({ outlet, published }: Source, { answers }: Words): readonly string[] => [
  ...(outlet.known === "inferred" ? [answers.outletInferred] : []),
  ...(published.known === "inferred" ? [answers.publicationInferred] : []),
];

function citationOf(citation: Citation, { url }: Source): string {
  if (citation.form === "code") return `\`\`\`${citation.language}\n${citation.text}\n\`\`\``;
  const address = addressIn(url);
  const escaped = (text: string): string =>
    address && url ? text.split(url).map(escapeMarkdown).join(`<${address}>`) : escapeMarkdown(text);
  return citation.pieces
    .map(({ text, italic }) => (italic && text.trim() ? `*${escapeMarkdown(text)}*` : escaped(text)))
    .join("")
    .trim();
}

/** Characters of an address that is written out, at the most. */
const MAX_ADDRESS = 400;

/** In angle brackets, within which an address ends where it should, and unfolds nothing. */
function addressOf(atPassage: string | null, { url }: Source): readonly string[] {
  const address = addressIn(atPassage) ?? addressIn(url);
  return address ? [`-# <${address}>`] : [];
}

/** The address where it is one of the web's, and nothing in it ends the brackets. */
function addressIn(url: string | null): string | null {
  const { protocol = "", href = "" } = (url && URL.parse(url)) || {};
  return /^https?:$/.test(protocol) && href.length <= MAX_ADDRESS && !/[<>\s]/.test(href) ? href : null;
}

/** Whether the text dates what happened: the day of publication stands there anyway. */
const tellsDay = ({ standing, date }: EventDate): boolean =>
  standing === "reported" && date.known !== "published" && date.known !== "unknown";
