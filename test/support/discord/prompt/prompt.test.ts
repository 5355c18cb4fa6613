import { spawn } from "node:child_process";
import path from "node:path";
import { Client, GatewayIntentBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "../discord.ts";
import { askOf } from "../raw.ts";
import { createPrompt } from "./prompt.ts";

const MAIN = path.resolve(import.meta.dirname, "../main.ts");

const OPTIONS = [
  { type: 3, name: "topic", description: "About what", required: true, autocomplete: true },
  { type: 4, name: "limit", description: "How many" },
  { type: 5, name: "private", description: "For me alone" },
];
const COMMANDS = [
  { name: "when", description: "Tells when", options: OPTIONS },
  {
    name: "subscribe",
    description: "Tells later",
    options: [{ type: 1, name: "add", description: "Begin", options: OPTIONS }],
  },
  { name: "Find sources", type: 3 },
];

let discord: Discord;
let client: Client;
let prompt: (line: string) => Promise<string>;

beforeEach(async () => {
  discord = await startDiscord({ times: { interaction: 300 } });
  await askOf(discord)("PUT", `/applications/${discord.applicationId}/commands`, COMMANDS);
  prompt = createPrompt(discord);
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.url } });
});
afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

async function logIn(): Promise<void> {
  client.on("interactionCreate", async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: "Kabul", value: "kabul" }]);
    const button = { type: 2, style: 1, label: "Ask", custom_id: "ask" } as const;
    if (interaction.isChatInputCommand()) {
      const heard = interaction.options.data.map(({ name, value }) => [name, value]);
      await interaction.reply(JSON.stringify(heard));
    }
    if (interaction.isMessageContextMenuCommand())
      await interaction.reply({ content: "Found", components: [{ type: 1, components: [button] }] });
    if (interaction.isButton())
      await interaction.showModal({
        title: "Ask",
        customId: "ask",
        components: [{ type: 1, components: [{ type: 4, customId: "topic", label: "Topic", style: 1 }] }],
      });
    if (interaction.isModalSubmit())
      await interaction.reply({ content: interaction.fields.getTextInputValue("topic"), flags: 64 });
  });
  await client.login(discord.token);
  await discord.gateway.connected();
}

describe("the prompt", () => {
  it("gives commands with the options as they are typed", async () => {
    await logIn();
    expect(await prompt("/when topic:pul-e khumri limit:5 private:true")).toBe(
      'dateline:\n[["topic","pul-e khumri"],["limit",5],["private",true]]',
    );
    expect(await prompt("type /when topic:ka")).toBe("Kabul  (kabul)");
  });

  it("presses, fills in modals, opens menus and shows the channel", async () => {
    await logIn();
    await prompt("say Who said so?");
    await prompt("menu Find sources 1");
    expect(await prompt("press 1")).toContain("- topic");
    expect(await prompt("submit topic=kabul")).toBe("dateline (only you can see this):\nkabul");
    expect(await prompt("messages")).toMatch(/^ada:\nWho said so\?\n\ndateline:/);
  });

  it("says what cannot be done", async () => {
    await expect(prompt("/where")).rejects.toThrow("there is no /where");
    await expect(prompt("/when kabul")).rejects.toThrow('"kabul" belongs to no option');
    await expect(prompt("press 1")).rejects.toThrow("nothing is numbered 1");
    expect(await prompt("dance")).toContain("no such thing to do: dance");
    expect(await prompt("/when topic:x")).toBe("The application did not respond");
  });
});

describe("npm run discord", () => {
  it("prints the environment of a bot, and takes lines", async () => {
    const program = spawn(process.execPath, [MAIN, "--port", "0"]);
    let printed = "";
    program.stdout.on("data", (chunk) => {
      printed += chunk;
    });
    program.stdin.end("say hello\nmessages\n");
    await new Promise((resolve) => program.once("exit", resolve));
    expect(printed).toMatch(
      /^DISCORD_TOKEN=\S+\nDISCORD_APPLICATION_ID=\d{19}\nDISCORD_GUILD_ID=\d{19}\nDISCORD_API=http:\/\/127\.0\.0\.1:\d+\/api\n/,
    );
    expect(printed).toContain("ada:\nhello");
    expect(program.exitCode).toBe(0);
  });
});
