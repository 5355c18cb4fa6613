import type { APIInteractionDataResolved, ChannelType } from "discord-api-types/v10";

/** What a person picked among what Discord knows: a file they sent, a channel, a role, a person. */
export type Picked = PickedFile | PickedChannel | PickedRole | PickedUser;

export interface PickedFile {
  readonly kind: "file";
  readonly id: string;
  readonly name: string;
  /** At Discord's CDN, and good for a day. */
  readonly url: string;
  /** In bytes. */
  readonly size: number;
  /** What the sender's program took it to be, such as "text/html". */
  readonly mediaType: string | null;
}

export interface PickedChannel {
  readonly kind: "channel";
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  /** What the person who picked it may do there. */
  readonly permissions: bigint;
  /** What the bot may do there, where Discord says so. */
  readonly appPermissions: bigint | null;
}

export interface PickedRole {
  readonly kind: "role";
  /** The server's own id is @everyone's. */
  readonly id: string;
  readonly name: string;
  readonly mentionable: boolean;
}

export interface PickedUser {
  readonly kind: "user";
  readonly id: string;
  readonly name: string;
}

/** What Discord sends along about the ids in an interaction. */
export type Resolved = APIInteractionDataResolved;

/** What an id stands for, or null where Discord does not say. */
export const pickedById = (id: string, resolved: Resolved): Picked | null =>
  fileOf(id, resolved) ?? channelOf(id, resolved) ?? roleOf(id, resolved) ?? userOf(id, resolved);

function fileOf(id: string, { attachments }: Resolved): PickedFile | null {
  const file = attachments?.[id];
  if (!file) return null;
  const { filename: name, url, size, content_type: mediaType = null } = file;
  return { kind: "file", id, name, url, size, mediaType };
}

function channelOf(id: string, { channels }: Resolved): PickedChannel | null {
  const channel = channels?.[id];
  if (!channel) return null;
  const app = "app_permissions" in channel ? String(channel.app_permissions) : null;
  return {
    kind: "channel",
    id,
    name: channel.name ?? "",
    type: channel.type,
    permissions: BigInt(channel.permissions),
    appPermissions: app === null ? null : BigInt(app),
  };
}

function roleOf(id: string, { roles }: Resolved): PickedRole | null {
  const role = roles?.[id];
  return role ? { kind: "role", id, name: role.name, mentionable: role.mentionable } : null;
}

function userOf(id: string, { users }: Resolved): PickedUser | null {
  const user = users?.[id];
  return user ? { kind: "user", id, name: user.global_name ?? user.username } : null;
}
