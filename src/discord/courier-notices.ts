import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { DiscordAPIError, type InternalRequest, RateLimitError, RequestMethod } from "@discordjs/rest";
import { type RESTPostAPIChannelMessageJSONBody, Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { Courier } from "../ports.ts";
import type { Ask } from "./courier.ts";

const SECOND = 1000;
/** How long it is waited before a notice is tried again that Discord did not answer; then it is left. */
const WAITS = [SECOND, 5 * SECOND] as const;

const Opened = z.object({ id: z.string() });

/** Tells a person in private, or a channel. False where Discord refuses it. */
export async function notifyBy(
  ask: Ask,
  body: RESTPostAPIChannelMessageJSONBody,
  to: Parameters<Courier["notify"]>[1],
): Promise<boolean> {
  try {
    const channel = "channel" in to ? to.channel : await openPrivate(ask, to.person);
    // By the nonce a repeat is no second message.
    const nonce = createHash("sha256").update(`${channel} ${body.content}`).digest("base64url").slice(0, 24);
    await patiently(ask, {
      method: RequestMethod.Post,
      fullRoute: Routes.channelMessages(channel),
      body: { ...body, nonce, enforce_nonce: true },
    });
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError) return false;
    throw error;
  }
}

async function openPrivate(ask: Ask, person: string): Promise<string> {
  const body = { recipient_id: person };
  const opened = await patiently(ask, {
    method: RequestMethod.Post,
    fullRoute: Routes.userChannels(),
    body,
  });
  return Opened.parse(opened).id;
}

/** Asks again where Discord gave no answer, or wants to be asked later. Throws what it refuses, and what lasts. */
async function patiently(
  ask: Ask,
  request: InternalRequest,
  waits: readonly number[] = WAITS,
): Promise<unknown> {
  try {
    return (await ask(request)).answer;
  } catch (error) {
    const [wait, ...left] = waits;
    if (wait === undefined || error instanceof DiscordAPIError) throw error;
    const isLimit = error instanceof RateLimitError;
    await setTimeout(isLimit ? Math.max(SECOND / 10, error.retryAfter, error.timeToReset) : wait);
    return patiently(ask, request, isLimit ? waits : left);
  }
}
