import type { Desk } from "../../src/deliver/desk.ts";
import { type Context, type Given, InputError, type Options } from "../../src/discord/command.ts";
import type { PickedChannel, PickedRole } from "../../src/discord/picked.ts";
import { type QuietHours, type Subscription, TELLS, type Tell } from "../../src/model/subscription.ts";
import { formatQuery } from "../../src/query/format.ts";
import { parseQuery } from "../../src/query/parse.ts";
import { readText } from "../query-options.ts";
import { readZone } from "../time-zones.ts";
import { readTagNames } from "./tags.ts";

/** What is asked of /subscribe, read. What is not given is undefined. */
export interface Asked {
  readonly what: string;
  readonly subscription: string;
  readonly article: string;
  readonly channel: PickedChannel | null;
  readonly role: PickedRole | null;
  /** The names of a forum's tags, or null. */
  readonly tags: readonly string[] | null;
  /** What of a subscription is set or changed. */
  readonly set: Partial<Pick<Subscription, "query" | "tell" | "quiet" | "zone" | "crosspost">>;
}

export function readAsked(options: Options, { path, today }: Given): Asked {
  const query = readText(options, "query");
  const tell = readTell(options);
  const quiet = readQuiet(options);
  const zone = readZone(options);
  const tags = readText(options, "tag");
  const { publish, channel, role } = options;
  return {
    what: path[0] ?? "",
    subscription: readText(options, "subscription") ?? "",
    article: readText(options, "article") ?? "",
    channel: typeof channel === "object" && channel.kind === "channel" ? channel : null,
    role: typeof role === "object" && role.kind === "role" ? role : null,
    tags: tags ? readTagNames(tags) : null,
    set: {
      ...(query && { query: formatQuery(parseQuery(query, today)) }),
      ...(tell && { tell }),
      ...(quiet !== undefined && { quiet }),
      ...(zone && { zone }),
      ...(typeof publish === "boolean" && { crosspost: publish }),
    },
  };
}

/** Where subscriptions are kept. Throws InputError in a place that has none. */
export function deskOf({ desk }: Pick<Context, "desk">): Desk {
  if (!desk) throw new InputError(({ subscriptions }) => subscriptions.notLoggedIn);
  return desk;
}

export const readTell = (options: Options): Tell | undefined =>
  TELLS.find((tell) => tell === readText(options, "tell"));

const HOURS = /^(\d{1,2})(?::00)?\s*(?:-|–|to)\s*(\d{1,2})(?::00)?$/;

export const formatQuiet = ({ from, to }: QuietHours): string => `${from}-${to}`;

export function readQuiet(options: Options): QuietHours | null | undefined {
  const text = readText(options, "quiet");
  if (!text) return undefined;
  if (text.toLowerCase() === "none") return null;
  const [, from, to] = HOURS.exec(text) ?? [];
  const hours = { from: Number(from), to: Number(to) };
  if (from === undefined || hours.from > 23 || hours.to > 23)
    throw new InputError(({ subscriptions }) => subscriptions.quietHours(text));
  return hours;
}
