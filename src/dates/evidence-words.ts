import type { Evidence } from "../model/evidence.ts";
import { en } from "../words/en/en.ts";
import { isolated } from "../words/isolated.ts";
import { tell } from "../words/told.ts";
import type { Words } from "../words/words.ts";
import { formatDay } from "./format.ts";

export const evidenceWords = (evidence: Evidence, words: Words): string =>
  told(evidence, (name) => isolated(name, words), words);

/** As it is written down for other programs, and for who edits a file. */
export const plainEvidence = (evidence: Evidence): string => told(evidence, (name) => name, en);

const told = ([kind, ...given]: Evidence, shown: (name: string) => string, words: Words): string =>
  tell(
    words.evidence[kind],
    given.map((one) => (typeof one === "string" ? shown(one) : formatDay(one.day, words))),
  );
