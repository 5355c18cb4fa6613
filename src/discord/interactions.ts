import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Logger } from "pino";
import { acknowledge, type Delivery, type Reply } from "./acknowledge.ts";
import { type AnyCommand, type Component, type Context, type Outcome, outdated } from "./command.ts";
import { parseComponentId } from "./component-id.ts";
import { focusedOption, mayWrite, optionsOf, userOf } from "./interaction-data.ts";
import { queryOf, tokensFor } from "./query-tokens.ts";
import type { Mention } from "./render/lists.ts";
import { filesOf, type RenderedMessage, render, renderMistake, renderNotice } from "./render/render.ts";
import type { Wire } from "./wire.ts";

export interface InteractionParts {
  readonly context: Omit<Context, "user">;
  /** A command's name as one can click it. */
  readonly mention: Mention;
  readonly log: Logger;
}

/** Answers an interaction by its wire. Never throws: what goes wrong is logged, and told to the person. */
export type Handle = (interaction: APIInteraction, wire: Wire) => Promise<void>;

/** The one place that acknowledges, sends and catches, whatever way interactions come. */
export function createInteractions({ context, mention, log }: InteractionParts): Handle {
  const commands = new Map(context.commands.map((command) => [command.data.name, command]));

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
      default:
        return Promise.reject(new Error(`an interaction of type ${interaction.type} is not known`));
    }
  }

  async function run(interaction: APIApplicationCommandInteraction, wire: Wire): Promise<void> {
    const command = commands.get(interaction.data.name);
    if (!command) return refuse(wire, renderNotice(`There is no command ${interaction.data.name} any more.`));
    const planned = plan(command, interaction, context.now());
    if ("wrong" in planned) return refuse(wire, messageFor(planned.wrong, interaction.id));
    const { input, visibility } = planned;
    await answer(interaction, wire, visibility, () => command.execute(input, contextFor(interaction)));
  }

  async function press(interaction: APIMessageComponentInteraction, wire: Wire): Promise<void> {
    const id = parseComponentId(interaction.data.custom_id);
    const component = id && componentOf(commands.get(id.command), id.action);
    if (!id || !component) return refuse(wire, renderNotice(outdated().message));
    const values = "values" in interaction.data ? interaction.data.values : [];
    await answer(interaction, wire, deliveryOf(component, interaction), async () => {
      const query = await queryOf(id.query, context.store, context.now());
      if (query === null) throw outdated();
      const { action, cursor } = id;
      return component.press({ action, cursor, query, values }, contextFor(interaction));
    });
  }

  async function complete(
    interaction: APIApplicationCommandAutocompleteInteraction,
    wire: Wire,
  ): Promise<void> {
    const focused = focusedOption(interaction);
    const autocomplete = commands.get(interaction.data.name)?.autocomplete;
    const choices =
      focused && autocomplete
        ? await autocomplete(focused.name, focused.typed, contextFor(interaction)).catch((error: unknown) => {
            log.error({ err: error, command: interaction.data.name }, "autocomplete failed");
            return [];
          })
        : [];
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await wire.respond({ type, data: { choices: [...choices] } }, []);
  }

  async function answer(
    interaction: APIInteraction,
    wire: Wire,
    expected: Delivery,
    work: () => Promise<Outcome>,
  ): Promise<void> {
    const times = { started: timeOf(interaction.id), now: context.now().getTime(), expected };
    const apology = renderNotice(failure(interaction.id));
    await acknowledge(wire, times, () => replyTo(work, expected, interaction.id), apology);
  }

  async function replyTo(work: () => Promise<Outcome>, expected: Delivery, id: string): Promise<Reply> {
    try {
      const outcome = await work();
      const [message, files] = await Promise.all([draw(outcome), filesOf(outcome.answer)]);
      return { message, files, delivery: outcome.onlyForAsker ? "private" : expected };
    } catch (error) {
      return { message: messageFor(error, id), files: [], delivery: "private" };
    }
  }

  /** What the person is told about an error: their mistake, or that it was ours, which is logged. */
  function messageFor(error: unknown, id: string): RenderedMessage {
    const mistake = renderMistake(error);
    if (!mistake) log.error({ err: error, interaction: id }, "a command failed");
    return mistake ?? renderNotice(failure(id));
  }

  async function draw(outcome: Outcome): Promise<RenderedMessage> {
    const tokenOf = await tokensFor(outcome.answer, context.store, context.now());
    return render(outcome, { tokenOf, mention, commands: context.commands });
  }

  function contextFor(interaction: APIInteraction): Context {
    return { ...context, user: userOf(interaction) };
  }
}

/** The input and who may see the answer, or what went wrong with it. */
function plan(command: AnyCommand, interaction: APIApplicationCommandInteraction, now: Date) {
  try {
    const input = command.parse(optionsOf(interaction), now.toISOString().slice(0, 10));
    return { input, visibility: command.visibility(input) };
  } catch (wrong) {
    return { wrong };
  }
}

/** The component of that name, and nothing that every object inherits. */
const componentOf = (command: AnyCommand | undefined, action: string): Component | undefined =>
  command?.components && Object.hasOwn(command.components, action) ? command.components[action] : undefined;

const failure = (id: string): string =>
  `Something went wrong here, and it is not your question's fault. Please try again. (Reference ${id})`;

/**
 * Only who asked turns the pages of a public answer; others get a copy for themselves. Discord lets everybody press
 * a button, also who may not write in the channel: the bot says nothing aloud for them.
 */
function deliveryOf({ gives }: Component, interaction: APIMessageComponentInteraction): Delivery {
  if (gives === "public") return mayWrite(interaction) ? "public" : "private";
  if (gives !== "update") return gives;
  const asker = interaction.message.interaction_metadata?.user.id;
  return asker === undefined || asker === userOf(interaction)?.id ? "update" : "private";
}

const refuse = (wire: Wire, message: RenderedMessage): Promise<void> => {
  const flags = message.flags | MessageFlags.Ephemeral;
  return wire.respond(
    { type: InteractionResponseType.ChannelMessageWithSource, data: { ...message, flags } },
    [],
  );
};

/** Discord's epoch: the first millisecond of 2015, from which snowflakes count. */
const EPOCH = 1_420_070_400_000;

/** When a snowflake was made, in milliseconds. */
const timeOf = (id: string): number => Number(BigInt(id) >> 22n) + EPOCH;
