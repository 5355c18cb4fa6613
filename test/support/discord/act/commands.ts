import {
  ApplicationCommandType,
  PermissionFlagsBits as Can,
  InteractionContextType,
  InteractionType,
} from "discord-api-types/v10";
import { viewMessage } from "../messages/view.ts";
import { permissionsIn } from "../permissions.ts";
import type { Command, World } from "../world.ts";
import { type Act, deliver } from "./act.ts";
import { fill, type OptionValues, resolveUser } from "./options.ts";
import { contextOf, newInteraction, type Owners, type Scene } from "./payload.ts";

/** A command as a member gives it. */
export interface Given {
  /** With the subcommand after a space: "subscribe add". */
  readonly name: string;
  readonly options?: OptionValues;
  /** Of a menu: the message or the user it was opened on. */
  readonly target?: string;
}

export function command(world: World, scene: Scene, given: Given): Act {
  return deliver(world, interactionFor(world, scene, given, null));
}

/** Types into an option: the completions come as the act's choices. */
export function autocomplete(world: World, scene: Scene, given: Given & { readonly focused: string }): Act {
  return deliver(world, interactionFor(world, scene, given, given.focused));
}

function interactionFor(world: World, scene: Scene, given: Given, focused: string | null) {
  const [name = "", ...path] = given.target === undefined ? given.name.split(" ") : [given.name];
  const { found, owners } = offered(world, scene, name);
  const { options = {}, target } = given;
  const { options: filled, resolved } = fill(world, found, {
    channel: scene.channel,
    user: scene.user,
    values: options,
    path,
    focused,
  });
  const menu = target === undefined ? {} : targetOf(world, scene, found, target);
  const type =
    focused === null ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete;
  const focusedType = leavesOf(filled).find((one) => one.focused)?.type ?? null;
  return newInteraction(world, scene, {
    type,
    owners,
    focused: focusedType,
    metadata: {
      ...(found.type === ApplicationCommandType.Message && { target_message_id: target }),
      ...(found.type === ApplicationCommandType.User && { target_user: world.users.get(target ?? "") }),
    },
    data: {
      id: found.id,
      name: found.name,
      type: found.type,
      ...(filled.length > 0 && { options: filled }),
      ...(Object.keys(resolved).length > 0 && { resolved }),
      ...(found.guild_id && { guild_id: found.guild_id }),
      ...menu,
    },
  });
}

type Leaf = ReturnType<typeof fill>["options"][number];

const leavesOf = (options: readonly Leaf[]): readonly Leaf[] =>
  options.flatMap((one) => (one.options ? leavesOf(one.options) : [one]));

/** The command of this name that a member is shown here, and on whose behalf it runs. */
function offered(world: World, scene: Scene, name: string): { found: Command; owners: Owners } {
  const { user, channel } = scene;
  const allowed = permissionsIn(world, channel, user);
  const candidates = [...world.commands.values()]
    .filter((one) => one.name === name && (!one.guild_id || one.guild_id === channel.guild))
    .map((found) => ({ found, owners: ownersOf(world, scene, found) }))
    .filter(({ owners }) => Object.keys(owners).length > 0);
  const [best] = candidates.toSorted((a) => (a.found.guild_id ? -1 : 1));
  if (!best) throw new Error(`"${name}" is not offered here`);
  const needed = neededFor(best.found);
  const inGuild = channel.guild !== null;
  if (inGuild && (allowed & needed) !== needed) throw new Error(`"${name}" is hidden from this member`);
  if (inGuild && !(allowed & Can.UseApplicationCommands))
    throw new Error("this member may not use commands here");
  return best;
}

/** No rights at all, as a command's requirement, leaves it to administrators. */
function neededFor({ default_member_permissions: permissions }: Command): bigint {
  if (permissions === null || permissions === undefined) return 0n;
  return BigInt(permissions) || Can.Administrator;
}

/** The installations that a command may be used by, here. */
function ownersOf(world: World, { user, channel }: Scene, found: Command): Owners {
  const context = contextOf(world, channel);
  if (found.guild_id) return { 0: found.guild_id };
  if (found.contexts && !found.contexts.includes(context)) return {};
  const types: readonly number[] = found.integration_types ?? [0];
  const guildWide =
    channel.guild === null
      ? context === InteractionContextType.BotDM && "0"
      : world.guilds.get(channel.guild)?.installed && channel.guild;
  return {
    ...(types.includes(0) && guildWide && { 0: guildWide }),
    ...(types.includes(1) && world.installers.has(user) && { 1: user }),
  };
}

function targetOf(world: World, scene: Scene, found: Command, target: string): object {
  if (found.type === ApplicationCommandType.User)
    return { target_id: target, resolved: resolveUser(world, scene.channel, target) };
  const posted = world.messages.get(target);
  if (!posted) throw new Error(`no message ${target}`);
  return { target_id: target, resolved: { messages: { [target]: viewMessage(world, posted) } } };
}
