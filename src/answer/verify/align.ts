import { diffArrays } from "diff";
import type { Change } from "../../model/check.ts";
import type { Span } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { plainWord } from "./typography.ts";

/** Where a text comes nearest to a quotation, and what differs, word by word. */
export interface Alignment {
  readonly span: Span;
  readonly changes: readonly Change[];
  /** How much of the quotation's words stand there in its order: 0 to 1. */
  readonly share: number;
}

interface Token extends Span {
  readonly key: string;
}

const TOKEN = /\.{3,}|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Words and signs; marks of quotation are typography, and left out. */
function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)]
    .map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      key: plainWord(written),
    }))
    .filter(({ key }) => key !== "'" && key !== "");
}

/** What a word tells that everybody uses, beside one that tells something. */
const STOP_WORD = 0.2;
const weightOf = ({ key }: Token): number =>
  !WORD.test(key) ? 0 : isStopWord(key.toLowerCase()) ? STOP_WORD : 1;

/** The nearest that a text comes to a quotation; null where they share too few words. */
export function align(body: string, quotation: string): Alignment | null {
  const said = tokensIn(quotation);
  const printed = densest(tokensIn(body), said);
  const found = stepsBetween(printed, said);
  const steps = found ? withoutEdges(slid(found)) : [];
  const there = steps.flatMap((step) => step.printed);
  const [first, last] = [there[0], there.at(-1)];
  if (!first || !last || sumOf(said) === 0) return null;
  const kept = steps.filter(isSame).flatMap((step) => step.said);
  return {
    span: { start: first.start, end: last.end },
    changes: steps.filter((step) => !isSame(step)).map((step) => changeIn(step, body, quotation)),
    share: sumOf(kept) / sumOf(said),
  };
}

const sumOf = (tokens: readonly Token[]): number => tokens.reduce((sum, token) => sum + weightOf(token), 0);

/** What a word costs that the quotation does not have. */
const STRANGER = 0.25;
/** Tokens that are looked at before and behind. */
const MARGIN = 10;

/** So many times as long as a quotation is no stretch that it is of, even with much left out. */
const LONGEST = 6;

/** The stretch of a text that holds most of the words, with least between them: the greatest sum (Kadane). */
function densest(tokens: readonly Token[], said: readonly Token[]): readonly Token[] {
  const keys = new Set(said.map(({ key }) => key.toLowerCase()));
  let [sum, start] = [0, 0];
  let best = { sum: 0, start: 0, end: 0 };
  for (const [i, token] of tokens.entries()) {
    if (sum <= 0 || i - start >= LONGEST * said.length) [sum, start] = [0, i];
    sum += keys.has(token.key.toLowerCase()) ? weightOf(token) : WORD.test(token.key) ? -STRANGER : 0;
    if (sum > best.sum) best = { sum, start, end: i + 1 };
  }
  return best.sum === 0 ? [] : tokens.slice(Math.max(0, best.start - MARGIN), best.end + MARGIN);
}

/** A run of tokens that stand in both, or of what the one has in place of what the other has. */
interface Step {
  readonly printed: readonly Token[];
  readonly said: readonly Token[];
  readonly same: boolean;
}

const isSame = ({ same }: Step): boolean => same;

/** Tokens that may differ, and more of a long quotation: where more do, it is another text. */
const MOST_EDITS = 1000;
const MOST_EDITS_EACH = 2;

/** Null where they have too little in common. */
function stepsBetween(printed: readonly Token[], said: readonly Token[]): readonly Step[] | null {
  const maxEditLength = Math.max(MOST_EDITS, MOST_EDITS_EACH * said.length);
  const runs = diffArrays(keysOf(printed), keysOf(said), { maxEditLength });
  if (!runs) return null;
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const { count, added, removed } of runs) {
    const step = {
      printed: added ? [] : printed.slice(i, i + count),
      said: removed ? [] : said.slice(j, j + count),
      same: !added && !removed,
    };
    [i, j] = [i + step.printed.length, j + step.said.length];
    const last = steps.at(-1);
    if (last && !last.same && !step.same) steps[steps.length - 1] = joined(last, step);
    else steps.push(step);
  }
  return steps;
}

/**
 * What one text has more than the other is told as early as it can be: of "strategy appears to be to take", "appears to
 * be" is more than "strategy is to take" has, and not "be to".
 */
function slid(steps: readonly Step[]): readonly Step[] {
  const all = [...steps];
  for (let i = all.length - 2; i > 0; i--) {
    const [before, more] = [all[i - 1], all[i]];
    const after = all[i + 1];
    if (!before?.same || !more || more.same || more.said.length > 0 || !after) continue;
    const count = endingAlike(more.printed, before.printed);
    if (count === 0) continue;
    all[i - 1] = without(before, count);
    all[i] = {
      printed: [...before.printed.slice(-count), ...more.printed.slice(0, -count)],
      said: [],
      same: false,
    };
    all[i + 1] = {
      printed: [...more.printed.slice(-count), ...after.printed],
      said: [...before.said.slice(-count), ...after.said],
      same: true,
    };
  }
  return all.filter(({ printed, said }) => printed.length + said.length > 0).reduce<Step[]>(joining, []);
}

const without = ({ printed, said }: Step, count: number): Step => ({
  printed: printed.slice(0, -count),
  said: said.slice(0, -count),
  same: true,
});

/** How many tokens two runs end with alike. */
function endingAlike(a: readonly Token[], b: readonly Token[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count)?.key === b.at(-1 - count)?.key) count += 1;
  return count;
}

function joining(steps: readonly Step[], step: Step): Step[] {
  const last = steps.at(-1);
  return last && !last.same && !step.same ? [...steps.slice(0, -1), joined(last, step)] : [...steps, step];
}

const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);

const joined = (a: Step, b: Step): Step => ({
  printed: [...a.printed, ...b.printed],
  said: [...a.said, ...b.said],
  same: false,
});

/** A run at the end of a quotation that tells so little, and stands so far off, only seems to be of it. */
const LITTLE = 0.7;
const FAR = 3;

/**
 * What is printed before and behind is not left out of the quotation: it is not quoted. Where the quotation has other
 * words there, as many printed ones are set against them.
 */
const withoutEdges = (steps: readonly Step[]): readonly Step[] =>
  withoutLead(withoutLead(steps, "last").toReversed(), "first").toReversed();

/** `side` is where the printed words next to the quotation are: its last ones before it, its first ones behind it. */
function withoutLead(steps: readonly Step[], side: "last" | "first"): readonly Step[] {
  const [first, second, third] = steps;
  if (!first) return steps;
  if (!first.same && second && third && isStray(second, third))
    return withoutLead([joined(joined(first, second), third), ...steps.slice(3)], side);
  if (first.same && second && third && isStray(first, second))
    return withoutLead([joined(first, second), ...steps.slice(2)], side);
  if (first.same) return steps;
  const many = first.said.filter(({ key }) => WORD.test(key)).length;
  const words = first.printed.filter(({ key }) => WORD.test(key));
  const printed = many === 0 ? [] : side === "last" ? words.slice(-many) : words.slice(0, many);
  return [...(first.said.length > 0 ? [{ ...first, printed }] : []), ...steps.slice(1)];
}

const isStray = (run: Step, gap: Step): boolean => sumOf(run.said) < LITTLE && gap.printed.length >= FAR;

const changeIn = ({ said, printed }: Step, body: string, quotation: string): Change => ({
  said: wordsOf(said, quotation),
  printed: wordsOf(printed, body),
});

const wordsOf = (tokens: readonly Token[], text: string): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
