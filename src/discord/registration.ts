import { isDeepStrictEqual } from "node:util";
import type { REST } from "@discordjs/rest";
import { type APIApplicationCommand, ApplicationCommandType, Routes } from "discord-api-types/v10";
import type { AnyCommand } from "./command.ts";
import { localized } from "./locales/localize.ts";
import type { Mention } from "./render/lists.ts";

type CommandData = AnyCommand["data"];

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** The one server to register in; null is everywhere. */
  readonly guildId: string | null;
}

/**
 * Publishes the commands, in every language that has them: in one request, and in none where Discord holds the same.
 * Returns whether it changed any.
 */
export async function register(
  commands: readonly CommandData[],
  registration: Registration,
): Promise<boolean> {
  const body = commands.map(localized);
  const held = await registered(registration);
  if (isDeepStrictEqual(comparable(held), comparable(body))) return false;
  await registration.rest.put(route(registration), { body });
  return true;
}

/** The commands that Discord holds, in that place. */
export async function registered(registration: Registration): Promise<readonly APIApplicationCommand[]> {
  const query = new URLSearchParams({ with_localizations: "true" });
  return (await registration.rest.get(route(registration), { query })) as APIApplicationCommand[];
}

const route = ({ applicationId, guildId }: Registration) =>
  guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);

/** The application that a token belongs to. */
export async function applicationOf(rest: REST): Promise<string> {
  const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
  return id;
}

/** A command as it is held: by Discord, or by the local page. */
export interface Held {
  readonly name: string;
  readonly id: string;
  readonly type?: ApplicationCommandType | undefined;
}

/** How to write a command's name so that one can click it, once Discord has told the commands' ids. */
export function createMention(): {
  readonly mention: Mention;
  learn(held: readonly Held[]): void;
} {
  const ids = new Map<string, string>();
  return {
    mention: (name) => (ids.has(name) ? `</${name}:${ids.get(name)}>` : `\`/${name}\``),
    learn(held) {
      for (const { name, id, type } of held)
        if ((type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput)
          ids.set(name, id);
    },
  };
}

/** What Discord adds to a command, `dm_permission` by its contexts; and what it fills in where nothing was said. */
const ADDED = new Set(["id", "application_id", "guild_id", "version", "dm_permission"]);
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: ApplicationCommandType.ChatInput,
  description: "",
  nsfw: false,
  required: false,
  autocomplete: false,
  default_permission: true,
};

function comparable(commands: readonly unknown[]): unknown {
  const byName = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return commands.map((command) => stripped(command, true)).toSorted(byName);
}

function stripped(value: unknown, isCommand = false): unknown {
  if (Array.isArray(value)) return value.map((item) => stripped(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key, item]) => !(isCommand && ADDED.has(key)) && !isDefault(key, item, isCommand))
    .map(([key, item]) => [key, stripped(item)]);
  return Object.fromEntries(kept.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

function isDefault(key: string, value: unknown, isCommand: boolean): boolean {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return true;
  // An option's type is never left out, and 1 means a subcommand there.
  if (key === "type" && !isCommand) return false;
  return key in DEFAULTS && DEFAULTS[key] === value;
}
