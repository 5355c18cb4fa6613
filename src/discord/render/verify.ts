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

/** Discord takes so many further messages where only a person has the app installed. */
const MOST_MESSAGES = 5;

/**
 * The quotations of a text, each with what was found of it, in as many messages as they need: the text is not kept, so
 * that pages could not be turned.
 */
export function renderVerify(answer: VerifyAnswer, words: Words): readonly Components[] {
  const messages: Components[] = [];
  let first = 0;
  do {
    const { drawn, end } = messageFrom(answer, first, words);
    messages.push(drawn);
    first = Math.max(first + 1, end);
  } while (first < answer.quotations.length && messages.length < MOST_MESSAGES);
  return messages;
}

/** As many quotations as a message holds. */
function messageFrom(answer: VerifyAnswer, first: number, words: Words) {
  for (let end = answer.quotations.length; end > first; end--)
    for (const lengths of LENGTHS) {
      const drawn = drawnOf(answer, { first, end }, lengths, words);
      if (fits([...drawn, ...OWN_BUTTON])) return { drawn, end };
    }
  return { drawn: [text(headOf(answer, words))], end: first };
}

type Lengths = (typeof LENGTHS)[number];
type Part = { readonly first: number; readonly end: number };

const drawnOf = (answer: VerifyAnswer, { first, end }: Part, lengths: Lengths, words: Words): Components => [
  text(first === 0 ? headOf(answer, words) : `## ${words.checks.title}`),
  ...answer.quotations.slice(first, end).map((one, i) => renderOne(one, first + i, lengths, words)),
  ...(end < answer.quotations.length
    ? [text(`-# ${words.counts.andMore(answer.quotations.length - end)}`)]
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
