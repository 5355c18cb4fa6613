import type { Span } from "../model/span.ts";
import { wordsIn } from "../text/words.ts";
import { type Chain, foldedSpaces, type Plan, type Slot } from "./plan.ts";
import { hasStemIn, type StemOf } from "./sentence-match.ts";

/** What it is worth that the words stand as they were typed, in the same case too, and that they stand together. */
const AS_TYPED = 0.5;
const SAME_CASE = 0.05;
const TOGETHER = 0.15;
/** The most that closeness makes of a score. */
export const CLOSEST = 1 + AS_TYPED + SAME_CASE + TOGETHER;

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
  const stems = new Set(chain.slots.filter(isOneWord).flatMap((slot) => [...slot.stems.keys()]));
  const isAsked = hasStemIn(stems, stemOf);
  return (text, folded) =>
    (holdsWords(folded, typed) ? AS_TYPED : 0) +
    (holdsWords(text, chain.text) ? SAME_CASE : 0) +
    (stems.size > 1 ? (TOGETHER * nearness(folded, isAsked, stemOf)) / stems.size : 0);
}

const isOneWord = ({ from, to }: Slot): boolean => to === from + 1;

/** Whether a text holds another between the borders of words. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return true;
  return false;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** How many words stand side by side; the less the more stands between them, and the fewer do. */
function nearness(text: string, isAsked: (key: string) => boolean, stemOf: StemOf): number {
  const last = new Map<string, number>();
  let nearest = 0;
  for (const [at, { key }] of wordsIn(text).entries()) {
    if (!isAsked(key)) continue;
    last.set(stemOf(key), at);
    if (last.size < 2) continue;
    const spread = at - Math.min(...last.values()) + 1;
    nearest = Math.max(nearest, (last.size * last.size) / spread);
  }
  return nearest;
}
