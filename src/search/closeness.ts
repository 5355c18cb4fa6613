import type { Span } from "../model/span.ts";
import { wordsIn } from "../text/words.ts";
import { type Chain, foldedSpaces, type Plan } from "./plan.ts";
import type { StemOf } from "./sentence-match.ts";

/** What it is worth that the words stand as they were typed, in the same case too, and that they stand together. */
const AS_TYPED = 0.5;
const SAME_CASE = 0.05;
const TOGETHER = 0.15;

/** Tells how closely a sentence follows a query's words, to multiply its score with: 1 is not at all. */
export function closenessTo(plan: Plan, stemOf: StemOf): (body: string, sentence: Span) => number {
  const chains = plan.all.flat().filter((part) => part.kind === "chain");
  const measures = chains.map((chain) => measureOf(chain, stemOf));
  return (body, { start, end }) => {
    const text = body.slice(start, end);
    return 1 + Math.max(0, ...measures.map((measure) => measure(text, foldedSpaces(text))));
  };
}

function measureOf(chain: Chain, stemOf: StemOf): (text: string, folded: string) => number {
  const typed = foldedSpaces(chain.text);
  const stems = chain.slots
    .filter(({ from, to }) => to === from + 1)
    .map((slot) => new Set(slot.stems.keys()));
  return (text, folded) =>
    (holdsWords(folded, typed) ? AS_TYPED : 0) +
    (holdsWords(text, chain.text) ? SAME_CASE : 0) +
    (chain.length > 1 ? TOGETHER * nearness(stems, folded, stemOf) : 0);
}

/** Whether a text holds another between the borders of words. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return true;
  return false;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** 1 where all words stand side by side, less the fewer do and the more stands between them. */
function nearness(stems: readonly ReadonlySet<string>[], text: string, stemOf: StemOf): number {
  const last = new Map<number, number>();
  let nearest = 0;
  for (const [at, { key }] of wordsIn(text).entries()) {
    const stem = stemOf(key);
    for (const [i, wanted] of stems.entries()) {
      if (!wanted.has(stem)) continue;
      last.set(i, at);
      if (last.size < 2) continue;
      const spread = at - Math.min(...last.values()) + 1;
      nearest = Math.max(nearest, (last.size * last.size) / (spread * stems.length));
    }
  }
  return Math.min(1, nearest);
}
