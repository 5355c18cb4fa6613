import type { Article } from "../model/article.ts";
import type { FeedStore, Outbox, Subscriptions } from "../ports.ts";

/** Where subscriptions are taken, and looked up. */
export interface Desk {
  readonly subscriptions: Subscriptions;
  readonly outbox: Pick<Outbox, "parcel" | "fates" | "delays">;
  readonly feeds: Pick<FeedStore, "followed">;
  /** Why nothing can be told at all for now, in a sentence, or null. */
  stuck(): string | null;
  /** The ids of the subscriptions that an article meets. */
  metBy(article: Article): Promise<readonly string[]>;
}
