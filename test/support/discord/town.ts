import {
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
} from "discord-api-types/v10";
import { EVERYBODY } from "./permissions.ts";
import { viewChannel, viewGuild } from "./views.ts";
import type { Channel, Guild, Member, World } from "./world.ts";

/** People, guilds and channels, as they come into being. Each returns an id or a record with one. */

export function addUser(world: World, name: string, bot = false): APIUser {
  const user: APIUser = {
    id: world.nextId(),
    username: name.toLowerCase().replaceAll(/[^a-z0-9._]/g, "_"),
    discriminator: "0",
    global_name: name,
    avatar: null,
    ...(bot && { bot }),
  };
  world.users.set(user.id, user);
  return user;
}

export interface NewGuild {
  readonly name: string;
  readonly locale?: string;
  /** False for a guild that the application is not installed in. */
  readonly installed?: boolean;
  /** What the bot may do beside what everybody may. */
  readonly permissions?: bigint;
}

export function addGuild(world: World, wanted: NewGuild): Guild {
  const { name, locale = "en-US", installed = true, permissions = 0n } = wanted;
  const id = world.nextId();
  const owner = addUser(world, `Owner of ${name}`);
  const everyone = newRole(id, { name: "@everyone", permissions: EVERYBODY });
  const guild: Guild = {
    id,
    name,
    owner: owner.id,
    locale,
    installed: false,
    roles: new Map([[id, everyone]]),
    members: new Map([[owner.id, newMember(world, owner.id, [])]]),
  };
  world.guilds.set(id, guild);
  return installed ? install(world, guild.id, permissions) : guild;
}

/** Makes the bot a member of a guild, with a role of its own. */
export function install(world: World, guildId: string, permissions = 0n): Guild {
  const guild = guildAt(world, guildId);
  const role = newRole(world.nextId(), { name: world.application.name, permissions, managed: true });
  const roles = new Map(guild.roles).set(role.id, role);
  const members = new Map(guild.members).set(world.bot.id, newMember(world, world.bot.id, [role.id]));
  return keepGuild(world, GatewayDispatchEvents.GuildCreate, { ...guild, installed: true, roles, members });
}

/** Throws the bot out of a guild. */
export function uninstall(world: World, guildId: string): void {
  const guild = guildAt(world, guildId);
  const members = new Map(guild.members);
  members.delete(world.bot.id);
  keepGuild(world, GatewayDispatchEvents.GuildDelete, { ...guild, installed: false, members });
}

export interface NewRole {
  readonly name: string;
  readonly permissions?: bigint;
  readonly mentionable?: boolean;
  readonly managed?: boolean;
}

export function addRole(world: World, guildId: string, wanted: NewRole): APIRole {
  const guild = guildAt(world, guildId);
  const role = newRole(world.nextId(), wanted);
  world.guilds.set(guildId, { ...guild, roles: new Map(guild.roles).set(role.id, role) });
  tell(world, GatewayDispatchEvents.GuildRoleCreate, guildId, { guild_id: guildId, role });
  return role;
}

/** Adds a person to a guild, a new one where only a name is given. */
export function addMember(
  world: World,
  guildId: string,
  who: { readonly name: string } | { readonly user: string },
  roles: readonly string[] = [],
): APIUser {
  const guild = guildAt(world, guildId);
  const user = "name" in who ? addUser(world, who.name) : world.users.get(who.user);
  if (!user) throw new Error("no such user");
  const members = new Map(guild.members).set(user.id, newMember(world, user.id, roles));
  world.guilds.set(guildId, { ...guild, members });
  return user;
}

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
  tell(world, t, channel.guild, viewChannel(world, channel));
  return channel;
}

export function removeChannel(world: World, id: string): void {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`no channel ${id}`);
  world.channels.delete(id);
  tell(world, GatewayDispatchEvents.ChannelDelete, channel.guild, viewChannel(world, channel));
}

/** Allows or denies a role or a member something in a channel. */
export function overwrite(world: World, id: string, one: APIOverwrite): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`no channel ${id}`);
  const others = channel.overwrites.filter((other) => other.id !== one.id);
  return keepChannel(world, { ...channel, overwrites: [...others, one] });
}

export function guildAt(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild) throw new Error(`no guild ${id}`);
  return guild;
}

function keepGuild(world: World, t: GatewayDispatchEvents, guild: Guild): Guild {
  world.guilds.set(guild.id, guild);
  tell(world, t, guild.id, guild.installed ? viewGuild(world, guild) : { id: guild.id });
  return guild;
}

/** Private channels are not announced. */
function tell(world: World, t: GatewayDispatchEvents, guild: string | null, d: unknown): void {
  if (guild === null) return;
  const known = world.guilds.get(guild)?.installed || t === GatewayDispatchEvents.GuildDelete;
  if (known) world.news.publish({ t, d, guild, intents: GatewayIntentBits.Guilds });
}

const newMember = (world: World, user: string, roles: readonly string[]): Member => ({
  user,
  nick: null,
  roles,
  joined: world.clock.now(),
});

const NO_FLAGS: number = 0;

function newRole(
  id: string,
  { name, permissions = 0n, mentionable = false, managed = false }: NewRole,
): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: name === "@everyone" ? 0 : 1,
    permissions: String(permissions),
    managed,
    mentionable,
    flags: NO_FLAGS,
  };
}
