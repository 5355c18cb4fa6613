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

/** Discord takes five where only a person has the app installed, and the answer itself may be one of them. */
const MOST_FURTHER = 4;

/** The quotations of a text, each with what was found of it: as many as one message holds. */
export const renderVerify = (answer: VerifyAnswer, words: Words): Components =>
  messagesOf(answer, words)(0).drawn;

/**
 * The messages that show the others, since pages could not be turned: the text is not kept. They are for who asks, in
 * `own` words, and go on where the answer in the words of all stops.
 */
export function renderFurtherChecks(answer: VerifyAnswer, words: Words, own: Words): readonly Components[] {
  const messageFrom = messagesOf(answer, own);
  const further: Components[] = [];
  let { end } = messagesOf(answer, words)(0);
  while (end < answer.quotations.length && further.length < MOST_FURTHER) {
    const message = messageFrom(end);
    further.push(message.drawn);
    end = message.end;
  }
  return further;
}

/** Draws the message that starts with a quotation, and says where the next one starts. */
function messagesOf(answer: VerifyAnswer, words: Words) {
  const total = answer.quotations.length;
  const drawn = LENGTHS.map((lengths) =>
    answer.quotations.map((one, place) => renderOne(one, place, lengths, words)),
  );
  return (first: number): { readonly drawn: Components; readonly end: number } => {
    for (let end = total; end > first; end--)
      for (const all of drawn) {
        const message = framed(all.slice(first, end), { first, end });
        if (fits([...message, ...OWN_BUTTON])) return { drawn: message, end };
      }
    return { drawn: framed([], { first, end: first + 1 }), end: first + 1 };
  };

  function framed(checked: Components, { first, end }: { first: number; end: number }): Components {
    const head = first === 0 ? headOf(answer, words) : `## ${words.checks.title}`;
    return [
      text(head),
      ...checked,
      ...(end < total ? [text(`-# ${words.counts.andMore(total - end)}`)] : []),
    ];
  }
}

const headOf = (answer: VerifyAnswer, words: Words): string =>
  `## ${words.checks.title}\n-# ${summaryOf(answer, words).map(escapeMarkdown).join(" · ")}`;

function renderOne(
  quotation: CheckedQuotation,
  place: number,
  { quote, change }: (typeof LENGTHS)[number],
  words: Words,
) {
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
