import type {
  APIInteractionResponse,
  RESTPatchAPIWebhookWithTokenMessageJSONBody,
  RESTPostAPIWebhookWithTokenJSONBody,
} from "discord-api-types/v10";

/** A file that goes with a message. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The way back to whoever sent an interaction: Discord's REST API, the response of an HTTP interaction, or the
 * local page. Each throws where the other side refuses.
 */
export interface Wire {
  /** The first response, within three seconds. Sending one that was taken already is no error. */
  respond(response: APIInteractionResponse, files: readonly Attachment[]): Promise<void>;
  /** Changes the first response, or fills it where it was deferred. */
  edit(body: RESTPatchAPIWebhookWithTokenMessageJSONBody, files: readonly Attachment[]): Promise<void>;
  /** Takes the first response away, or ends a deferral without one. */
  remove(): Promise<void>;
  /** A further message. */
  followUp(body: RESTPostAPIWebhookWithTokenJSONBody, files: readonly Attachment[]): Promise<void>;
}
