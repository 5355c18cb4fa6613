import { createGroups, type Member } from "../../src/text/stories/groups.ts";
import { borrowsOf, joinStory, MOST_COMPARED } from "../../src/text/stories/join.ts";
import { sketchOf } from "../../src/text/stories/sketch.ts";

/** Stories in memory, every article compared with every other: what a store is held against. */
export function createStories() {
  const members = new Map<string, Member>();
  const groups = createGroups();

  const remove = (id: string): void => {
    const member = members.get(id);
    if (member) groups.take(member);
    members.delete(id);
  };

  function nearTo(hashes: ReadonlySet<number>): readonly Member[] {
    const shared = ({ sketch }: Member) => sketch.hashes.filter((hash) => hashes.has(hash)).length;
    return [...members.values()]
      .filter((member) => shared(member) > 0)
      .toSorted((a, b) => shared(b) - shared(a))
      .slice(0, MOST_COMPARED);
  }

  return {
    add(id: string, text: string) {
      remove(id);
      const sketch = sketchOf(text);
      const near = nearTo(new Set(sketch.hashes));
      const member = joinStory({ id, sketch }, near, groups);
      members.set(id, member);
      return { story: member.story, borrows: borrowsOf(member, near) };
    },
    remove,
    borrowsOf(id: string): readonly string[] {
      const member = members.get(id);
      if (!member) return [];
      return borrowsOf(
        member,
        nearTo(new Set(member.sketch.hashes)).filter((other) => other !== member),
      );
    },
    storyOf: (id: string) => members.get(id)?.story ?? null,
  };
}
