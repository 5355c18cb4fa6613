import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
} from "discord.js";
import type { Logger } from "pino";
import type { Handle } from "./interactions.ts";
import { createInteractionRest, restWire } from "./rest-wire.ts";

/** The bot cannot log in, or was logged out for good. The message says why and what to do. */
export class LoginError extends Error {
  override name = "LoginError";
}

export interface GatewayParts {
  readonly token: string;
  /** The API's address, without a version. */
  readonly api: string;
  readonly handle: Handle;
  readonly log: Logger;
}

export interface Gateway {
  readonly client: Client<true>;
  /** Settles when Discord has logged the bot out for good; rejects with LoginError. */
  readonly ended: Promise<never>;
  close(): Promise<void>;
}

/** Logs in to Discord and answers interactions until closed. Throws LoginError. */
export async function startGateway({ token, api, handle, log }: GatewayParts): Promise<Gateway> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api },
    allowedMentions: { parse: [] },
  });
  const interactionRest = createInteractionRest(api);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction) => {
    void handle(interaction, restWire(interactionRest, interaction));
  });
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.Error, (error) => log.error({ err: error }, "the connection to Discord had an error"));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, "resumed"));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "reconnecting"));
  const ended = logout(client);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await Promise.race([login(client, token), ended]);
  const loggedIn = await Promise.race([ready, ended]);
  return { client: loggedIn, ended, close: () => client.destroy() };
}

async function login(client: Client, token: string): Promise<void> {
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw new LoginError(sentenceFor(error));
  }
}

/** Rejects when Discord closes the connection and says not to come back. */
function logout(client: Client): Promise<never> {
  const ended = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => reject(new LoginError(sentenceForClose(code))));
  });
  ended.catch(() => {});
  return ended;
}

const WRONG_TOKEN =
  "Discord refused DISCORD_TOKEN. Take the current token from the Developer Portal: Bot > Reset Token.";

const CLOSES: Readonly<Record<number, string>> = {
  4004: WRONG_TOKEN,
  4011: "Discord asks for more than one process: the bot is in too many servers for this one.",
  4013: "Discord refused the intents that the bot asked for (4013).",
  4014: "Discord refused the Guilds intent: allow it for the application in the Developer Portal, under Bot.",
};

const sentenceForClose = (code: number): string =>
  CLOSES[code] ?? `Discord closed the connection for good (code ${code}).`;

/** What went wrong with Discord, in a sentence that says what to do. */
export function sentenceFor(error: unknown): string {
  const code = error instanceof DiscordjsError ? error.code : null;
  if (code === DiscordjsErrorCodes.TokenInvalid || isUnauthorized(error)) return WRONG_TOKEN;
  const message = error instanceof Error ? error.message : String(error);
  const close = /\b40(?:04|1[0-4])\b/.exec(message)?.[0];
  if (close) return sentenceForClose(Number(close));
  if (/disallowed intents/i.test(message)) return sentenceForClose(4014);
  return `Discord ${error instanceof DiscordAPIError ? "refused" : "could not be reached"}: ${message}`;
}

const isUnauthorized = (error: unknown): boolean =>
  error instanceof Error && "status" in error && error.status === 401;
