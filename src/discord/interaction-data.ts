import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIPingInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { AskedAgain, Asker, TargetMessage } from "./asker.ts";
import type { Options } from "./command.ts";
import { isThread } from "./need.ts";
import { type Picked, pickedById, type Resolved } from "./picked.ts";
import { timeOf } from "./snowflake.ts";

/** What was typed: the words after a command's name, and the options by name. */
export interface Typed {
  readonly path: readonly string[];
  readonly options: Options;
}

export function typedIn({ data }: APIApplicationCommandInteraction): Typed {
  if (data.type !== ApplicationCommandType.ChatInput) return { path: [], options: {} };
  const { path, basic } = flattened(data.options ?? []);
  const options = basic.flatMap((option) => {
    const value = givenIn(option, data.resolved ?? {});
    return value === null ? [] : [[option.name, value] as const];
  });
  return { path, options: Object.fromEntries(options) };
}

/** The option that is being typed, and the words before it; null where none is. */
export function focusedOption({ data }: APIApplicationCommandAutocompleteInteraction): {
  readonly path: readonly string[];
  readonly name: string;
  readonly typed: string;
} | null {
  const { path, basic } = flattened(data.options ?? []);
  for (const option of basic)
    if (option.type === ApplicationCommandOptionType.String && option.focused)
      return { path, name: option.name, typed: option.value };
  return null;
}

type Type = InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete;
type Basic<T extends Type> = APIApplicationCommandInteractionDataBasicOption<T>;

function flattened<T extends Type>(
  options: readonly APIApplicationCommandInteractionDataOption<T>[],
): { readonly path: readonly string[]; readonly basic: readonly Basic<T>[] } {
  const basic: Basic<T>[] = [];
  for (const option of options) {
    if (!isNested(option)) basic.push(option);
    else {
      const inner = flattened<T>(option.options ?? []);
      return { path: [option.name, ...inner.path], basic: inner.basic };
    }
  }
  return { path: [], basic };
}

type Nested<T extends Type> = Exclude<APIApplicationCommandInteractionDataOption<T>, Basic<T>>;

const isNested = <T extends Type>(
  option: APIApplicationCommandInteractionDataOption<T>,
): option is Nested<T> =>
  option.type === ApplicationCommandOptionType.Subcommand ||
  option.type === ApplicationCommandOptionType.SubcommandGroup;

const IDS: ReadonlySet<ApplicationCommandOptionType> = new Set([
  ApplicationCommandOptionType.Attachment,
  ApplicationCommandOptionType.Channel,
  ApplicationCommandOptionType.Mentionable,
  ApplicationCommandOptionType.Role,
  ApplicationCommandOptionType.User,
]);

const givenIn = (
  { type, value }: Basic<InteractionType.ApplicationCommand>,
  resolved: Resolved,
): Options[string] | null => (IDS.has(type) ? pickedById(String(value), resolved) : value);

/** The message that a menu was opened on, or null. */
export function targetOf({ data, guild_id }: APIApplicationCommandInteraction): TargetMessage | null {
  if (data.type !== ApplicationCommandType.Message) return null;
  const message = data.resolved.messages[data.target_id];
  if (!message) return null;
  const place = `${guild_id ?? "@me"}/${message.channel_id}/${message.id}`;
  return { message, link: `https://discord.com/channels/${place}` };
}

/** The channels, roles or people that were chosen from a menu. */
export function chosenIn({ data }: APIMessageComponentInteraction): {
  readonly values: readonly string[];
  readonly picked: readonly Picked[];
} {
  const values = "values" in data ? data.values : [];
  const resolved: Resolved = "resolved" in data ? data.resolved : {};
  return { values, picked: values.flatMap((id) => pickedById(id, resolved) ?? []) };
}

/** An interaction that a person brought about. */
export type PersonsInteraction = Exclude<APIInteraction, APIPingInteraction>;

/** Who asks, by the name that others see, and where. */
export function askerOf(interaction: PersonsInteraction): Asker {
  const { member, channel, locale } = interaction;
  const user = member?.user ?? interaction.user;
  const name = member?.nick ?? user?.global_name ?? user?.username ?? "";
  return {
    user: user ? { id: user.id, name } : null,
    guild: interaction.guild_id ?? null,
    channel: channel ? placeOf(channel) : null,
    permissions: member ? permissionsOf(member, interaction.id) : null,
    appPermissions: BigInt(interaction.app_permissions ?? 0),
    locale,
    guildLocale: interaction.guild_locale ?? null,
    isInstalled:
      interaction.authorizing_integration_owners?.[ApplicationIntegrationType.GuildInstall] !== undefined,
    message: messageOf(interaction),
  };
}

const LEFT = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** Who is timed out may still press buttons. */
function permissionsOf(
  { permissions, communication_disabled_until: until }: NonNullable<PersonsInteraction["member"]>,
  interaction: string,
): bigint {
  const held = BigInt(permissions);
  const isTimedOut = until != null && Date.parse(until) > timeOf(interaction);
  return isTimedOut && !(held & PermissionFlagsBits.Administrator) ? held & LEFT : held;
}

/** Of a thread it says what it is in; of a channel that would be its category. */
const placeOf = (channel: NonNullable<PersonsInteraction["channel"]>): NonNullable<Asker["channel"]> => ({
  id: channel.id,
  type: channel.type,
  ...(isThread(channel.type) && "parent_id" in channel && channel.parent_id
    ? { parent: channel.parent_id }
    : {}),
  ...("thread_metadata" in channel && channel.thread_metadata?.locked ? { isLocked: true } : {}),
  ...("rate_limit_per_user" in channel && channel.rate_limit_per_user
    ? { slowMode: channel.rate_limit_per_user }
    : {}),
});

function messageOf({ message }: PersonsInteraction): AskedAgain | null {
  if (!message) return null;
  return {
    id: message.id,
    askedBy: message.interaction_metadata?.user.id ?? null,
    isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
  };
}
