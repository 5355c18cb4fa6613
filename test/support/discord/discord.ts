import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { APIUser } from "discord-api-types/v10";
import type { Clock } from "./clock.ts";
import { createDriver, type Driver } from "./driver.ts";
import { createGateway, type Gateway, type GatewayOptions } from "./gateway/gateway.ts";
import { createWorld, type WorldOptions } from "./new-world.ts";
import { createRest, type Logged } from "./rest/app.ts";
import { createFaults, type Faults } from "./rest/faults.ts";
import { createRateLimits, type RateLimits } from "./rest/rate-limits.ts";
import type { World } from "./world.ts";

export interface DiscordOptions extends WorldOptions {
  /** Any free one by default. */
  readonly port?: number;
  readonly gateway?: Partial<GatewayOptions>;
}

/** A Discord on loopback. */
export interface Discord extends Driver {
  /** The API's address, to which a client adds /v10. */
  readonly url: string;
  readonly token: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly world: World;
  readonly clock: Clock;
  readonly gateway: Gateway;
  readonly limits: RateLimits;
  readonly faults: Faults;
  /** Every request so far, oldest first. */
  readonly requests: readonly Logged[];
  readonly stop: () => Promise<void>;
}

const GATEWAY: GatewayOptions = { shards: 1, maxConcurrency: 1, starts: 1000 };

/** Starts a Discord on 127.0.0.1. */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  let handle: ReturnType<typeof createRest>["fetch"] = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request, env) => handle(request, env) }) as Server;
  const world = createWorld(options, `http://127.0.0.1:${await listen(server, options.port ?? 0)}/api`);
  const { clock, bot, url } = world;
  const gateway = createGateway(world, server, { ...GATEWAY, ...options.gateway });
  const limits = createRateLimits(clock.now);
  const faults = createFaults();
  const requests: Logged[] = [];
  const log = (one: Logged) => void requests.push(one);
  handle = createRest({ world, limits, faults, log, gatewayBot: gateway.status }).fetch;

  const stop = async () => {
    gateway.stop();
    clock.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { token, id: applicationId } = world.application;
  const parts = { url, token, applicationId, bot, world, clock, gateway, limits, faults, requests, stop };
  return { ...createDriver(world), ...parts };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}
