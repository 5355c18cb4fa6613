import { PermissionFlagsBits as Can, OverwriteType } from "discord-api-types/v10";
import { refusal } from "./errors.ts";
import type { Channel, Guild, World } from "./world.ts";

const ALL = Object.values(Can).reduce((sum, bit) => sum | bit, 0n);

/** What everybody may do in a new guild. */
export const EVERYBODY =
  Can.ViewChannel |
  Can.SendMessages |
  Can.SendMessagesInThreads |
  Can.CreatePublicThreads |
  Can.ReadMessageHistory |
  Can.EmbedLinks |
  Can.AttachFiles |
  Can.AddReactions |
  Can.UseExternalEmojis |
  Can.MentionEveryone |
  Can.UseApplicationCommands |
  Can.UseExternalApps;

const IN_PRIVATE = EVERYBODY & ~Can.MentionEveryone;

/** What a user may do in a guild, before any channel's overwrites. */
function guildPermissions(guild: Guild, user: string): bigint {
  if (guild.owner === user) return ALL;
  const granted = [guild.id, ...(guild.members.get(user)?.roles ?? [])].reduce(
    (sum, role) => sum | BigInt(guild.roles.get(role)?.permissions ?? 0),
    0n,
  );
  return granted & Can.Administrator ? ALL : granted;
}

/** What a user may do in a channel, as Discord documents the order of overwrites. */
export function permissionsIn(world: World, channel: Channel, user: string): bigint {
  if (channel.guild === null) return channel.recipients.includes(user) ? IN_PRIVATE : 0n;
  const guild = world.guilds.get(channel.guild);
  const member = guild?.members.get(user);
  if (!guild || !member) return 0n;
  const base = guildPermissions(guild, user);
  if (base === ALL) return ALL;
  const parent = channel.parent === null ? undefined : world.channels.get(channel.parent);
  const overwrites = (parent ?? channel).overwrites;
  const of = (ids: readonly string[], type: OverwriteType) =>
    overwrites.filter((one) => one.type === type && ids.includes(one.id));
  const granted = [
    of([guild.id], OverwriteType.Role),
    of(member.roles, OverwriteType.Role),
    of([user], OverwriteType.Member),
  ].reduce(apply, base);
  if (!(granted & Can.ViewChannel)) return 0n;
  return (member.timedOut ?? 0) > world.clock.now() ? granted & LEFT : granted;
}

/** What a member who is timed out keeps. */
const LEFT = Can.ViewChannel | Can.ReadMessageHistory;

function apply(base: bigint, overwrites: Channel["overwrites"]): bigint {
  const sum = (side: "allow" | "deny") => overwrites.reduce((all, one) => all | BigInt(one[side]), 0n);
  return (base & ~sum("deny")) | sum("allow");
}

export const may = (world: World, channel: Channel, user: string, needed: bigint): boolean =>
  (permissionsIn(world, channel, user) & needed) === needed;

/** Throws 50001 where the bot does not see the channel, 50013 where it may not do what is needed. */
export function demand(world: World, channel: Channel, needed: bigint): void {
  if (!may(world, channel, world.bot.id, Can.ViewChannel)) throw refusal("missingAccess");
  if (!may(world, channel, world.bot.id, needed)) throw refusal("missingPermissions");
}
