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

/** A message as it came to stand. Discord makes some private by itself: where an app that a person carries along may not speak. */
export interface Sent {
  readonly id: string;
  readonly isPrivate: boolean;
}

/**
 * The way back to whoever sent an interaction: Discord's REST API, the response of an HTTP interaction, or the
 * local page. Each throws where the other side refuses.
 */
export interface Wire {
  /**
   * The first response, within three seconds. Sending one that was taken already is no error. Gives the message that
   * it made or changed, where there is one and it is known.
   */
  respond(response: APIInteractionResponse, files: readonly Attachment[]): Promise<Sent | null>;
  /** Changes the first response, or fills it where it was deferred. */
  edit(body: RESTPatchAPIWebhookWithTokenMessageJSONBody, files: readonly Attachment[]): Promise<Sent>;
  /** Takes the first response away, or ends a deferral without one. */
  remove(): Promise<void>;
  /** A further message. */
  followUp(body: RESTPostAPIWebhookWithTokenJSONBody, files: readonly Attachment[]): Promise<Sent>;
}
