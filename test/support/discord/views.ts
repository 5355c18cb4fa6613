import { ChannelType } from "discord-api-types/v10";
import type { Channel, Guild, Member, World } from "./world.ts";

/** Guilds, channels and people as the API tells them. */

const isThread = (channel: Channel): boolean =>
  [ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread].includes(
    channel.type,
  );

export function viewChannel(world: World, channel: Channel) {
  const { id, type, name, guild, parent } = channel;
  if (guild === null) return { id, type, flags: 0, last_message_id: null, ...privateParts(world, channel) };
  const shared = { id, type, name, guild_id: guild, parent_id: parent, flags: 0, last_message_id: null };
  if (isThread(channel)) return { ...shared, ...threadParts(channel) };
  return {
    ...shared,
    position: 0,
    permission_overwrites: channel.overwrites,
    nsfw: false,
    topic: null,
    rate_limit_per_user: channel.slowMode,
    ...(type === ChannelType.GuildForum && {
      available_tags: channel.tags.map((tag) => ({
        ...tag,
        moderated: false,
        emoji_id: null,
        emoji_name: null,
      })),
      flags: channel.tagRequired ? 1 << 4 : 0,
      default_reaction_emoji: null,
      default_sort_order: null,
      default_forum_layout: 0,
    }),
  };
}

const privateParts = (world: World, { recipients }: Channel) => ({
  recipients: recipients.filter((one) => one !== world.bot.id).map((one) => world.users.get(one)),
});

const threadParts = ({ owner, archived, locked, applied, slowMode }: Channel) => ({
  owner_id: owner,
  applied_tags: applied,
  message_count: 0,
  member_count: 1,
  total_message_sent: 0,
  rate_limit_per_user: slowMode,
  thread_metadata: {
    archived,
    locked,
    auto_archive_duration: 4320,
    archive_timestamp: new Date(0).toISOString(),
    create_timestamp: null,
  },
});

export function viewMember(world: World, member: Member) {
  return { user: world.users.get(member.user), ...viewMemberOnly(member) };
}

export const viewMemberOnly = ({ nick, roles, joined, timedOut }: Member) => ({
  nick,
  avatar: null,
  banner: null,
  roles,
  joined_at: new Date(joined).toISOString(),
  premium_since: null,
  communication_disabled_until: timedOut === null ? null : new Date(timedOut).toISOString(),
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
});

/** A guild as GUILD_CREATE tells it: with its channels, and the bot alone of its members. */
export function viewGuild(world: World, guild: Guild) {
  const channels = [...world.channels.values()].filter((one) => one.guild === guild.id);
  const self = guild.members.get(world.bot.id);
  return {
    ...viewGuildOnly(guild),
    joined_at: new Date(self?.joined ?? 0).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: self ? [viewMember(world, self)] : [],
    channels: channels.filter((one) => !isThread(one)).map((one) => viewChannel(world, one)),
    threads: channels.filter(isThread).map((one) => viewChannel(world, one)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export const viewGuildOnly = (guild: Guild) => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  owner_id: guild.owner,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 1,
  default_message_notifications: 1,
  explicit_content_filter: 2,
  roles: [...guild.roles.values()],
  emojis: [],
  stickers: [],
  features: [],
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  preferred_locale: guild.locale,
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
  max_members: 500_000,
});
