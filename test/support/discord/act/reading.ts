import { type APIMessage, PermissionFlagsBits as Can } from "discord-api-types/v10";
import { readMessageForm } from "../messages/form.ts";
import { post } from "../messages/post.ts";
import { viewMessage } from "../messages/view.ts";
import { may } from "../permissions.ts";
import type { World } from "../world.ts";
import type { Scene } from "./payload.ts";

/** Posts a message as a member. */
export function say(world: World, { channel, user }: Scene, content: string): APIMessage {
  if (!may(world, channel, user, Can.SendMessages)) throw new Error("this member may not write here");
  const form = readMessageForm("post", { content }, 0);
  return viewMessage(world, post(world, { channel, author: user, form, files: [] }));
}

/** A channel's messages as a member sees them, oldest first. */
export function history(world: World, { channel, user }: Scene): readonly APIMessage[] {
  if (!may(world, channel, user, Can.ViewChannel | Can.ReadMessageHistory)) return [];
  return [...world.messages.values()]
    .filter((one) => one.channel === channel.id && (one.audience === null || one.audience === user))
    .map((one) => viewMessage(world, one));
}
