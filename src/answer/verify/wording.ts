import type { Change, CheckedQuotation, Verdict, VerifyAnswer } from "../../model/answer.ts";
import { count } from "../../text/count.ts";

/** What a reader is told of a quotation that was checked. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  exact: "Word for word",
  typography: "Word for word, but for its typography",
  cut: "Cut: words are left out",
  changed: "Changed: other words are printed",
  absent: "Not in the corpus",
};

export const NO_QUOTATION =
  "There is no quotation here: nothing between quotation marks, and no block quote.";

/** "4 quotations · 2 word for word · 1 not in the corpus". */
export function summaryOf({ quotations, left }: VerifyAnswer): readonly string[] {
  const verdicts = Map.groupBy(quotations, ({ verdict }) => SHORT_WORDS[verdict]);
  return [
    count(quotations.length + left, "quotation"),
    ...[...verdicts].map(([words, those]) => `${those.length} ${words}`),
    ...(left ? [`${left} not checked`] : []),
  ];
}

const SHORT_WORDS: Readonly<Record<Verdict, string>> = {
  exact: "word for word",
  typography: "word for word",
  cut: "cut",
  changed: "changed",
  absent: "not in the corpus",
};

/** Changes that are told one by one, at the most. */
const MOST_CHANGES = 6;

/** What differs, a sentence a change. */
export function changeWords({ changes }: CheckedQuotation): readonly string[] {
  const more = changes.length - MOST_CHANGES;
  return [...changes.slice(0, MOST_CHANGES).map(tell), ...(more > 0 ? [`and ${more} more`] : [])];
}

function tell({ said, printed }: Change): string {
  if (said === "" || said === "[…]") return `left out: “${printed}”`;
  return printed === "" ? `not printed: “${said}”` : `“${said}” is printed “${printed}”`;
}
