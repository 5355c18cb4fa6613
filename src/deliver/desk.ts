import type { Article } from "../model/article.ts";
import type { FeedStore, Outbox, StandingQueries, Subscriptions } from "../ports.ts";
import { parseFormatted } from "../query/parse.ts";
import { unlessWrong } from "../query/query-error.ts";

/** Where subscriptions are taken, and looked up. What is saved here counts for the next article. */
export interface Desk {
  readonly subscriptions: Subscriptions;
  readonly outbox: Pick<Outbox, "parcel" | "fates">;
  readonly feeds: Pick<FeedStore, "followed">;
  /** The ids of the subscriptions that an article meets. */
  metBy(article: Article): readonly string[];
}

interface DeskParts {
  readonly subscriptions: Subscriptions;
  readonly outbox: Outbox;
  readonly feeds: FeedStore;
  readonly standing: StandingQueries;
}

/** Has everything that is subscribed to wait for articles, and keeps it so. */
export async function openDesk({ subscriptions, outbox, feeds, standing }: DeskParts): Promise<Desk> {
  const put = (id: string, text: string) => {
    const query = unlessWrong(() => parseFormatted(text));
    if (query) standing.put(id, query);
  };
  for (const { id, query } of await subscriptions.all()) put(id, query);
  return {
    outbox,
    feeds,
    metBy: standing.metBy,
    subscriptions: {
      ...subscriptions,
      async save(subscription, channel) {
        await subscriptions.save(subscription, channel);
        put(subscription.id, subscription.query);
      },
      async remove(id) {
        await subscriptions.remove(id);
        standing.drop(id);
      },
      async forget(before) {
        const gone = await subscriptions.forget(before);
        for (const id of gone) standing.drop(id);
        return gone;
      },
    },
  };
}
