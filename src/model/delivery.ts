import type { ChannelKind, ToldChannel } from "./subscription.ts";

/** What is to be done in a channel: a message, a change to one, or publishing one to the channel's followers. */
export type Work = "post" | "edit" | "crosspost";

/** One story that a message tells. */
export interface Told {
  /** What a message that tells it alone is called: see `Parcel.id`. */
  readonly id: string;
  readonly story: string;
  readonly article: string;
  /** Reprints that came later, by their ids. */
  readonly also: readonly string[];
  /** The subscriptions that want it. */
  readonly subscriptions: readonly string[];
  readonly retracted: boolean;
}

/** From when to when, in milliseconds since 1970; up to now where it has no end. */
export interface Stretch {
  readonly from: number;
  readonly to: number | null;
}

/** A message owed to a channel that was leased, written down as being attempted. */
export interface Parcel {
  /** Sixteen letters and digits: stands in a button of the message, by which it is found again. */
  readonly id: string;
  /** What it is called in the outbox: of a post the same, of a change another. */
  readonly row: string;
  readonly work: Work;
  readonly channel: string;
  readonly guild: string;
  readonly kind: ChannelKind;
  /** More than one is a digest. */
  readonly told: readonly Told[];
  /** Why it is a digest, where the channel did not ask for one; said in it. */
  readonly because: "flood" | "catching up" | "stopped" | null;
  /** The id of the message in Discord, of what is changed or published; null of a post. */
  readonly posted: string | null;
  /** What the subscriptions that want it ask for, the roles that they mention, and a forum post's tags. */
  readonly queries: readonly string[];
  readonly roles: readonly string[];
  readonly tags: readonly string[];
  readonly crosspost: boolean;
  /** Since when attempts were made whose outcome is not known, in milliseconds; null where this is the first. */
  readonly openSince: number | null;
  /** While the bot was away not long ago, of which its database may know less than Discord does; else null. */
  readonly gap: Stretch | null;
  /** Attempts so far, this one not counted. */
  readonly tries: number;
}

/** What became of an attempt. */
export type Outcome =
  /** `rest`: milliseconds for which the channel takes no more. `found`: it was there from an earlier attempt. */
  | {
      readonly kind: "sent";
      readonly message: string;
      readonly rest: number;
      readonly uncertain: boolean;
      readonly found?: boolean;
    }
  /** Not taken; to be tried again. */
  | { readonly kind: "later"; readonly wait: number; readonly why: string }
  /** Taken or not: nobody can tell yet. */
  | { readonly kind: "unknown"; readonly why: string }
  /** The channel takes nothing; `why` is a sentence for its members. */
  | { readonly kind: "unreachable"; readonly why: string }
  /** There is nothing left to do: the message to change is gone, or Discord will never take this. */
  | { readonly kind: "given up"; readonly why: string };

/** A channel that was stopped, for people to be told of. */
export interface Notice {
  readonly channel: ToldChannel;
  /** Who made the subscriptions there. */
  readonly people: readonly string[];
}

/** Who is told of something: a person in private, or a channel. */
export type Recipient = { readonly person: string } | { readonly channel: string };

/** That a channel's next message has failed again and again, and is tried further. */
export interface Delay {
  /** When it was tried first, in milliseconds since 1970. */
  readonly since: number;
  readonly tries: number;
  /** Why it failed last, in a sentence. */
  readonly why: string;
}

/** What became of a story in a channel. */
export interface Fate {
  readonly channel: string;
  /** The article that tells the story there. */
  readonly article: string;
  readonly state: "owed" | "sent" | "given up";
  readonly due: number;
  readonly why: string | null;
  /** Whether it may have been told twice. */
  readonly uncertain: boolean;
}
