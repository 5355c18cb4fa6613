import { factOf } from "../model/article.ts";
import type { Excerpt, Source } from "../model/excerpt.ts";
import { fold } from "../text/fold.ts";
import { shinglesOf } from "../text/shingles.ts";

/** Two articles of one story print the same passage where they share at least this much of the shorter. */
const SAME = 0.5;

/** Articles of different stories have so many words in common only where one has them from the other. */
const NO_CHANCE = 12;

/** Shows a passage that several articles print once, where it stood first, and names the others beside it. */
export function foldReprints(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  const ofStories = [...Map.groupBy(excerpts, ({ source }) => source.story).values()].flatMap(foldStory);
  const groups = [...Map.groupBy(ofStories, (group) => wordsOf(group[0])).values()].flatMap(foldBorrowed);
  const shown = new Map(groups.map((group) => [group.reduce(earlier), group] as const));
  return excerpts.flatMap((excerpt) => {
    const group = shown.get(excerpt);
    return group ? { ...excerpt, also: othersIn(group, excerpt) } : [];
  });
}

type Group = readonly [Excerpt, ...Excerpt[]];

/** The prints of each passage of one story. */
function foldStory(excerpts: readonly Excerpt[]): readonly Group[] {
  // Most stories are printed by one article, which prints nothing twice.
  if (excerpts.every(({ source }) => source.id === excerpts[0]?.source.id))
    return excerpts.map((excerpt) => [excerpt]);
  const groups: [Excerpt, ...Excerpt[]][] = [];
  const shingles = new Map(excerpts.map((excerpt) => [excerpt, new Set(shinglesOf(excerpt.quote))]));
  const isPrint = (one: Excerpt, other: Excerpt): boolean =>
    one.source.id !== other.source.id && shareOf(shingles.get(one), shingles.get(other)) >= SAME;
  for (const excerpt of excerpts) {
    const group = groups.find((prints) => prints.every((print) => isPrint(print, excerpt)));
    if (group) group.push(excerpt);
    else groups.push([excerpt]);
  }
  return groups;
}

function shareOf(a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()): number {
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}

/** Passages of several stories in the same words are one, where these are many enough. */
function foldBorrowed(groups: readonly Group[]): readonly Group[] {
  const [first, ...others] = groups;
  if (!first || others.length === 0 || wordsOf(first[0]).split(" ").length < NO_CHANCE) return groups;
  const isElsewhere = ([print]: Group): boolean => print.source.story !== first[0].source.story;
  return [[...first, ...others.filter(isElsewhere).flat()], ...others.filter((group) => !isElsewhere(group))];
}

const wordsOf = ({ quote }: Excerpt): string => fold(quote).replace(/\s+/g, " ");

const othersIn = (group: Group, shown: Excerpt): readonly Source[] => {
  const others = new Map(group.map(({ source }) => [source.id, source]));
  others.delete(shown.source.id);
  return [...others.values()];
};

/** What is dated by another of the same day comes after that, and what is undated last. */
const dayOf = ({ source: { published } }: Excerpt): string =>
  `${factOf(published) ?? "9999"} ${published.known === "inferred" ? 1 : 0}`;

const earlier = (a: Excerpt, b: Excerpt): Excerpt => (dayOf(b) < dayOf(a) ? b : a);
