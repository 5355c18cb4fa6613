import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { startDiscord } from "./discord.ts";
import { createPrompt, HELP } from "./prompt/prompt.ts";

/** A Discord to try the bot in by hand: `npm run discord -- --port 4000`. */

// The same after every start, so that the bot's environment need not change.
const APPLICATION = "1300000000000000001";
const TOKEN = "loopback.token.of-no-value-anywhere-else";

const { values } = parseArgs({ options: { port: { type: "string", default: "4000" } } });
const discord = await startDiscord({
  port: Number(values.port),
  applicationId: APPLICATION,
  token: TOKEN,
  times: { identify: 0 },
});
console.log(`DISCORD_TOKEN=${discord.token}`);
console.log(`DISCORD_APPLICATION_ID=${discord.applicationId}`);
console.log(`DISCORD_GUILD_ID=${discord.home.guild.id}`);
console.log(`DISCORD_API=${discord.url}`);
console.log(`\n${HELP}\n`);

const prompt = createPrompt(discord);
const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: "> " });
lines.prompt();
for await (const line of lines) {
  if (line.trim() !== "") console.log(await prompt(line).catch((error: Error) => error.message));
  lines.prompt();
}
await discord.stop();
