import type { Work } from "./answering.ts";
import type { Asker } from "./asker.ts";
import type { Component } from "./command.ts";
import { maySend } from "./need.ts";

/**
 * Only who asked turns the pages of a public answer; others get a copy for themselves. Discord lets everybody press
 * a button, also who may not write in the channel: the bot says nothing aloud for them.
 */
export function deliveryFor(gives: Component["gives"], asker: Asker): Pick<Work, "expected" | "audience"> {
  if (gives === "public" && maySend(asker)) return { expected: "public", audience: "all" };
  if (gives !== "update" || !asker.message || !mayChange(asker))
    return { expected: "private", audience: "one" };
  return { expected: "update", audience: asker.message.isPrivate ? "one" : "all" };
}

const mayChange = ({ message, user }: Asker): boolean =>
  message?.askedBy == null || message.askedBy === user?.id;
