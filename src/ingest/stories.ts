import { type Overlap, overlapOf, placesOf, sketchOf } from "./sketch.ts";
import { createGroups, type Groups, type Member } from "./story-groups.ts";
import { createKeys } from "./story-keys.ts";

/** Articles that share at least this much of the smaller one are the same story. */
const SAME = 0.45;
/** Below this they are independent; between, one borrows from the other. */
const BORROWS = 0.15;

/** Only this many articles are compared in full: those with the most keys in common. */
const MOST_COMPARED = 40;

/** Where an article belongs. */
export interface Joined {
  /** The id of the story: of the article that founded it. */
  readonly story: string;
  /** Articles of other stories from which it has a passage, or which have one from it; most first. */
  readonly borrows: readonly string[];
}

/** Groups articles that share most of their text: a report, its reprints, cuts and edits. In memory. */
export interface Stories {
  /** Finds an article's story, or founds one with it. An article with that id is replaced. */
  add(id: string, text: string): Joined;
  remove(id: string): void;
  /** The story of an article that was added: a later one can have moved it, see `add`. */
  storyOf(id: string): string | null;
}

export function createStories(): Stories {
  const members = new Map<string, Member>();
  const groups = createGroups();
  const keys = createKeys();

  const remove = (id: string) => {
    const member = members.get(id);
    if (!member) return;
    members.delete(id);
    groups.take(member);
    keys.remove(member);
  };

  return {
    add(id, text) {
      remove(id);
      const member: Member = { id, sketch: sketchOf(text), story: id };
      const overlaps = compared(member, keys.sharing(member, MOST_COMPARED));
      const kin = overlaps.filter(({ containment }) => containment >= SAME);
      place(member, kin, groups);
      members.set(id, member);
      keys.add(member);
      const borrows = overlaps.filter(
        ({ other, containment }) => other.story !== member.story && containment >= BORROWS,
      );
      return { story: member.story, borrows: borrows.map(({ other }) => other.id) };
    },
    remove,
    storyOf: (id) => members.get(id)?.story ?? null,
  };
}

interface Kin extends Overlap {
  readonly other: Member;
}

/** The articles with the longest stretch in common first. */
function compared(member: Member, others: readonly Member[]): Kin[] {
  const places = placesOf(member.sketch);
  return others
    .map((other) => ({ other, ...overlapOf(places, other.sketch) }))
    .sort((a, b) => b.stretch - a.stretch);
}

/**
 * Puts a newcomer with its kin. One article in common is not enough to be of a story, nor to join two: it can be made
 * up of two reports, and would marry one to the other. It goes to where it has the longer stretch from.
 */
function place(member: Member, kin: readonly Kin[], groups: Groups): void {
  const home = kin.find(({ other }) => belongs(member, groups.of(other.story)));
  groups.put(member, home?.other.story ?? groups.free(member.id));
  for (const { other, stretch } of kin) {
    if (other.story === member.story || !belongs(other, groups.of(member.story))) continue;
    const theirs = groups.of(other.story);
    if (belongs(member, theirs)) for (const one of theirs) groups.put(one, member.story);
    else if (isNearer(other, stretch, theirs)) groups.put(other, member.story);
  }
}

/** Whether an article shares text with most of a story. */
function belongs(member: Member, story: readonly Member[]): boolean {
  const others = story.slice(0, MOST_COMPARED);
  const sharing = compared(member, others).filter(({ containment }) => containment >= BORROWS);
  return sharing.length > others.length / 2;
}

/** Whether an article has a longer stretch in common with a newcomer than with any of the others of its story. */
function isNearer(member: Member, stretch: number, story: readonly Member[]): boolean {
  const others = story.filter((other) => other !== member);
  return others.length > 0 && compared(member, others).every((kin) => kin.stretch < stretch);
}
