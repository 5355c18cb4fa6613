import { UNITS, type Unit } from "./lexicon.ts";
import { has, type Match, numberOf } from "./reading.ts";

/** How many: a number, or null for "a few", "several" and a plural without a number. */
export function countOf(match: Match): number | null {
  if (has(match, "couple")) return 2;
  const number = numberOf(match, "small", "int", "decimal", "digits", "spelt");
  if (number !== null) return number;
  if (has(match, "few", "several")) return null;
  if (has(match, "units", "quarters", "shorts")) return null;
  return 1;
}

/** The unit of a match, by its last word that is one. */
export function unitOf(match: Match): Unit | null {
  const number = numberOf(
    match,
    "unit",
    "units",
    "short",
    "shorts",
    "quarter",
    "quarters",
    "weekend",
    "century",
  );
  return number === null ? null : (UNITS[number] ?? null);
}

const TIMES: readonly Unit[] = ["H", "MIN", "S"];

/** A length as TIMEX3 writes it: "P3D", "PT2H", "PXW". */
export function lengthOf(match: Match): string | null {
  const unit = unitOf(match);
  if (unit === null) return null;
  const count = has(match, "half") ? "0.5" : (countOf(match) ?? "X");
  if (/fortnight/i.test(textOf(match))) return typeof count === "number" ? `P${2 * count}W` : "PXW";
  return TIMES.includes(unit) ? `PT${count}${unit[0]}` : `P${count}${unit}`;
}

export const textOf = ({ tokens, start, end }: Match): string =>
  tokens.text.slice(tokens.starts[start] ?? 0, tokens.ends[end - 1] ?? 0);
