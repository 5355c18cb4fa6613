import { type Context, InputError } from "../../src/discord/command.ts";
import type { Forum } from "../../src/discord/forum.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import { numeral } from "../../src/words/numeral.ts";
import type { Words } from "../../src/words/words.ts";
import type { Place } from "./rights.ts";

/** The most that Discord lets a post carry. */
const MOST_TAGS = 5;

/** The names in what was typed; none where "none" was. Throws InputError. */
export function readTagNames(text: string): readonly string[] {
  if (text.toLowerCase() === "none") return [];
  const names = text.split(",").map((name) => name.trim());
  const given = [...new Set(names.filter((name) => name !== ""))];
  if (given.length > MOST_TAGS)
    throw new InputError((words) =>
      words.subscriptions.mostTags(numeral(MOST_TAGS, words), numeral(given.length, words)),
    );
  return given;
}

/** The ids of the tags named, which the forum has. Throws InputError where it has them not, or asks for one. */
export async function tagsAt(
  { id, kind }: Pick<Place, "id" | "kind">,
  names: readonly string[],
  context: Pick<Context, "readForum">,
): Promise<readonly string[]> {
  if (kind !== "forum") {
    if (names.length > 0) throw new InputError(({ subscriptions }) => subscriptions.noForum);
    return [];
  }
  const forum = await forumAt({ id, kind }, context);
  if (!forum && names.length === 0) return [];
  if (!forum) throw new InputError(({ subscriptions }) => subscriptions.tagsUnseen);
  if (forum.demandsTag && names.length === 0)
    throw new InputError((words) => words.subscriptions.tagDemanded(choiceOf(forum, words)));
  return names.map((name) => idOf(name, forum));
}

/** A forum as it is now; null where the channel is none, or cannot be seen. */
export const forumAt = async (
  { id, kind }: Pick<Place, "id" | "kind">,
  { readForum }: Pick<Context, "readForum">,
): Promise<Forum | null> => (kind === "forum" ? ((await readForum?.(id)) ?? null) : null);

/** Of some tags' ids those that the forum has. Throws InputError where it asks for one and none is left. */
export async function knownTags(
  place: Pick<Place, "id" | "kind">,
  ids: readonly string[],
  context: Pick<Context, "readForum">,
): Promise<readonly string[]> {
  const forum = await forumAt(place, context);
  const known = forum?.tags.filter(({ id }) => ids.includes(id)).map(({ id }) => id) ?? [];
  if (forum?.demandsTag && known.length === 0)
    throw new InputError((words) => words.subscriptions.tagDemanded(choiceOf(forum, words)));
  return known.slice(0, MOST_TAGS);
}

function idOf(name: string, forum: Forum): string {
  const tag = forum.tags.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!tag) throw new InputError((words) => words.subscriptions.noTag(name, choiceOf(forum, words)));
  return tag.id;
}

const choiceOf = ({ tags }: Forum, { subscriptions, list }: Words): string =>
  tags.length === 0 ? subscriptions.noTagsYet : subscriptions.chooseTag(list(tags.map(({ name }) => name)));

/** Tells what subscriptions' tags are called: null where the forum has one no longer, nothing where it cannot be seen. */
export async function namesOfTags(
  subscriptions: readonly Subscription[],
  { readForum }: Pick<Context, "readForum">,
): Promise<(subscription: Subscription) => readonly (string | null)[]> {
  const tagged = new Set(subscriptions.filter(({ tags }) => tags.length > 0).map(({ channel }) => channel));
  const forums = new Map(
    await Promise.all([...tagged].map(async (id) => [id, (await readForum?.(id)) ?? null] as const)),
  );
  return ({ channel, tags }) => {
    const forum = forums.get(channel);
    return forum ? tags.map((id) => forum.tags.find((tag) => tag.id === id)?.name ?? null) : [];
  };
}
