import { type Owner, type Settings, USUAL_LIMIT } from "../model/settings.ts";

const WHOSE: Readonly<Record<Owner["kind"], string>> = {
  member: "Your settings, wherever you ask.",
  server: "This server's settings, for who has none of their own.",
};

/** What is wished, in words. */
export const settingsWords = (
  { kind }: Owner,
  { outlets, style, zone, limit, ...wishes }: Settings,
): string =>
  [
    WHOSE[kind],
    `Outlets: ${outlets?.join(", ") ?? "all"}`,
    `Answers: ${wishes.private ? "for who asks alone" : "for all to read"}${wishes.private === null ? " (not set)" : ""}`,
    `Citations: ${style ?? "in words (not set)"}`,
    `Time zone of new subscriptions: ${zone ?? "UTC (not set)"}`,
    ...(kind === "server"
      ? [
          `News: ${limit ?? USUAL_LIMIT} messages an hour in a channel${limit === null ? " (not set)" : ""}; what is more comes together`,
        ]
      : []),
  ].join("\n");

/** What is kept about people, and why. */
export const PRIVACY = `## What Dateline keeps
- your settings, until you erase them
- who made a subscription or added a feed for a server, as an id, as long as it is there: to tell them when it stops
- which passages were quoted in which channel and when, but not by whom
- questions too long for a button, for a year after their last use, but not whose
It reads no messages but those it is asked about and its own, and keeps the text of none.`;

export const ERASED = "Your settings are erased.";
