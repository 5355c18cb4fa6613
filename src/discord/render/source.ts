import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { addressAt } from "../../answer/address.ts";
import { articleFacts, fateOf } from "../../answer/wording.ts";
import type { SourceAnswer } from "../../model/answer.ts";
import { formatPassageRef } from "../../model/passage.ts";
import { shorten } from "../../text/cut.ts";
import { escapeMarkdown } from "./escape.ts";
import { button, link, row, text } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

/** Characters of the headline and of each fact, and of the quotation, at the most. */
const MAX_LINE = 300;
const MAX_QUOTE = 400;

/** Where a quoted passage stands, how that is known, and whether the article still says so. */
export function renderSource(answer: SourceAnswer): readonly APIMessageTopLevelComponent[] {
  const { article, excerpt } = answer;
  const lines = [
    `## ${lineOf(article.headline)}`,
    ...articleFacts(article).map((fact) => `-# ${lineOf(fact)}`),
    blockQuote(excerpt.quote, [], MAX_QUOTE),
    fateOf(answer),
    `-# ${formatPassageRef(excerpt.passage)}`,
  ];
  const id = { command: "quote", action: "context", cursor: "", query: formatPassageRef(excerpt.passage) };
  const opening = link("Open the article", article.url && addressAt(article.url, excerpt.quote));
  return [text(lines.join("\n")), ...row([button("In its context", id), ...opening])];
}

const lineOf = (words: string): string => escapeMarkdown(shorten(words, MAX_LINE));
