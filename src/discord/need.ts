import { ChannelType, PermissionFlagsBits } from "discord-api-types/v10";
import type { Say, Words } from "../words/words.ts";
import type { Asker } from "./asker.ts";
import { InputError } from "./command.ts";
import type { PickedChannel } from "./picked.ts";

/** A right, by Discord's name for developers. */
export type Right = keyof typeof PermissionFlagsBits;

/** Who needs which rights. */
export interface Needed {
  readonly member?: readonly Right[];
  readonly bot?: readonly Right[];
}

/**
 * Throws InputError where a right is missing, and names it as Discord's own settings do: where it is asked, or in the
 * channel that was picked. In private messages nobody lacks any. In a thread, to send means to send in threads.
 */
export function need(
  asker: Asker,
  { member = [], bot = [] }: Needed,
  picked: PickedChannel | null = null,
): void {
  if (asker.guild === null) return;
  const { permissions, appPermissions } = picked ?? asker;
  const type = picked?.type ?? asker.channel?.type;
  const yours = missing(permissions ?? 0n, member, type);
  if (yours.length)
    throw new InputError((words) => words.mistakes.youNeed(rightNames(yours, words), where(words)));
  const its = missing(appPermissions ?? 0n, bot, type);
  if (its.length)
    throw new InputError((words) => words.mistakes.botNeeds(rightNames(its, words), where(words)));

  function where({ mistakes }: Words): string {
    return picked ? mistakes.inChannel(picked.name) : mistakes.here;
  }
}

/** Whether the asker may send messages where they are; in private messages they may. */
export const maySend = ({ permissions, channel }: Pick<Asker, "permissions" | "channel">): boolean =>
  permissions === null || missing(permissions, sendingIn(channel), channel?.type).length === 0;

const sendingIn = (channel: Asker["channel"]): readonly Right[] =>
  channel?.isLocked ? ["SendMessages", "ManageThreads"] : ["SendMessages"];

/** Seconds that the asker has to wait between two messages where they are. */
export function slowModeOf({ permissions, channel }: Pick<Asker, "permissions" | "channel">): number {
  const isFree = WITHOUT_SLOW_MODE.some((right) => may({ permissions, channel }, right));
  return isFree ? 0 : (channel?.slowMode ?? 0);
}

const WITHOUT_SLOW_MODE: readonly Right[] = ["BypassSlowmode", "ManageMessages", "ManageChannels"];

/** Whether the bot itself may answer a message where it is asked. */
export const mayReply = ({ appPermissions, channel, isInstalled, guild }: Asker): boolean =>
  isInstalled &&
  guild !== null &&
  missing(appPermissions ?? 0n, ["ViewChannel", "ReadMessageHistory", ...sendingIn(channel)], channel?.type)
    .length === 0;

/** What is told to who may not, and where Discord itself shows an answer to one person alone. */
export const MAY_NOT_SEND: Say = ({ mistakes }) => mistakes.mayNotSend;
export const KEPT_PRIVATE: Say = ({ mistakes }) => mistakes.keptPrivate;

/** Whether the asker holds a right here; in private messages nobody does. */
export const may = (
  { permissions, channel }: Pick<Asker, "permissions" | "channel">,
  right: Right,
): boolean => permissions !== null && missing(permissions, [right], channel?.type).length === 0;

/** Whether the asker keeps order here. */
export const isModerator = (asker: Asker): boolean => may(asker, "ManageMessages");

function missing(held: bigint, needed: readonly Right[], type: ChannelType | undefined): readonly Right[] {
  if (held & PermissionFlagsBits.Administrator) return [];
  return needed
    .map((right) => (right === "SendMessages" && isThread(type) ? "SendMessagesInThreads" : right))
    .filter((right) => (held & PermissionFlagsBits[right]) === 0n);
}

export const isThread = (type: ChannelType | undefined): boolean =>
  type === ChannelType.AnnouncementThread ||
  type === ChannelType.PublicThread ||
  type === ChannelType.PrivateThread;

/** Rights as Discord's settings name them; those that no command asks for are named as developers do. */
export const rightNames = (rights: readonly Right[], { rights: names, list }: Words): string => {
  const known: Readonly<Partial<Record<Right, string>>> = names;
  return list(rights.map((right) => known[right] ?? right.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")));
};
