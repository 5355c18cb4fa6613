import type { Desk } from "../../src/deliver/desk.ts";
import { feedsOf } from "../../src/deliver/feed-news.ts";
import type { Context, Outcome } from "../../src/discord/command.ts";
import type { SubscriptionsAnswer } from "../../src/model/answer.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import { guildOf } from "./rights.ts";
import { namesOfTags } from "./tags.ts";

/** Subscriptions, and whether they work. */
export async function show(
  title: string,
  subscriptions: readonly Subscription[],
  context: Context,
  desk: Desk,
  { note = "", edit = null }: Partial<Pick<SubscriptionsAnswer, "note" | "edit">> = {},
): Promise<Outcome> {
  const [feeds, delays, tagsOf] = await Promise.all([
    desk.feeds.followed(),
    desk.outbox.delays(guildOf(context)),
    namesOfTags(subscriptions, context),
  ]);
  const items = await Promise.all(
    subscriptions.map(async (subscription) => ({
      subscription,
      stopped: (await desk.subscriptions.channel(subscription.channel))?.stopped ?? null,
      delay: delays.get(subscription.channel) ?? null,
      tags: tagsOf(subscription),
      feeds: feedsOf(subscription, feeds),
    })),
  );
  const stuck = desk.stuck();
  const waits = stuck === null ? "" : `All news wait: ${stuck} They come by themselves once that is over.`;
  const notes = [note, waits].filter(Boolean).join("\n");
  return { answer: { kind: "subscriptions", title, items, note: notes, edit } };
}
