import type { Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { wordsIn } from "../text/words.ts";
import type { Chain, Plan, Slot } from "./plan.ts";
import { hasStemIn, type StemOf } from "./sentence-match.ts";

/** What it is worth that the words stand as they were typed, letter for letter too, and that they stand together. */
const AS_TYPED = 0.5;
const TO_THE_LETTER = 0.15;
const TOGETHER = 0.2;
/** The most that closeness makes of a score: of a sentence that holds every word, and of any other. */
export const CLOSEST = 1 + AS_TYPED + TO_THE_LETTER + TOGETHER;
export const NEAREST = 1 + TOGETHER;

type Closeness = (body: string, sentence: Span, isMet: boolean) => number;

/**
 * Tells how closely a sentence follows a query's words, to multiply its score with: 1 is not at all. One that does not
 * meet the query cannot have them as they were typed.
 */
export function closenessTo(plan: Plan, stemOf: StemOf): Closeness {
  const chains = plan.all.flat().filter((part) => part.kind === "chain");
  const words = chains.filter(isTypedWord);
  const alone = words.length > FEW ? chains.filter((chain) => !isTypedWord(chain)) : chains;
  const measures = [
    ...alone.map((chain) => measureOf(chain, stemOf)),
    ...(words.length > FEW ? [typedWordIn(words)] : []),
  ];
  return (body, { start, end }, isMet) => {
    const text = body.slice(start, end);
    const words = isMet ? fold(spaced(text)) : null;
    return 1 + Math.max(0, ...measures.map((measure) => measure(text, words)));
  };
}

/** Of a text, with its words between single spaces where it may have those of the query as they were typed. */
type Measure = (text: string, words: string | null) => number;

const isTypedWord = ({ text }: Chain): boolean => !spaced(text).trim().includes(" ");

/** So few words are sooner looked for one by one. */
const FEW = 5;

/** Single words, of which a query may have hundreds that say the same: each of the text is looked up among them. */
function typedWordIn(chains: readonly Chain[]): Measure {
  const typed = Map.groupBy(chains, ({ text }) => fold(spaced(text)).trim());
  return (text, words) => {
    if (words === null) return 0;
    let most = 0;
    for (const word of words.split(" ")) {
      const found = typed.get(word);
      if (found) most = Math.max(most, ...found.map((chain) => worthAsTyped(chain, text)));
    }
    return most;
  };
}

const worthAsTyped = (chain: Chain, text: string): number =>
  AS_TYPED + (text.includes(chain.text) ? TO_THE_LETTER : 0);

function measureOf(chain: Chain, stemOf: StemOf): Measure {
  const typed = fold(spaced(chain.text));
  const stems = new Set(chain.slots.filter(isOneWord).flatMap((slot) => [...slot.stems.keys()]));
  const isAsked = hasStemIn(stems, stemOf);
  return (text, words) =>
    (words?.includes(typed) ? worthAsTyped(chain, text) : 0) +
    (stems.size > 1 ? (TOGETHER * nearness(text, isAsked, stemOf)) / stems.size : 0);
}

const isOneWord = ({ from, to }: Slot): boolean => to === from + 1;

/** The words of a text between single spaces, so that a word begins and ends where a space is. */
const spaced = (text: string): string => ` ${text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;

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
