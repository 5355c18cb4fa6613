import { type APIOverwrite, ChannelType, GatewayDispatchEvents } from "discord-api-types/v10";
import { tellGuild } from "./guilds.ts";
import { viewChannel } from "./views.ts";
import type { Channel, World } from "./world.ts";

/** Channels and threads, as they come into being, change and go. */

export type NewChannel = Partial<Omit<Channel, "id" | "guild">>;

export function addChannel(
  world: World,
  guild: string | null,
  wanted: NewChannel = {},
  id = world.nextId(),
): Channel {
  const channel: Channel = {
    type: guild === null ? ChannelType.DM : ChannelType.GuildText,
    name: "general",
    parent: null,
    overwrites: [],
    recipients: [],
    owner: null,
    archived: false,
    locked: false,
    tags: [],
    applied: [],
    tagRequired: false,
    slowMode: 0,
    ...wanted,
    id,
    guild,
  };
  const thread = channel.parent !== null && !CATEGORY_CHILDREN.has(channel.type);
  const t = thread ? GatewayDispatchEvents.ThreadCreate : GatewayDispatchEvents.ChannelCreate;
  return keepChannel(world, channel, t);
}

const CATEGORY_CHILDREN: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
]);

/** The private channel between users, which is the same each time. */
export function privateChannel(world: World, people: readonly string[]): Channel {
  const same = [...world.channels.values()].find(
    ({ guild, recipients }) =>
      guild === null && recipients.length === people.length && people.every((id) => recipients.includes(id)),
  );
  const type = people.length > 2 ? ChannelType.GroupDM : ChannelType.DM;
  return same ?? addChannel(world, null, { type, name: "", recipients: people });
}

export function keepChannel(
  world: World,
  channel: Channel,
  t: GatewayDispatchEvents = GatewayDispatchEvents.ChannelUpdate,
): Channel {
  world.channels.set(channel.id, channel);
  announce(world, channel, t);
  return channel;
}

export function removeChannel(world: World, id: string): void {
  const channel = channelNamed(world, id);
  world.channels.delete(id);
  announce(world, channel, GatewayDispatchEvents.ChannelDelete);
}

/** Allows or denies a role or a member something in a channel. */
export function overwrite(world: World, id: string, one: APIOverwrite): Channel {
  const channel = channelNamed(world, id);
  const others = channel.overwrites.filter((other) => other.id !== one.id);
  return keepChannel(world, { ...channel, overwrites: [...others, one] });
}

export function channelNamed(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`no channel ${id}`);
  return channel;
}

/** Private channels are not announced. */
function announce(world: World, channel: Channel, t: GatewayDispatchEvents): void {
  if (channel.guild !== null) tellGuild(world, t, channel.guild, viewChannel(world, channel));
}
