import type { APIInteraction } from "discord-api-types/v10";
import type { Attachment, Wire } from "../discord/wire.ts";
import { languageOf, wordsIn } from "../words/languages.ts";
import type { Channel } from "./channel.ts";
import type { Effect, Gesture } from "./gesture.ts";
import { interactionOf, type Origin, type Registered } from "./interaction.ts";
import { createWire } from "./wire.ts";

/** What the local page is made of. */
export interface Stage {
  readonly commands: readonly Registered[];
  readonly channel: Channel;
  /** Answers an interaction over a wire, as on Discord. */
  readonly handle: (interaction: APIInteraction, wire: Wire) => Promise<unknown>;
  /** Told of what Discord would have refused, and of what broke. */
  readonly warn: (problem: string) => void;
}

const PATIENCE_MS = 3_000;

/**
 * Turns a gesture into the interaction Discord would send, has it answered, and tells what came of it. Resolves
 * when the answer is complete; whatever fails is told as a failed interaction.
 */
export const perform = async (
  gesture: Gesture,
  origin: Origin,
  { commands, channel, handle, warn }: Stage,
  tell: (effect: Effect) => void,
): Promise<void> => {
  const { noResponse } = wordsIn(languageOf(origin.language)).page;
  let failed = false;
  const fail = (reason: string): void => {
    warn(reason);
    if (!failed) tell({ kind: "failed", reason });
    failed = true;
  };
  try {
    const interaction = interactionOf(gesture, commands, channel, origin);
    const wire = createWire({ interaction, channel, origin: origin.url, tell });
    const timer = setTimeout(() => wire.answered() || fail(noResponse), PATIENCE_MS);
    await handle(interaction, watched(wire, fail)).finally(() => clearTimeout(timer));
    if (!wire.answered()) fail(noResponse);
  } catch (error) {
    fail(messageOf(error));
  }
};

/** The wire, with what it refuses shown on the page as well: on Discord it would be seen nowhere. */
const watched = (wire: Wire, fail: (reason: string) => void): Wire => {
  const watch =
    <Body, Result>(send: (body: Body, files: readonly Attachment[]) => Promise<Result>) =>
    (body: Body, files: readonly Attachment[]) =>
      send(body, files).catch((error: unknown) => {
        fail(messageOf(error));
        throw error;
      });
  return {
    respond: watch(wire.respond),
    edit: watch(wire.edit),
    remove: wire.remove,
    followUp: watch(wire.followUp),
  };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
