import { type APIInteraction, InteractionResponseType } from "discord-api-types/v10";
import type { Logger } from "pino";
import { acknowledge, type Delivery, dataOf, type Reply } from "./acknowledge.ts";
import type { Asker } from "./asker.ts";
import type { AnsweredMessage, PostReply } from "./channel-reply.ts";
import type { Component, House, Outcome } from "./command.ts";
import { maySend } from "./need.ts";
import { type Audience, withOwnButton } from "./own-messages.ts";
import { tokensFor } from "./query-tokens.ts";
import type { Mention } from "./render/lists.ts";
import { filesOf, type RenderedMessage, render, renderMistake, renderNotice } from "./render/render.ts";
import type { Wire } from "./wire.ts";

export interface AnsweringParts {
  readonly house: House;
  /** A command's name as one can click it. */
  readonly mention: Mention;
  readonly log: Logger;
  /** Posts replies; null where the bot is not on Discord itself. */
  readonly postReply?: PostReply | null;
}

/** Something to answer with, and what is done where it was the person's mistake that there is nothing. */
export interface Work {
  readonly expected: Delivery;
  readonly audience: Audience;
  execute(): Promise<Outcome>;
  /** Makes of the message that tells the mistake the one that is sent. */
  readonly onMistake?: (mistake: RenderedMessage) => RenderedMessage;
}

export interface Answering {
  /** Does the work and sends what comes of it, with a promise before where it takes long. */
  answer(interaction: APIInteraction, wire: Wire, work: Work): Promise<void>;
  /** Tells the person alone, at once, what is wrong. */
  refuse(interaction: APIInteraction, wire: Wire, error: unknown): Promise<void>;
  /** Tells the person alone something more. */
  addPrivately(wire: Wire, words: string): Promise<void>;
}

/** How outcomes and errors become messages that are sent. */
export function createAnswering({ house, mention, log, postReply = null }: AnsweringParts): Answering {
  return {
    async answer(interaction, wire, work) {
      const { id } = interaction;
      const times = { started: timeOf(id), now: house.now().getTime(), expected: work.expected };
      const apology = renderNotice(failure(id));
      const { reply, sent } = await acknowledge(wire, times, () => replyTo(work, id), apology);
      const more = sent && (await reply.afterwards?.(sent));
      if (more) await addPrivately(wire, more);
    },
    async refuse(interaction, wire, error) {
      const data = dataOf(messageFor(error, interaction.id), "private");
      await wire.respond({ type: InteractionResponseType.ChannelMessageWithSource, data }, []);
    },
    addPrivately,
  };

  async function addPrivately(wire: Wire, words: string): Promise<void> {
    await wire.followUp(dataOf(renderNotice(words), "private"), []);
  }

  async function replyTo({ execute, expected, audience, onMistake }: Work, id: string): Promise<Drawn> {
    try {
      const outcome = await execute();
      const { onlyForAsker, answer, afterwards } = outcome;
      const seenBy = onlyForAsker ? "one" : audience;
      const [message, files] = await Promise.all([draw(outcome, seenBy), filesOf(answer)]);
      if (outcome.inReplyTo && (await isPosted(outcome.inReplyTo, message)))
        return { message: renderNotice(POSTED), files: [], delivery: "private" };
      const delivery = onlyForAsker ? "private" : expected;
      return { message, files, delivery, ...(afterwards ? { afterwards } : {}) };
    } catch (error) {
      return { message: messageFor(error, id, onMistake), files: [], delivery: "private" };
    }
  }

  async function isPosted(to: AnsweredMessage, message: RenderedMessage): Promise<boolean> {
    if (!postReply) return false;
    try {
      await postReply(to, message);
      return true;
    } catch (error) {
      log.warn(
        { err: error, channel: to.channel },
        "a reply could not be posted, so it is an answer of its own",
      );
      return false;
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

  async function draw(outcome: Outcome, audience: Audience): Promise<RenderedMessage> {
    const tokenOf = await tokensFor(outcome.answer, house.store, house.now());
    const message = render(outcome, { tokenOf, mention, commands: house.commands });
    return withOwnButton(message, outcome.answer.kind, audience);
  }
}

const POSTED = "Posted as a reply.";

/** A reply, and what is done once it stands. */
type Drawn = Reply & Pick<Outcome, "afterwards">;

/**
 * Only who asked turns the pages of a public answer; others get a copy for themselves. Discord lets everybody press
 * a button, also who may not write in the channel: the bot says nothing aloud for them.
 */
export function deliveryFor(gives: Component["gives"], asker: Asker): Pick<Work, "expected" | "audience"> {
  if (gives === "public" && maySend(asker)) return { expected: "public", audience: "all" };
  if (gives !== "update" || !asker.message || !mayChange(asker))
    return { expected: "private", audience: "one" };
  return { expected: "update", audience: asker.message.isPrivate ? "one" : "all" };
}

const mayChange = ({ message, user }: Asker): boolean =>
  message?.askedBy == null || message.askedBy === user?.id;

const failure = (id: string): string =>
  `Something went wrong here, and it is not your question's fault. Please try again. (Reference ${id})`;

/** Discord's epoch: the first millisecond of 2015, from which snowflakes count. */
const EPOCH = 1_420_070_400_000;

/** When a snowflake was made, in milliseconds. */
const timeOf = (id: string): number => Number(BigInt(id) >> 22n) + EPOCH;
