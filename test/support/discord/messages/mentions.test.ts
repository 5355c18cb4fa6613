import { PermissionFlagsBits as Can } from "discord-api-types/v10";
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
  discord.limits.set("POST /channels/:id/messages", { limit: 1_000, window: 1_000 });
  discord.limits.set("PATCH /channels/:id/messages/:id", { limit: 1_000, window: 1_000 });
  discord.limits.set("global", { limit: 1_000, window: 1_000 });
});
afterEach(() => discord.stop());

const post = async (body: object, path = here) => (await ask("POST", path, body)).body;
const idOf = (body: unknown): string => Object(body).id;
const deny = (permission: bigint, channel = discord.home.channel.id) =>
  discord.overwrite(channel, { id: discord.bot.id, type: 1, allow: "0", deny: String(permission) });

describe("whom a message pings", () => {
  const pings = async (content: string, more: object = {}) => {
    const { mentions, mention_roles, mention_everyone } = Object(await post({ content, ...more }));
    return {
      users: mentions.map((one: { username: string }) => one.username),
      roles: mention_roles.length,
      everyone: mention_everyone,
    };
  };

  it("follows from its text and what it allows", async () => {
    const { member, guild } = discord.home;
    const role = discord.addRole(guild.id, { name: "desk", mentionable: true });
    const text = `<@${member.id}> <@&${role.id}> @everyone`;
    const nobody = { users: [], roles: 0, everyone: false };
    expect(await pings(text)).toEqual({ users: ["ada"], roles: 1, everyone: true });
    expect(await pings(text, { allowed_mentions: { parse: [] } })).toEqual(nobody);
    expect(await pings(text, { allowed_mentions: { parse: ["users"] } })).toEqual({
      ...nobody,
      users: ["ada"],
    });
    expect(await pings(text, { allowed_mentions: { roles: [role.id] } })).toEqual({ ...nobody, roles: 1 });
    expect(await pings("", { flags: 1 << 15, components: [{ type: 10, content: text }] })).toMatchObject({
      everyone: true,
    });
  });

  it("depends on the bot's right to mention everyone", async () => {
    const role = discord.addRole(discord.home.guild.id, { name: "desk" });
    const text = `<@&${role.id}> @here`;
    expect(await pings(text)).toEqual({ users: [], roles: 1, everyone: true });
    deny(Can.MentionEveryone);
    expect(await pings(text)).toEqual({ users: [], roles: 0, everyone: false });
  });

  it("is computed anew by an edit, with the defaults where it allows nothing", async () => {
    const id = idOf(await post({ content: "x" }));
    const edit = { content: `<@${discord.home.member.id}>` };
    expect(await ask("PATCH", `${here}/${id}`, { ...edit, allowed_mentions: { parse: [] } })).toMatchObject({
      body: { mentions: [] },
    });
    expect(await ask("PATCH", `${here}/${id}`, edit)).toMatchObject({
      body: { mentions: [{ username: "ada" }] },
    });
  });
});
