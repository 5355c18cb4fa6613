import { PermissionFlagsBits as Can, ChannelType } from "discord-api-types/v10";
import { type Context, InputError } from "../../src/discord/command.ts";
import type { PickedChannel, PickedRole } from "../../src/discord/picked.ts";
import type { ChannelKind } from "../../src/model/subscription.ts";

/** A channel of a server, and what may be done in it. */
export interface Place {
  readonly id: string;
  readonly guild: string;
  readonly kind: ChannelKind;
  readonly permissions: bigint;
  /** Null where Discord does not say. */
  readonly appPermissions: bigint | null;
}

const KINDS: ReadonlyMap<ChannelType, ChannelKind> = new Map([
  [ChannelType.GuildText, "text"],
  [ChannelType.GuildAnnouncement, "announcement"],
  [ChannelType.GuildForum, "forum"],
  [ChannelType.PublicThread, "thread"],
  [ChannelType.PrivateThread, "thread"],
  [ChannelType.AnnouncementThread, "thread"],
]);

/** The server that is asked in. Throws InputError elsewhere. */
export function guildOf({ guild, isInstalled }: Pick<Context, "guild" | "isInstalled">): string {
  if (guild === null || !isInstalled)
    throw new InputError("Subscriptions belong to a server that has added the bot.");
  return guild;
}

/** The channel picked, or the one that is asked in. Throws InputError where messages cannot be told there. */
export function placeOf(picked: PickedChannel | null, context: Context): Place {
  const { channel, permissions, appPermissions } = context;
  const place = picked ?? (channel && { ...channel, permissions: permissions ?? 0n, appPermissions });
  const kind = place && KINDS.get(place.type);
  if (!place || !kind)
    throw new InputError("News can be told in text and announcement channels, threads and forums.");
  return {
    id: place.id,
    guild: guildOf(context),
    kind,
    permissions: place.permissions,
    appPermissions: place.appPermissions,
  };
}

/** Throws InputError with everything that the member and the bot lack. */
export function demandRights(place: Place, role: PickedRole | null): void {
  const missing = [
    ...lacks("You", place.permissions, [[Can.ManageChannels, "Manage Channels"]]),
    ...lacks("The bot", place.appPermissions, NEEDED[place.kind]),
    ...(role ? mentionLacks(place, role) : []),
  ];
  if (missing.length > 0) throw new InputError(missing.join("\n"));
}

type Right = readonly [bit: bigint, name: string];

const WRITES: readonly Right[] = [
  [Can.ViewChannel, "View Channel"],
  [Can.SendMessages, "Send Messages"],
];
const NEEDED: Readonly<Record<ChannelKind, readonly Right[]>> = {
  text: WRITES,
  announcement: WRITES,
  forum: WRITES,
  thread: [
    [Can.ViewChannel, "View Channel"],
    [Can.SendMessagesInThreads, "Send Messages in Threads"],
  ],
};

function lacks(who: string, permissions: bigint | null, rights: readonly Right[]): readonly string[] {
  if (permissions === null || permissions & Can.Administrator) return [];
  const missing = rights.filter(([bit]) => !(permissions & bit)).map(([, name]) => name);
  const verb = who === "You" ? "lack" : "lacks";
  return missing.length > 0 ? [`${who} ${verb} the right to ${missing.join(" and ")} in that channel.`] : [];
}

/** A role is mentioned where everybody may do so, or where the member and the bot may mention anyone. */
function mentionLacks({ guild, permissions, appPermissions }: Place, role: PickedRole): readonly string[] {
  if (role.id === guild) return ["@everyone is never mentioned: choose another role."];
  if (role.mentionable) return [];
  const everyone: readonly Right[] = [
    [Can.MentionEveryone, "Mention Everyone (the role is not mentionable)"],
  ];
  return [...lacks("You", permissions, everyone), ...lacks("The bot", appPermissions, everyone)];
}
