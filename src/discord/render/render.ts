import {
  type APIAllowedMentions,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from "discord-api-types/v10";
import { topicOf } from "../../answer/wording.ts";
import type { Answer, QuoteAnswer, TimelineAnswer } from "../../model/answer.ts";
import { MAX_QUERY_LENGTH } from "../../model/query.ts";
import { QueryError } from "../../query/query-error.ts";
import { shorten } from "../../text/cut.ts";
import type { Words } from "../../words/words.ts";
import { type AnyCommand, InputError, type Outcome, type PageStart } from "../command.ts";
import type { TokenOf } from "../query-tokens.ts";
import type { Attachment } from "../wire.ts";
import { renderArticle } from "./article.ts";
import { BUDGET, fits } from "./budget.ts";
import { chartOf } from "./chart/chart.ts";
import { renderCompare } from "./compare.ts";
import { renderCorpus, renderPreview } from "./corpus.ts";
import { escapeMarkdown } from "./escape.ts";
import { renderExcerpts } from "./excerpts.ts";
import {
  type Mention,
  renderChoice,
  renderHelp,
  renderOutlets,
  renderPrivacy,
  renderSettings,
} from "./lists.ts";
import { text } from "./parts.ts";
import { renderQuote } from "./quote.ts";
import { renderSource } from "./source.ts";
import { renderSources } from "./sources.ts";
import { renderSubscriptions } from "./subscriptions.ts";
import { renderTimeline, TIMELINE_FILE } from "./timeline.ts";
import { renderFurtherChecks, renderVerify } from "./verify.ts";

/** A message as Discord takes it: for a first response, an edit or a follow-up alike. */
export interface RenderedMessage {
  readonly content?: string;
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: APIAllowedMentions;
  /** What describes the files that go with it, in their order. */
  readonly attachments?: { readonly id: number; readonly description: string }[];
}

/** What rendering needs beside the answer. */
export interface Rendering {
  readonly tokenOf: TokenOf;
  readonly mention: Mention;
  readonly commands: readonly AnyCommand[];
  /** The language of those who see it. */
  readonly words: Words;
}

/** The message that shows an outcome. */
export function render({ answer, at }: Outcome, rendering: Rendering): RenderedMessage {
  if (answer.kind === "timeline") {
    const { components, attachments } = renderTimeline(answer, rendering.words);
    return { ...componentsMessage(components), attachments };
  }
  if (answer.kind !== "quote") return componentsMessage(componentsOf(answer, at ?? null, rendering));
  const { components, ...plain } = renderQuote(answer, rendering.words);
  return { ...plain, components: [...components], allowed_mentions: NOBODY };
}

/** The messages that go on, in `own` words, where the one in `words` does not hold an answer that has no pages. */
export const renderFurther = (answer: Answer, words: Words, own: Words): readonly RenderedMessage[] =>
  answer.kind === "verify" ? renderFurtherChecks(answer, words, own).map(componentsMessage) : [];

function componentsOf(
  answer: Exclude<Answer, QuoteAnswer | TimelineAnswer>,
  at: PageStart | null,
  { tokenOf, mention, commands, words }: Rendering,
): readonly APIMessageTopLevelComponent[] {
  switch (answer.kind) {
    case "excerpts":
      return renderExcerpts(answer, at, tokenOf, words);
    case "article":
      return renderArticle(answer, at, words);
    case "outlets":
      return renderOutlets(answer, words);
    case "choice":
      return renderChoice(answer, words);
    case "compare":
      return renderCompare(answer, at, tokenOf, words);
    case "source":
      return renderSource(answer, words);
    case "verify":
      return renderVerify(answer, words);
    case "sources":
      return renderSources(answer, words);
    case "help":
      return renderHelp(commands, mention, words);
    case "preview":
      return renderPreview(answer, words);
    case "corpus":
      return renderCorpus(answer, words);
    case "subscriptions":
      return renderSubscriptions(answer, words);
    case "settings":
      return renderSettings(answer, words);
    case "privacy":
      return renderPrivacy(words);
    case "notice":
      return noticeOf(answer.text(words));
  }
}

/** The files that go with the message that shows an answer. */
export async function filesOf(answer: Answer, words: Words): Promise<readonly Attachment[]> {
  if (answer.kind !== "timeline" || answer.dated.length === 0) return [];
  // What draws takes long to load, and most answers need none of it.
  const { drawPng } = await import("./chart/draw.ts");
  return [{ name: TIMELINE_FILE, bytes: await drawPng(chartOf(answer, words), topicOf(answer), words) }];
}

/** A sentence in place of an answer. */
export const renderNotice = (words: string): RenderedMessage => componentsMessage(noticeOf(words));

/** Characters of a notice before escapes, which double them at most: the first that fits is taken. */
const NOTICES = [BUDGET.characters, BUDGET.characters / 2] as const;

/** It may name what others called something, however long. */
function noticeOf(words: string): readonly APIMessageTopLevelComponent[] {
  const [whole, half] = NOTICES.map((most) => [text(escapeMarkdown(shorten(words, most)))]);
  return (whole && fits(whole) ? whole : half) ?? [];
}

/** What is told about wrong input; null where the error is none of the person's. */
export function renderMistake(error: unknown, words: Words): RenderedMessage | null {
  if (error instanceof InputError) return renderNotice(error.told(words));
  return error instanceof QueryError
    ? componentsMessage([text([escapeMarkdown(error.reason(words)), ...markedPlace(error)].join("\n"))])
    : null;
}

/** The query as it was typed, with the wrong part underlined where it is only a part. */
function markedPlace({ text, start, end }: QueryError): readonly string[] {
  const part = text.slice(start, end);
  if (!text.trim() || text.length > MAX_QUERY_LENGTH) return [];
  if (!part.trim() || part === text.trim()) return [`> ${escapeMarkdown(text)}`];
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
