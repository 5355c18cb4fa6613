import { REST } from "@discordjs/rest";
import { commands } from "../commands/index.ts";
import { ConfigError, environment, readConfig } from "./config.ts";
import { sentenceFor } from "./discord/gateway.ts";
import { applicationOf, register } from "./discord/registration.ts";

/** Publishes the commands: in the server that DISCORD_GUILD_ID names, or everywhere. */
async function run(): Promise<string> {
  const { token, applicationId, guildId, api } = readConfig(environment()).discord;
  if (!token) throw new ConfigError("Registering the commands needs DISCORD_TOKEN (see .env.example).");
  const rest = new REST({ api }).setToken(token);
  const data = commands.map((command) => command.data);
  const place = { rest, applicationId: applicationId ?? (await applicationOf(rest)), guildId };
  const changed = await register(data, place);
  const where = guildId ? `in server ${guildId}` : "everywhere";
  return changed
    ? `Registered ${data.length} commands ${where}.`
    : `The ${data.length} commands are registered ${where} already.`;
}

try {
  console.log(await run());
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : sentenceFor(error));
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}
