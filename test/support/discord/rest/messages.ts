import {
  PermissionFlagsBits as Can,
  ChannelType,
  GatewayDispatchEvents,
  MessageFlags,
} from "discord-api-types/v10";
import { Hono } from "hono";
import { z } from "zod";
import { DiscordError, invalidForm, refusal } from "../errors.ts";
import { readForm, snowflake } from "../form/form.ts";
import { type MessageForm, readMessageForm } from "../messages/form.ts";
import { edit, keep, post, remove } from "../messages/post.ts";
import { gatewayMessage, viewMessage } from "../messages/view.ts";
import { demand, may } from "../permissions.ts";
import { compareIds, isSnowflake, noSnowflake } from "../snowflake.ts";
import type { Channel, Posted, World } from "../world.ts";
import { readBody } from "./body.ts";
import { channelAt, openThread, writable } from "./places.ts";

const HOUR = 3_600_000;
/** Discord does not say how many it takes; few enough for a test to meet. */
const LATE_EDITS = 30;

export function messageRoutes(world: World): Hono {
  const routes = new Hono();

  routes.post("/channels/:channel/messages", async (c) => {
    const body = await readBody(c);
    const channel = writable(world, c.req.param("channel"));
    const form = readMessageForm("post", body.json, 0);
    if (body.files.length > 0) demand(world, channel, Can.AttachFiles);
    const first = form.enforce_nonce ? repeatOf(world, form) : undefined;
    if (first) return c.json({ ...viewMessage(world, first), nonce: form.nonce });
    openThread(world, channel);
    const reference = referenceOf(world, channel, form);
    const posted = post(world, {
      channel,
      author: world.bot.id,
      form,
      files: body.files,
      reference,
      type: reference === null ? 0 : 19,
    });
    return c.json({ ...viewMessage(world, posted), ...(form.nonce !== undefined && { nonce: form.nonce }) });
  });

  routes.get("/channels/:channel/messages", (c) => {
    const channel = readable(world, c.req.param("channel"));
    const page = readForm(pageForm, c.req.query());
    if (!may(world, channel, world.bot.id, Can.ReadMessageHistory)) return c.json([]);
    return c.json(history(world, channel.id, page).map((one) => seen(world, one)));
  });

  routes.get("/channels/:channel/messages/:message", (c) =>
    c.json(seen(world, messageAt(world, c.req.param("channel"), c.req.param("message")))),
  );

  routes.patch("/channels/:channel/messages/:message", async (c) => {
    const body = await readBody(c);
    const before = messageAt(world, c.req.param("channel"), c.req.param("message"));
    if (before.author !== world.bot.id) throw refusal("otherAuthor");
    if (world.channels.get(before.channel)?.archived) throw refusal("archived");
    const form = readMessageForm("edit", body.json, before.flags);
    const posted = edit(world, lateEdit(world, before), form, body.files);
    return c.json(viewMessage(world, posted));
  });

  routes.delete("/channels/:channel/messages/:message", (c) => {
    const posted = messageAt(world, c.req.param("channel"), c.req.param("message"));
    const channel = channelAt(world, posted.channel);
    if (posted.author !== world.bot.id) demand(world, channel, Can.ManageMessages);
    if (channel.archived) throw refusal("archived");
    remove(world, posted);
    return c.body(null, 204);
  });

  routes.post("/channels/:channel/messages/:message/crosspost", (c) => {
    const posted = messageAt(world, c.req.param("channel"), c.req.param("message"));
    const channel = channelAt(world, posted.channel);
    if (channel.type !== ChannelType.GuildAnnouncement) throw refusal("wrongChannelType");
    demand(world, channel, posted.author === world.bot.id ? Can.SendMessages : Can.ManageMessages);
    if (posted.flags & MessageFlags.Crossposted) throw refusal("alreadyCrossposted");
    const flags = posted.flags | MessageFlags.Crossposted;
    return c.json(viewMessage(world, keep(world, GatewayDispatchEvents.MessageUpdate, { ...posted, flags })));
  });

  return routes;
}

/** The bot's message that a nonce was used for shortly before. */
function repeatOf(world: World, form: MessageForm): Posted | undefined {
  const first = world.messages.get(world.nonces.get(String(form.nonce)) ?? "");
  return first && first.created >= world.clock.now() - world.times.nonce ? first : undefined;
}

function referenceOf(world: World, channel: Channel, form: MessageForm): string | null {
  const wanted = form.message_reference;
  if (!wanted) return null;
  if (!may(world, channel, world.bot.id, Can.ReadMessageHistory)) throw NO_REPLY;
  if (world.messages.get(wanted.message_id)?.channel === channel.id) return wanted.message_id;
  if (wanted.fail_if_not_exists === false) return null;
  throw invalidForm([
    { path: ["message_reference"], code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" },
  ]);
}

const NO_REPLY = new DiscordError(403, {
  code: 160002,
  message: "Cannot reply without permission to read message history",
});

function readable(world: World, id: string): Channel {
  const channel = channelAt(world, id);
  demand(world, channel, Can.ViewChannel);
  return channel;
}

/** A message that others than an interaction's member can see too. */
function messageAt(world: World, channelId: string, id: string): Posted {
  const channel = readable(world, channelId);
  demand(world, channel, Can.ReadMessageHistory);
  if (!isSnowflake(id)) throw invalidForm([noSnowflake("message_id", id)]);
  const posted = world.messages.get(id);
  if (posted?.channel !== channel.id || posted.audience !== null) throw refusal("unknownMessage");
  return posted;
}

/** Without the intent for messages' content, the bot reads its own. */
const seen = (world: World, posted: Posted): unknown =>
  gatewayMessage(world, posted, world.application.privileged);

const pageForm = z.object({
  before: snowflake.optional(),
  after: snowflake.optional(),
  around: snowflake.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** A page of a channel's messages, newest first. */
function history(world: World, channel: string, page: z.infer<typeof pageForm>): readonly Posted[] {
  const { before, after, around, limit } = page;
  const all = [...world.messages.values()]
    .filter((one) => one.channel === channel && one.audience === null)
    .toSorted((a, b) => compareIds(b.id, a.id));
  if (around) {
    const newer = all.filter((one) => compareIds(one.id, around) > 0).slice(-Math.floor(limit / 2));
    const older = all.filter((one) => compareIds(one.id, around) <= 0);
    return [...newer, ...older].slice(0, limit);
  }
  if (after) return all.filter((one) => compareIds(one.id, after) > 0).slice(-limit);
  return all.filter((one) => !before || compareIds(one.id, before) < 0).slice(0, limit);
}

/** Counts an edit of a message over an hour old. Throws 30046 once there are too many. */
function lateEdit(world: World, posted: Posted): Posted {
  const now = world.clock.now();
  if (now - posted.created < HOUR) return posted;
  const recent = posted.lateEdits.filter((at) => now - at < HOUR);
  if (recent.length >= LATE_EDITS) throw refusal("tooManyOldEdits");
  return { ...posted, lateEdits: [...recent, now] };
}
