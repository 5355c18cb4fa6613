import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { claimWords } from "../../answer/compare/wording.ts";
import type { FoundSource, SourcesAnswer } from "../../model/answer.ts";
import { formatPassageRef } from "../../model/passage.ts";
import { MAX_PIECE } from "../../text/cut.ts";
import { isolated } from "../../words/isolated.ts";
import type { Words } from "../../words/words.ts";
import { fits } from "./budget.ts";
import { headOf, lineOf } from "./excerpt.ts";
import { button, section, text } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** Room for a row with the button that shares or deletes the answer. */
const OWN_BUTTON: Components = [text(""), text("")];

/** Characters of each quotation, at the most. */
const LENGTHS = [MAX_PIECE, 400, 150];

/** The passages nearest to what a message says, each with a button that posts it as an answer to that message. */
export function renderSources(answer: SourcesAnswer, words: Words): Components {
  if (answer.found.length === 0) return [text(`${titleIn(words)}\n${words.answers.noSources}`)];
  const counts = answer.found.map((_, i) => answer.found.length - i);
  for (const shown of counts)
    for (const most of LENGTHS) {
      const drawn = drawnOf(answer, shown, most, words);
      if (fits([...drawn, ...OWN_BUTTON])) return drawn;
    }
  return [text(titleIn(words))];
}

const titleIn = ({ answers }: Words): string => `## ${answers.sources}`;

const drawnOf = (
  { found, message }: SourcesAnswer,
  shown: number,
  most: number,
  words: Words,
): Components => [
  text(`${titleIn(words)}\n-# ${words.answers.nearMessage(found.length)}`),
  ...found.slice(0, shown).map((one, place) => renderSource(one, message, place, most, words)),
];

function renderSource(
  { excerpt, otherwise }: FoundSource,
  message: string,
  place: number,
  most: number,
  words: Words,
) {
  const lines = [
    headOf(excerpt, words),
    blockQuote(excerpt.quote, excerpt.marks, most),
    ...(otherwise === null
      ? []
      : [
          `-# ${words.answers.tellsOtherwise(lineOf(isolated(otherwise.said, words)), `**${lineOf(claimWords(otherwise.claim, words))}**`)}`,
        ]),
  ];
  const id = { command: "findsources", action: "reply", cursor: `${place}.${message}` };
  return section(
    lines.join("\n"),
    button(words.buttons.reply, { ...id, query: formatPassageRef(excerpt.passage) }),
  );
}
