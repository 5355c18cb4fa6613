import type { Subscription } from "../../src/model/subscription.ts";

/** A subscription to all of Kabul, told at once in the first channel of a server. */
export const plainSubscription: Subscription = {
  id: "sub00001",
  guild: "100000000000000001",
  channel: "200000000000000001",
  query: "kabul",
  tell: "at once",
  quiet: null,
  zone: "UTC",
  role: null,
  tags: [],
  crosspost: false,
  paused: false,
  madeBy: "300000000000000001",
};
