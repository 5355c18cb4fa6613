import { bareDraft } from "../../src/model/article.ts";
import type { Parcel } from "../../src/model/delivery.ts";
import type { ChannelKind, Subscription } from "../../src/model/subscription.ts";
import { createStandingQueries } from "../../src/search/standing-queries.ts";
import { owing } from "../../src/store/owe.ts";
import { createSqliteStore, type SqliteStore } from "../../src/store/sqlite-store.ts";
import { createStandingSubscriptions } from "../../src/store/standing-subscriptions.ts";
import { createGazetteer } from "../../src/text/gazetteer.ts";
import { plainSubscription } from "./subscriptions.ts";

/** A store that owes what is published to whoever subscribed. */
export interface Newsroom {
  readonly store: SqliteStore;
  subscribe(
    given: Partial<Subscription> & Pick<Subscription, "channel">,
    kind?: ChannelKind,
  ): Promise<Subscription>;
  publish(key: string, body: string, scope?: string): Promise<string>;
}

export async function createNewsroom(file: string, now: () => number = Date.now): Promise<Newsroom> {
  const standing = createStandingSubscriptions(createStandingQueries(createGazetteer([])));
  const store = await createSqliteStore(file, owing(standing, now), now);
  let made = 0;
  return {
    store,
    async subscribe(given, kind = "text") {
      made += 1;
      const subscription: Subscription = {
        ...plainSubscription,
        id: `sub${String(made).padStart(5, "0")}`,
        ...given,
      };
      await store.subscriptions.save(subscription, {
        id: subscription.channel,
        guild: subscription.guild,
        kind,
      });
      return subscription;
    },
    async publish(key, body, scope) {
      const { article } = await store.publish(
        scope ? `test ${scope}` : "test",
        { ...bareDraft(key, body), headline: key },
        scope,
      );
      return article.id;
    },
  };
}

/** What a parcel says in tests: the stories' articles, and in a button its id. */
export const letterOf = async (parcel: Parcel) => ({
  title: parcel.told[0]?.article ?? "",
  body: {
    content: parcel.told.map(({ article, also }) => [article, ...also].join(" also ")).join("\n"),
    allowed_mentions: { parse: [] },
    components: [
      {
        type: 1,
        components: [{ type: 2, style: 2, label: "Why?", custom_id: `1:subscribe:why:${parcel.id}:` }],
      },
    ],
  },
});
