import { randomBytes } from "node:crypto";
import {
  type APIInteraction,
  type APIMessageInteractionMetadata,
  PermissionFlagsBits as Can,
  InteractionContextType,
  type InteractionType,
} from "discord-api-types/v10";
import { permissionsIn } from "../permissions.ts";
import { viewChannel, viewMemberOnly } from "../views.ts";
import type { Channel, Interaction, World } from "../world.ts";

/** Who does something, and where. */
export interface Scene {
  readonly user: string;
  readonly channel: Channel;
  readonly locale: string;
}

/** On whose behalf the application acts: the guild's (key 0), the user's (key 1), or both. */
export type Owners = Readonly<Partial<Record<0 | 1, string>>>;

export interface NewInteraction {
  readonly type: InteractionType;
  readonly data: object;
  readonly owners: Owners;
  /** What of the interaction stands on the messages that answer it. */
  readonly metadata: object;
  readonly message?: object | null;
  readonly pressed?: string | null;
  readonly focused?: number | null;
}

const SIZE_LIMIT = 10 * 1024 * 1024;

/** Where an interaction happens, as Discord tells apps. */
export function contextOf(world: World, channel: Channel): InteractionContextType {
  if (channel.guild !== null) return InteractionContextType.Guild;
  const withBot = channel.recipients.length === 2 && channel.recipients.includes(world.bot.id);
  return withBot ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

export function newInteraction(world: World, scene: Scene, wanted: NewInteraction): Interaction {
  const { user, channel } = scene;
  const id = world.nextId();
  const token = randomBytes(48).toString("base64url");
  const payload = {
    ...placeOf(world, scene),
    id,
    token,
    application_id: world.application.id,
    type: wanted.type,
    version: 1,
    data: wanted.data,
    entitlements: [],
    authorizing_integration_owners: wanted.owners,
    context: contextOf(world, channel),
    attachment_size_limit: SIZE_LIMIT,
    ...(wanted.message && { message: wanted.message }),
  };
  const metadata = {
    id,
    type: wanted.type,
    user: world.users.get(user),
    authorizing_integration_owners: wanted.owners,
    ...wanted.metadata,
  };
  return {
    id,
    token,
    payload: payload as unknown as APIInteraction,
    user,
    channel: channel.id,
    guild: channel.guild,
    metadata: metadata as unknown as APIMessageInteractionMetadata,
    focused: wanted.focused ?? null,
    pressed: wanted.pressed ?? null,
    personal: wanted.owners[0] === undefined,
    failed: false,
    reply: null,
    followUps: [],
  };
}

function placeOf(world: World, { user, channel, locale }: Scene) {
  const guild = channel.guild === null ? undefined : world.guilds.get(channel.guild);
  const member = guild?.members.get(user);
  const person = world.users.get(user);
  const permissions = String(permissionsIn(world, channel, user));
  return {
    channel_id: channel.id,
    channel: { ...viewChannel(world, channel), permissions },
    locale,
    app_permissions: String(appPermissions(world, channel, user)),
    ...(guild && member
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { user: person, ...viewMemberOnly(member), permissions },
        }
      : { user: person }),
  };
}

const PERSONAL = Can.AttachFiles | Can.EmbedLinks | Can.UseExternalEmojis | Can.MentionEveryone;

/** Where the bot is no member, it may do some of what the person may. */
function appPermissions(world: World, channel: Channel, user: string): bigint {
  const installed = channel.guild !== null && world.guilds.get(channel.guild)?.installed;
  if (installed || channel.recipients.includes(world.bot.id))
    return permissionsIn(world, channel, world.bot.id);
  return permissionsIn(world, channel, user) & PERSONAL;
}
