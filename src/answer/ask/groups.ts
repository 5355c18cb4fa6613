import type { SearchIndex } from "../../ports.ts";
import { isParticle } from "../../text/names.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import { isName, type Known } from "./known-names.ts";
import { joinCountries } from "./sentence.ts";
import { isTitle } from "./titles.ts";
import { isCommon } from "./word-classes.ts";

/** The words of a question in groups that mean one thing: a name, "give up", or a word alone. */
export async function wordGroups(
  text: string,
  { index, thesaurus }: Known,
): Promise<readonly (readonly Word[])[]> {
  return joinNames(text, groupsIn(text, thesaurus), index);
}

/** Words that belong together: by their capitals, or by a hyphen or a name's particle between them. */
function groupsIn(text: string, thesaurus: Thesaurus): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (const word of joinCountries(wordsIn(text))) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isJoined(text, group, last, word)) group.push(word);
    else if (group?.length === 1 && last && isPhrasal(last, word, thesaurus)) group.push(word);
    else groups.push([word]);
  }
  return groups.filter((group) => group.some(({ key }) => !isStopWord(key) && !isParticle(key)));
}

/** "give up": a verb with a particle that the dictionary lists together. */
export const isPhrasal = (verb: Word, particle: Word, thesaurus: Thesaurus): boolean =>
  PARTICLE.test(particle.key) && thesaurus.mainPart(`${verb.key} ${particle.key}`) !== null;

const PARTICLE = /^(?:up|down|out|off|away|over|back|through)$/;

function isJoined(text: string, group: readonly Word[], last: Word, word: Word): boolean {
  const between = text.slice(last.end, word.start);
  if (/^[-‐‑–]$/.test(between)) return true;
  if (between !== " ") return false;
  if (isParticle(word.key) || (group.length > 1 && isParticle(last.key)))
    return !isStopWord(group[0]?.key ?? "");
  return last.capital && word.capital && !isStopWord(last.key) && !isStopWord(word.key) && group.length < 3;
}

/** "norrvik united": two words in small letters that the corpus writes as one name. */
async function joinNames(
  text: string,
  groups: readonly (readonly Word[])[],
  index: SearchIndex,
): Promise<readonly (readonly Word[])[]> {
  const joined: (readonly Word[])[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && (await isOneName(text, [...last, ...group], index)))
      joined.splice(-1, 1, [...last, ...group]);
    else joined.push(group);
  }
  return joined;
}

async function isOneName(text: string, words: readonly Word[], index: SearchIndex): Promise<boolean> {
  const [first, second, more] = words;
  if (!first || !second || more || isCommon(first.key) || isCommon(second.key)) return false;
  if (isTitle(first.key)) return false;
  if (text.slice(first.end, second.start) !== " ") return false;
  return isName(`${first.key} ${second.key}`, index);
}
