import { type APIRole, type APIUser, GatewayDispatchEvents, GatewayIntentBits } from "discord-api-types/v10";
import { EVERYBODY } from "./permissions.ts";
import { viewGuild } from "./views.ts";
import type { Guild, Member, World } from "./world.ts";

/** People, guilds and roles, as they come into being. */

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
  const guild = guildNamed(world, guildId);
  const role = newRole(world.nextId(), { name: world.application.name, permissions, managed: true });
  const roles = new Map(guild.roles).set(role.id, role);
  const members = new Map(guild.members).set(world.bot.id, newMember(world, world.bot.id, [role.id]));
  return keepGuild(world, GatewayDispatchEvents.GuildCreate, { ...guild, installed: true, roles, members });
}

/** Throws the bot out of a guild. */
export function uninstall(world: World, guildId: string): void {
  const guild = guildNamed(world, guildId);
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
  const guild = guildNamed(world, guildId);
  const role = newRole(world.nextId(), wanted);
  world.guilds.set(guildId, { ...guild, roles: new Map(guild.roles).set(role.id, role) });
  tellGuild(world, GatewayDispatchEvents.GuildRoleCreate, guildId, { guild_id: guildId, role });
  return role;
}

export type Who = { readonly name: string } | { readonly user: string };

/** Adds a person to a guild, a new one where only a name is given. */
export function addMember(world: World, guildId: string, who: Who, roles: readonly string[] = []): APIUser {
  const guild = guildNamed(world, guildId);
  const user = "name" in who ? addUser(world, who.name) : world.users.get(who.user);
  if (!user) throw new Error("no such user");
  const members = new Map(guild.members).set(user.id, newMember(world, user.id, roles));
  world.guilds.set(guildId, { ...guild, members });
  return user;
}

/** Lets a member do nothing but read, until then. */
export function timeOut(world: World, guildId: string, user: string, until: number): void {
  const guild = guildNamed(world, guildId);
  const member = guild.members.get(user);
  if (!member) throw new Error(`no member ${user}`);
  world.guilds.set(guildId, {
    ...guild,
    members: new Map(guild.members).set(user, { ...member, timedOut: until }),
  });
}

export function guildNamed(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild) throw new Error(`no guild ${id}`);
  return guild;
}

function keepGuild(world: World, t: GatewayDispatchEvents, guild: Guild): Guild {
  world.guilds.set(guild.id, guild);
  tellGuild(world, t, guild.id, guild.installed ? viewGuild(world, guild) : { id: guild.id });
  return guild;
}

/** Tells those who are in a guild what happened there. */
export function tellGuild(world: World, t: GatewayDispatchEvents, guild: string, d: unknown): void {
  const known = world.guilds.get(guild)?.installed || t === GatewayDispatchEvents.GuildDelete;
  if (known) world.news.publish({ t, d, guild, intents: GatewayIntentBits.Guilds });
}

const newMember = (world: World, user: string, roles: readonly string[]): Member => ({
  user,
  nick: null,
  roles,
  joined: world.clock.now(),
  timedOut: null,
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
