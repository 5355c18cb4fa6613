import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  GatewayDispatchEvents,
  MessageFlags,
} from "discord-api-types/v10";
import { keepInteraction } from "../interactions/callback.ts";
import { viewMessage } from "../messages/view.ts";
import type { Interaction, Posted, World } from "../world.ts";

/** What a member sees of the answer to what they did. */
export type Sight =
  | { readonly kind: "message"; readonly message: APIMessage; readonly ephemeral: boolean }
  | { readonly kind: "thinking"; readonly ephemeral: boolean }
  /** The press was taken, and the message is as it was. */
  | { readonly kind: "unchanged"; readonly message: APIMessage }
  | { readonly kind: "deleted" }
  | { readonly kind: "modal"; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: "choices"; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: "failed"; readonly text: string };

/** Something a member did, and what came of it. */
export interface Act {
  readonly id: string;
  readonly token: string;
  /** The first response, which may be "is thinking…". */
  readonly first: () => Promise<Sight>;
  /** The same, once a deferral was filled. */
  readonly answer: () => Promise<Sight>;
  /** Resolves with the further messages once there are so many. */
  readonly followUps: (count?: number) => Promise<readonly APIMessage[]>;
}

/** Hands an interaction to the application, which has three seconds. */
export function deliver(world: World, interaction: Interaction): Act {
  const { token, id, guild, payload } = interaction;
  const at = world.clock.now();
  const now = () => world.interactions.get(token) ?? interaction;
  keepInteraction(world, interaction);
  world.clock.after(world.times.interaction, () => {
    if (!now().reply) keepInteraction(world, { ...now(), failed: true });
  });
  world.news.publish({ t: GatewayDispatchEvents.InteractionCreate, d: payload, guild, intents: 0 });

  const first = async () => {
    await world.news.until(() => now().reply !== null || now().failed);
    return sightOf(world, now());
  };

  const answer = async () => {
    const sight = await first();
    if (sight.kind !== "thinking" && sight.kind !== "unchanged") return sight;
    await world.news.until(() => isFilled(world, now(), at));
    return filledSight(world, now(), at);
  };

  const followUps = async (count = 1) => {
    await world.news.until(() => now().followUps.length >= count);
    return now().followUps.flatMap((one) => {
      const posted = world.messages.get(one);
      return posted ? [viewMessage(world, posted)] : [];
    });
  };

  return { id, token, first, answer, followUps };
}

const FAILED: Sight = { kind: "failed", text: "The application did not respond" };

function sightOf(world: World, { reply }: Interaction): Sight {
  if (!reply) return FAILED;
  if (reply.kind === "modal") return { kind: "modal", modal: reply.modal };
  if (reply.kind === "choices") return { kind: "choices", choices: reply.choices };
  const posted = world.messages.get(reply.message);
  if (!posted) return { kind: "deleted" };
  if (reply.kind === "unchanged") return { kind: "unchanged", message: viewMessage(world, posted) };
  if (posted.flags & MessageFlags.Loading) return { kind: "thinking", ephemeral: posted.audience !== null };
  return messageSight(world, posted);
}

const messageSight = (world: World, posted: Posted): Sight => ({
  kind: "message",
  message: viewMessage(world, posted),
  ephemeral: posted.audience !== null,
});

/** A press that was only taken is answered by a change to its message, or by a further one. */
function isFilled(world: World, interaction: Interaction, since: number): boolean {
  const { reply, followUps } = interaction;
  if (!reply || !("message" in reply)) return true;
  const posted = world.messages.get(reply.message);
  if (!posted || reply.kind === "message") return !posted || !(posted.flags & MessageFlags.Loading);
  return followUps.length > 0 || (posted.edited ?? 0) >= since;
}

function filledSight(world: World, interaction: Interaction, since: number): Sight {
  const { reply, followUps } = interaction;
  const original = reply && "message" in reply ? world.messages.get(reply.message) : undefined;
  const changed = reply?.kind === "message" || (original?.edited ?? 0) >= since;
  const posted = changed ? original : world.messages.get(followUps[0] ?? "");
  return posted ? messageSight(world, posted) : { kind: "deleted" };
}
