import type { Change, CheckedQuotation, VerifyAnswer } from "../../model/check.ts";
import { isolated } from "../../words/isolated.ts";
import type { Words } from "../../words/words.ts";

/** "4 quotations · 2 word for word · 1 not in the corpus". */
export function summaryOf({ quotations, left }: VerifyAnswer, { counts, checks }: Words): readonly string[] {
  const verdicts = Map.groupBy(quotations, ({ verdict }) => (verdict === "typography" ? "exact" : verdict));
  return [
    counts.quotations(quotations.length + left),
    ...[...verdicts].map(([verdict, those]) => checks.summary[verdict](those.length)),
    ...(left ? [checks.unchecked(left)] : []),
  ];
}

/** Changes that are told one by one, at the most. */
const MOST_CHANGES = 6;

/** What differs, a sentence a change. */
export function changeWords({ changes }: CheckedQuotation, words: Words): readonly string[] {
  const more = changes.length - MOST_CHANGES;
  const told = changes.slice(0, MOST_CHANGES).map((change) => tell(change, words));
  return [...told, ...(more > 0 ? [words.counts.andMore(more)] : [])];
}

function tell(change: Change, words: Words): string {
  const [said, printed] = [change.said, change.printed].map((text) => isolated(text, words));
  const { checks } = words;
  if (change.said === "" || change.said === "[…]") return checks.leftOut(printed ?? "");
  return change.printed === "" ? checks.notPrinted(said ?? "") : checks.isPrinted(said ?? "", printed ?? "");
}
