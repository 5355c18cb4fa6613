import type { Sketch } from "./sketch.ts";
import type { Member } from "./story-groups.ts";

/** One in so many shingles leads from an article to those that have it, too. */
const KEY_STEP = 16;
/** An article with fewer shingles than this is found by every one. */
const FEW = 60;
/** A shingle that this many articles have is a site's boilerplate, and leads to no more of them. */
const MOST_WITH_KEY = 50;

/** Finds the articles with which one may share text. */
export interface Keys {
  add(member: Member): void;
  remove(member: Member): void;
  /** The members with keys in common with this one, itself aside, those with most first, and no more than `most`. */
  sharing(member: Member, most: number): Member[];
}

/** Leads from sampled shingles to the articles that have them. Most have one, which is then kept without a list. */
export function createKeys(): Keys {
  const holders = new Map<number, Member | readonly Member[]>();
  const holding = (key: number): readonly Member[] => [holders.get(key) ?? []].flat();
  const hold = (key: number, list: readonly Member[]) => {
    const [first, ...others] = list;
    if (first) holders.set(key, others.length ? list : first);
    else holders.delete(key);
  };
  return {
    add(member) {
      for (const key of keysOf(member.sketch)) hold(key, [...holding(key), member].slice(0, MOST_WITH_KEY));
    },
    remove(member) {
      for (const key of keysOf(member.sketch)) {
        const left = holding(key).filter((other) => other !== member);
        hold(key, left);
      }
    },
    sharing(member, most) {
      const counts = new Map<Member, number>();
      for (const hash of member.sketch.hashes) {
        for (const other of holding(hash | 0)) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
      return [...counts]
        .sort(([, a], [, b]) => b - a)
        .slice(0, most)
        .map(([other]) => other);
    },
  };
}

/** An article is found by a sample of its shingles, and asks with all. As signed numbers, which take less room. */
function keysOf({ hashes }: Sketch): number[] {
  const sampled = hashes.length < FEW ? hashes : hashes.filter((hash) => hash % KEY_STEP === 0);
  return [...(sampled.length ? sampled : hashes.slice(0, 1))].map((hash) => hash | 0);
}
