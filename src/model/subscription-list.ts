import type { Say } from "../words/words.ts";
import type { Delay } from "./delivery.ts";
import type { FollowedFeed } from "./feed.ts";
import type { ChannelKind, Subscription } from "./subscription.ts";

/** Subscriptions of a server, and whether they work. */
export interface SubscriptionsAnswer {
  readonly kind: "subscriptions";
  /** What was done to them. */
  readonly title: "list" | "subscribed" | "changed" | "edit" | "paused" | "resumed" | "removed";
  readonly items: readonly SubscriptionItem[];
  readonly note: Say | null;
  /** A button that leads to what can be chosen for the one, a menu of all that does, or what can be chosen. */
  readonly edit: "button" | "menu" | SubscriptionChoices | null;
}

/** What can be chosen for a subscription, and what of it is. */
export interface SubscriptionChoices {
  readonly kind: ChannelKind;
  readonly outlets: readonly string[];
  readonly chosenOutlets: readonly string[];
  /** Of a forum. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly demandsTag: boolean;
}

export interface SubscriptionItem {
  readonly subscription: Subscription;
  /** Why nothing can be told in the channel, or null. */
  readonly stopped: string | null;
  /** That it cannot be told for now, or null. */
  readonly delay: Delay | null;
  /** The names of its tags; null stands for one that the forum has no longer. */
  readonly tags: readonly (string | null)[];
  /** The feeds of the outlets that it names. */
  readonly feeds: readonly Pick<FollowedFeed, "title" | "address" | "state">[];
}
