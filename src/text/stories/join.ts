import type { Groups, Member } from "./groups.ts";
import { type Overlap, overlapOf, placesOf, type Sketch } from "./sketch.ts";

/** Articles that share at least this much of the smaller one are the same story. */
const SAME = 0.45;
/** Below this they are independent; between, one borrows from the other. */
const BORROWS = 0.15;

/** Only this many articles are compared in full: those with the most keys in common, see keys.ts. */
export const MOST_COMPARED = 40;

/**
 * Puts an article with those that share most of its text: a report, its reprints, cuts and edits. `near` are the
 * articles it may share text with, and `groups` holds their stories whole, without the article. Others than the
 * newcomer can move: two stories that it joins are one from then on.
 */
export function joinStory(
  newcomer: { readonly id: string; readonly sketch: Sketch },
  near: readonly Member[],
  groups: Groups,
): Member {
  const member: Member = { ...newcomer, story: newcomer.id };
  const kin = compared(member, near).filter(({ containment }) => containment >= SAME);
  place(member, kin, groups);
  return member;
}

/** Articles of other stories from which it has a passage, or which have one from it; most first. */
export const borrowsOf = (member: Member, near: readonly Member[]): readonly string[] =>
  compared(member, near)
    .filter(({ other, containment }) => other.story !== member.story && containment >= BORROWS)
    .map(({ other }) => other.id);

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
