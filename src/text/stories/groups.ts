import type { Sketch } from "./sketch.ts";

/** An article, as far as its story is concerned. */
export interface Member {
  readonly id: string;
  readonly sketch: Sketch;
  story: string;
}

/** Which articles make up which story. */
export interface Groups {
  of(story: string): readonly Member[];
  put(member: Member, story: string): void;
  take(member: Member): void;
  /** A name for a new story: the article's own, or where a story outlived its founder under that, another. */
  free(id: string): string;
}

export function createGroups(members: Iterable<Member> = []): Groups {
  const stories = new Map<string, Set<Member>>();
  const take = (member: Member) => {
    const group = stories.get(member.story);
    group?.delete(member);
    if (!group?.size) stories.delete(member.story);
  };
  const put = (member: Member, story: string) => {
    take(member);
    member.story = story;
    stories.set(story, (stories.get(story) ?? new Set()).add(member));
  };
  const free = (id: string): string => (stories.has(id) ? free(`${id}+`) : id);
  for (const member of members) put(member, member.story);
  return { of: (story) => [...(stories.get(story) ?? [])], put, take, free };
}
