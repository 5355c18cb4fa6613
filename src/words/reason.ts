import { en } from "./en/en.ts";
import { isolated } from "./isolated.ts";
import { numeral } from "./numeral.ts";
import { type Told, tell } from "./told.ts";
import type { Words } from "./words.ts";

/** Why something is not taken, or could not be had, in a form that can be told in every language. */
export type Reason = Told<"reasons", string | number>;

/** That something was refused, or failed. */
export interface Refusal {
  /** The address, or the file with its line, "corpus/x.md:3"; null where there is nothing to name. */
  readonly of: string | null;
  readonly why: Reason;
}

export function refusalWords({ of, why }: Refusal, words: Words): string {
  const said = reasonWords(why, words);
  return of === null ? said : words.corpus.said(isolated(of, words), said);
}

/** The same for terminals, logs and programs. */
export const plainRefusal = (refusal: Refusal): string => refusalWords(refusal, en);

export const reasonWords = ([kind, ...given]: Reason, words: Words): string =>
  tell(
    words.reasons[kind],
    given.map((one) => (typeof one === "number" ? numeral(one, words) : isolated(one, words))),
  );
