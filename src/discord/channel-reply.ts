import { REST } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { RenderedMessage } from "./render/render.ts";

/** A message that another one answers. */
export interface AnsweredMessage {
  readonly channel: string;
  readonly message: string;
}

/** Posts a message in a channel as a reply to another one there, which no answer to an interaction can be; gives its id. */
export type PostReply = (to: AnsweredMessage, message: RenderedMessage) => Promise<string>;

const Posted = z.object({ id: z.string() });

/** Replies by Discord's REST API, as the bot itself. */
export function createPostReply({ token, api }: { readonly token: string; readonly api: string }): PostReply {
  const rest = new REST({ api, retries: 0 }).setToken(token);
  return async ({ channel, message: id }, message) => {
    const message_reference = { message_id: id, channel_id: channel, fail_if_not_exists: true };
    const body = { ...message, message_reference };
    return Posted.parse(await rest.post(Routes.channelMessages(channel), { body })).id;
  };
}
