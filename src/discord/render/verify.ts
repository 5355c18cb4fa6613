import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { changeWords, summaryOf, VERDICT_WORDS } from "../../answer/verify/wording.ts";
import { outletOf, publishedOf } from "../../answer/wording.ts";
import type { CheckedQuotation, VerifyAnswer } from "../../model/answer.ts";
import { shorten } from "../../text/cut.ts";
import { fits } from "./budget.ts";
import { escapeMarkdown } from "./escape.ts";
import { nameOf, quoteButton } from "./excerpt.ts";
import { section, text } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** Characters of each quotation, and of each change, at the most: as many as let all of them stand in one message. */
const LENGTHS: readonly { readonly quote: number; readonly change: number }[] = [
  { quote: 600, change: 160 },
  { quote: 250, change: 100 },
  { quote: 100, change: 60 },
];

/** Room for a row with the button that deletes or shares the answer. */
const OWN_BUTTON: Components = [text(""), text("")];

/** The quotations of a text, each with what was found of it; where they are too many for a message, the first. */
export function renderVerify(answer: VerifyAnswer): Components {
  const counts = answer.quotations.map((_, i) => answer.quotations.length - i);
  for (const shown of counts)
    for (const lengths of LENGTHS) {
      const drawn = drawnOf(answer, shown, lengths);
      if (fits([...drawn, ...OWN_BUTTON])) return drawn;
    }
  return [text(headOf(answer))];
}

type Lengths = (typeof LENGTHS)[number];

const drawnOf = (answer: VerifyAnswer, shown: number, lengths: Lengths): Components => [
  text(headOf(answer)),
  ...answer.quotations.slice(0, shown).map((one, place) => renderOne(one, place, lengths)),
  ...(shown < answer.quotations.length ? [text(`-# ${answer.quotations.length - shown} more`)] : []),
];

const headOf = (answer: VerifyAnswer): string =>
  `## Quotations checked\n-# ${summaryOf(answer).map(escapeMarkdown).join(" · ")}`;

function renderOne(quotation: CheckedQuotation, place: number, { quote, change }: Lengths) {
  const { excerpt, verdict } = quotation;
  const content = [
    headingOf(quotation),
    blockQuote(quotation.text, [], quote),
    ...changeWords(quotation).map((words) => `-# ${escapeMarkdown(shorten(words, change))}`),
  ].join("\n");
  return excerpt && verdict !== "absent" ? section(content, quoteButton(excerpt, place)) : text(content);
}

function headingOf({ verdict, excerpt }: CheckedQuotation): string {
  const source = excerpt
    ? [nameOf(outletOf(excerpt.source)), nameOf(publishedOf(excerpt.source) ?? "day of publication unknown")]
    : [];
  return [`**${VERDICT_WORDS[verdict]}**`, ...source].join(" · ");
}
