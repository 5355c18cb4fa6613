import type { SearchIndex } from "../../ports.ts";
import { plainQuery } from "../../query/plain.ts";
import { isParticle, nameKeys } from "../../text/names.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import type { Known } from "./known-names.ts";
import { countryNames } from "./word-classes.ts";

/**
 * A question with the words that nobody knows, neither the corpus nor a dictionary, as they were most likely meant;
 * and what was put for them. Names in capitals stay.
 */
export async function correctlySpelt(
  question: string,
  known: Known,
): Promise<{ readonly spelt: string; readonly words: readonly string[] }> {
  const mistyped = await Promise.all(
    wordsIn(question).map(async (word, i) => ({ word, meant: await meantBy(word, i === 0, known) })),
  );
  const corrections = mistyped.flatMap(({ word, meant }) => (meant === null ? [] : { word, meant }));
  const spelt = corrections.reduceRight(
    (text, { word: { start, end }, meant }) => text.slice(0, start) + meant + text.slice(end),
    question,
  );
  return { spelt, words: corrections.map(({ meant }) => meant) };
}

const MISTYPED = /^[a-z]{4,}$/;

async function meantBy({ key, capital }: Word, isFirst: boolean, known: Known): Promise<string | null> {
  if (!MISTYPED.test(key) || (capital && !isFirst) || (await isKnown(key, known))) return null;
  const name = await begunBy(key, known.index);
  if (name !== null) return name;
  const meant = known.thesaurus.meant(key);
  const held = await Promise.all(meant.map((word) => isHeld(word, known.index)));
  return meant.find((_, i) => held[i]) ?? meant[0] ?? null;
}

const isKnown = async (key: string, { index, thesaurus }: Known): Promise<boolean> =>
  isStopWord(key) ||
  isParticle(key) ||
  countryNames(key).length > 0 ||
  thesaurus.mainPart(key) !== null ||
  (await isHeld(key, index)) ||
  thesaurus.usage(key) >= USED;

/** What is said at least so often in a million words is no mistake. */
const USED = 0.5;

const isHeld = async (key: string, index: SearchIndex): Promise<boolean> =>
  (await index.search(plainQuery(key), { limit: 1, marked: false })).hits.length > 0;

/** So many letters of a name tell it. */
const TELLING = 5;

/** "talibs": the one name of the corpus, in one word, that begins so. */
async function begunBy(key: string, index: SearchIndex): Promise<string | null> {
  const [beginning = ""] = nameKeys([key]);
  if (beginning.length < TELLING) return null;
  const names = await index.suggest(beginning, ["name"], 5);
  return names.find(({ text }) => new RegExp(`^${beginning}\\p{L}*$`, "iu").test(text))?.text ?? null;
}
