import { Events } from "discord.js";
import { commands } from "../commands/index.ts";
import { compose, composeInteractions, type Given, type Interactions, tellReport } from "./compose.ts";
import { composeDeliverer, discordCourier, type LetterOf } from "./compose-delivery.ts";
import { composeSources, type Sources } from "./compose-sources.ts";
import { type Config, ConfigError, environment, readConfig } from "./config.ts";
import type { Desk } from "./deliver/desk.ts";
import { createPostReply, type PostReply } from "./discord/channel-reply.ts";
import { createReadForum } from "./discord/forum.ts";
import { type Gateway, startGateway } from "./discord/gateway.ts";
import { registered } from "./discord/registration.ts";
import { pollFeeds } from "./ingest/feed-poller.ts";
import { createLog, type Log } from "./log.ts";
import type { Parcel } from "./model/delivery.ts";
import type { OpenStore } from "./open-store.ts";
import { CHANNEL_ID } from "./web/page/place.ts";
import { createPage } from "./web/server.ts";
import { plainRefusal } from "./words/reason.ts";

/** Starts the bot, or the local page where there is no token, and runs until it is told to stop. */
async function start(): Promise<void> {
  const config = readConfig(environment());
  const log = createLog(config);
  const composed = await compose(config);
  const { parts, report, watch, close } = composed;
  tellReport(report, log);
  watch(log);
  const sources = composeSources(config, composed.into);
  const { desk } = composed.opened;
  const given = { intake: sources.intake, desk, ...forumsFor(config) };
  const interactions = composeInteractions(parts, log, given, replierFor(config));
  const polling = followFeeds(sources, log);
  try {
    const { token } = config.discord;
    await (token === null
      ? serve(config, interactions, composed.opened, log)
      : answerOnDiscord(config, token, interactions, composed.opened, log));
  } finally {
    await sources.close();
    await polling;
    await close();
  }
}

const replierFor = ({ discord: { token, api } }: Config): PostReply | null =>
  token === null ? null : createPostReply({ token, api });

const forumsFor = ({ discord: { token, api } }: Config): Pick<Given, "readForum"> =>
  token === null ? {} : { readForum: createReadForum({ token, api }) };

async function followFeeds({ feeds }: Sources, log: Log): Promise<void> {
  const polling = pollFeeds({
    ...feeds,
    onPolled({ address }, { reasons, ...report }) {
      for (const reason of reasons) log.warn({ feed: address }, plainRefusal(reason));
      log.info({ feed: address, ...report }, "polled a feed");
    },
    onStuck: (error) => log.error({ err: error }, "feeds cannot be polled for now"),
    onError: (error, { address }) => log.error({ err: error, feed: address }, "a feed could not be polled"),
  });
  await polling.catch((error: unknown) => log.error({ err: error }, "feeds are polled no more"));
}

async function answerOnDiscord(
  { discord }: Config,
  token: string,
  { handle, mentions }: Interactions,
  opened: OpenStore,
  log: Log,
): Promise<void> {
  const gateway = await startGateway({ token, api: discord.api, handle, log });
  const stopped = stopSignal();
  const { client } = gateway;
  log.info({ user: client.user.tag, servers: client.guilds.cache.size }, "logged in to Discord");
  learnCommandIds(client, discord.guildId, mentions).catch((error: unknown) =>
    log.warn({ err: error }, "the commands' ids are not known, so /help cannot be clicked"),
  );
  await noteServers(client, opened.desk, log);
  const deliverer = composeDeliverer(opened, discordCourier({ token, api: discord.api }), log, {
    reach: { is: "!=", channel: CHANNEL_ID },
  });
  await Promise.race([gateway.ended, stopped]).finally(async () => {
    await deliverer.close();
    await gateway.close();
  });
  log.info("stopped");
}

/** A server that removes the bot is forgotten some days later, if it is not back by then; it may be back at the start. */
async function noteServers(client: Gateway["client"], { subscriptions }: Desk, log: Log): Promise<void> {
  const note = (guild: string, at: number | null) =>
    subscriptions
      .left(guild, at)
      .catch((error: unknown) => log.error({ err: error }, "a server was not noted"));
  client.on(Events.GuildDelete, ({ id }) => void note(id, Date.now()));
  client.on(Events.GuildCreate, ({ id }) => void note(id, null));
  for (const id of client.guilds.cache.keys()) await note(id, null);
}

/** Where a command is registered in the server too, it is known by its id there. */
async function learnCommandIds(
  { rest, application }: Gateway["client"],
  guildId: string | null,
  mentions: Interactions["mentions"],
): Promise<void> {
  const place = { rest, applicationId: application.id };
  mentions.learn(await registered({ ...place, guildId: null }));
  if (guildId !== null) mentions.learn(await registered({ ...place, guildId }));
}

async function serve(
  { page }: Config,
  { handle, mentions }: Interactions,
  opened: OpenStore,
  log: Log,
): Promise<void> {
  const local = createPage({ commands, handle, warn: (message) => log.warn(message), host: page.host });
  mentions.learn(local.commands);
  const { url, close } = await local.serve(page.port);
  console.log(`Dateline answers at ${url} (there is no DISCORD_TOKEN, so it does not log in to Discord).`);
  const bodyOf = (letterOf: LetterOf) => async (parcel: Parcel) => (await letterOf(parcel))?.body ?? null;
  const deliverer = composeDeliverer(
    opened,
    (letterOf, noticeOf) => local.courier({ bodyOf: bodyOf(letterOf), noticeOf }),
    log,
    { reach: { is: "=", channel: CHANNEL_ID } },
  );
  await stopSignal();
  await deliverer.close();
  await close();
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

try {
  await start();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(error instanceof ConfigError ? 2 : 1);
}
