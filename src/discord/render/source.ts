import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { addressAt } from "../../answer/address.ts";
import { articleFacts, fateOf } from "../../answer/wording.ts";
import type { SourceAnswer } from "../../model/answer.ts";
import { formatPassageRef } from "../../model/passage.ts";
import type { Words } from "../../words/words.ts";
import { lineOf } from "./excerpt.ts";
import { button, link, row, text } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

/** Characters of the headline and of each fact, and of the quotation, at the most. */
const MAX_LINE = 300;
const MAX_QUOTE = 400;

/** Where a quoted passage stands, how that is known, and whether the article still says so. */
export function renderSource(answer: SourceAnswer, words: Words): readonly APIMessageTopLevelComponent[] {
  const { article, excerpt } = answer;
  const { buttons } = words;
  const lines = [
    `## ${lineOf(article.headline, MAX_LINE)}`,
    ...articleFacts(article, words).map((fact) => `-# ${lineOf(fact, MAX_LINE)}`),
    blockQuote(excerpt.quote, [], MAX_QUOTE),
    fateOf(answer, words),
    `-# ${formatPassageRef(excerpt.passage)}`,
  ];
  const id = { command: "quote", action: "context", cursor: "", query: formatPassageRef(excerpt.passage) };
  const opening = link(buttons.openArticle, addressAt(article, excerpt.passage), article.url);
  return [text(lines.join("\n")), ...row([button(buttons.inContext, id), ...opening])];
}
