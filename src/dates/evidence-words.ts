import type { Evidence } from "../model/evidence.ts";
import { en } from "../words/en/en.ts";
import { tell } from "../words/told.ts";
import type { Words } from "../words/words.ts";
import { formatDay } from "./format.ts";

export function evidenceWords([kind, ...given]: Evidence, words: Words): string {
  const said = given.map((one) => (typeof one === "string" ? one : formatDay(one.day, words)));
  return tell(words.evidence[kind], said);
}

/** As it is written down for other programs, and for who edits a file. */
export const plainEvidence = (evidence: Evidence): string => evidenceWords(evidence, en);
