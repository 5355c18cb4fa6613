import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  InteractionResponseType,
  InteractionType,
} from "discord-api-types/v10";
import { partsSeenFrom } from "../answer/parts.ts";
import { type AnsweringParts, createAnswering } from "./answering.ts";
import { type AnyCommand, type Context, InputError, outdated } from "./command.ts";
import { type ComponentId, commandKey, parseComponentId } from "./component-id.ts";
import { deliveryFor } from "./delivery-for.ts";
import { createForms } from "./forms.ts";
import {
  askerOf,
  chosenIn,
  focusedOption,
  type PersonsInteraction,
  targetOf,
  typedIn,
} from "./interaction-data.ts";
import { wordsFor } from "./language.ts";
import { MAY_NOT_SEND, maySend } from "./need.ts";
import { mayDelete, OWN_MESSAGES } from "./own-messages.ts";
import { queryOf, tokenFor } from "./query-tokens.ts";
import type { Wire } from "./wire.ts";

export type InteractionParts = AnsweringParts;

/** Answers an interaction by its wire. Never throws: what goes wrong is logged, and told to the person. */
export type Handle = (interaction: APIInteraction, wire: Wire) => Promise<void>;

/** The one place that acknowledges, sends and catches, whatever way interactions come. */
export function createInteractions(parts: InteractionParts): Handle {
  const { house, log } = parts;
  const commands = new Map(house.commands.map((command) => [commandKey(command.data.name), command]));
  const { answer, refuse, share } = createAnswering(parts);
  const forms = createForms();

  return async (interaction, wire) => {
    const details = { interaction: interaction.id, type: interaction.type };
    try {
      await dispatch(interaction, wire);
      log.debug(details, "answered");
    } catch (error) {
      log.error({ ...details, err: error }, "an interaction could not be answered");
    }
  };

  function dispatch(interaction: APIInteraction, wire: Wire): Promise<void> {
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        return run(interaction, wire);
      case InteractionType.ApplicationCommandAutocomplete:
        return complete(interaction, wire);
      case InteractionType.MessageComponent:
        return press(interaction, wire);
      case InteractionType.ModalSubmit:
        return submit(interaction, wire);
      default:
        return Promise.reject(new Error(`an interaction of type ${interaction.type} is not known`));
    }
  }

  async function run(interaction: APIApplicationCommandInteraction, wire: Wire): Promise<void> {
    const { name } = interaction.data;
    const command = commands.get(commandKey(name));
    if (!command)
      return refuse(interaction, wire, new InputError(({ mistakes }) => mistakes.noCommand(name)));
    const planned = plan(command, interaction);
    if ("wrong" in planned) return refuse(interaction, wire, planned.wrong);
    const { input, visibility, form } = planned;
    if (form) {
      const query = await tokenFor(form.query, house.store, house.now());
      return open({ ...form, command: commandKey(name), query }, interaction, wire);
    }
    const context = contextFor(interaction);
    const work = { ...deliveryFor(visibility, context), execute: () => command.execute(input, context) };
    await answer(interaction, wire, work);
  }

  /** The input, who may see the answer and the form that is opened instead of one, or what is wrong. */
  function plan(command: AnyCommand, interaction: APIApplicationCommandInteraction) {
    try {
      const { path, options } = typedIn(interaction);
      const today = house.now().toISOString().slice(0, 10);
      const given = { path, today, target: targetOf(interaction), asker: askerOf(interaction) };
      const input = command.parse(options, given);
      return { input, visibility: command.visibility(input), form: command.form?.(input) ?? null };
    } catch (wrong) {
      return { wrong };
    }
  }

  async function press(interaction: APIMessageComponentInteraction, wire: Wire): Promise<void> {
    const id = parseComponentId(interaction.data.custom_id);
    if (id?.command === OWN_MESSAGES) return handleOwn(id, interaction, wire);
    const command = id && commands.get(id.command);
    if (id && ownOf(command?.modals, id.action)) return open(id, interaction, wire);
    const component = id && ownOf(command?.components, id.action);
    if (!id || !component) return refuse(interaction, wire, outdated());
    const context = contextFor(interaction);
    await answer(interaction, wire, {
      ...deliveryFor(component.gives, context),
      async execute() {
        const about = { ...(await aboutOf(id)), action: id.action, ...chosenIn(interaction) };
        return component.press(about, context);
      },
    });
  }

  /** What can be done with an answer, whichever command gave it. */
  async function handleOwn(
    { action, cursor }: ComponentId,
    interaction: APIMessageComponentInteraction,
    wire: Wire,
  ): Promise<void> {
    const asker = askerOf(interaction);
    if (action === "delete") {
      if (!mayDelete(asker, cursor))
        return refuse(interaction, wire, new InputError(({ mistakes }) => mistakes.notYours));
      await wire.respond({ type: InteractionResponseType.DeferredMessageUpdate }, []);
      return wire.remove();
    }
    if (action !== "share") return refuse(interaction, wire, outdated());
    if (!maySend(asker)) return refuse(interaction, wire, new InputError(MAY_NOT_SEND));
    return share(interaction, wire);
  }

  async function open(
    id: ComponentId,
    interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction,
    wire: Wire,
  ): Promise<void> {
    try {
      const form = ownOf(commands.get(id.command)?.modals, id.action);
      const draft = forms.draftOf(id);
      if (!form || !draft) throw outdated();
      const values =
        interaction.type === InteractionType.MessageComponent ? chosenIn(interaction).values : [];
      const about = { ...(await aboutOf(draft.id)), values };
      const context = contextFor(interaction);
      const modal = await form.open(about, context);
      const words = await wordsFor("one", context, house.store);
      await wire.respond({ type: InteractionResponseType.Modal, data: forms.shown(modal(words), draft) }, []);
    } catch (error) {
      await refuse(interaction, wire, error);
    }
  }

  async function submit(interaction: APIModalSubmitInteraction, wire: Wire): Promise<void> {
    const id = parseComponentId(interaction.data.custom_id);
    const form = id && ownOf(commands.get(id.command)?.modals, id.action);
    if (!id || !form) return refuse(interaction, wire, outdated());
    const filled = forms.filled(interaction.data);
    const context = contextFor(interaction);
    await answer(interaction, wire, {
      ...deliveryFor(form.gives, context),
      execute: async () => form.submit({ ...(await aboutOf(id)), ...filled }, context),
      onMistake: (mistake, words) => forms.withWayBack(mistake, { id, filled }, words),
    });
  }

  async function complete(
    interaction: APIApplicationCommandAutocompleteInteraction,
    wire: Wire,
  ): Promise<void> {
    const { name } = interaction.data;
    const focused = focusedOption(interaction);
    const autocomplete = commands.get(commandKey(name))?.autocomplete;
    const choices =
      focused && autocomplete
        ? await autocomplete(focused.name, focused.typed, contextFor(interaction), focused).catch(
            (error: unknown) => {
              // Who may not give the command may type it.
              if (!(error instanceof InputError))
                log.error({ err: error, command: name }, "autocomplete failed");
              return [];
            },
          )
        : [];
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await wire.respond({ type, data: { choices: [...choices] } }, []);
  }

  async function aboutOf({ cursor, query: token }: ComponentId) {
    const query = await queryOf(token, house.store, house.now());
    if (query === null) throw outdated();
    return { cursor, query };
  }

  function contextFor(interaction: PersonsInteraction): Context {
    const asker = askerOf(interaction);
    return { ...house, ...partsSeenFrom(asker.guild, house), ...asker };
  }
}

/** What a command has by that name itself, and nothing that every object inherits. */
const ownOf = <T>(all: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  all && Object.hasOwn(all, name) ? all[name] : undefined;
