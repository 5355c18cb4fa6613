/** How soon a subscription tells: every story by itself, or several together. */
export const TELLS = ["at once", "hourly", "daily", "weekly"] as const;
export type Tell = (typeof TELLS)[number];

/** Hours of the day in which nothing is told, such as 22 to 7; what comes meanwhile is told together when they end. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** A channel that wants to be told of new articles that meet a query. */
export interface Subscription {
  /** Eight letters and digits. */
  readonly id: string;
  readonly guild: string;
  readonly channel: string;
  /** As `formatQuery` writes it. */
  readonly query: string;
  readonly tell: Tell;
  readonly quiet: QuietHours | null;
  /** IANA time zone, by which quiet hours and digests go. */
  readonly zone: string;
  /** The role to mention, or null. */
  readonly role: string | null;
  /** The tags that a forum's posts are given. */
  readonly tags: readonly string[];
  /** Whether messages in an announcement channel are published to its followers. */
  readonly crosspost: boolean;
  readonly paused: boolean;
  /** Who made it, as a Discord id. */
  readonly madeBy: string;
}

/** That a subscription was saved, or ended. */
export interface SubscriptionChange {
  readonly number: number;
  readonly id: string;
  /** Null where it ended. */
  readonly query: string | null;
}

const CHANNEL_KINDS = ["text", "announcement", "thread", "forum"] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** A channel that has subscriptions. */
export interface ToldChannel {
  readonly id: string;
  readonly guild: string;
  readonly kind: ChannelKind;
  /** Why nothing can be told there, or null. */
  readonly stopped: string | null;
}

/** The most that a server and a channel may have. */
export const MOST_IN_GUILD = 200;
export const MOST_IN_CHANNEL = 25;
