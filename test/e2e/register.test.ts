import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import { secretsIn } from "../support/discord/secrets.ts";
import { createFolder, type Settings, settingsFor, start } from "./bot.ts";

let discord: Discord;
const folder = createFolder();

beforeEach(async () => {
  discord = await startDiscord();
  return () => discord.stop();
});
afterAll(folder.remove);

async function register(settings: Settings = {}) {
  const program = start("src/register.ts", folder.dir, { ...settingsFor(discord), ...settings });
  const code = await program.ended;
  expect(secretsIn(program.output(), discord)).toEqual([]);
  return { code, said: program.output().trim() };
}

/** The requests since the first so many. */
const asked = (after = 0): readonly string[] =>
  discord.requests.slice(after).map(({ method, path }) => `${method} ${path.replace(/\?.*/, "")}`);

const names = (): readonly string[] => [...discord.world.commands.values()].map(({ name }) => name);

describe("npm run register", () => {
  it("publishes the commands everywhere in one request, and in none where Discord holds the same", async () => {
    const route = `/applications/${discord.applicationId}/commands`;
    const everywhere = `Registered ${commands.length} commands everywhere.`;
    expect(await register()).toEqual({ code: 0, said: everywhere });
    expect(asked()).toEqual([`GET ${route}`, `PUT ${route}`]);
    expect(names()).toEqual(commands.map(({ data }) => data.name));
    const already = `The ${commands.length} commands are registered everywhere already.`;
    expect(await register()).toEqual({ code: 0, said: already });
    expect(asked(2)).toEqual([`GET ${route}`]);
  });

  it("publishes them in one server, and finds the application by its token", async () => {
    const guild = discord.home.guild.id;
    const where = `Registered ${commands.length} commands in server ${guild}.`;
    expect(await register({ DISCORD_GUILD_ID: guild, DISCORD_APPLICATION_ID: "" })).toEqual({
      code: 0,
      said: where,
    });
    const route = `/applications/${discord.applicationId}/guilds/${guild}/commands`;
    expect(asked()).toEqual(["GET /applications/@me", `GET ${route}`, `PUT ${route}`]);
  });

  const WRONG = "1300000000000000001";
  it.each<[what: string, settings: Settings, code: number, said: string]>([
    [
      "no token",
      { DISCORD_TOKEN: "" },
      2,
      "Registering the commands needs DISCORD_TOKEN (see .env.example).",
    ],
    [
      "a wrong token",
      { DISCORD_TOKEN: "wrong" },
      1,
      "Discord refused DISCORD_TOKEN. Take the current token from the Developer Portal: Bot > Reset Token.",
    ],
    [
      "another's id",
      { DISCORD_APPLICATION_ID: WRONG },
      2,
      `${WRONG} is not the application of this token: see DISCORD_APPLICATION_ID.`,
    ],
    [
      "a server without the bot",
      { DISCORD_GUILD_ID: WRONG },
      2,
      `The bot is not in server ${WRONG}: invite it there, or see DISCORD_GUILD_ID.`,
    ],
  ])("says in a sentence what is wrong with %s", async (_, settings, code, said) => {
    expect(await register(settings)).toEqual({ code, said });
  });
});
