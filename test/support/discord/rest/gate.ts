import { setTimeout as sleep } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context, MiddlewareHandler } from "hono";
import { refusal } from "../errors.ts";
import { type Env, type Rest, ROOT } from "./app.ts";
import { readBody } from "./body.ts";
import type { Fault } from "./faults.ts";
import { routeOf, tooMany } from "./rate-limits.ts";

/** Writes every request down with its answer, and lets go wrong what shall. */
export const record =
  (rest: Rest): MiddlewareHandler<Env> =>
  async (c, next) => {
    const at = rest.world.clock.now();
    const path = pathOf(c);
    const route = routeOf(c.req.method, path);
    const body =
      c.req.method === "GET"
        ? null
        : await readBody(c).then(
            ({ json }) => json,
            () => null,
          );
    const fault = rest.faults.take(route);
    await meet(fault, c, next);
    const status = fault?.kind === "drop" ? 0 : c.res.status;
    rest.limits.countAnswer(status, c.res.headers.get("x-ratelimit-scope"));
    const { search } = new URL(c.req.url);
    const logged = { at, method: c.req.method, path: `${path}${search}`, route, status, body };
    rest.log({ ...logged, fault: fault?.kind ?? null });
    rest.world.news.stir();
  };

async function meet(fault: Fault | null, c: Context<Env>, next: () => Promise<void>): Promise<void> {
  switch (fault?.kind) {
    case "status":
      c.res = c.json({ message: `${fault.status}: Server Error`, code: 0 }, fault.status);
      return;
    case "rate limit": {
      const { retryAfter, scope = "user" } = fault;
      const { body, headers } = tooMany({ after: retryAfter * 1000, scope, headers: {} });
      c.res = c.json(body, 429, headers);
      return;
    }
    case "drop":
      if (fault.when === "after") await next();
      c.env.incoming.socket.resetAndDestroy();
      c.res = undefined;
      c.res = RESPONSE_ALREADY_SENT;
      return;
    case "late":
      await next();
      await sleep(fault.ms);
      return;
    default:
      await next();
  }
}

/** Counts a request against its limits, and asks for the bot's token where one is needed. */
export const guard =
  ({ world, limits }: Rest): MiddlewareHandler<Env> =>
  async (c, next) => {
    const path = pathOf(c);
    if (!c.req.path.startsWith(ROOT)) throw refusal("notFound");
    for (const [name, value] of Object.entries(limits.count(c.req.method, path))) c.header(name, value);
    const authorized = c.req.header("authorization") === `Bot ${world.application.token}`;
    if (!OPEN.test(path) && !authorized) throw refusal("unauthorized");
    await next();
  };

const OPEN = /^\/(?:interactions\/|webhooks\/\d+\/|gateway$)/;

const pathOf = (c: Context): string => c.req.path.slice(ROOT.length);
