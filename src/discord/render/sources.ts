import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { FoundSource, SourcesAnswer } from "../../model/answer.ts";
import { formatPassageRef } from "../../model/passage.ts";
import { count } from "../../text/count.ts";
import { MAX_PIECE } from "../../text/cut.ts";
import { fits } from "./budget.ts";
import { headOf, nameOf } from "./excerpt.ts";
import { button, section, text } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** Room for a row with the button that shares or deletes the answer. */
const OWN_BUTTON: Components = [text(""), text("")];

/** Characters of each quotation, at the most. */
const LENGTHS = [MAX_PIECE, 400, 150];

/** The passages nearest to what a message says, each with a button that posts it as an answer to that message. */
export function renderSources(answer: SourcesAnswer): Components {
  if (answer.found.length === 0)
    return [text(`${TITLE}\nThe corpus has nothing near what this message says.`)];
  const counts = answer.found.map((_, i) => answer.found.length - i);
  for (const shown of counts)
    for (const most of LENGTHS) {
      const drawn = drawnOf(answer, shown, most);
      if (fits([...drawn, ...OWN_BUTTON])) return drawn;
    }
  return [text(TITLE)];
}

const TITLE = "## Sources";

const drawnOf = ({ found, message }: SourcesAnswer, shown: number, most: number): Components => [
  text(`${TITLE}\n-# ${count(found.length, "passage")} near what the message says`),
  ...found.slice(0, shown).map((one, place) => renderSource(one, message, place, most)),
];

function renderSource({ excerpt, otherwise }: FoundSource, message: string, place: number, most: number) {
  const lines = [
    headOf(excerpt),
    blockQuote(excerpt.quote, excerpt.marks, most),
    ...(otherwise === null ? [] : [`-# tells otherwise: **${nameOf(otherwise)}**`]),
  ];
  const id = { command: "findsources", action: "reply", cursor: `${place}.${message}` };
  return section(lines.join("\n"), button("Reply", { ...id, query: formatPassageRef(excerpt.passage) }));
}
