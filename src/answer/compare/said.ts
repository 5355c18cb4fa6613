import type { Span } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Word } from "../../text/words.ts";
import type { Telling } from "./matter.ts";
import { once } from "./once.ts";

/** Words that stand so near are said of one another. */
export const REACH = 8;

/** A word by its stem and what it may mean, and what that is a kind of. */
export interface Said {
  readonly stem: string;
  readonly means: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

interface Near extends Word {
  readonly stem: string;
  readonly isName: boolean;
}

/** The words near by that say something. */
export function wordsNear({ told }: Telling, span: Span): readonly Near[] {
  const at = told.words.findIndex(({ end }) => end > span.start);
  return told.words.flatMap((word, i) =>
    Math.abs(i - at) <= REACH && !isStopWord(word.key)
      ? { ...word, stem: told.stems[i] ?? word.key, isName: i > 0 && word.capital }
      : [],
  );
}

/** What the words near by may mean, without names: read at the first question. */
export const contextOf = (
  telling: Telling,
  span: Span,
  { meanings, kinds }: Thesaurus,
): (() => readonly Said[]) =>
  once(() =>
    wordsNear(telling, span)
      .filter((word) => !word.isName && !TELLS_NOTHING.test(word.key) && !isMatter(telling, word))
      .map(({ key, stem }) => ({
        stem,
        means: new Set(MEANT.flatMap(([pos, senses]) => [...meanings(key, pos, senses)])),
        kinds: new Set(MEANT.flatMap(([pos, senses]) => [...kinds(key, pos, senses)])),
      })),
  );

/** The name that is asked for, which all sentences have. */
const isMatter = ({ hit }: Telling, { start, capital }: Word): boolean =>
  capital && hit.marks.some((mark) => mark.start <= start && start < mark.end);

const MEANT = [
  ["noun", 5],
  ["verb", 3],
] as const;

/** Words of any report: who says it, and when. */
const TELLS_NOTHING =
  /^(?:sa(?:id|ys?)|told|tells?|according|report(?:ed|s)?|million|billion|hundred|thousand|days?|nights?|mornings?|afternoon|evening|weeks?|months?|years?|today|yesterday|\p{N}.*)$/u;
