import { PermissionFlagsBits as Can, ChannelType } from "discord-api-types/v10";
import { keepChannel } from "../channels.ts";
import { invalidForm, refusal } from "../errors.ts";
import { demand, may } from "../permissions.ts";
import { isSnowflake, noSnowflake } from "../snowflake.ts";
import type { Channel, World } from "../world.ts";

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** The channel, whatever the bot may do there. Throws 10003, and 50035 for what is no id. */
export function channelAt(world: World, id: string): Channel {
  if (!isSnowflake(id)) throw invalidForm([noSnowflake("channel_id", id)]);
  const channel = world.channels.get(id);
  if (!channel) throw refusal("unknownChannel");
  return channel;
}

/** The channel, where the bot may write in it. */
export function writable(world: World, id: string): Channel {
  const channel = channelAt(world, id);
  if (channel.guild === null) return reachable(world, channel);
  demand(world, channel, Can.ViewChannel);
  if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildCategory)
    throw refusal("notText");
  demand(world, channel, THREADS.has(channel.type) ? Can.SendMessagesInThreads : Can.SendMessages);
  return channel;
}

/** A message opens an archived thread again, unless it is locked. */
export function openThread(world: World, channel: Channel): void {
  if (!channel.archived) return;
  if (channel.locked && !may(world, channel, world.bot.id, Can.ManageThreads)) throw refusal("archived");
  keepChannel(world, { ...channel, archived: false });
}

function reachable(world: World, channel: Channel): Channel {
  const [person] = channel.recipients.filter((id) => id !== world.bot.id);
  if (person === undefined || !channel.recipients.includes(world.bot.id)) throw refusal("missingAccess");
  const shared = [...world.guilds.values()].some((guild) => guild.installed && guild.members.has(person));
  if (!shared && !world.installers.has(person)) throw refusal("noSharedServer");
  if (world.closed.has(person)) throw refusal("cannotMessage");
  return channel;
}
