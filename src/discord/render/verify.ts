import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { changeWords, summaryOf } from "../../answer/verify/wording.ts";
import { outletOf, publishedOf } from "../../answer/wording.ts";
import type { CheckedQuotation, VerifyAnswer } from "../../model/check.ts";
import type { Words } from "../../words/words.ts";
import { fits } from "./budget.ts";
import { escapeMarkdown } from "./escape.ts";
import { lineOf, quoteButton } from "./excerpt.ts";
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
export function renderVerify(answer: VerifyAnswer, words: Words): Components {
  const counts = answer.quotations.map((_, i) => answer.quotations.length - i);
  for (const shown of counts)
    for (const lengths of LENGTHS) {
      const drawn = drawnOf(answer, shown, lengths, words);
      if (fits([...drawn, ...OWN_BUTTON])) return drawn;
    }
  return [text(headOf(answer, words))];
}

type Lengths = (typeof LENGTHS)[number];

const drawnOf = (answer: VerifyAnswer, shown: number, lengths: Lengths, words: Words): Components => [
  text(headOf(answer, words)),
  ...answer.quotations.slice(0, shown).map((one, place) => renderOne(one, place, lengths, words)),
  ...(shown < answer.quotations.length
    ? [text(`-# ${words.counts.andMore(answer.quotations.length - shown)}`)]
    : []),
];

const headOf = (answer: VerifyAnswer, words: Words): string =>
  `## ${words.checks.title}\n-# ${summaryOf(answer, words).map(escapeMarkdown).join(" · ")}`;

function renderOne(quotation: CheckedQuotation, place: number, { quote, change }: Lengths, words: Words) {
  const { excerpt, verdict } = quotation;
  const content = [
    headingOf(quotation, words),
    blockQuote(quotation.text, [], quote),
    ...changeWords(quotation, words).map((said) => `-# ${lineOf(said, change)}`),
  ].join("\n");
  return excerpt && verdict !== "absent"
    ? section(content, quoteButton(excerpt, place, words))
    : text(content);
}

function headingOf({ verdict, excerpt }: CheckedQuotation, words: Words): string {
  const source = excerpt
    ? [
        lineOf(outletOf(excerpt.source, words)),
        lineOf(publishedOf(excerpt.source, words) ?? words.facts.unknownPublication),
      ]
    : [];
  return [`**${words.checks.verdicts[verdict]}**`, ...source].join(" · ");
}
