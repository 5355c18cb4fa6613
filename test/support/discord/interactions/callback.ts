import {
  InteractionResponseType as Answer,
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  PermissionFlagsBits as Can,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import { z } from "zod";
import { invalidForm, refusal } from "../errors.ts";
import { list, readForm, report, text } from "../form/form.ts";
import { modal } from "../form/modals.ts";
import { readMessageForm } from "../messages/form.ts";
import { edit, post, postDeferral } from "../messages/post.ts";
import { may } from "../permissions.ts";
import type { Body } from "../rest/body.ts";
import type { Channel, Interaction, Reply, World } from "../world.ts";

/** The answers that each type of interaction takes. */
function answersTo(interaction: Interaction): readonly number[] {
  const toComponent = interaction.pressed === null ? [] : [6, 7];
  switch (interaction.payload.type) {
    case InteractionType.ApplicationCommand:
      return [4, 5, 9];
    case InteractionType.MessageComponent:
      return [4, 5, ...toComponent, 9];
    case InteractionType.ModalSubmit:
      return [4, 5, ...toComponent];
    case InteractionType.ApplicationCommandAutocomplete:
      return [8];
    default:
      return [1];
  }
}

type Responder = (world: World, interaction: Interaction, data: unknown, files: Body["files"]) => Reply;

const RESPONDERS: Readonly<Record<number, Responder>> = {
  [Answer.ChannelMessageWithSource]: sayNow,
  [Answer.DeferredChannelMessageWithSource]: sayLater,
  [Answer.DeferredMessageUpdate]: (_, interaction) => ({
    kind: "unchanged",
    type: 6,
    message: pressedBy(interaction),
  }),
  [Answer.UpdateMessage]: update,
  [Answer.ApplicationCommandAutocompleteResult]: (_, interaction, data) => ({
    kind: "choices",
    type: 8,
    choices: readChoices(interaction, data),
  }),
  [Answer.Modal]: (_, __, data) => ({ kind: "modal", type: 9, modal: readModal(data) }),
};

/** Takes the first answer to an interaction. Throws what Discord would refuse it with. */
export function respond(world: World, interaction: Interaction, body: Body): Interaction {
  if (interaction.reply) throw refusal("alreadyAcknowledged");
  if (interaction.failed) throw refusal("unknownInteraction");
  const types = answersTo(interaction);
  const { type, data } = readForm(
    z.object({ type: z.literal([...types]), data: z.unknown().optional() }),
    body.json,
  );
  const reply = RESPONDERS[type]?.(world, interaction, data, body.files) ?? null;
  return keepInteraction(world, { ...interaction, reply });
}

export function keepInteraction(world: World, interaction: Interaction): Interaction {
  world.interactions.set(interaction.token, interaction);
  world.news.stir();
  return interaction;
}

/** Whom alone an answer is shown to: where an app may not speak aloud, Discord makes it private by itself. */
function audienceOf(world: World, interaction: Interaction, flags: number): string | null {
  const muted =
    interaction.personal &&
    interaction.guild !== null &&
    !may(world, channelOf(world, interaction), interaction.user, Can.UseExternalApps);
  return muted || flags & MessageFlags.Ephemeral ? interaction.user : null;
}

function channelOf(world: World, interaction: Interaction): Channel {
  const channel = world.channels.get(interaction.channel);
  if (!channel) throw refusal("unknownChannel");
  return channel;
}

/** What a message that answers an interaction carries beside its form. */
export const answering = (world: World, interaction: Interaction, flags: number) => ({
  channel: channelOf(world, interaction),
  author: world.bot.id,
  audience: audienceOf(world, interaction, flags),
  answers: interaction.token,
  metadata: interaction.metadata,
});

function sayNow(world: World, interaction: Interaction, data: unknown, files: Body["files"]): Reply {
  const form = readMessageForm("reply", data, 0, ["data"]);
  if (form.message_reference) throw invalidForm([NO_REFERENCE]);
  const flags = form.flags ?? 0;
  const answer = answering(world, interaction, flags);
  const ephemeral = answer.audience !== null;
  const posted = post(world, {
    ...answer,
    type: messageType(interaction),
    form: { ...form, flags: flags | (ephemeral ? MessageFlags.Ephemeral : 0) },
    files,
    prefix: ["data"],
  });
  return { kind: "message", type: 4, message: posted.id, ephemeral };
}

const NO_REFERENCE = {
  path: ["data", "message_reference"],
  code: "MESSAGE_REFERENCE_NOT_ALLOWED",
  message: "An interaction's response cannot refer to a message.",
};

const deferral = z.object({
  flags: z
    .int()
    .nullish()
    .superRefine((flags, context) => {
      if ((flags ?? 0) & ~MessageFlags.Ephemeral)
        report(context, {
          path: [],
          code: "MESSAGE_FLAGS_INVALID",
          message: "A deferral only takes EPHEMERAL.",
        });
    }),
});

function sayLater(world: World, interaction: Interaction, data: unknown): Reply {
  const { flags } = readForm(deferral, data ?? {}, ["data"]);
  const answer = answering(world, interaction, flags ?? 0);
  const posted = postDeferral(world, { ...answer, type: messageType(interaction) });
  return { kind: "message", type: 5, message: posted.id, ephemeral: answer.audience !== null };
}

function update(world: World, interaction: Interaction, data: unknown, files: Body["files"]): Reply {
  const before = world.messages.get(pressedBy(interaction));
  if (!before) throw refusal("unknownMessage");
  const form = readMessageForm("update", data ?? {}, before.flags, ["data"]);
  const posted = edit(world, before, form, files, ["data"]);
  return { kind: "message", type: 7, message: posted.id, ephemeral: posted.audience !== null };
}

function pressedBy(interaction: Interaction): string {
  if (interaction.pressed === null) throw refusal("unknownMessage");
  return interaction.pressed;
}

/** A command's answer is shown under the command, a message menu's under the message. */
function messageType({ payload }: Interaction): number {
  if (payload.type !== InteractionType.ApplicationCommand) return 0;
  return payload.data.type === 1 ? 20 : 23;
}

/** The modal as it was sent: its form is checked, and nothing in it is changed. */
function readModal(data: unknown): APIModalInteractionResponseCallbackData {
  readForm(modal, data, ["data"]);
  return data as APIModalInteractionResponseCallbackData;
}

const NUMERIC: ReadonlySet<number> = new Set([4, 10]);

function readChoices(interaction: Interaction, data: unknown): readonly APIApplicationCommandOptionChoice[] {
  const value = NUMERIC.has(interaction.focused ?? 0) ? z.number() : text(1, 100);
  const choice = z.object({ name: text(1, 100), value });
  return readForm(z.object({ choices: list(choice, 0, 25) }), data, ["data"]).choices;
}
