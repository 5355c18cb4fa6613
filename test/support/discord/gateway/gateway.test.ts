import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WebSocket } from "ws";
import { type Discord, type DiscordOptions, startDiscord } from "../discord.ts";
import { askOf } from "../raw.ts";
import { type Listener, listenTo } from "./listener.ts";

const GUILDS = 1;
const COMMAND = { name: "when", description: "Tells when" };

let discord: Discord;
const sockets = new Set<WebSocket>();

const start = async (options: DiscordOptions = {}) => {
  discord = await startDiscord({ ...options, times: { identify: 0, ...options.times } });
  await askOf(discord)("PUT", `/applications/${discord.applicationId}/commands`, [COMMAND]);
};

beforeEach(() => start());
afterEach(async () => {
  for (const socket of sockets) socket.terminate();
  sockets.clear();
  await discord.stop();
});

function connect(query?: string): Listener {
  const client = listenTo(discord, query);
  sockets.add(client.socket);
  return client;
}

const identity = (more: object = {}) => ({ token: discord.token, intents: GUILDS, properties: {}, ...more });

async function logIn(more: object = {}): Promise<Listener> {
  const client = connect();
  await client.send(2, identity(more));
  await client.ready();
  return client;
}

const resume = async (session: unknown, seq: number, more: object = {}): Promise<Listener> => {
  const client = connect();
  await client.send(6, { token: discord.token, session_id: session, seq, ...more });
  return client;
};

const sessionOf = async (client: Listener) => Object((await client.ready()).d).session_id;

describe("the gateway", () => {
  it("says hello, then who the client is and where", async () => {
    const client = await logIn();
    const { d } = await client.hear(({ op }) => op === 10);
    expect(d).toMatchObject({ heartbeat_interval: 41_250 });
    expect((await client.ready()).d).toMatchObject({
      v: 10,
      user: { id: discord.bot.id },
      guilds: [{ id: discord.home.guild.id, unavailable: true }],
      resume_gateway_url: expect.stringMatching(/^ws:/),
      application: { id: discord.applicationId },
    });
    const guild = await client.hear(({ t }) => t === "GUILD_CREATE");
    expect(guild).toMatchObject({
      s: 2,
      d: { name: "Newsroom", channels: [{ name: "general" }], members: [{ user: { id: discord.bot.id } }] },
    });
  });

  const REFUSED: readonly (readonly [what: string, code: number, d: object])[] = [
    ["a wrong token", 4004, { token: "wrong" }],
    ["no token", 4002, { token: undefined }],
    ["a shard out of range", 4010, { shard: [2, 2] }],
    ["a shard that is none", 4010, { shard: "0" }],
    ["intents that are no number", 4013, { intents: "guilds" }],
    ["intents that there are not", 4013, { intents: 1 << 30 }],
    ["intents that it may not ask for", 4014, { intents: GUILDS | (1 << 15) }],
  ];
  it.each(REFUSED)("closes for %s with %i", async (_, code, d) => {
    const client = connect();
    await client.send(2, identity(d));
    expect(await client.closed).toBe(code);
  });

  const MISUSED: readonly (readonly [what: string, code: number, text: () => string])[] = [
    ["no JSON", 4002, () => "{"],
    ["a payload over 4096 bytes", 4002, () => JSON.stringify({ op: 3, d: "é".repeat(2100) })],
    ["an unknown opcode", 4001, () => '{"op":99}'],
    ["anything before it identified itself", 4003, () => '{"op":3,"d":{}}'],
  ];
  it.each(MISUSED)("closes for %s with %i", async (_, code, text) => {
    const client = connect();
    await client.hear(({ op }) => op === 10);
    client.socket.send(text());
    expect(await client.closed).toBe(code);
  });

  it("closes for identifying twice, for the wrong version, and for more than 120 events a minute", async () => {
    const twice = await logIn();
    await twice.send(2, identity());
    expect(await twice.closed).toBe(4005);
    expect(await connect("?v=9&encoding=json").closed).toBe(4012);
    const busy = await logIn();
    for (let at = 0; at < 120; at += 1) await busy.send(1, null);
    expect(await busy.closed).toBe(4008);
  });

  it("wants several shards for more than 2500 guilds", async () => {
    for (let at = 0; at < 2_500; at += 1) discord.addGuild({ name: `${at}` });
    const client = connect();
    await client.send(2, identity());
    expect(await client.closed).toBe(4011);
  });

  it("tells each shard of its own guilds", async () => {
    const guilds = [0, 1, 2].map((at) => discord.addGuild({ name: `${at}` }));
    const heard = await Promise.all(
      [0, 1].map(async (id) => Object((await (await logIn({ shard: [id, 2] })).ready()).d).guilds),
    );
    expect(heard.flat()).toHaveLength(guilds.length + 1);
    for (const [id, mine] of heard.entries())
      for (const guild of mine) expect(Number((BigInt(guild.id) >> 22n) % 2n)).toBe(id);
  });

  it("answers heartbeats, and closes where they fail to come", async () => {
    await discord.stop();
    await start({ times: { heartbeat: 300 } });
    const client = await logIn();
    await client.send(1, null);
    await client.hear(({ op }) => op === 11);
    expect(await client.closed).toBe(4009);
    const again = await resume(await sessionOf(client), 1);
    expect(await again.hear(({ op }) => op === 9)).toMatchObject({ d: false });
  });

  it("lets only so many identify themselves at once", async () => {
    await discord.stop();
    await start({ times: { identify: 5_000 } });
    await logIn();
    const early = connect();
    await early.send(2, identity());
    expect(await early.hear(({ op }) => op === 9)).toMatchObject({ d: false });
  });

  it("replays what a lost client missed, once and in order, then says so", async () => {
    const client = await logIn();
    const session = await sessionOf(client);
    await client.hear(({ s }) => s === 2);
    discord.gateway.drop();
    await client.closed;
    const act = discord.command({ name: "when" });
    discord.addChannel(discord.home.guild.id, { name: "late" });
    const again = await resume(session, 2);
    await again.hear(({ t }) => t === "RESUMED");
    expect(again.heard.slice(1).map(({ t, s }) => [t, s])).toEqual([
      ["INTERACTION_CREATE", 3],
      ["CHANNEL_CREATE", 4],
      ["RESUMED", 5],
    ]);
    expect(again.heard[1]?.d).toMatchObject({ id: act.id, token: act.token });
  });

  it("refuses to resume what it does not know", async () => {
    const client = await logIn();
    const session = await sessionOf(client);
    expect(await (await resume("none", 0)).hear(({ op }) => op === 9)).toMatchObject({ d: false });
    expect(await (await resume(session, 0, { token: "wrong" })).closed).toBe(4004);
    expect(await (await resume(session, 99)).closed).toBe(4007);
  });

  it("forgets a session that is given up, or lost for too long", async () => {
    const client = await logIn();
    const session = await sessionOf(client);
    client.socket.close(1000);
    await client.closed;
    expect(await (await resume(session, 1)).hear(({ op }) => op === 9)).toMatchObject({ d: false });
    const other = await logIn();
    discord.gateway.drop();
    await discord.until(() => discord.gateway.sessions().length === 0);
    discord.clock.advance(60_000);
    expect(await (await resume(await sessionOf(other), 1)).hear(({ op }) => op === 9)).toMatchObject({
      d: false,
    });
  });

  it("asks for a reconnect, ends sessions and closes with any code on demand", async () => {
    const client = await logIn();
    discord.gateway.reconnect();
    await client.hear(({ op }) => op === 7);
    discord.gateway.invalidate(true);
    expect(await client.hear(({ op }) => op === 9)).toMatchObject({ d: true });
    const other = await logIn();
    discord.gateway.close(4000);
    expect(await other.closed).toBe(4000);
  });

  it("leaves heartbeats without an answer on demand", async () => {
    const client = await logIn();
    discord.gateway.deafen(true);
    await client.send(1, null);
    await client.send(99, null);
    expect(await client.closed).toBe(4001);
    expect(client.heard.filter(({ op }) => op === 11)).toEqual([]);
  });

  it("keeps messages' texts from a client without the intents for them", async () => {
    const without = await logIn();
    await discord.stop();
    await start({ privileged: 1 << 15 });
    const among = await logIn({ intents: GUILDS | (1 << 9) });
    const reading = await logIn({ intents: GUILDS | (1 << 9) | (1 << 15) });
    discord.say("hello");
    expect(await among.hear(({ t }) => t === "MESSAGE_CREATE")).toMatchObject({ d: { content: "" } });
    expect(await reading.hear(({ t }) => t === "MESSAGE_CREATE")).toMatchObject({ d: { content: "hello" } });
    expect(without.heard.some(({ t }) => t === "MESSAGE_CREATE")).toBe(false);
  });
});
