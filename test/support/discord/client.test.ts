import { REST } from "@discordjs/rest";
import { Client, GatewayIntentBits } from "discord.js";
import { Routes } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "./discord.ts";

const ECHO = {
  name: "echo",
  description: "Says it again",
  options: [{ type: 3, name: "text", description: "What", required: true }],
};

let discord: Discord;
let client: Client;
let rest: REST;

beforeEach(async () => {
  discord = await startDiscord();
  rest = new REST({ api: discord.url }).setToken(discord.token);
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.url } });
  client.on("interactionCreate", async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply(interaction.options.getString("text", true));
  });
  await rest.put(Routes.applicationCommands(discord.applicationId), { body: [ECHO] });
});

afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

const ready = () => new Promise((resolve) => client.once("clientReady", resolve));

async function logIn(): Promise<void> {
  const isReady = ready();
  await client.login(discord.token);
  await isReady;
}

const echo = (text: string) => discord.command({ name: "echo", options: { text } }).answer();

describe("discord.js", () => {
  it("logs in and answers a command", async () => {
    await logIn();
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(["Newsroom"]);
    expect(await echo("hello")).toMatchObject({
      kind: "message",
      ephemeral: false,
      message: { content: "hello", interaction_metadata: { type: 2 }, author: { id: discord.bot.id } },
    });
  });
});
