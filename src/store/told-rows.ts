import { z } from "zod";
import type { Evidence } from "../model/evidence.ts";
import { en } from "../words/en/en.ts";
import type { Reason, Refusal } from "../words/reason.ts";
import type { Entry } from "../words/told.ts";

/** What is told in every language is kept as JSON. Earlier versions of the bot wrote English sentences: told as they are. */

export const evidenceRow = (evidence: Evidence): string => JSON.stringify(evidence);

export const evidenceIn = (row: string): Evidence => read(row, WrittenEvidence) ?? ["said", row];

export const refusalRow = (refusal: Refusal | null): string | null => refusal && JSON.stringify(refusal);

export const refusalIn = (row: string | null): Refusal | null =>
  row === null ? null : (read(row, WrittenRefusal) ?? { of: null, why: ["said", row] });

function read<T>(row: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(row));
  } catch {
    return null;
  }
}

const WrittenEvidence = oneOf<Evidence>(
  en.evidence,
  z.union([z.string(), z.strictObject({ day: z.iso.date() })]),
);
const WrittenReason = oneOf<Reason>(en.reasons, z.union([z.string(), z.number()]));
const WrittenRefusal = z.strictObject({ of: z.string().nullable(), why: WrittenReason });

/** A kind of these, with as much as is put into it. Its shape is made once: every article that is read has such a row. */
function oneOf<T>(entries: Readonly<Record<string, Entry>>, given: z.ZodType): z.ZodType<T> {
  const shape = z.tuple([z.string()], given);
  return z.custom<T>((value) => {
    const { data } = shape.safeParse(value);
    const entry = data && Object.hasOwn(entries, data[0]) ? entries[data[0]] : undefined;
    return entry !== undefined && data?.length === 1 + (typeof entry === "string" ? 0 : entry.length);
  });
}
