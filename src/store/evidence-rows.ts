import { z } from "zod";
import type { Evidence } from "../model/evidence.ts";
import { en } from "../words/en/en.ts";

/** As JSON. Earlier versions of the bot wrote English sentences, which are told as they are. */
export const evidenceRow = (evidence: Evidence): string => JSON.stringify(evidence);

export function evidenceIn(row: string): Evidence {
  try {
    return Written.parse(JSON.parse(row));
  } catch {
    return ["said", row];
  }
}

const Tuple = z.tuple([z.string()], z.union([z.string(), z.strictObject({ day: z.iso.date() })]));

const Written = z.custom<Evidence>((value) => {
  const [kind = "", ...given] = Tuple.safeParse(value).data ?? [];
  return isKind(kind) && en.evidence[kind].length === given.length;
});

const isKind = (kind: string): kind is keyof typeof en.evidence => Object.hasOwn(en.evidence, kind);
