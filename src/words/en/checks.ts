import { counterIn } from "../counter.ts";

const count = counterIn("en-GB");

/** What is told of a quotation that was checked. */
export const checks = {
  title: "Quotations checked",
  verdicts: {
    exact: "Word for word",
    typography: "Word for word, but for its typography",
    cut: "Cut: words are left out",
    changed: "Changed: other words are printed",
    absent: "Not in the corpus",
  },
  /** How many are so, after how many there are. */
  summary: {
    exact: count({ other: "# word for word" }),
    cut: count({ other: "# cut" }),
    changed: count({ other: "# changed" }),
    absent: count({ other: "# not in the corpus" }),
  },
  unchecked: count({ other: "# not checked" }),
  leftOut: (printed: string) => `left out: “${printed}”`,
  notPrinted: (said: string) => `not printed: “${said}”`,
  isPrinted: (said: string, printed: string) => `“${said}” is printed “${printed}”`,
  noQuotation: "There is no quotation here: nothing between quotation marks, and no block quote.",
};
