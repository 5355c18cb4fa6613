import type { Query, Term } from "../../model/query.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import { wordsIn } from "../../text/words.ts";
import { isName } from "../ask/known-names.ts";
import { isCommon, stemsLike } from "../ask/word-classes.ts";
import type { Parts } from "../parts.ts";
import { createBefalls, isDoneToOthers } from "./befalls.ts";
import { share } from "./same-thing.ts";

/** What is asked of: the matter by itself, and what of it. */
export interface Topic {
  /**
   * Finds every sentence about the matter: by its name alone, else by its words and what else says the same; the query
   * itself where that is all of it.
   */
  readonly matter: Query;
  readonly of: readonly Wanted[];
  /** The roots of the words that are asked for. */
  readonly roots: ReadonlySet<string>;
}

/** A further word that is asked for. */
export interface Wanted {
  /** Its stems, with those that say the same. */
  readonly stems: ReadonlySet<string>;
  /** "The Karsk strike", "the Tolmar flood": what happened, of which whole articles tell. */
  readonly isEvent: boolean;
}

type Group = readonly Term[];

/** Sentences that tell how seldom a name is, at the most. */
const ENOUGH = 300;

/**
 * Reports of one matter seldom share more of its words than its name. So "soldiers fled tajikistan" is asked of all that
 * is told of Tajikistan, and only what has to do with soldiers and with fleeing is given.
 */
export async function topicOf(query: Query, parts: Parts): Promise<Topic> {
  const groups = query.all.filter((group) => !group.every(isEmpty));
  const areNames = await Promise.all(groups.map((group) => namesSomething(group, parts)));
  const named = groups.filter((_, i) => areNames[i]);
  const roots = new Set(groups.flat().map((term) => rootOf(keyOf(term))));
  const isNameAlone = query.all.length === 1 && named.length === 1;
  if (groups.length === 0 || isNameAlone) return { matter: query, of: [], roots };
  if (named.length === 0)
    return { matter: { ...query, all: groups.map((group) => group.flatMap(likeOf)) }, of: [], roots };
  const seldom = await seldomest(named, query, parts);
  const matter = { ...query, all: [seldom] };
  return {
    matter,
    of: groups.filter((group) => group !== seldom).map((group) => wantedOf(group, parts)),
    roots,
  };
}

async function namesSomething(group: Group, { index }: Parts): Promise<boolean> {
  const names = group.map(
    ({ kind, text }) => kind === "phrase" || (!isCommonWord(text) && isName(text, index, true)),
  );
  return (await Promise.all(names)).includes(true);
}

const isCommonWord = (text: string): boolean => wordsIn(text).every(({ key }) => isCommon(key));

async function seldomest(groups: readonly Group[], query: Query, { index }: Parts): Promise<Group> {
  const found = await Promise.all(
    groups.map(async (group) => ({
      group,
      count: (await index.search({ ...query, all: [group] }, { limit: ENOUGH })).hits.length,
    })),
  );
  const [best] = found.toSorted((a, b) => a.count - b.count);
  return best?.group ?? [];
}

/** Says only that something is asked. */
const isEmpty = ({ kind, text }: Term): boolean =>
  kind === "word" &&
  wordsIn(text).every(
    ({ key }) =>
      isStopWord(key) ||
      /^(?:numbers?|many|much|across|about|regarding|versus|vs|differen(?:t|ces?))$/.test(key),
  );

const likeOf = (term: Term): readonly Term[] =>
  term.kind === "phrase"
    ? [term]
    : [term, ...[...stemsLike(keyOf(term))].map((text) => ({ kind: "word", text }) as const)];

const wantedOf = (group: Group, { thesaurus }: Parts): Wanted => ({
  stems: stemsOf(group),
  isEvent: group.some((term) => isEvent(keyOf(term), thesaurus)),
});

const EVENTS = ["event", "geological_phenomenon", "atmospheric_phenomenon"];

/** A strike, a flood; who asks for the arrests or the dead asks for their number. */
const isEvent = (key: string, thesaurus: Thesaurus): boolean =>
  EVENTS.some((event) => share(thesaurus.kinds(key, "noun", 1), thesaurus.meanings(event, "noun", 1))) &&
  !createBefalls(thesaurus).ofWord(key).some(isDoneToOthers);

const stemsOf = (group: Group): ReadonlySet<string> =>
  new Set(group.flatMap((term) => [rootOf(keyOf(term)), ...stemsLike(keyOf(term))]));

const keyOf = ({ text }: Term): string => wordsIn(text).at(-1)?.key ?? text;
