import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { DiscordError, refusal } from "../errors.ts";
import type { World } from "../world.ts";
import { channelRoutes } from "./channels.ts";
import { commandRoutes } from "./commands.ts";
import type { Fault, Faults } from "./faults.ts";
import { guard, record } from "./gate.ts";
import { interactionRoutes } from "./interactions.ts";
import { messageRoutes } from "./messages.ts";
import { RateLimited, type RateLimits } from "./rate-limits.ts";
import { selfRoutes } from "./self.ts";

/** One request, as it came and as it was answered; a status of 0 is a cut socket. */
export interface Logged {
  readonly at: number;
  readonly method: string;
  /** Below /api/v10, with the query. */
  readonly path: string;
  readonly route: string;
  readonly status: number;
  /** The JSON that was sent, also beside files; null where there was none. */
  readonly body: unknown;
  /** What was made to go wrong with it. */
  readonly fault: Fault["kind"] | null;
}

export interface Rest {
  readonly world: World;
  readonly limits: RateLimits;
  readonly faults: Faults;
  readonly log: (request: Logged) => void;
  /** How many gateway sessions are recommended, and may still be opened. */
  readonly gatewayBot: () => object;
}

export type Env = { Bindings: HttpBindings };

export const ROOT = "/api/v10";

/** The REST API. */
export function createRest(rest: Rest): Hono<Env> {
  const app = new Hono<Env>();
  app.get("/attachments/*", (c) => sendUpload(rest.world, c));
  app.use(record(rest));
  app.use(guard(rest));
  app.route(ROOT, selfRoutes(rest.world, rest.gatewayBot));
  app.route(ROOT, commandRoutes(rest.world));
  app.route(ROOT, interactionRoutes(rest.world));
  app.route(ROOT, messageRoutes(rest.world));
  app.route(ROOT, channelRoutes(rest.world));
  app.notFound((c) => sendRefusal(c, refusal("notFound")));
  app.onError((error, c) => {
    if (error instanceof DiscordError) return sendRefusal(c, error);
    console.error(error);
    return c.json({ message: "500: Internal Server Error", code: 0 }, 500);
  });
  return app;
}

function sendRefusal(c: Context, error: DiscordError): Response {
  return c.json(error.body, error.status, error instanceof RateLimited ? error.headers : {});
}

function sendUpload(world: World, c: Context): Response | Promise<Response> {
  const bytes = world.uploads.get(c.req.path);
  return bytes ? c.body(new Uint8Array(bytes)) : c.notFound();
}
