import type { Desk } from "../../src/deliver/desk.ts";
import { feedsOf } from "../../src/deliver/feed-news.ts";
import type { Context, Outcome } from "../../src/discord/command.ts";
import { whyWords } from "../../src/discord/render/whys.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import type { SubscriptionsAnswer } from "../../src/model/subscription-list.ts";
import type { Say } from "../../src/words/words.ts";
import { guildOf } from "./rights.ts";
import { namesOfTags } from "./tags.ts";

/** Subscriptions, and whether they work. */
export async function show(
  title: SubscriptionsAnswer["title"],
  subscriptions: readonly Subscription[],
  context: Context,
  desk: Desk,
  { note = null, edit = null }: Partial<Pick<SubscriptionsAnswer, "note" | "edit">> = {},
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
  const waits: Say | null =
    stuck === null ? null : (words) => words.subscriptions.allWait(whyWords(stuck, words));
  return { answer: { kind: "subscriptions", title, items, note: oneAfterAnother(note, waits), edit } };
}

const oneAfterAnother = (first: Say | null, second: Say | null): Say | null =>
  first && second ? (words) => `${first(words)}\n${second(words)}` : (first ?? second);
