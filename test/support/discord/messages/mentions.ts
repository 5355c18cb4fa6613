import { PermissionFlagsBits as Can } from "discord-api-types/v10";
import { permissionsIn } from "../permissions.ts";
import type { Channel, Pings, World } from "../world.ts";
import type { MessageForm } from "./form.ts";

type Allowed = MessageForm["allowed_mentions"];

export interface Mentioning {
  readonly text: string;
  readonly author: string;
  readonly allowed: Allowed;
  /** Who wrote the message that is replied to. */
  readonly repliedTo: string | null;
}

/**
 * Whom a text pings. Stricter than Discord in one thing: a mention in a code span or behind a backslash counts too,
 * so that only allowed_mentions keeps a message from pinging.
 */
export function pingsOf(world: World, channel: Channel, message: Mentioning): Pings {
  const { text, author, allowed, repliedTo } = message;
  const everywhere = (permissionsIn(world, channel, author) & Can.MentionEveryone) !== 0n;
  const users = found(text, /<@!?(\d{17,19})>/g).filter(
    (id) => world.users.has(id) && isAllowed(allowed, "users", id),
  );
  const roles = found(text, /<@&(\d{17,19})>/g).filter((id) => {
    const role = channel.guild === null ? undefined : world.guilds.get(channel.guild)?.roles.get(id);
    return role && (role.mentionable || everywhere) && isAllowed(allowed, "roles", id);
  });
  const reply = repliedTo !== null && (allowed?.replied_user ?? allowed === undefined) ? [repliedTo] : [];
  return {
    users: [...new Set([...users, ...reply])],
    roles,
    everyone: everywhere && /@(?:everyone|here)\b/.test(text) && isAllowed(allowed, "everyone", ""),
  };
}

const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, id = ""]) => id)),
];

function isAllowed(allowed: Allowed, kind: "users" | "roles" | "everyone", id: string): boolean {
  if (allowed === undefined || allowed.parse?.includes(kind)) return true;
  return kind !== "everyone" && (allowed[kind]?.includes(id) ?? false);
}
