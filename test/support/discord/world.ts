import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIAttachment,
  APIInteraction,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
} from "discord-api-types/v10";
import type { Clock, Times } from "./clock.ts";
import type { Component } from "./form/components.ts";
import type { Embed } from "./form/embeds.ts";
import type { News } from "./news.ts";

/** Everything there is in this Discord. Records are replaced, never changed in place. */
export interface World {
  readonly clock: Clock;
  readonly times: Times;
  readonly nextId: () => string;
  readonly news: News;
  /** Where the API stands, such as http://127.0.0.1:4000/api. */
  readonly url: string;
  readonly application: Application;
  readonly bot: APIUser;
  readonly users: Map<string, APIUser>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** In the order in which they were posted. */
  readonly messages: Map<string, Posted>;
  /** The bot's messages by the nonce that was used for them last. */
  readonly nonces: Map<string, string>;
  readonly commands: Map<string, Command>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  /** What was uploaded, by the path of its address. */
  readonly uploads: Map<string, Uint8Array>;
  /** Users who installed the application for themselves. */
  readonly installers: Set<string>;
  /** Users who take no private messages. */
  readonly closed: Set<string>;
}

export interface Application {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  /** Privileged intents it may ask for, as bits. */
  readonly privileged: number;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly locale: string;
  /** Whether the application is installed, and its bot a member. */
  readonly installed: boolean;
  readonly roles: ReadonlyMap<string, APIRole>;
  readonly members: ReadonlyMap<string, Member>;
}

export interface Member {
  readonly user: string;
  readonly nick: string | null;
  readonly roles: readonly string[];
  readonly joined: number;
  /** Until when they are timed out, or null. */
  readonly timedOut: number | null;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  /** Null for private messages. */
  readonly guild: string | null;
  /** Of a thread, its channel. */
  readonly parent: string | null;
  readonly overwrites: readonly APIOverwrite[];
  /** Of private messages, who takes part. */
  readonly recipients: readonly string[];
  readonly owner: string | null;
  readonly archived: boolean;
  readonly locked: boolean;
  /** Of a forum its tags; of a post, the ids of those it carries. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly applied: readonly string[];
  readonly tagRequired: boolean;
  /** Seconds between two messages of a member. */
  readonly slowMode: number;
}

/** The part of a message that its author writes. */
export interface Draft {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly attachments: readonly APIAttachment[];
  readonly flags: number;
}

/** Whom a message pings. */
export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

export interface Posted extends Draft {
  readonly id: string;
  readonly type: number;
  readonly channel: string;
  readonly author: string;
  readonly pings: Pings;
  readonly created: number;
  readonly edited: number | null;
  readonly nonce: string | null;
  /** Who alone sees it; null where all do. */
  readonly audience: string | null;
  /** The token of the interaction it answers. */
  readonly answers: string | null;
  readonly metadata: APIMessageInteractionMetadata | null;
  readonly reference: string | null;
  /** When it was edited more than an hour after it was posted. */
  readonly lateEdits: readonly number[];
}

export type Command = APIApplicationCommand;

/** What the application answered an interaction with. */
export type Reply =
  | {
      readonly kind: "message";
      readonly message: string;
      readonly type: number;
      readonly ephemeral: boolean;
    }
  | { readonly kind: "unchanged"; readonly message: string; readonly type: 6 }
  | { readonly kind: "modal"; readonly type: 9; readonly modal: APIModalInteractionResponseCallbackData }
  | {
      readonly kind: "choices";
      readonly type: 8;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    };

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly payload: APIInteraction;
  readonly user: string;
  readonly channel: string;
  readonly guild: string | null;
  readonly metadata: APIMessageInteractionMetadata;
  /** Of an autocomplete, the type of the option that is being typed. */
  readonly focused: number | null;
  /** The message whose component was used, also through a modal. */
  readonly pressed: string | null;
  /** Authorized by the person alone: the application is not installed in the place. */
  readonly personal: boolean;
  readonly failed: boolean;
  readonly reply: Reply | null;
  readonly followUps: readonly string[];
}
