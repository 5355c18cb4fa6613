import { MessageFlags } from "discord-api-types/v10";
import { Hono } from "hono";
import { refusal } from "../errors.ts";
import { respond } from "../interactions/callback.ts";
import { editByWebhook, followUp, interactionOf, messageOf } from "../interactions/webhook.ts";
import { remove } from "../messages/post.ts";
import { viewMessage } from "../messages/view.ts";
import type { Interaction, World } from "../world.ts";
import { readBody } from "./body.ts";

/** The routes that an interaction's token opens; they ask for no other. */
export function interactionRoutes(world: World): Hono {
  const routes = new Hono();

  routes.post("/interactions/:id/:token/callback", async (c) => {
    const interaction = world.interactions.get(c.req.param("token"));
    if (interaction?.id !== c.req.param("id")) throw refusal("unknownInteraction");
    const body = await readBody(c);
    const answered = respond(world, world.interactions.get(interaction.token) ?? interaction, body);
    return c.req.query("with_response") === "true" ? c.json(callbackOf(world, answered)) : c.body(null, 204);
  });

  routes.post("/webhooks/:application/:token", async (c) => {
    const body = await readBody(c);
    const interaction = interactionOf(world, c.req.param("application"), c.req.param("token"));
    return c.json(viewMessage(world, followUp(world, interaction, body)));
  });

  routes.get("/webhooks/:application/:token/messages/:message", (c) => {
    const { application, token, message } = c.req.param();
    return c.json(viewMessage(world, messageOf(world, interactionOf(world, application, token), message)));
  });

  routes.patch("/webhooks/:application/:token/messages/:message", async (c) => {
    const { application, token, message } = c.req.param();
    const body = await readBody(c);
    const before = messageOf(world, interactionOf(world, application, token), message);
    return c.json(viewMessage(world, editByWebhook(world, before, body)));
  });

  routes.delete("/webhooks/:application/:token/messages/:message", (c) => {
    const { application, token, message } = c.req.param();
    remove(world, messageOf(world, interactionOf(world, application, token), message));
    return c.body(null, 204);
  });

  return routes;
}

/** What `with_response` tells of an answer. */
function callbackOf(world: World, { id, payload, reply }: Interaction) {
  const message = reply && "message" in reply ? world.messages.get(reply.message) : undefined;
  return {
    interaction: {
      id,
      type: payload.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: message.audience !== null,
      }),
    },
    resource: {
      type: reply?.type,
      ...(message && reply?.type !== 6 && { message: viewMessage(world, message) }),
    },
  };
}
