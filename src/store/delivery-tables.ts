import type { Generated } from "kysely";
import type { Outcome, Parcel, Work } from "../model/delivery.ts";
import type { ChannelKind, Tell } from "../model/subscription.ts";

/** Times are milliseconds since 1970; flags are 0 and 1; lists are JSON. */

export interface SubscriptionRow {
  id: string;
  guild: string;
  channel: string;
  query: string;
  tell: Tell;
  quiet_from: number | null;
  quiet_to: number | null;
  zone: string;
  role: string | null;
  tags: string;
  crosspost: number;
  paused: number;
  made_by: string;
}

export interface ToldChannelRow {
  id: string;
  guild: string;
  kind: ChannelKind;
  /** Why nothing can be told there. */
  stopped: string | null;
  /** 1 where somebody was told that it is stopped. */
  noticed: Generated<number>;
  /** How often in a row Discord said that nothing can be told there. */
  refusals: Generated<number>;
  /** When the first of its owed messages is due; null where it is owed none. */
  next_due: number | null;
  held_until: Generated<number>;
  leased_until: Generated<number>;
  /** Counts up over all channels: who was served last has the highest. */
  served: Generated<number>;
}

export interface MessageRow {
  /** The order in which they were owed. */
  seq: Generated<number>;
  id: string;
  channel: string;
  work: Work;
  /** The message that is changed or published. */
  target: string | null;
  /** 1 where other stories may join it until it is attempted. */
  together: number;
  because: Parcel["because"];
  due: number;
  state: "owed" | "sent" | "given up";
  why: string | null;
  /** Its id in Discord. */
  posted: string | null;
  uncertain: Generated<number>;
  open_since: number | null;
  tries: Generated<number>;
  made: number;
}

/** One story owed to one channel. */
export interface DeliveryRow {
  channel: string;
  story: string;
  article: string;
  also: string;
  subscriptions: string;
  message: string;
  retracted: Generated<number>;
}

export interface AttemptRow {
  id: Generated<number>;
  message: string;
  at: number;
  /** Null until it is known, and for ever where the process died at it. */
  outcome: Outcome["kind"] | null;
  why: string | null;
  settled: number | null;
}

export interface DeliveryTables {
  subscriptions: SubscriptionRow;
  /** By a number that grows with each change of one. */
  subscription_changes: { number: Generated<number>; subscription: string };
  told_channels: ToldChannelRow;
  left_guilds: { guild: string; at: number };
  messages: MessageRow;
  deliveries: DeliveryRow;
  attempts: AttemptRow;
  heartbeats: { name: string; at: number };
}
