import { DiscordAPIError, type RawFile, REST } from "@discordjs/rest";
import {
  type APIInteraction,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  type RESTPostAPIInteractionCallbackWithResponseResult,
  Routes,
} from "discord-api-types/v10";
import type { Attachment, Sent, Wire } from "./wire.ts";

/**
 * The REST client that answers interactions. Its endpoints stand outside the bot's global limit, and carry the
 * interaction's own token, so it needs neither the bot's token nor a limit of its own.
 */
export const createInteractionRest = (api: string): REST =>
  new REST({ api, globalRequestsPerSecond: Number.POSITIVE_INFINITY });

/** The way back to an interaction by Discord's REST API. */
export function restWire(rest: REST, { id, token, application_id }: APIInteraction): Wire {
  const original = Routes.webhookMessage(application_id, token, "@original");
  return {
    async respond(response, files) {
      const query = WITHOUT_MESSAGE.has(response.type) ? {} : { query: WITH_RESPONSE };
      const request = { body: response, files: rawFiles(files), auth: false, ...query };
      return answerOf(await rest.post(Routes.interactionCallback(id, token), request).catch(unlessTaken));
    },
    async edit(body, files) {
      return sentAs(await rest.patch(original, { body, files: rawFiles(files), auth: false }));
    },
    async remove() {
      await rest.delete(original, { auth: false });
    },
    async followUp(body, files) {
      const request = { body, files: rawFiles(files), auth: false };
      return sentAs(await rest.post(Routes.webhook(application_id, token), request));
    },
  };
}

const WITH_RESPONSE = new URLSearchParams({ with_response: "true" });

const WITHOUT_MESSAGE: ReadonlySet<InteractionResponseType> = new Set([
  InteractionResponseType.ApplicationCommandAutocompleteResult,
  InteractionResponseType.Modal,
]);

/** The message that Discord says an answer made. */
function answerOf(result: unknown): Sent | null {
  const { interaction } = (result ?? {}) as Partial<RESTPostAPIInteractionCallbackWithResponseResult>;
  const id = interaction?.response_message_id;
  return id ? { id, isPrivate: interaction.response_message_ephemeral ?? false } : null;
}

function sentAs(result: unknown): Sent {
  const { id, flags = 0 } = result as APIMessage;
  return { id, isPrivate: (flags & MessageFlags.Ephemeral) !== 0 };
}

/** A response that Discord had taken when the connection broke is refused when it is sent again: all is well. */
function unlessTaken(error: unknown): null {
  const code = error instanceof DiscordAPIError ? error.code : null;
  if (code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
  return null;
}

const rawFiles = (files: readonly Attachment[]): RawFile[] =>
  files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) }));
