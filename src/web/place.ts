import {
  type APIInteractionGuildMember,
  type APIMessage,
  type APIUser,
  ApplicationIntegrationType,
  ChannelType,
  GuildMemberFlags,
  InteractionContextType,
  Locale,
} from "discord-api-types/v10";

import { BOT_ID, CHANNEL_ID, GUILD_ID, YOU_ID } from "./page/place.ts";

/** The one server, channel, person and bot of the local page. */

const user = (id: string, username: string, name: string): APIUser => ({
  id,
  username,
  discriminator: "0",
  global_name: name,
  avatar: null,
});

const APPLICATION_ID = BOT_ID;
export const YOU = user(YOU_ID, "you", "You");
export const BOT: APIUser = { ...user(APPLICATION_ID, "dateline", "Dateline"), bot: true };

export const EVERY_PERMISSION = String((1n << 53n) - 1n);

const MEMBER: APIInteractionGuildMember = {
  user: YOU,
  roles: [],
  joined_at: "2021-01-01T00:00:00.000Z",
  deaf: false,
  mute: false,
  flags: GuildMemberFlags.CompletedOnboarding,
  permissions: EVERY_PERMISSION,
};

export const OWNERS = { [ApplicationIntegrationType.GuildInstall]: GUILD_ID };

const LOCALES: readonly Locale[] = Object.values(Locale);
const BEYOND_DISCORD = ["fa", "ar"] as readonly string[] as readonly Locale[];

/** What every interaction from this place has in common. `language` is the browser's, such as "de-AT". */
export const setting = (language: string) => ({
  application_id: APPLICATION_ID,
  guild: { id: GUILD_ID, locale: localeOf(language), features: [] },
  guild_id: GUILD_ID,
  channel: { id: CHANNEL_ID, type: ChannelType.GuildText as const, name: "newsroom" },
  channel_id: CHANNEL_ID,
  member: MEMBER,
  version: 1 as const,
  app_permissions: EVERY_PERMISSION,
  locale: localeOf(language),
  guild_locale: localeOf(language),
  entitlements: [],
  authorizing_integration_owners: OWNERS,
  context: InteractionContextType.Guild,
  attachment_size_limit: 10 * 1024 * 1024,
});

/** The page speaks what the browser asks for, also what Discord has not. */
const localeOf = (language: string): Locale =>
  BEYOND_DISCORD.find((locale) => locale === language.split("-")[0]) ??
  LOCALES.find((locale) => locale === language) ??
  LOCALES.find((locale) => locale.split("-")[0] === language.split("-")[0]) ??
  Locale.EnglishUS;

/** What a message is before anything is said in it. */
export const blankMessage = (id: string, timestamp: string): APIMessage => ({
  id,
  channel_id: CHANNEL_ID,
  author: BOT,
  application_id: APPLICATION_ID,
  webhook_id: APPLICATION_ID,
  timestamp,
  edited_timestamp: null,
  content: "",
  embeds: [],
  attachments: [],
  components: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  tts: false,
  pinned: false,
  type: 0,
});
