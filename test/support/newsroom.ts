import path from "node:path";
import { REST } from "@discordjs/rest";
import pino from "pino";
import { commands } from "../../commands/index.ts";
import { type Composed, compose, houseOf } from "../../src/compose.ts";
import { composeDeliverer, discordCourier } from "../../src/compose-delivery.ts";
import { composeSources, type Sources } from "../../src/compose-sources.ts";
import { readConfig } from "../../src/config.ts";
import type { Deliverer } from "../../src/deliver/deliverer.ts";
import { createPostReply } from "../../src/discord/channel-reply.ts";
import type { House } from "../../src/discord/command.ts";
import { createReadForum } from "../../src/discord/forum.ts";
import { startGateway } from "../../src/discord/gateway.ts";
import { createInteractions } from "../../src/discord/interactions.ts";
import { register } from "../../src/discord/registration.ts";
import type { Subscriptions } from "../../src/ports.ts";
import type { OptionValues } from "./discord/act/options.ts";
import { type Discord, startDiscord } from "./discord/discord.ts";
import type { Place } from "./discord/driver.ts";
import { type Seen, seen } from "./discord/sight.ts";

/** The bot with the shipped articles, in this process, logged in to a loopback Discord. */
export interface Newsroom {
  readonly discord: Discord;
  readonly parts: Composed["parts"];
  readonly feeds: Sources["feeds"];
  readonly subscriptions: Subscriptions;
  /** Gives a command, and gives what is seen of the answer. */
  readonly ask: (name: string, options?: OptionValues, place?: Place) => Promise<Seen>;
  /** Presses the button with a label, or the one at a place among those. */
  readonly press: (on: Seen, label: string, place?: Place & { readonly at?: number }) => Promise<Seen>;
  /** What went wrong in the bot, and what Discord refused. */
  readonly problems: () => readonly unknown[];
  /** Delivers what is owed from now on. */
  readonly deliver: () => void;
  readonly stop: () => Promise<void>;
}

const CORPUS = path.resolve(import.meta.dirname, "../../corpus");

/** `delivers` is the deliverer's clock, where it goes otherwise than what answers. */
export async function startNewsroom(
  now: House["now"] = () => new Date(),
  delivers: House["now"] = now,
): Promise<Newsroom> {
  const discord = await startDiscord();
  const { parts, into, opened, close } = await compose({ database: ":memory:", corpusDir: CORPUS });
  const settings = readConfig({ DISCORD_API: discord.url, WEB_ALLOW: "127.0.0.1" });
  const sources = composeSources(settings, into);
  const logged: unknown[] = [];
  const log = pino({ level: "warn" }, { write: (line) => void logged.push(JSON.parse(line)) });
  const place = { token: discord.token, api: discord.url };
  const readForum = createReadForum(place);
  const house = { ...houseOf(parts, { intake: sources.intake, desk: opened.desk, readForum }), now };
  const postReply = createPostReply(place);
  const handle = createInteractions({ house, mention: (name) => `/${name}`, log, postReply });
  const rest = new REST({ api: discord.url }).setToken(discord.token);
  const data = commands.map((command) => command.data);
  await register(data, { rest, applicationId: discord.applicationId, guildId: null });
  const gateway = await startGateway({ token: discord.token, api: discord.url, handle, log });
  let deliverer: Deliverer | null = null;
  return {
    discord,
    parts,
    feeds: sources.feeds,
    subscriptions: opened.desk.subscriptions,
    ask: (name, options = {}, place = {}) => seen(discord.command({ name, options, ...place })),
    press: (on, label, { at = 0, ...place } = {}) =>
      seen(discord.press(on.message.id, on.id(label, at), place)),
    problems: () => [...logged, ...discord.requests.filter(({ status }) => status >= 400)],
    deliver() {
      deliverer ??= composeDeliverer(opened, discordCourier(place), log, { now: () => delivers().getTime() });
      deliverer.wake();
    },
    async stop() {
      await deliverer?.close();
      await gateway.close();
      await sources.close();
      await close();
      await discord.stop();
    },
  };
}
