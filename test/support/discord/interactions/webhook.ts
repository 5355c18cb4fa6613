import { MessageFlags } from "discord-api-types/v10";
import { refusal } from "../errors.ts";
import { readMessageForm } from "../messages/form.ts";
import { edit, post } from "../messages/post.ts";
import type { Body } from "../rest/body.ts";
import { timeOf } from "../snowflake.ts";
import type { Interaction, Posted, World } from "../world.ts";
import { answering, keepInteraction } from "./callback.ts";

const MAX_PERSONAL_FOLLOW_UPS = 5;

/** The interaction that a webhook's token belongs to. Throws 50027 once it is dead, 10015 before it was answered. */
export function interactionOf(world: World, application: string, token: string): Interaction {
  if (application !== world.application.id) throw refusal("unknownWebhook");
  const interaction = world.interactions.get(token);
  if (!interaction || world.clock.now() - timeOf(interaction.id) > world.times.token)
    throw refusal("deadToken");
  if (!interaction.reply || interaction.failed) throw refusal("unknownWebhook");
  return interaction;
}

/** A message of the interaction: by its id, or its first by "@original". */
export function messageOf(world: World, interaction: Interaction, id: string): Posted {
  const { reply } = interaction;
  const original = reply && "message" in reply ? reply.message : null;
  if (id === "@original" && original === null) throw refusal("unknownWebhook");
  const posted = world.messages.get(id === "@original" ? (original ?? "") : id);
  const own = posted && (posted.id === original || posted.answers === interaction.token);
  if (!own) throw refusal("unknownMessage");
  return posted;
}

export function editByWebhook(world: World, before: Posted, body: Body): Posted {
  const form = readMessageForm("webhookEdit", body.json, before.flags);
  return edit(world, before, form, body.files);
}

/** A further message; where the first is still awaited, it takes that one's place, and is as private as that was. */
export function followUp(world: World, interaction: Interaction, body: Body): Posted {
  const { reply, personal, followUps } = interaction;
  const awaited = reply?.kind === "message" ? world.messages.get(reply.message) : undefined;
  const form = readMessageForm("followUp", body.json, 0);
  const flags = form.flags ?? 0;
  if (awaited && awaited.flags & MessageFlags.Loading)
    return edit(world, awaited, { ...form, flags: flags & ~MessageFlags.Ephemeral }, body.files);
  if (personal && followUps.length >= MAX_PERSONAL_FOLLOW_UPS) throw refusal("tooManyFollowUps");
  const answer = answering(world, interaction, flags);
  const posted = post(world, {
    ...answer,
    metadata: { ...interaction.metadata, ...(awaited && { original_response_message_id: awaited.id }) },
    form: { ...form, flags: flags | (answer.audience === null ? 0 : MessageFlags.Ephemeral) },
    files: body.files,
  });
  keepInteraction(world, { ...interaction, followUps: [...followUps, posted.id] });
  return posted;
}
