import { PermissionFlagsBits as Can, ChannelType } from "discord-api-types/v10";
import { type Context, InputError } from "../../src/discord/command.ts";
import { type Right, rightNames } from "../../src/discord/need.ts";
import type { PickedChannel, PickedRole } from "../../src/discord/picked.ts";
import type { ChannelKind } from "../../src/model/subscription.ts";
import type { Say, Words } from "../../src/words/words.ts";

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
  if (guild === null || !isInstalled) throw new InputError(({ subscriptions }) => subscriptions.ofServers);
  return guild;
}

/** The channel picked, or the one that is asked in. Throws InputError where messages cannot be told there. */
export function placeOf(picked: PickedChannel | null, context: Context): Place {
  const { channel, permissions, appPermissions } = context;
  const place = picked ?? (channel && { ...channel, permissions: permissions ?? 0n, appPermissions });
  const kind = place && KINDS.get(place.type);
  if (!place || !kind) throw new InputError(({ subscriptions }) => subscriptions.channels);
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
  const mention: readonly Right[] = role && !role.mentionable ? ["MentionEveryone"] : [];
  const lacking = [
    ...lacks("youNeed", place.permissions, ["ManageChannels"]),
    ...lacks("botNeeds", place.appPermissions, NEEDED[place.kind]),
    ...(role?.id === place.guild ? [EVERYONE] : mentionLacks(place, mention)),
  ];
  if (lacking.length > 0) throw new InputError((words) => lacking.map((say) => say(words)).join("\n"));
}

const WRITES: readonly Right[] = ["ViewChannel", "SendMessages"];
const NEEDED: Readonly<Record<ChannelKind, readonly Right[]>> = {
  text: WRITES,
  announcement: WRITES,
  forum: WRITES,
  thread: ["ViewChannel", "SendMessagesInThreads"],
};

type Who = "youNeed" | "botNeeds";

function lacks(
  who: Who,
  permissions: bigint | null,
  rights: readonly Right[],
  because: (rights: string, words: Words) => string = (names) => names,
): readonly Say[] {
  if (permissions === null || permissions & Can.Administrator) return [];
  const missing = rights.filter((right) => !(permissions & Can[right]));
  if (missing.length === 0) return [];
  return [
    (words) => words.mistakes[who](because(rightNames(missing, words), words), words.mistakes.inThatChannel),
  ];
}

const EVERYONE: Say = ({ subscriptions }) => subscriptions.everyone;

/** A role is mentioned where everybody may do so, or where the member and the bot may mention anyone. */
function mentionLacks({ permissions, appPermissions }: Place, rights: readonly Right[]): readonly Say[] {
  const because = (names: string, { mistakes }: Words) => mistakes.notMentionable(names);
  return [
    ...lacks("youNeed", permissions, rights, because),
    ...lacks("botNeeds", appPermissions, rights, because),
  ];
}
