import { type APIInteraction, InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import type { Logger } from "pino";
import { acknowledge, type Delivery, type Reply } from "./acknowledge.ts";
import type { Asker } from "./asker.ts";
import type { Component, House, Outcome } from "./command.ts";
import { maySend } from "./need.ts";
import { tokensFor } from "./query-tokens.ts";
import type { Mention } from "./render/lists.ts";
import { filesOf, type RenderedMessage, render, renderMistake, renderNotice } from "./render/render.ts";
import type { Wire } from "./wire.ts";

export interface AnsweringParts {
  readonly house: House;
  /** A command's name as one can click it. */
  readonly mention: Mention;
  readonly log: Logger;
}

/** Something to answer with, and what is done where it was the person's mistake that there is nothing. */
export interface Work {
  readonly expected: Delivery;
  execute(): Promise<Outcome>;
  /** Makes of the message that tells the mistake the one that is sent. */
  readonly onMistake?: (mistake: RenderedMessage) => RenderedMessage;
}

export interface Answering {
  /** Does the work and sends what comes of it, with a promise before where it takes long. */
  answer(interaction: APIInteraction, wire: Wire, work: Work): Promise<void>;
  /** Tells the person alone, at once, what is wrong. */
  refuse(interaction: APIInteraction, wire: Wire, error: unknown): Promise<void>;
}

/** How outcomes and errors become messages that are sent. */
export function createAnswering({ house, mention, log }: AnsweringParts): Answering {
  return {
    async answer(interaction, wire, work) {
      const { id } = interaction;
      const times = { started: timeOf(id), now: house.now().getTime(), expected: work.expected };
      await acknowledge(wire, times, () => replyTo(work, id), renderNotice(failure(id)));
    },
    refuse(interaction, wire, error) {
      const message = messageFor(error, interaction.id);
      const data = { ...message, flags: message.flags | MessageFlags.Ephemeral };
      return wire.respond({ type: InteractionResponseType.ChannelMessageWithSource, data }, []);
    },
  };

  async function replyTo({ execute, expected, onMistake }: Work, id: string): Promise<Reply> {
    try {
      const outcome = await execute();
      const [message, files] = await Promise.all([draw(outcome), filesOf(outcome.answer)]);
      return { message, files, delivery: outcome.onlyForAsker ? "private" : expected };
    } catch (error) {
      return { message: messageFor(error, id, onMistake), files: [], delivery: "private" };
    }
  }

  /** What the person is told about an error: their mistake, or that it was ours, which is logged. */
  function messageFor(
    error: unknown,
    id: string,
    onMistake: Work["onMistake"] = (one) => one,
  ): RenderedMessage {
    const mistake = renderMistake(error);
    if (mistake) return onMistake(mistake);
    log.error({ err: error, interaction: id }, "a command failed");
    return renderNotice(failure(id));
  }

  async function draw(outcome: Outcome): Promise<RenderedMessage> {
    const tokenOf = await tokensFor(outcome.answer, house.store, house.now());
    return render(outcome, { tokenOf, mention, commands: house.commands });
  }
}

/**
 * Only who asked turns the pages of a public answer; others get a copy for themselves. Discord lets everybody press
 * a button, also who may not write in the channel: the bot says nothing aloud for them.
 */
export function deliveryFor(gives: Component["gives"], asker: Asker): Delivery {
  if (gives === "public") return maySend(asker) ? "public" : "private";
  if (gives === "private" || asker.message === null) return "private";
  const { askedBy } = asker.message;
  return askedBy === null || askedBy === asker.user?.id ? "update" : "private";
}

const failure = (id: string): string =>
  `Something went wrong here, and it is not your question's fault. Please try again. (Reference ${id})`;

/** Discord's epoch: the first millisecond of 2015, from which snowflakes count. */
const EPOCH = 1_420_070_400_000;

/** When a snowflake was made, in milliseconds. */
const timeOf = (id: string): number => Number(BigInt(id) >> 22n) + EPOCH;
