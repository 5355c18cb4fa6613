import { REST } from "@discordjs/rest";
import { Client, GatewayIntentBits, MessageFlags } from "discord.js";
import {
  type APIInteraction,
  GatewayDispatchEvents,
  InteractionResponseType,
  Routes,
} from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "./discord.ts";

const ECHO = {
  name: "echo",
  description: "Says it again",
  options: [{ type: 3, name: "text", description: "What", required: true, autocomplete: true }],
};

let discord: Discord;
let client: Client;
let rest: REST;

beforeEach(async () => {
  discord = await startDiscord({ times: { identify: 0 } });
  rest = new REST({ api: discord.url }).setToken(discord.token);
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.url } });
  await rest.put(Routes.applicationCommands(discord.applicationId), { body: [ECHO] });
});

afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

async function logIn(): Promise<void> {
  const ready = new Promise((resolve) => client.once("clientReady", resolve));
  await client.login(discord.token);
  await ready;
}

/** Answers commands by REST, as they come over the gateway. */
function answerRaw(): void {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, async (interaction: APIInteraction) => {
    const body = { type: InteractionResponseType.ChannelMessageWithSource, data: { content: "raw" } };
    await rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
  });
}

const echo = (text: string) => discord.command({ name: "echo", options: { text } });
const resumed = () => new Promise((resolve) => client.once("shardResume", resolve));

describe("discord.js", () => {
  it("logs in and answers a command", async () => {
    client.on("interactionCreate", async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(interaction.options.getString("text", true));
    });
    await logIn();
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(["Newsroom"]);
    expect(await echo("hello").answer()).toMatchObject({
      kind: "message",
      ephemeral: false,
      message: { content: "hello", interaction_metadata: { type: 2 }, author: { id: discord.bot.id } },
    });
  });

  it("answers by REST what it hears as it is", async () => {
    answerRaw();
    await logIn();
    expect(await echo("x").answer()).toMatchObject({ kind: "message", message: { content: "raw" } });
  });

  it("defers, edits, completes, opens a modal and updates a message", async () => {
    client.on("interactionCreate", async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond([{ name: "Yes", value: "yes" }]);
      if (interaction.isChatInputCommand()) {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        const button = { type: 2, style: 1, label: "Go", custom_id: "go" } as const;
        await interaction.editReply({ content: "done", components: [{ type: 1, components: [button] }] });
      }
      if (interaction.isButton())
        await interaction.showModal({
          title: "Ask",
          customId: "ask",
          components: [{ type: 1, components: [{ type: 4, customId: "topic", label: "Topic", style: 1 }] }],
        });
      if (interaction.isModalSubmit() && interaction.isFromMessage())
        await interaction.update({ content: interaction.fields.getTextInputValue("topic"), components: [] });
    });
    await logIn();
    expect(
      await discord.autocomplete({ name: "echo", options: { text: "y" }, focused: "text" }).answer(),
    ).toEqual({ kind: "choices", choices: [{ name: "Yes", value: "yes" }] });
    const done = await echo("x").answer();
    expect(done).toMatchObject({ kind: "message", ephemeral: true, message: { content: "done" } });
    const pressed = discord.press(done.kind === "message" ? done.message.id : "", "go");
    expect(await pressed.answer()).toMatchObject({ kind: "modal", modal: { title: "Ask" } });
    expect(await discord.submitModal(pressed, { topic: "kabul" }).answer()).toMatchObject({
      kind: "message",
      ephemeral: true,
      message: { content: "kabul", components: [] },
    });
  });

  const LOSSES: readonly (readonly [what: string, lose: () => void])[] = [
    ["a cut socket", () => discord.gateway.drop()],
    ["op 7", () => discord.gateway.reconnect()],
    ["op 9 that may be resumed", () => discord.gateway.invalidate(true)],
    ["a close that may be resumed", () => discord.gateway.close(4000)],
  ];
  it.each(LOSSES)("resumes after %s, and hears what it missed", async (_, lose) => {
    answerRaw();
    await logIn();
    const back = resumed();
    lose();
    await discord.until(() => discord.gateway.sessions().length === 0);
    const act = echo("x");
    await back;
    expect(await act.answer()).toMatchObject({ kind: "message", message: { content: "raw" } });
    expect(discord.gateway.identified()).toBe(1);
  });

  it("is refused with a wrong token", async () => {
    await expect(client.login("wrong")).rejects.toThrow("An invalid token was provided");
  });

  it("is refused intents that it may not ask for", async () => {
    const greedy = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.url } });
    await expect(greedy.login(discord.token)).rejects.toThrow("Used disallowed intents");
    await greedy.destroy();
  });

  it("logs in with several shards", async () => {
    const guilds = [0, 1, 2, 3].map((at) => discord.addGuild({ name: `${at}` }));
    const sharded = new Client({
      intents: [GatewayIntentBits.Guilds],
      shards: [0, 1],
      shardCount: 2,
      rest: { api: discord.url },
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    });
    const ready = new Promise((resolve) => sharded.once("clientReady", resolve));
    await sharded.login(discord.token);
    await ready;
    expect(sharded.guilds.cache.size).toBe(guilds.length + 1);
    await sharded.destroy();
  });
});

describe("@discordjs/rest", () => {
  const send = () => rest.post(Routes.channelMessages(discord.home.channel.id), { body: { content: "x" } });

  it("waits where it is refused with a 429", async () => {
    discord.faults.next("POST /channels/:id/messages", { kind: "rate limit", retryAfter: 0.1 });
    expect(await send()).toMatchObject({ content: "x" });
    expect(discord.requests.map(({ status }) => status).slice(-2)).toEqual([429, 200]);
  });

  it("keeps within a bucket that it was told of", async () => {
    discord.limits.set("POST /channels/:id/messages", { limit: 2, window: 200 });
    for (let at = 0; at < 5; at += 1) await send();
    expect(discord.messages()).toHaveLength(5);
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([]);
  });

  it("tries again after a 500 and after a cut socket", async () => {
    discord.faults.next("POST /channels/:id/messages", { kind: "status", status: 500 });
    expect(await send()).toMatchObject({ content: "x" });
    discord.faults.next("POST /channels/:id/messages", { kind: "drop", when: "before" });
    expect(await send()).toMatchObject({ content: "x" });
  });

  it("reads Discord's errors", async () => {
    const long = rest.post(Routes.channelMessages(discord.home.channel.id), {
      body: { content: "x".repeat(2001) },
    });
    await expect(long).rejects.toThrow(/Invalid Form Body\ncontent\[BASE_TYPE_MAX_LENGTH\]/);
  });
});
