import {
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from "discord-api-types/v10";
import type { RenderedMessage } from "./render/render.ts";
import type { Attachment, Sent, Wire } from "./wire.ts";

/** Discord waits three seconds for the first response; half of that is left for the way. */
const DEFER_AFTER = 1500;

/** How an answer reaches the person: in place of the message pressed, or as a new one. */
export type Delivery = "update" | "public" | "private";

export interface Reply {
  readonly message: RenderedMessage;
  readonly files: readonly Attachment[];
  readonly delivery: Delivery;
}

/** What was sent, and as which message, where that is known. */
export interface Answered<R extends Reply> {
  readonly reply: R;
  readonly sent: Sent | null;
}

/**
 * Does the work and sends its reply as the first response; where the work takes longer than Discord would wait,
 * says first that an answer is coming. `started` is the interaction's own time, in milliseconds. Where Discord
 * refuses the reply, the person gets the apology, and what Discord said is thrown.
 */
export async function acknowledge<R extends Reply>(
  wire: Wire,
  { started, now, expected }: { readonly started: number; readonly now: number; readonly expected: Delivery },
  work: () => Promise<R>,
  apology: RenderedMessage,
): Promise<Answered<R>> {
  const wait = Math.min(DEFER_AFTER, DEFER_AFTER - (now - started));
  let deferral: Promise<unknown> | null = null;
  // What is late already is promised before the work, which could keep a timer waiting.
  const timer = wait > 0 ? setTimeout(defer, wait) : defer();
  const reply = await work().finally(() => clearTimeout(timer));
  try {
    const sent = await (deferral === null
      ? wire.respond(responseOf(reply), reply.files)
      : fill(deferral, reply));
    return { reply, sent };
  } catch (error) {
    await apologise().catch(() => {});
    throw error;
  }

  function defer(): undefined {
    deferral = wire.respond(deferralOf(expected), []);
    // Its failure is met above, when the work is done.
    deferral.catch(() => {});
  }

  async function fill(promised: Promise<unknown>, reply: Reply): Promise<Sent> {
    await promised;
    return fillDeferral(wire, expected, reply);
  }

  function apologise(): Promise<unknown> {
    const reply: Reply = { message: apology, files: [], delivery: "private" };
    // A promise that still stands open is filled by what follows.
    return deferral === null
      ? wire.respond(responseOf(reply), [])
      : wire.followUp(dataOf(apology, "private"), []);
  }
}

const deferralOf = (expected: Delivery) =>
  expected === "update"
    ? ({ type: InteractionResponseType.DeferredMessageUpdate } as const)
    : ({
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: expected === "private" ? { flags: MessageFlags.Ephemeral } : {},
      } as const);

const responseOf = ({ message, delivery }: Reply) =>
  ({
    type:
      delivery === "update"
        ? InteractionResponseType.UpdateMessage
        : InteractionResponseType.ChannelMessageWithSource,
    data: dataOf(message, delivery),
  }) as const;

export function dataOf(message: RenderedMessage, delivery: Delivery): APIInteractionResponseCallbackData {
  return delivery === "private" ? { ...message, flags: message.flags | MessageFlags.Ephemeral } : message;
}

/** What was promised to all but turns out to be for one person alone takes the place of the promise. */
async function fillDeferral(
  wire: Wire,
  expected: Delivery,
  { message, files, delivery }: Reply,
): Promise<Sent> {
  if (delivery === expected) return wire.edit(message, files);
  if (expected !== "update") await wire.remove();
  return wire.followUp(dataOf(message, delivery), files);
}
