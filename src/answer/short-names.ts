import type { HeadlineHit, Hit } from "../model/found.ts";
import type { Span } from "../model/span.ts";
import { isStopWord } from "../text/stop-words.ts";
import { type Word, wordsIn } from "../text/words.ts";
import type { Reading } from "./reading.ts";

/**
 * The sentences of an article that name in short what an earlier hit named in full: by its later words, "Massoud"
 * after "Ahmad Massoud" and "the A380s" after "the Airbus A380", or by the letters in brackets behind it. They are
 * hits too, and mark the short name.
 */
export function shortlyNamed(
  { article, layout }: Reading,
  hits: readonly Hit[],
  headline: HeadlineHit | null,
): readonly Hit[] {
  const { body } = article;
  const named = new Set(hits.map(({ sentence }) => sentence.start));
  const known = new Set(headline ? laterWords(article.headline, headline.marks) : []);
  const found: Hit[] = [];
  for (const sentence of layout.sentences) {
    const full = hits.filter((hit) => hit.sentence.start === sentence.start);
    for (const key of full.flatMap(({ marks }) => [...laterWords(body, marks), ...lettersOf(body, marks)]))
      known.add(key);
    if (known.size === 0 || named.has(sentence.start)) continue;
    const marks = wordsAlone(body, wordsIn(body, sentence), known);
    if (marks.length > 0)
      found.push({ article: article.id, revision: article.revision, sentence, marks, score: 0 });
  }
  return found;
}

/** The words of a name that stands in the text in one piece: but the first, unless it is a number as of a model. */
function laterWords(body: string, marks: readonly Span[]): readonly string[] {
  const words = marks.flatMap((mark) => wordsIn(body, mark));
  const isJoined = (word: Word | undefined, next: Word | undefined): boolean =>
    word !== undefined &&
    next !== undefined &&
    body.slice(word.end, next.start) === " " &&
    isName(body, word) &&
    isName(body, next);
  return words
    .filter(
      (word, at) =>
        isJoined(words[at - 1], word) || (/^\d{3}$/.test(word.key) && isJoined(word, words[at + 1])),
    )
    .map(({ key }) => key);
}

/** "SIA" of "Singapore Airlines (SIA)": the letters behind a name of several words, which begin with its own. */
function lettersOf(body: string, marks: readonly Span[]): readonly string[] {
  return marks.flatMap(({ end }) => {
    const letters = /^ \((\p{Lu}{2,6})\)/u.exec(body.slice(end, end + 10))?.[1];
    const initials = marks
      .flatMap((mark) => wordsIn(body, mark))
      .map(({ start }) => body[start])
      .join("");
    return letters?.startsWith(initials.slice(0, 2)) && initials.length > 1 ? [letters.toLowerCase()] : [];
  });
}

const isName = (body: string, { start, end }: Span): boolean =>
  /^(?:\p{Lu}|\d{3})/u.test(body.slice(start, end));

/** Where these words stand as a name of their own: "Gallois", and not "Singapore Airlines" for "Airlines". */
function wordsAlone(body: string, words: readonly Word[], keys: ReadonlySet<string>): readonly Span[] {
  return words
    .filter((word, at) => {
      const [before, after] = [words[at - 1], words[at + 1]];
      return (
        (keys.has(word.key) || isPlural(word.key, keys)) &&
        isName(body, word) &&
        !(before && isOther(body, before, word, keys)) &&
        !(after && isOther(body, after, word, keys))
      );
    })
    .map(({ start, end }) => ({ start, end }));
}

/** "the A380s". */
const isPlural = (key: string, keys: ReadonlySet<string>): boolean =>
  /\ds$/.test(key) && keys.has(key.slice(0, -1));

const TITLES = /^(?:mr|mrs|ms|dr|president|chief|general|minister|commander|governor|senator)$/;

function isOther(body: string, other: Word, word: Word, keys: ReadonlySet<string>): boolean {
  const between = body.slice(Math.min(other.end, word.end), Math.max(other.start, word.start));
  return (
    /^[ -]$/.test(between) &&
    /^\p{Lu}/u.test(body.slice(other.start, other.end)) &&
    !isStopWord(other.key) &&
    !TITLES.test(other.key) &&
    !keys.has(other.key)
  );
}
