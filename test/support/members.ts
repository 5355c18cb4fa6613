import {
  type APIMessage,
  PermissionFlagsBits as Can,
  ChannelType,
  OverwriteType,
} from "discord-api-types/v10";
import type { Act, Sight } from "./discord/act/act.ts";
import type { Discord } from "./discord/discord.ts";
import type { Place } from "./discord/driver.ts";
import { read, seen } from "./discord/sight.ts";

export const GUEST = "a person with the app, where the server has not";
export const MUTE = "a member who may not send";
export const ALONE = "a private message";
export const KEEPER = "who manages the channel alone";

/** Every kind of member, each in a channel of its own. */
export const KINDS = ["the owner", KEEPER, "a moderator", "a member", MUTE, GUEST, ALONE] as const;

export type Kind = (typeof KINDS)[number];

/** What each of them sees. */
export type Sees = Readonly<Record<Kind, string>>;

export type Somebody = Required<Pick<Place, "member" | "channel">>;

/** Somebody of a kind, and somebody else in the same place; in private messages there is nobody else. */
export interface Company {
  readonly guild: string | null;
  readonly one: Somebody;
  readonly other: Somebody;
}

/** The same for every kind. */
export const all = (sees: string): Sees => Object.fromEntries(KINDS.map((kind) => [kind, sees])) as Sees;

/** The bot says nothing aloud for who may not. */
export const PUBLIC: Sees = { ...all("public"), [MUTE]: "private" };
export const PRIVATE = all("private");

/** The kinds of channel that they meet in; of a forum, a post in it. */
export const PLACES = ["text", "announcement", "forum"] as const;

export type PlaceKind = (typeof PLACES)[number];

export const TAGS = [
  { id: "200000000000000001", name: "Sea" },
  { id: "200000000000000002", name: "Land" },
];

function newChannel(discord: Discord, guild: string, place: PlaceKind): string {
  if (place !== "forum") {
    const type = place === "text" ? ChannelType.GuildText : ChannelType.GuildAnnouncement;
    return discord.addChannel(guild, { type }).id;
  }
  const { id: parent } = discord.addChannel(guild, { type: ChannelType.GuildForum, tags: TAGS });
  return discord.addChannel(guild, { type: ChannelType.PublicThread, parent }).id;
}

/** The channel whose rights hold in a channel, and which is told of news: of a post, its forum. */
export const rootOf = (channel: string, { world }: Discord): string =>
  world.channels.get(channel)?.parent ?? channel;

const SENDING = Can.SendMessages | Can.SendMessagesInThreads;

/** Makes the people and their places. */
export function companyOf(kind: Kind, discord: Discord, place: PlaceKind = "text"): Company {
  const { guild } = discord.home;
  const inGuild = (member: string, inside = guild.id): Company => {
    const channel = newChannel(discord, inside, place);
    const other = discord.addMember(inside, { name: "Otto" }).id;
    return { guild: inside, one: { member, channel }, other: { member: other, channel } };
  };
  const newMember = (...roles: string[]) => discord.addMember(guild.id, { name: "Ida" }, roles).id;
  switch (kind) {
    case "the owner":
      return inGuild(guild.owner);
    case "a moderator":
      return inGuild(
        newMember(discord.addRole(guild.id, { name: "Mods", permissions: Can.ManageMessages }).id),
      );
    case "a member":
      return inGuild(newMember());
    case KEEPER:
    case MUTE: {
      const company = inGuild(newMember());
      const { member: id, channel } = company.one;
      const [allow, deny] = kind === MUTE ? [0n, SENDING] : [Can.ManageChannels, 0n];
      const rights = { allow: String(allow), deny: String(deny) };
      discord.overwrite(rootOf(channel, discord), { id, type: OverwriteType.Member, ...rights });
      return company;
    }
    case GUEST: {
      const { id } = discord.addGuild({ name: "Elsewhere", installed: false });
      const company = inGuild(discord.addMember(id, { name: "Gil" }).id, id);
      for (const { member } of [company.one, company.other]) discord.installFor(member);
      return company;
    }
    case ALONE: {
      const { id: member } = discord.addUser("Pia");
      discord.installFor(member);
      const one = { member, channel: discord.privateChannel([member, discord.bot.id]).id };
      return { guild: null, one, other: one };
    }
  }
}

/** What came of an act. */
export interface Tried {
  /** In a word or two: who sees it, which right is lacking, or what became of the message before. */
  readonly sees: string;
  readonly message: APIMessage | null;
}

/** Tries something, on a message or on none. */
export async function tried(give: () => Act, before: APIMessage | null = null): Promise<Tried> {
  const act = given(give);
  if (act === null) return { sees: "not offered", message: null };
  const answer = await act.answer();
  // A command deletes nothing: what was promised to all came to be for one alone.
  const sight = before === null && answer.kind === "deleted" ? await furtherTo(act) : answer;
  if (sight.kind !== "message") return { sees: sight.kind, message: null };
  const { message, ephemeral } = sight;
  if (message.id === before?.id) return { sees: "changed", message };
  const refused = refusalIn(read(message).texts[0] ?? "");
  const seenBy = ephemeral ? "private" : "public";
  return { sees: refused ? `${ephemeral ? "" : "public: "}${refused}` : seenBy, message };
}

async function furtherTo(act: Act): Promise<Sight> {
  const { message, ephemeral } = await seen(act);
  return { kind: "message", message, ephemeral };
}

function given(give: () => Act): Act | null {
  try {
    return give();
  } catch (error) {
    if (error instanceof Error && error.message.endsWith("is not offered here")) return null;
    throw error;
  }
}

function refusalIn(words: string): string | null {
  const [, right] = /^You do not have permission to do that .*\. Missing: (.*)\.$/.exec(words) ?? [];
  if (right) return `lacks ${right}`;
  return words.startsWith("Only who asked for this, and moderators") ? "refused" : null;
}
