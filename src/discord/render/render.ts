import {
  type APIAllowedMentions,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from "discord-api-types/v10";
import type { Answer, QuoteAnswer } from "../../model/answer.ts";
import { MAX_QUERY_LENGTH } from "../../model/query.ts";
import { QueryError } from "../../query/query-error.ts";
import { type AnyCommand, InputError, type Outcome, type PageStart } from "../command.ts";
import type { TokenOf } from "../query-tokens.ts";
import { renderArticle } from "./article.ts";
import { escapeMarkdown } from "./escape.ts";
import { renderExcerpts } from "./excerpts.ts";
import { type Mention, renderChoice, renderHelp, renderOutlets } from "./lists.ts";
import { text } from "./parts.ts";
import { renderQuote } from "./quote.ts";

/** A message as Discord takes it: for a first response, an edit or a follow-up alike. */
export interface RenderedMessage {
  readonly content?: string;
  readonly flags: MessageFlags;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: APIAllowedMentions;
}

/** What rendering needs beside the answer. */
export interface Rendering {
  readonly tokenOf: TokenOf;
  readonly mention: Mention;
  readonly commands: readonly AnyCommand[];
}

/** The message that shows an outcome. */
export function render({ answer, at }: Outcome, rendering: Rendering): RenderedMessage {
  if (answer.kind !== "quote") return componentsMessage(componentsOf(answer, at ?? null, rendering));
  const { components, ...plain } = renderQuote(answer);
  return { ...plain, components: [...components], allowed_mentions: NOBODY };
}

function componentsOf(
  answer: Exclude<Answer, QuoteAnswer>,
  at: PageStart | null,
  { tokenOf, mention, commands }: Rendering,
): readonly APIMessageTopLevelComponent[] {
  switch (answer.kind) {
    case "excerpts":
      return renderExcerpts(answer, at, tokenOf);
    case "article":
      return renderArticle(answer, at);
    case "outlets":
      return renderOutlets(answer);
    case "choice":
      return renderChoice(answer);
    case "help":
      return renderHelp(commands, mention);
    case "notice":
      return [text(escapeMarkdown(answer.text))];
  }
}

/** A sentence in place of an answer. */
export const renderNotice = (words: string): RenderedMessage =>
  componentsMessage([text(escapeMarkdown(words))]);

/** What is told about wrong input; null where the error is none of the person's. */
export function renderMistake(error: unknown): RenderedMessage | null {
  if (error instanceof InputError) return renderNotice(error.message);
  return error instanceof QueryError
    ? componentsMessage([text([escapeMarkdown(error.reason), ...markedPlace(error)].join("\n"))])
    : null;
}

/** The query with the wrong part underlined, where that says more than the reason does. */
function markedPlace({ text, start, end }: QueryError): readonly string[] {
  const part = text.slice(start, end);
  if (!part.trim() || part === text.trim() || text.length > MAX_QUERY_LENGTH) return [];
  return [
    `> ${escapeMarkdown(text.slice(0, start))}__**${escapeMarkdown(part)}**__${escapeMarkdown(text.slice(end))}`,
  ];
}

const NOBODY: APIAllowedMentions = { parse: [] };

const componentsMessage = (components: readonly APIMessageTopLevelComponent[]): RenderedMessage => ({
  flags: MessageFlags.IsComponentsV2,
  components: [...components],
  allowed_mentions: NOBODY,
});
