import type { Refusal } from "../words/reason.ts";
import type { Taken } from "./incoming.ts";

/** A feed, whatever its format: what its publisher says of it, and its items as they stand in it. */
export interface Feed {
  readonly title: string | null;
  /** The site that it is of. */
  readonly home: string | null;
  readonly language: string | null;
  /** Minutes for which it is fresh, as it says itself. */
  readonly ttl: number | null;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** What names the item in its feed for good: its own id, else its address. */
  readonly id: string;
  readonly address: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** When it was published, in the feed's words. */
  readonly published: string | null;
  /** Its text as HTML, the longest that the feed has; whether that is all of it the feed does not say. */
  readonly content: string | null;
  /** The title of the feed that it was taken over from. */
  readonly takenFrom: string | null;
}

/** What a server gave with a feed, to be given back when it is asked again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/**
 * Where a feed stands. `failing` may be a bad hour; `dead` has failed for days, and is still asked now and then;
 * `gone` has said that it is (410), and is asked no more.
 */
export type FeedState = "alive" | "failing" | "dead" | "gone";

/** When a feed is asked next, and what came of asking it so far. */
export interface FeedHealth {
  readonly state: FeedState;
  readonly nextPoll: Date;
  readonly polledAt: Date | null;
  /** Since it last answered. */
  readonly failures: number;
  readonly failingSince: Date | null;
  /** Why it last failed. */
  readonly reason: Refusal | null;
}

/** A feed that is followed. */
export interface FollowedFeed extends FeedHealth, Validators {
  /** Ten letters and digits. */
  readonly id: string;
  readonly address: string;
  readonly title: string | null;
  /** The server that added it and alone sees its articles; null is the operator's. */
  readonly scope: string | null;
  /** The Discord id of who added it, or null. */
  readonly addedBy: string | null;
}

/** A feed that died or came back, for those whom that concerns to be told of once. */
export interface FeedEvent {
  readonly id: number;
  readonly kind: "died" | "back";
  readonly at: Date;
  readonly reason: Refusal | null;
  readonly feed: Pick<FollowedFeed, "id" | "address" | "title" | "scope" | "addedBy">;
}

/** By what an item is known again: a title or a text that changes makes it one to read again. */
export interface ItemMark {
  readonly id: string;
  readonly digest: string;
}

/** What is saved of a poll. */
export type Polled = FeedHealth & Validators & Pick<FollowedFeed, "address" | "title">;

/** What became of a feed. */
export interface FeedNotice {
  readonly event: FeedEvent;
  /** Who added it, or waits for what it brings. */
  readonly people: readonly string[];
}

/** What came of asking for a feed. */
export type FeedPoll =
  | {
      readonly kind: "fresh";
      readonly feed: Feed;
      readonly validators: Validators;
      /** Where it is from now on, or null. */
      readonly movedTo: string | null;
      /** Seconds, as its server says, or null. */
      readonly freshFor: number | null;
    }
  | { readonly kind: "unchanged"; readonly freshFor: number | null }
  | { readonly kind: "gone"; readonly reason: Refusal }
  /** `notBefore` is when its server wants to be asked again, or null. */
  | {
      readonly kind: "failed";
      readonly reason: Refusal;
      readonly notBefore: Date | null;
      readonly heard: Heard;
    };

/** Who answered what was asked for in vain: its server or one on the way to it; nobody; not even our own network. */
export type Heard = "server" | "nobody" | "no network";

/** A feed, and the address that it has itself. */
export interface FoundFeed {
  readonly address: string;
  readonly feed: Feed;
}

/** What became of an item: an article or a refusal for good, or `later` where it may yet be had. */
export type ItemReading = Taken | { readonly kind: "later"; readonly reason: Refusal };
