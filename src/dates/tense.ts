import type { Tense } from "./reading.ts";
import { isKind } from "./reading.ts";
import type { Tokens } from "./tokens.ts";

const REACH = 14;

/** The tense of the clause around tokens `start` to `end`: of the nearest verb before it, else behind it. */
export function tenseAt(tokens: Tokens, start: number, end: number): Tense {
  if (isKind(tokens, start - 1, "until", "by")) return isPastAt(tokens, start) ? "present" : "future";
  return tenseOf(tokens, start - 1, -1) ?? tenseOf(tokens, end, 1) ?? "present";
}

function isPastAt(tokens: Tokens, start: number): boolean {
  return tenseOf(tokens, start - 2, -1) === "past";
}

function tenseOf(tokens: Tokens, from: number, step: 1 | -1): Tense | null {
  for (let at = from; Math.abs(at - from) < REACH; at += step) {
    if (at < 0 || at >= tokens.kinds.length || isKind(tokens, at, "stop", "break", "quote")) return null;
    if (isKind(tokens, at, "will", "plan")) return "future";
    if (isKind(tokens, at, "was")) return followsFuture(tokens, at) ? "future" : "past";
  }
  return null;
}

/** "was expected to", "has planned to", "will be held" speak of what is ahead. */
function followsFuture(tokens: Tokens, at: number): boolean {
  return [1, 2, 3].some((by) => isKind(tokens, at - by, "will")) || isKind(tokens, at + 1, "plan");
}
