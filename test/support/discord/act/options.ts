import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationCommandOptionType as Type,
} from "discord-api-types/v10";
import { upload } from "../messages/attachments.ts";
import { permissionsIn } from "../permissions.ts";
import { viewChannel, viewMemberOnly } from "../views.ts";
import type { Channel, Command, World } from "../world.ts";

/** What a member fills in: an id for a user, a channel or a role; a file for an attachment. */
export type OptionValue = string | number | boolean | FileValue;
export type OptionValues = Readonly<Record<string, OptionValue>>;

export interface FileValue {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
}

export interface Filled {
  readonly options: readonly Option[];
  readonly resolved: Resolved;
}

interface Option {
  readonly name: string;
  readonly type: Type;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly Option[];
}

type Resolved = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The place and the words of what is filled in. */
export interface Filling {
  readonly channel: Channel;
  readonly user: string;
  readonly values: OptionValues;
  /** Words after the command's name: a group and a subcommand. */
  readonly path: readonly string[];
  /** The option that is being typed, where it is to be completed. */
  readonly focused: string | null;
}

/** Fills in a command's options as Discord's client would let a member do; throws where it would not. */
export function fill(world: World, command: Command, filling: Filling): Filled {
  if (command.type !== ApplicationCommandType.ChatInput) return { options: [], resolved: {} };
  const { path, values, focused } = filling;
  const wanted = path.reduce<readonly APIApplicationCommandOption[]>(
    (options, name) => below(options, name),
    command.options ?? [],
  );
  const strange = Object.keys(values).find((name) => !wanted.some((one) => one.name === name));
  if (strange !== undefined) throw new Error(`/${command.name} has no option "${strange}"`);
  const missing = wanted.find((one) => "required" in one && one.required && values[one.name] === undefined);
  if (missing && focused === null) throw new Error(`/${command.name}: "${missing.name}" is required`);
  const filled = wanted.flatMap((one) => fillOne(world, filling, one));
  const leaves = filled.map(({ option }) => option);
  return { options: nest(command, path, leaves), resolved: merge(filled.map(({ resolved }) => resolved)) };
}

function below(options: readonly APIApplicationCommandOption[], name: string) {
  const found = options.find((one) => one.name === name);
  if (!found || (found.type !== Type.Subcommand && found.type !== Type.SubcommandGroup))
    throw new Error(`no subcommand "${name}"`);
  return found.options ?? [];
}

function nest(command: Command, path: readonly string[], leaves: readonly Option[]): readonly Option[] {
  const [name, ...rest] = path;
  if (name === undefined) return leaves;
  const type = rest.length > 0 ? Type.SubcommandGroup : Type.Subcommand;
  return [{ name, type, options: nest(command, rest, leaves) }];
}

function fillOne(
  world: World,
  { values, focused, channel, user }: Filling,
  wanted: APIApplicationCommandOption,
) {
  const value = values[wanted.name];
  if (value === undefined) return [];
  const typing = focused === wanted.name;
  if (!typing) CHECKS[wanted.type]?.(wanted, value);
  const base = { name: wanted.name, type: wanted.type, ...(typing && { focused: true as const }) };
  if (typeof value === "object") {
    const file = { index: 0, name: value.filename, type: value.type ?? "text/plain", bytes: value.bytes };
    const kept = upload(world, channel.id, file);
    return [{ option: { ...base, value: kept.id }, resolved: { attachments: { [kept.id]: kept } } }];
  }
  return [
    {
      option: { ...base, value },
      resolved: RESOLVE[wanted.type]?.(world, channel, String(value), user) ?? {},
    },
  ];
}

type Check = (wanted: APIApplicationCommandOption, value: OptionValue) => void;

const insist = (right: boolean, wanted: APIApplicationCommandOption, value: OptionValue): void => {
  if (!right) throw new Error(`option "${wanted.name}" cannot be ${JSON.stringify(value)}`);
};

const checkText: Check = (wanted, value) => {
  insist(typeof value === "string" && value !== "", wanted, value);
  if (wanted.type !== Type.String || typeof value !== "string") return;
  const { min_length = 0, max_length = 6000 } = wanted;
  insist(value.length >= min_length && value.length <= max_length, wanted, value);
  if ("choices" in wanted && wanted.choices?.length)
    insist(
      wanted.choices.some((one) => one.value === value),
      wanted,
      value,
    );
};

const checkNumber: Check = (wanted, value) => {
  if (wanted.type !== Type.Integer && wanted.type !== Type.Number) return;
  const { min_value = -(2 ** 53), max_value = 2 ** 53 } = wanted;
  insist(typeof value === "number" && value >= min_value && value <= max_value, wanted, value);
  insist(wanted.type === Type.Number || Number.isInteger(value), wanted, value);
  if ("choices" in wanted && wanted.choices?.length)
    insist(
      wanted.choices.some((one) => one.value === value),
      wanted,
      value,
    );
};

const checkId: Check = (wanted, value) => insist(/^\d{17,19}$/.test(String(value)), wanted, value);

const CHECKS: Readonly<Partial<Record<Type, Check>>> = {
  [Type.String]: checkText,
  [Type.Integer]: checkNumber,
  [Type.Number]: checkNumber,
  [Type.Boolean]: (wanted, value) => insist(typeof value === "boolean", wanted, value),
  [Type.User]: checkId,
  [Type.Channel]: checkId,
  [Type.Role]: checkId,
  [Type.Mentionable]: checkId,
  [Type.Attachment]: (wanted, value) => insist(typeof value === "object", wanted, value),
};

type Resolve = (world: World, channel: Channel, id: string, user: string) => Resolved;

export const resolveUser = (world: World, channel: Channel, id: string): Resolved => {
  const user = world.users.get(id);
  if (!user) throw new Error(`no user ${id}`);
  const member = channel.guild === null ? undefined : world.guilds.get(channel.guild)?.members.get(id);
  const permissions = String(permissionsIn(world, channel, id));
  return {
    users: { [id]: user },
    ...(member && { members: { [id]: { ...viewMemberOnly(member), permissions } } }),
  };
};

const resolveRole = (world: World, channel: Channel, id: string): Resolved => {
  const role = channel.guild === null ? undefined : world.guilds.get(channel.guild)?.roles.get(id);
  if (!role) throw new Error(`no role ${id}`);
  return { roles: { [id]: role } };
};

const resolveChannel: Resolve = (world, _, id, user) => {
  const found = world.channels.get(id);
  if (!found) throw new Error(`no channel ${id}`);
  const permissions = String(permissionsIn(world, found, user));
  const app_permissions = String(permissionsIn(world, found, world.bot.id));
  return {
    channels: { [id]: { ...viewChannel(world, found), permissions, app_permissions } },
  };
};

const RESOLVE: Readonly<Partial<Record<Type, Resolve>>> = {
  [Type.User]: resolveUser,
  [Type.Role]: resolveRole,
  [Type.Channel]: resolveChannel,
  [Type.Mentionable]: (world, channel, id) =>
    world.users.has(id) ? resolveUser(world, channel, id) : resolveRole(world, channel, id),
};

/** What is sent along about ids that were picked for an option or from a menu of such. */
export const resolvePicked = (
  world: World,
  { channel, user }: { readonly channel: Channel; readonly user: string },
  type: Type,
  ids: readonly string[],
): Resolved => merge(ids.map((id) => RESOLVE[type]?.(world, channel, id, user) ?? {}));

const merge = (all: readonly Resolved[]): Resolved =>
  all.reduce<Record<string, Readonly<Record<string, unknown>>>>((sum, one) => {
    for (const [kind, values] of Object.entries(one)) sum[kind] = { ...sum[kind], ...values };
    return sum;
  }, {});
