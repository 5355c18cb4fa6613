import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { upload } from "../messages/attachments.ts";
import { walk } from "../messages/rules.ts";
import { viewMessage } from "../messages/view.ts";
import type { Interaction, Posted, World } from "../world.ts";
import { type Act, deliver } from "./act.ts";
import { type FileValue, resolvePicked } from "./options.ts";
import { newInteraction, type Owners, type Scene } from "./payload.ts";

type Component = Readonly<Record<string, unknown>>;

/** Presses a button. A member without SEND_MESSAGES can do so too. */
export function press(world: World, scene: Scene, message: string, customId: string): Act {
  const posted = seenBy(world, scene, message);
  componentOf(posted, customId, (type) => type === ComponentType.Button);
  return use(world, scene, posted, { component_type: ComponentType.Button, custom_id: customId });
}

/** Chooses from a select menu. */
export function select(
  world: World,
  scene: Scene,
  message: string,
  customId: string,
  values: readonly string[],
): Act {
  const posted = seenBy(world, scene, message);
  const menu = componentOf(posted, customId, (type) => type === 3 || (type >= 5 && type <= 8));
  insistOnChoice(menu, values);
  const kind = PICKING.get(Number(menu.type));
  const resolved = kind && { resolved: resolvePicked(world, scene, kind, values) };
  return use(world, scene, posted, { component_type: menu.type, custom_id: customId, values, ...resolved });
}

/** The menus whose choices Discord itself knows, by the options that take the same. */
const PICKING: ReadonlyMap<number, ApplicationCommandOptionType> = new Map([
  [ComponentType.UserSelect, ApplicationCommandOptionType.User],
  [ComponentType.RoleSelect, ApplicationCommandOptionType.Role],
  [ComponentType.MentionableSelect, ApplicationCommandOptionType.Mentionable],
  [ComponentType.ChannelSelect, ApplicationCommandOptionType.Channel],
]);

function insistOnChoice(menu: Component, values: readonly string[]): void {
  const { min_values = 1, max_values = 1, options } = menu;
  if (values.length < Number(min_values) || values.length > Number(max_values))
    throw new Error(`this menu takes ${min_values} to ${max_values} choices`);
  if (!Array.isArray(options)) return;
  const strange = values.find((value) => !options.some((one) => one.value === value));
  if (strange !== undefined) throw new Error(`this menu has no choice "${strange}"`);
}

function use(world: World, scene: Scene, posted: Posted, data: object): Act {
  return deliver(
    world,
    newInteraction(world, scene, {
      type: InteractionType.MessageComponent,
      data,
      owners: ownersOf(scene, posted),
      metadata: { interacted_message_id: posted.id },
      message: viewMessage(world, posted),
      pressed: posted.id,
    }),
  );
}

/** The installations that the message came by; one that answers no command is the bot's own. */
function ownersOf({ channel }: Scene, posted: Posted): Owners {
  const origin = posted.metadata?.authorizing_integration_owners;
  return origin ?? { 0: channel.guild ?? "0" };
}

function seenBy(world: World, scene: Scene, id: string): Posted {
  const posted = world.messages.get(id);
  const hidden = posted && posted.audience !== null && posted.audience !== scene.user;
  if (!posted || hidden || posted.channel !== scene.channel.id)
    throw new Error(`this member sees no message ${id} there`);
  return posted;
}

function componentOf(posted: Posted, customId: string, fits: (type: number) => boolean): Component {
  const part = [...walk(posted.components, [])].find(({ value }) => value.custom_id === customId);
  if (!part || !fits(part.type)) throw new Error(`nothing to use with the id "${customId}"`);
  if (part.value.disabled === true) throw new Error(`"${customId}" is disabled`);
  return part.value;
}

/** What a member fills in, by custom id: a text, the choices of a menu, or files. */
export type ModalValues = Readonly<Record<string, string | readonly string[] | readonly FileValue[]>>;

/** Fills in and sends the modal that an act opened. */
export function submitModal(world: World, scene: Scene, opener: Act, values: ModalValues): Act {
  const opened = world.interactions.get(opener.token);
  if (opened?.reply?.kind !== "modal") throw new Error("no modal was opened");
  const { modal } = opened.reply;
  const { ids, attachments } = uploaded(world, scene, values);
  const posted = world.messages.get(opened.pressed ?? "");
  return deliver(
    world,
    newInteraction(world, scene, {
      type: InteractionType.ModalSubmit,
      data: { custom_id: modal.custom_id, components: submitted(modal, ids), resolved: { attachments } },
      owners: ownersOfOpener(opened),
      metadata: { triggering_interaction_metadata: opened.metadata },
      message: posted ? viewMessage(world, posted) : null,
      pressed: opened.pressed,
    }),
  );
}

type Ids = Readonly<Record<string, string | readonly string[]>>;

/** The files are sent ahead, and stand for their ids. */
function uploaded(world: World, { channel }: Scene, values: ModalValues) {
  const attachments: Record<string, object> = {};
  const idOf = (value: string | FileValue): string => {
    if (typeof value === "string") return value;
    const file = { index: 0, name: value.filename, type: value.type ?? "text/plain", bytes: value.bytes };
    const kept = upload(world, channel.id, file);
    attachments[kept.id] = kept;
    return kept.id;
  };
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? value : value.map(idOf),
  ]);
  const ids: Ids = Object.fromEntries(entries);
  return { ids, attachments };
}

const ownersOfOpener = ({ metadata }: Interaction): Owners => metadata.authorizing_integration_owners;

function submitted(modal: APIModalInteractionResponseCallbackData, values: Ids): readonly object[] {
  return modal.components.map((one, at) => {
    const base = { type: one.type, id: one.id ?? at + 1 };
    if (one.type === ComponentType.Label) return { ...base, component: field(one.component, values) };
    if (one.type === ComponentType.ActionRow)
      return { ...base, components: one.components.map((input) => field(input, values)) };
    return base;
  });
}

interface Field {
  readonly type: number;
  readonly custom_id: string;
  readonly required?: boolean | undefined;
  readonly value?: unknown;
}

function field(input: Field & object, values: Ids): object {
  const { type, custom_id, required = true } = input;
  const value = values[custom_id] ?? input.value ?? (type === ComponentType.TextInput ? "" : []);
  if (required && (typeof value === "string" || Array.isArray(value)) && value.length === 0)
    throw new Error(`"${custom_id}" must be filled in`);
  if (typeof value === "string") insistOnLength(input, value);
  return { type, custom_id, ...(typeof value === "string" ? { value } : { values: value }) };
}

function insistOnLength(input: object, value: string): void {
  const { min_length = 0, max_length = 4000 }: { min_length?: number; max_length?: number } = input;
  const short = value.length > 0 && value.length < min_length;
  if (short || value.length > max_length) throw new Error(`takes ${min_length} to ${max_length} characters`);
}

/** What can be used on a message, in the order in which it is shown. */
export const usableOn = (message: Pick<APIMessage, "components">): readonly Usable[] =>
  [...walk(message.components ?? [], [])].flatMap(({ value }) =>
    typeof value.custom_id === "string"
      ? [
          {
            customId: value.custom_id,
            label: String(value.label ?? value.placeholder ?? ""),
            disabled: value.disabled === true,
          },
        ]
      : [],
  );

export interface Usable {
  readonly customId: string;
  /** A button's label, or a menu's placeholder. */
  readonly label: string;
  readonly disabled: boolean;
}
