import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "../discord.ts";
import { type Ask, askOf } from "../raw.ts";

let discord: Discord;
let ask: Ask;
let here: string;

beforeEach(async () => {
  discord = await startDiscord();
  ask = askOf(discord);
  here = `/channels/${discord.home.channel.id}/messages`;
});
afterEach(() => discord.stop());

const POST = "POST /channels/:id/messages";
const post = () => ask("POST", here, { content: "x" });

describe("the API", () => {
  it("knows the bot by its token alone", async () => {
    expect(await ask("GET", "/users/@me")).toMatchObject({
      status: 200,
      body: { id: discord.bot.id, bot: true },
    });
    expect(await ask("GET", "/applications/@me")).toMatchObject({ body: { id: discord.applicationId } });
    expect(await askOf(discord, "wrong")("GET", "/users/@me")).toMatchObject({
      status: 401,
      body: { message: "401: Unauthorized", code: 0 },
    });
  });

  it("says so where there is nothing", async () => {
    expect(await ask("GET", "/nowhere")).toMatchObject({
      status: 404,
      body: { message: "404: Not Found", code: 0 },
    });
  });

  it("tells of guilds, their channels, roles and members", async () => {
    const { guild, member, channel } = discord.home;
    expect(await ask("GET", `/guilds/${guild.id}`)).toMatchObject({ body: { name: "Newsroom" } });
    expect(await ask("GET", `/guilds/${guild.id}/channels`)).toMatchObject({ body: [{ id: channel.id }] });
    expect(await ask("GET", `/guilds/${guild.id}/roles`)).toMatchObject({
      body: [{ id: guild.id }, { managed: true }],
    });
    expect(await ask("GET", `/guilds/${guild.id}/members/${member.id}`)).toMatchObject({
      body: { user: { username: "ada" } },
    });
    expect(await ask("GET", `/channels/${channel.id}`)).toMatchObject({ body: { name: "general" } });
    expect(await ask("GET", "/guilds/100000000000000000")).toMatchObject({
      status: 404,
      body: { code: 10004 },
    });
  });

  it("writes down what was asked, and how it was answered", async () => {
    await post();
    expect(discord.requests).toMatchObject([
      { method: "POST", path: here, route: POST, status: 200, body: { content: "x" } },
    ]);
  });

  it("gives ids of 19 digits that carry the time, and grow", async () => {
    const before = Date.now();
    const [a, b] = [Object((await post()).body).id, Object((await post()).body).id];
    expect(a).toMatch(/^\d{19}$/);
    expect(BigInt(b)).toBeGreaterThan(BigInt(a));
    const at = Number((BigInt(a) >> 22n) + 1_420_070_400_000n);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  });
});

describe("rate limits", () => {
  it("are told by headers, and hold for each channel apart", async () => {
    const { headers } = await post();
    expect(Object.fromEntries(headers)).toMatchObject({
      "x-ratelimit-limit": "5",
      "x-ratelimit-remaining": "4",
    });
    expect(headers.get("x-ratelimit-bucket")).toMatch(/^[0-9a-f]{32}$/);
    expect(Number(headers.get("x-ratelimit-reset-after"))).toBeCloseTo(5, 0);
    for (let at = 0; at < 4; at += 1) await post();
    const refused = await post();
    expect(refused).toMatchObject({
      status: 429,
      body: { message: "You are being rate limited.", global: false },
    });
    expect(refused.headers.get("x-ratelimit-scope")).toBe("user");
    expect(Number(refused.headers.get("retry-after"))).toBe(5);
    const other = discord.addChannel(discord.home.guild.id);
    expect((await ask("POST", `/channels/${other.id}/messages`, { content: "x" })).status).toBe(200);
    discord.clock.advance(5_000);
    expect((await post()).status).toBe(200);
  });

  it("hold for everything together, but not for the answers to interactions", async () => {
    discord.limits.set("global", { limit: 2, window: 1_000 });
    await post();
    await post();
    const refused = await ask("GET", "/users/@me");
    expect(refused).toMatchObject({ status: 429, body: { global: true } });
    expect(refused.headers.get("x-ratelimit-global")).toBe("true");
    expect(await ask("POST", "/interactions/100000000000000000/x/callback", { type: 5 })).toMatchObject({
      status: 404,
    });
  });

  it("block the address after too many invalid requests", async () => {
    discord.limits.set("invalid", { limit: 2, window: 600_000 });
    const stranger = askOf(discord, "wrong");
    expect((await stranger("GET", "/users/@me")).status).toBe(401);
    expect((await stranger("GET", "/users/@me")).status).toBe(401);
    expect(await post()).toMatchObject({ status: 429, body: { code: 1015 } });
    discord.clock.advance(600_000);
    expect((await post()).status).toBe(200);
  });
});

describe("faults on demand", () => {
  it("answer with an error and do nothing", async () => {
    discord.faults.next(POST, { kind: "status", status: 502 }, 2);
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([502, 502, 200]);
    expect(discord.messages()).toHaveLength(1);
  });

  it("cut the socket before or after the message was taken", async () => {
    discord.faults.next(POST, { kind: "drop", when: "before" });
    await expect(post()).rejects.toThrow("fetch failed");
    expect(discord.messages()).toHaveLength(0);
    discord.faults.next(POST, { kind: "drop", when: "after" });
    await expect(post()).rejects.toThrow("fetch failed");
    expect(discord.messages()).toHaveLength(1);
    expect(discord.requests.map(({ status }) => status)).toEqual([0, 0]);
  });

  it("answer late what was done at once", async () => {
    discord.faults.next(/^POST/, { kind: "late", ms: 50 });
    const answer = post();
    await discord.until(() => discord.messages().length === 1);
    expect(discord.requests).toHaveLength(0);
    expect((await answer).status).toBe(200);
  });

  it("refuse with a wait, of any scope", async () => {
    discord.faults.next(POST, { kind: "rate limit", retryAfter: 0.25, scope: "shared" });
    const refused = await post();
    expect(refused).toMatchObject({ status: 429, body: { retry_after: 0.25, global: false } });
    expect(refused.headers.get("x-ratelimit-scope")).toBe("shared");
    expect((await post()).status).toBe(200);
  });

  it("leave other routes alone", async () => {
    discord.faults.next(POST, { kind: "status", status: 500 });
    expect((await ask("GET", here)).status).toBe(200);
  });
});
