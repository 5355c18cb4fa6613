import type { Article } from "../model/article.ts";
import type { FeedStore, Outbox, Subscriptions } from "../ports.ts";

/** Where subscriptions are taken, and looked up. */
export interface Desk {
  readonly subscriptions: Subscriptions;
  readonly outbox: Pick<Outbox, "parcel" | "fates" | "delays">;
  readonly feeds: Pick<FeedStore, "followed">;
  /** The ids of the subscriptions that an article meets. */
  metBy(article: Article): Promise<readonly string[]>;
}
