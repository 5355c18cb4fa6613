import { DiscordAPIError, REST } from "@discordjs/rest";
import { RESTJSONErrorCodes } from "discord-api-types/v10";
import { commands } from "../commands/index.ts";
import { ConfigError, environment, readConfig } from "./config.ts";
import { sentenceFor } from "./discord/gateway.ts";
import { applicationOf, type Registration, register } from "./discord/registration.ts";

/** Publishes the commands: in the server that DISCORD_GUILD_ID names, or everywhere. */
async function run(): Promise<string> {
  const { token, applicationId, guildId, api } = readConfig(environment()).discord;
  if (!token) throw new ConfigError("Registering the commands needs DISCORD_TOKEN (see .env.example).");
  const rest = new REST({ api }).setToken(token);
  const data = commands.map((command) => command.data);
  const place = { rest, applicationId: applicationId ?? (await applicationOf(rest)), guildId };
  const changed = await register(data, place).catch((error: unknown) => {
    throw refusalOf(error, place) ?? error;
  });
  const where = guildId ? `in server ${guildId}` : "everywhere";
  return changed
    ? `Registered ${data.length} commands ${where}.`
    : `The ${data.length} commands are registered ${where} already.`;
}

/** The two settings that Discord refuses by codes of their own. */
function refusalOf(error: unknown, { applicationId, guildId }: Registration): ConfigError | null {
  switch (error instanceof DiscordAPIError ? error.code : null) {
    case RESTJSONErrorCodes.UnknownApplication:
    case RESTJSONErrorCodes.NotAuthorizedToPerformThisActionOnThisApplication:
      return new ConfigError(
        `${applicationId} is not the application of this token: see DISCORD_APPLICATION_ID.`,
      );
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.UnknownGuild:
      return new ConfigError(
        `The bot is not in server ${guildId}: invite it there, or see DISCORD_GUILD_ID.`,
      );
    default:
      return null;
  }
}

try {
  console.log(await run());
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : sentenceFor(error));
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}
