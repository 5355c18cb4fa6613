import { Hono } from "hono";
import { z } from "zod";
import { privateChannel } from "../channels.ts";
import { refusal } from "../errors.ts";
import { readForm, snowflake } from "../form/form.ts";
import { viewChannel } from "../views.ts";
import type { World } from "../world.ts";
import { readBody } from "./body.ts";

const recipient = z.object({ recipient_id: snowflake });

/** Who the bot is, and the way to the gateway and to people. */
export function selfRoutes(world: World, gatewayBot: () => object): Hono {
  const routes = new Hono();
  const gateway = `${new URL(world.url).origin.replace(/^http/, "ws")}`;

  routes.get("/gateway", (c) => c.json({ url: gateway }));
  routes.get("/gateway/bot", (c) => c.json({ url: gateway, ...gatewayBot() }));
  routes.get("/applications/@me", (c) => c.json(viewApplication(world)));
  routes.get("/oauth2/applications/@me", (c) => c.json(viewApplication(world)));
  routes.get("/users/@me", (c) => c.json(world.bot));

  routes.get("/users/:user", (c) => {
    const user = world.users.get(c.req.param("user"));
    if (!user) throw refusal("unknownUser");
    return c.json(user);
  });

  routes.post("/users/@me/channels", async (c) => {
    const { recipient_id } = readForm(recipient, (await readBody(c)).json);
    if (!world.users.has(recipient_id)) throw refusal("unknownUser");
    if (recipient_id === world.bot.id) throw refusal("cannotMessage");
    return c.json(viewChannel(world, privateChannel(world, [recipient_id, world.bot.id])));
  });

  return routes;
}

const viewApplication = ({ application, bot, guilds }: World) => ({
  id: application.id,
  name: application.name,
  icon: null,
  description: "",
  summary: "",
  bot,
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: "0".repeat(64),
  flags: 0,
  hook: true,
  redirect_uris: [],
  interactions_endpoint_url: null,
  approximate_guild_count: [...guilds.values()].filter(({ installed }) => installed).length,
  integration_types_config: { 0: {}, 1: {} },
  owner: bot,
  team: null,
});
