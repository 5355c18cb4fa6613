import type { APIMessage, ChannelType } from "discord-api-types/v10";

/** Who asks, and where. */
export interface Asker {
  /** Null in the terminal. */
  readonly user: { readonly id: string; readonly name: string } | null;
  /** The server's id; null in private messages and in the terminal. */
  readonly guild: string | null;
  readonly channel: {
    readonly id: string;
    readonly type: ChannelType;
    /** The channel or forum that a thread is in, whose rights hold in it. */
    readonly parent?: string;
    /** Set of a thread in which only who manages threads may write. */
    readonly isLocked?: boolean;
    /** Seconds between two messages of a member; none where it is not told. */
    readonly slowMode?: number;
  } | null;
  /** What they may do in the channel now; null where there is no server. */
  readonly permissions: bigint | null;
  /** What the bot may do in the channel. */
  readonly appPermissions: bigint | null;
  /** Their language as Discord names it, such as "en-US". */
  readonly locale: string;
  /** The server's, or null. */
  readonly guildLocale: string | null;
  /** Whether the server installed the bot; otherwise the person carries it along, and it is no member there. */
  readonly isInstalled: boolean;
  /** The message whose component was used, or null. */
  readonly message: AskedAgain | null;
}

/** A message of the bot's, as one of its components is used. */
export interface AskedAgain {
  readonly id: string;
  /** The id of who asked for it, or null where the bot spoke unasked. */
  readonly askedBy: string | null;
  /** Whether one person alone sees it. */
  readonly isPrivate: boolean;
}

/** A message that a menu was opened on, all of it: its text, embeds, components and forwarded parts. */
export interface TargetMessage {
  readonly message: APIMessage;
  /** Its address. */
  readonly link: string;
}

/** Nobody on Discord: who asks in the terminal. */
export const NOBODY: Asker = {
  user: null,
  guild: null,
  channel: null,
  permissions: null,
  appPermissions: null,
  locale: "en-US",
  guildLocale: null,
  isInstalled: false,
  message: null,
};
