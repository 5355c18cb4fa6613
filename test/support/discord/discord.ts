import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { APIMessage, APIOverwrite, APIRole, APIUser } from "discord-api-types/v10";
import type { Act } from "./act/act.ts";
import { autocomplete, command, type Given } from "./act/commands.ts";
import { type ModalValues, press, select, submitModal } from "./act/components.ts";
import type { Scene } from "./act/payload.ts";
import { history, say } from "./act/reading.ts";
import { type Clock, createClock, REAL_TIMES, type Times } from "./clock.ts";
import { createGateway, type Gateway, type GatewayOptions } from "./gateway/gateway.ts";
import { createNews } from "./news.ts";
import { createRest, type Logged } from "./rest/app.ts";
import { createFaults, type Faults } from "./rest/faults.ts";
import { createRateLimits, type RateLimits } from "./rest/rate-limits.ts";
import { createIds } from "./snowflake.ts";
import * as town from "./town.ts";
import type { Channel, Guild, World } from "./world.ts";

export interface DiscordOptions {
  /** Any free one by default. */
  readonly port?: number;
  readonly times?: Partial<Times>;
  readonly gateway?: Partial<GatewayOptions>;
  /** Privileged intents that the bot may ask for, as bits. None by default. */
  readonly privileged?: number;
  readonly token?: string;
  readonly applicationId?: string;
}

/** Who acts, and where; by default the member and the channel that are there from the start. */
export interface Place {
  readonly member?: string;
  readonly channel?: string;
  readonly locale?: string;
}

/** A Discord on loopback. */
export interface Discord {
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
  /** What is there from the start: a guild with the bot in it, one channel and one member. */
  readonly home: { readonly guild: Guild; readonly channel: Channel; readonly member: APIUser };
  readonly addGuild: (wanted: town.NewGuild) => Guild;
  readonly addRole: (guild: string, wanted: town.NewRole) => APIRole;
  readonly addMember: (
    guild: string,
    who: { readonly name: string } | { readonly user: string },
    roles?: readonly string[],
  ) => APIUser;
  readonly addUser: (name: string) => APIUser;
  readonly addChannel: (guild: string, wanted?: town.NewChannel) => Channel;
  readonly changeChannel: (id: string, change: Partial<Omit<Channel, "id">>) => Channel;
  readonly removeChannel: (id: string) => void;
  readonly overwrite: (channel: string, overwrite: APIOverwrite) => Channel;
  readonly install: (guild: string, permissions?: bigint) => Guild;
  readonly uninstall: (guild: string) => void;
  /** Makes the application a person's own, to be used anywhere. */
  readonly installFor: (user: string) => void;
  /** The channel of private messages between people; the bot is one only where it is named. */
  readonly privateChannel: (people: readonly string[]) => Channel;

  readonly command: (given: Given & Place) => Act;
  readonly autocomplete: (given: Given & Place & { readonly focused: string }) => Act;
  readonly press: (message: string, customId: string, place?: Place) => Act;
  readonly select: (message: string, customId: string, values: readonly string[], place?: Place) => Act;
  readonly submitModal: (opener: Act, values: ModalValues, place?: Place) => Act;
  /** Posts a message as a member. */
  readonly say: (content: string, place?: Place) => APIMessage;
  /** The messages of a channel as a member sees them, oldest first. */
  readonly messages: (place?: Place) => readonly APIMessage[];
  /** Resolves once the condition holds; it is looked at after every request and event. */
  readonly until: (holds: () => boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const GATEWAY: GatewayOptions = { shards: 1, maxConcurrency: 1, starts: 1000 };

/** Starts a Discord on 127.0.0.1. */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  let handle: ReturnType<typeof createRest>["fetch"] = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request, env) => handle(request, env) }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const world = createWorld(options, `http://127.0.0.1:${port}/api`);
  const gateway = createGateway(world, server, { ...GATEWAY, ...options.gateway });
  const limits = createRateLimits(world.clock.now);
  const faults = createFaults();
  const requests: Logged[] = [];
  const log = (one: Logged) => void requests.push(one);
  handle = createRest({ world, limits, faults, log, gatewayBot: gateway.status }).fetch;

  const stop = async () => {
    gateway.stop();
    world.clock.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { ...driver(world), gateway, limits, faults, requests, stop };
}

function createWorld(options: DiscordOptions, url: string): World {
  const clock = createClock();
  const nextId = createIds(clock.now);
  const id = options.applicationId ?? nextId();
  const secret = `${Buffer.from(id).toString("base64url")}.test.${randomBytes(20).toString("base64url")}`;
  const bot: APIUser = {
    id,
    username: "dateline",
    discriminator: "0",
    global_name: null,
    avatar: null,
    bot: true,
  };
  return {
    clock,
    times: { ...REAL_TIMES, ...options.times },
    nextId,
    news: createNews(),
    url,
    application: {
      id,
      name: "Dateline",
      token: options.token ?? secret,
      privileged: options.privileged ?? 0,
    },
    bot,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    interactions: new Map(),
    uploads: new Map(),
    installers: new Set(),
    closed: new Set(),
  };
}

function driver(world: World) {
  const founded = town.addGuild(world, { name: "Newsroom" });
  const member = town.addMember(world, founded.id, { name: "Ada" });
  const channel = town.addChannel(world, founded.id, { name: "general" });
  const home = { guild: town.guildAt(world, founded.id), channel, member };

  function scene(place: Place = {}): Scene {
    const where = world.channels.get(place.channel ?? channel.id);
    if (!where) throw new Error(`no channel ${place.channel}`);
    return { user: place.member ?? member.id, channel: where, locale: place.locale ?? "en-US" };
  }

  function changeChannel(id: string, change: Partial<Omit<Channel, "id">>): Channel {
    const before = world.channels.get(id);
    if (!before) throw new Error(`no channel ${id}`);
    return town.keepChannel(world, { ...before, ...change });
  }

  return {
    url: world.url,
    token: world.application.token,
    applicationId: world.application.id,
    bot: world.bot,
    world,
    clock: world.clock,
    home,
    addGuild: (wanted: town.NewGuild) => town.addGuild(world, wanted),
    addRole: (guild: string, wanted: town.NewRole) => town.addRole(world, guild, wanted),
    addMember: (
      guild: string,
      who: { readonly name: string } | { readonly user: string },
      roles?: readonly string[],
    ) => town.addMember(world, guild, who, roles),
    addUser: (name: string) => town.addUser(world, name),
    addChannel: (guild: string, wanted?: town.NewChannel) => town.addChannel(world, guild, wanted),
    changeChannel,
    removeChannel: (id: string) => town.removeChannel(world, id),
    overwrite: (id: string, one: APIOverwrite) => town.overwrite(world, id, one),
    install: (guild: string, permissions?: bigint) => town.install(world, guild, permissions),
    uninstall: (guild: string) => town.uninstall(world, guild),
    installFor: (user: string) => void world.installers.add(user),
    privateChannel: (people: readonly string[]) => town.privateChannel(world, people),
    command: (given: Given & Place) => command(world, scene(given), given),
    autocomplete: (given: Given & Place & { readonly focused: string }) =>
      autocomplete(world, scene(given), given),
    press: (message: string, customId: string, place?: Place) =>
      press(world, scene(at(world, message, place)), message, customId),
    select: (message: string, customId: string, values: readonly string[], place?: Place) =>
      select(world, scene(at(world, message, place)), message, customId, values),
    submitModal: (opener: Act, values: ModalValues, place?: Place) =>
      submitModal(world, scene(place), opener, values),
    say: (content: string, place?: Place) => say(world, scene(place), content),
    messages: (place?: Place) => history(world, scene(place)),
    until: world.news.until,
  };
}

/** A message is used where it stands. */
const at = (world: World, message: string, place: Place = {}): Place => ({
  channel: world.messages.get(message)?.channel ?? "",
  ...place,
});
