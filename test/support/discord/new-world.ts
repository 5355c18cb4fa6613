import { randomBytes } from "node:crypto";
import type { APIUser } from "discord-api-types/v10";
import { createClock, REAL_TIMES, type Times } from "./clock.ts";
import { createNews } from "./news.ts";
import { createIds } from "./snowflake.ts";
import type { World } from "./world.ts";

export interface WorldOptions {
  /** Waiting times other than Discord's own. */
  readonly times?: Partial<Times>;
  /** Privileged intents that the bot may ask for, as bits. None by default. */
  readonly privileged?: number;
  readonly token?: string;
  readonly applicationId?: string;
}

/** A Discord with one application and nobody in it. */
export function createWorld(options: WorldOptions, url: string): World {
  const clock = createClock();
  const nextId = createIds(clock.now);
  const id = options.applicationId ?? nextId();
  const bot = botUser(id);
  return {
    clock,
    times: { ...REAL_TIMES, ...options.times },
    nextId,
    news: createNews(),
    url,
    application: {
      id,
      name: "Dateline",
      token: options.token ?? newToken(id),
      privileged: options.privileged ?? 0,
    },
    bot,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    nonces: new Map(),
    commands: new Map(),
    interactions: new Map(),
    uploads: new Map(),
    installers: new Set(),
    closed: new Set(),
  };
}

const botUser = (id: string): APIUser => ({
  id,
  username: "dateline",
  discriminator: "0",
  global_name: null,
  avatar: null,
  bot: true,
});

/** Discord's tokens begin with the bot's id. */
const newToken = (id: string): string =>
  [Buffer.from(id).toString("base64url"), "loopback", randomBytes(28).toString("base64url")].join(".");
