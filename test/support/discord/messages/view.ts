import { type APIMessage, GatewayIntentBits } from "discord-api-types/v10";
import type { Posted, World } from "../world.ts";

/** A message as the API tells it. */
export function viewMessage(world: World, posted: Posted): APIMessage {
  const { interaction, ...shape } = shapeOf(world, posted);
  // The parts of a message were checked against Discord's own types when it came in.
  return { ...shape, ...interaction } as unknown as APIMessage;
}

function shapeOf(world: World, posted: Posted) {
  const { pings, metadata, reference } = posted;
  const referenced = reference === null ? undefined : world.messages.get(reference);
  const guild = world.channels.get(posted.channel)?.guild ?? null;
  return {
    id: posted.id,
    type: posted.type,
    channel_id: posted.channel,
    author: world.users.get(posted.author),
    content: posted.content,
    embeds: posted.embeds.map((embed) => ({ type: "rich", ...embed })),
    components: posted.components,
    attachments: posted.attachments,
    mentions: pings.users.map((id) => world.users.get(id)),
    mention_roles: pings.roles,
    mention_everyone: pings.everyone,
    timestamp: new Date(posted.created).toISOString(),
    edited_timestamp: posted.edited === null ? null : new Date(posted.edited).toISOString(),
    flags: posted.flags,
    pinned: false,
    tts: false,
    ...(reference !== null && {
      message_reference: {
        type: 0,
        message_id: reference,
        channel_id: posted.channel,
        ...(guild && { guild_id: guild }),
      },
      referenced_message: referenced ? viewMessage(world, { ...referenced, reference: null }) : null,
    }),
    interaction: metadata && {
      application_id: world.application.id,
      webhook_id: world.application.id,
      interaction_metadata: metadata,
    },
  };
}

/** A message as the gateway tells it: without its text where the bot has no claim to it. */
export function gatewayMessage(world: World, posted: Posted, intents: number): unknown {
  const guild = world.channels.get(posted.channel)?.guild;
  const message = { ...viewMessage(world, posted), ...(guild && { guild_id: guild }) };
  const open =
    !guild ||
    posted.author === world.bot.id ||
    posted.pings.users.includes(world.bot.id) ||
    (intents & GatewayIntentBits.MessageContent) !== 0;
  return open ? message : { ...message, content: "", embeds: [], components: [], attachments: [] };
}
