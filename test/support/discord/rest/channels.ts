import { PermissionFlagsBits as Can, ChannelType } from "discord-api-types/v10";
import { Hono } from "hono";
import { z } from "zod";
import { addChannel } from "../channels.ts";
import { invalidForm, refusal } from "../errors.ts";
import { integer, list, optional, readForm, snowflake, text } from "../form/form.ts";
import { BLANK, draftOf } from "../messages/draft.ts";
import { readMessageForm } from "../messages/form.ts";
import { post } from "../messages/post.ts";
import { viewMessage } from "../messages/view.ts";
import { demand } from "../permissions.ts";
import { viewChannel, viewGuildOnly, viewMember } from "../views.ts";
import type { Channel, Guild, World } from "../world.ts";
import { type Body, readBody } from "./body.ts";
import { channelAt } from "./places.ts";

export function channelRoutes(world: World): Hono {
  const routes = new Hono();

  routes.get("/channels/:channel", (c) => {
    const channel = channelAt(world, c.req.param("channel"));
    demand(world, channel, Can.ViewChannel);
    return c.json(viewChannel(world, channel));
  });

  routes.post("/channels/:channel/threads", async (c) => {
    const body = await readBody(c);
    const forum = channelAt(world, c.req.param("channel"));
    demand(world, forum, Can.ViewChannel);
    if (forum.type !== ChannelType.GuildForum) throw refusal("wrongChannelType");
    demand(world, forum, Can.SendMessages);
    return c.json(startPost(world, forum, body), 201);
  });

  routes.get("/guilds/:guild", (c) => c.json(viewGuildOnly(guildIn(world, c.req.param("guild")))));

  routes.get("/guilds/:guild/channels", (c) => {
    const guild = guildIn(world, c.req.param("guild"));
    const channels = [...world.channels.values()].filter((one) => one.guild === guild.id);
    return c.json(channels.map((one) => viewChannel(world, one)));
  });

  routes.get("/guilds/:guild/threads/active", (c) => {
    const guild = guildIn(world, c.req.param("guild"));
    const threads = [...world.channels.values()].filter(
      (one) => one.guild === guild.id && one.parent !== null && THREADS.has(one.type) && !one.archived,
    );
    return c.json({ threads: threads.map((one) => viewChannel(world, one)), members: [] });
  });

  routes.get("/guilds/:guild/roles", (c) => c.json([...guildIn(world, c.req.param("guild")).roles.values()]));

  routes.get("/guilds/:guild/members/:user", (c) => {
    const member = guildIn(world, c.req.param("guild")).members.get(c.req.param("user"));
    if (!member) throw refusal("unknownMember");
    return c.json(viewMember(world, member));
  });

  return routes;
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** A guild that the bot is in. */
function guildIn(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild?.installed) throw refusal("unknownGuild");
  return guild;
}

const postForm = z.object({
  name: text(1, 100),
  auto_archive_duration: optional(z.literal([60, 1440, 4320, 10080])),
  rate_limit_per_user: optional(integer(0, 21600)),
  applied_tags: optional(list(snowflake, 0, 5)),
  message: z.record(z.string(), z.unknown()),
});

/** A forum's post: a thread, and its first message, which has the thread's id in Discord too. */
function startPost(world: World, forum: Channel, { json, files }: Body) {
  const form = readForm(postForm, json);
  const message = readMessageForm("forumPost", form.message, 0, ["message"]);
  const applied = form.applied_tags ?? [];
  const known = new Set(forum.tags.map(({ id }) => id));
  const strange = applied.findIndex((id) => !known.has(id));
  if (strange >= 0) throw invalidForm([unknownTag(strange)]);
  if (forum.tagRequired && applied.length === 0) throw refusal("tagRequired");
  const id = world.nextId();
  // Refused before the thread is opened, not after.
  draftOf(world, id, BLANK, message, files, ["message"]);
  const thread = addChannel(
    world,
    forum.guild,
    { type: ChannelType.PublicThread, name: form.name, parent: forum.id, owner: world.bot.id, applied },
    id,
  );
  const author = world.bot.id;
  const posted = post(world, { channel: thread, author, form: { ...message, nonce: undefined }, files, id });
  return { ...viewChannel(world, thread), message: viewMessage(world, posted) };
}

const unknownTag = (at: number) => ({
  path: ["applied_tags", at],
  code: "APPLIED_TAGS_UNKNOWN",
  message: "Unknown tag",
});
