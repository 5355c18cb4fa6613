import { DiscordAPIError, HTTPError, RateLimitError } from "@discordjs/rest";
import { RESTJSONErrorCodes as Code } from "discord-api-types/v10";
import type { Outcome, Work } from "../model/delivery.ts";
import type { Why } from "../words/words.ts";
import { Paused } from "./courier-pace.ts";

const MINUTE = 60_000;
/** Discord does not say when a message may be changed again that was changed too often. */
const TOO_MANY_EDITS = 10 * MINUTE;

/** Codes that the library has no name for. */
const ARCHIVED = 50083;
const TAG_REQUIRED = 40067;

type Refused = { readonly kind: "unreachable" | "given up"; readonly why: Why };

/** What becomes of a delivery that Discord refuses, by the code of its answer. */
const BY_CODE: ReadonlyMap<string | number, Outcome> = new Map<number, Refused>([
  [Code.UnknownChannel, { kind: "unreachable", why: "The channel is gone." }],
  [Code.UnknownGuild, { kind: "unreachable", why: "The server is gone." }],
  [Code.MissingAccess, { kind: "unreachable", why: "The bot may no longer see the channel." }],
  [Code.MissingPermissions, { kind: "unreachable", why: "The bot may no longer write in the channel." }],
  [ARCHIVED, { kind: "unreachable", why: "The thread is archived and locked." }],
  [
    TAG_REQUIRED,
    {
      kind: "unreachable",
      why: "The forum asks for a tag on every post: name one with /subscribe edit, as tag.",
    },
  ],
  [
    Code.CannotSendMessagesInNonTextChannel,
    { kind: "unreachable", why: "Messages cannot be sent to a channel of this kind." },
  ],
  [Code.UnknownMessage, { kind: "given up", why: "The message was deleted." }],
]);

/** Seen from a change: a thread that is archived is left as it is. */
const OF_CHANGES: ReadonlyMap<string | number, Outcome> = new Map<number, Refused>([
  [ARCHIVED, { kind: "given up", why: "The thread is archived." }],
  [Code.MissingAccess, { kind: "given up", why: "The bot may no longer see the channel." }],
  [Code.UnknownChannel, { kind: "given up", why: "The channel is gone." }],
  [Code.MissingPermissions, { kind: "given up", why: "The bot may not do that in the channel." }],
]);

/** What an error of the REST client says of a delivery. */
export function outcomeOf(error: unknown, work: Work, posted: string | null): Outcome {
  if (error instanceof RateLimitError)
    return { kind: "later", wait: waitOf(error, work), why: "Discord wants fewer messages." };
  if (error instanceof Paused) return { kind: "later", wait: error.wait, why: `${error.message}.` };
  if (error instanceof DiscordAPIError) return outcomeOfAnswer(error, work, posted);
  if (error instanceof HTTPError) return { kind: "unknown", why: `Discord answered ${error.status}.` };
  return { kind: "unknown", why: brokenOff(error) };
}

function brokenOff(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "AbortError") return "Discord gave no answer in time.";
  return `Discord could not be reached: ${error.message}`;
}

function outcomeOfAnswer(
  { code, status, message }: DiscordAPIError,
  work: Work,
  posted: string | null,
): Outcome {
  if (code === Code.ThisMessageWasAlreadyCrossposted && posted !== null)
    return { kind: "sent", message: posted, rest: 0, uncertain: false };
  const known = (work === "post" ? undefined : OF_CHANGES.get(code)) ?? BY_CODE.get(code);
  if (known) return known;
  const why = `Discord answered ${status}: ${message} (${code}).`;
  // The token was taken back, or the address is blocked: nothing to do with this message.
  if (status === 401)
    return { kind: "later", wait: MINUTE, why: "The bot is not logged in to Discord." satisfies Why };
  if (status === 403) return { kind: work === "post" ? "unreachable" : "given up", why };
  return { kind: "given up", why };
}

/** A 429 that names no time is about a message that was changed too often (30046). */
function waitOf({ retryAfter, timeToReset }: RateLimitError, work: Work): number {
  if (work === "edit" && retryAfter === 0) return TOO_MANY_EDITS;
  return Math.max(retryAfter, timeToReset, 50);
}
