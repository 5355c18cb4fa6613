import type { SearchIndex } from "../../ports.ts";
import { nameKeys } from "../../text/names.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import { wordsIn } from "../../text/words.ts";

/** What is known of words: by the corpus, and by a dictionary. */
export interface Known {
  readonly index: SearchIndex;
  readonly thesaurus: Thesaurus;
}

/** Whether the corpus writes the words as a name; one with a capital also where it only begins one: "Farah". */
export async function isName(text: string, index: SearchIndex, begins = false): Promise<boolean> {
  const key = keysOf(text).join(" ");
  const names = await index.suggest(text, ["name"], 5);
  return names.some(
    (name) =>
      keysOf(name.text).join(" ") === key ||
      (begins && keysOf(name.text.split(/[\s-]/)[0] ?? "").join(" ") === key),
  );
}

export const keysOf = (name: string): readonly string[] => nameKeys(wordsIn(name).map(({ key }) => key));
