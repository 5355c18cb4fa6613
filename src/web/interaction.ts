import {
  type APIApplicationCommandOption,
  type APIAttachment,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteractionData,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Attachment } from "../discord/wire.ts";
import type { Channel } from "./channel.ts";
import type { Gesture } from "./gesture.ts";
import { submission } from "./modal.ts";
import { nestOptions, sentOptions, typedOptions } from "./options.ts";
import { GUILD_ID } from "./page/place.ts";
import { setting } from "./place.ts";
import { Refusal } from "./refusal.ts";
import { resolvedFor } from "./resolved.ts";

/** From where a gesture comes: the page's address, the browser's language, and the files that came with it. */
export interface Origin {
  readonly url: string;
  readonly language: string;
  readonly files: ReadonlyMap<string, readonly Attachment[]>;
}

/** A command as it is registered: with an id. */
export type Registered = RESTPostAPIApplicationCommandsJSONBody & { readonly id: string };

/** The interaction that Discord would send for a gesture. Throws Refusal where Discord would send none. */
export const interactionOf = (
  gesture: Gesture,
  commands: readonly Registered[],
  channel: Channel,
  origin: Origin,
): APIInteraction => {
  const base = { ...setting(origin.language), id: channel.nextId(), token: crypto.randomUUID() };
  if (gesture.kind === "component") return { ...base, ...pressed(gesture, channel) };
  if (gesture.kind === "modal") {
    const form = channel.forms.get(gesture.form);
    if (!form) throw new Refusal(10062, "This form is no longer open");
    const data = submission(form.modal, gesture.fields, (id) => uploads(id, channel, origin));
    const message = form.source ? { message: form.source } : {};
    return { ...base, type: InteractionType.ModalSubmit, data, ...message };
  }
  if (gesture.kind === "menu") {
    const data = menuData(gesture, commands, channel);
    return { ...base, type: InteractionType.ApplicationCommand, data };
  }
  if (gesture.kind === "command") {
    const files: APIAttachment[] = [];
    const keep = (option: string) => {
      const kept = uploads(option, channel, origin);
      files.push(...kept);
      return kept;
    };
    const sent = commandData(gesture.path, sentOptions(gesture.options, keep), commands);
    const resolved = resolvedFor(Object.values(gesture.options), files);
    return { ...base, type: InteractionType.ApplicationCommand, data: { ...sent, ...resolved } };
  }
  const data = commandData(gesture.path, typedOptions(gesture.options, gesture.focused), commands);
  return { ...base, type: InteractionType.ApplicationCommandAutocomplete, data };
};

const commandData = <Option>(
  [name = "", ...path]: readonly string[],
  read: (options: readonly APIApplicationCommandOption[]) => Option[],
  commands: readonly Registered[],
) => {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Refusal(10063, `Unknown application command: /${name}`);
  const options = "options" in command ? (command.options ?? []) : [];
  return {
    id: command.id,
    type: ApplicationCommandType.ChatInput as const,
    name,
    guild_id: GUILD_ID,
    options: nestOptions(options, path, read),
  };
};

const menuData = (
  { name, message: id }: Gesture & { readonly kind: "menu" },
  commands: readonly Registered[],
  channel: Channel,
) => {
  const menu = commands.find((one) => one.name === name && one.type === ApplicationCommandType.Message);
  if (!menu) throw new Refusal(10063, `Unknown application command: ${name}`);
  const message = channel.messages.get(id);
  if (!message) throw new Refusal(10008, "Unknown Message");
  return {
    id: menu.id,
    type: ApplicationCommandType.Message as const,
    name,
    guild_id: GUILD_ID,
    target_id: id,
    resolved: { messages: { [id]: message } },
  };
};

const pressed = (gesture: Gesture & { readonly kind: "component" }, channel: Channel) => {
  const message = channel.messages.get(gesture.message);
  if (!message) throw new Refusal(10008, "Unknown Message");
  const type = InteractionType.MessageComponent as const;
  return { type, message, data: componentData(message, gesture) };
};

const componentData = (
  message: APIMessage,
  { customId, values }: Gesture & { readonly kind: "component" },
): APIMessageComponentInteractionData => {
  const component = findComponent(message.components ?? [], customId);
  if (!component || component.disabled)
    throw new Refusal(50035, `No component "${customId}" can be pressed there`);
  if (component.type === ComponentType.StringSelect) {
    return { custom_id: customId, component_type: ComponentType.StringSelect, values };
  }
  if (component.type === ComponentType.RoleSelect) {
    const { resolved: { roles = {} } = {} } = resolvedFor(values, []);
    return { custom_id: customId, component_type: ComponentType.RoleSelect, values, resolved: { roles } };
  }
  return { custom_id: customId, component_type: ComponentType.Button };
};

interface Found {
  readonly type: unknown;
  readonly disabled: boolean;
}

const findComponent = (within: unknown, customId: string): Found | null => {
  if (typeof within !== "object" || within === null) return null;
  if ("custom_id" in within && within.custom_id === customId && "type" in within) {
    return { type: within.type, disabled: "disabled" in within && within.disabled === true };
  }
  for (const child of Object.values(within)) {
    const found = findComponent(child, customId);
    if (found) return found;
  }
  return null;
};

const uploads = (customId: string, channel: Channel, origin: Origin) =>
  (origin.files.get(customId) ?? []).map((file) => channel.keepFile(file, origin.url));
