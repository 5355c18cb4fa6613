import type { Tense } from "./reading.ts";
import { isKind, wordAt } from "./reading.ts";
import type { Tokens } from "./tokens.ts";

const REACH = 20;

/** The tense of the clause around tokens `start` to `end`: of the nearest verb before it, else behind it. */
export function tenseAt(tokens: Tokens, start: number, end: number): Tense {
  if (isKind(tokens, start - 1, "since")) return "past";
  if (wordAt(tokens, start - 1) === "as" && isKind(tokens, start - 2, "early", "word")) return "future";
  if (isKind(tokens, end, "poss") && !isAwaited(tokens, start - 1)) return "past";
  // "planned for Saturday was canceled"
  if (isKind(tokens, start - 1, "for") && /^(?:was|were)$/.test(wordAt(tokens, end))) return "past";
  if (isKind(tokens, start - 1, "until") && isPutOff(tokens, start - 2)) return "future";
  const tense = tenseOf(tokens, start - 1, -1) ?? tenseOf(tokens, end, 1);
  return tense ?? (isKind(tokens, start - 1, "until", "by") ? "future" : "present");
}

function tenseOf(tokens: Tokens, from: number, step: 1 | -1): Tense | null {
  for (let at = from; Math.abs(at - from) < REACH; at += step) {
    if (at < 0 || at >= tokens.kinds.length || isKind(tokens, at, "stop", "break", "quote")) return null;
    if (wordAt(tokens, at) === "set" && !isKind(tokens, at + 1, "to", "for")) return "past";
    if (isKind(tokens, at, "will", "plan") || isAhead(tokens, at)) return "future";
    if (isKind(tokens, at, "was") && !isAdjective(tokens, at))
      return followsFuture(tokens, at) ? "future" : "past";
  }
  return null;
}

/** "ahead of Sunday's vote"; "Wednesday's ruling" is over. */
const isAwaited = (tokens: Tokens, at: number): boolean =>
  isKind(tokens, at, "for", "before", "until", "in", "by") || wordAt(tokens, at - 1) === "ahead";

const PUT_OFF =
  /^(?:extend(?:ed|s)|delay(?:ed|s)|postpone[ds]|adjourned|suspended|deferred|gave|given|has|have)$/;

/** "extended the deadline until Tuesday". */
const isPutOff = (tokens: Tokens, at: number): boolean =>
  [0, 1, 2, 3, 4].some((by) => PUT_OFF.test(wordAt(tokens, at - by)));

/** "is to resume", "guidelines to be published". */
const isAhead = (tokens: Tokens, at: number): boolean =>
  isKind(tokens, at, "to") &&
  isKind(tokens, at + 1, "word") &&
  (/^(?:is|are|was|were|decide[ds]?|agree[ds]?|wants?|vow(?:s|ed)|asked|urged|ordered)$/.test(
    wordAt(tokens, at - 1),
  ) ||
    wordAt(tokens, at + 1) === "be");

/** "the accused", "a still unspecified date". */
const isAdjective = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at).endsWith("ed") &&
  (isKind(tokens, at - 1, "the", "an", "nounmark") ||
    /^(?:still|newly|recently|widely|yet)$/.test(wordAt(tokens, at - 1)));

/** "was expected to", "has planned to", "will be held" speak of what is ahead. */
function followsFuture(tokens: Tokens, at: number): boolean {
  if (isKind(tokens, at - 2, "to") && wordAt(tokens, at - 1) === "be") return true;
  // "would have opened in June, had it not rained"
  if (wordAt(tokens, at - 2) === "would" && wordAt(tokens, at - 1) === "have") return false;
  return [1, 2, 3].some((by) => isKind(tokens, at - by, "will")) || isKind(tokens, at + 1, "plan");
}
