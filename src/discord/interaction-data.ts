import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { Context, Options } from "./command.ts";

/** The options that were given, by name. */
export function optionsOf({ data }: APIApplicationCommandInteraction): Options {
  if (data.type !== ApplicationCommandType.ChatInput) return {};
  return Object.fromEntries(
    (data.options ?? []).flatMap((option) => ("value" in option ? [[option.name, option.value]] : [])),
  );
}

/** The option that is being typed, or null. */
export function focusedOption({
  data,
}: APIApplicationCommandAutocompleteInteraction): { readonly name: string; readonly typed: string } | null {
  for (const option of data.options ?? [])
    if (option.type === ApplicationCommandOptionType.String && option.focused)
      return { name: option.name, typed: option.value };
  return null;
}

/** Who asks, by the name that others see. */
export function userOf(interaction: APIInteraction): Context["user"] {
  const user = interaction.member?.user ?? interaction.user;
  if (!user) return null;
  return { id: user.id, name: interaction.member?.nick ?? user.global_name ?? user.username };
}

/** Whether who pressed may write in the channel themselves; in private messages they may. */
export function mayWrite({ member, channel }: APIMessageComponentInteraction): boolean {
  if (!member) return true;
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const needed = THREADS.has(channel.type) ? SendMessagesInThreads : SendMessages;
  return (BigInt(member.permissions) & needed) !== 0n;
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);
