import { type APIMessageComponentInteraction, InteractionResponseType } from "discord-api-types/v10";
import type { Logger } from "pino";
import { NoRoomError } from "../ports.ts";
import type { Say, Words } from "../words/words.ts";
import { acknowledge, type Delivery, dataOf, type Reply } from "./acknowledge.ts";
import type { Asker } from "./asker.ts";
import type { AnsweredMessage, PostReply } from "./channel-reply.ts";
import { type House, type Outcome, outdated } from "./command.ts";
import { askerOf, type PersonsInteraction } from "./interaction-data.ts";
import { wordsFor } from "./language.ts";
import { KEPT_PRIVATE } from "./need.ts";
import { type Audience, isShareable, shared, withOwnButton } from "./own-messages.ts";
import { createPrivateAnswers } from "./private-answers.ts";
import { tokensFor } from "./query-tokens.ts";
import type { Mention } from "./render/lists.ts";
import {
  filesOf,
  type RenderedMessage,
  render,
  renderFurther,
  renderMistake,
  renderNotice,
} from "./render/render.ts";
import { timeOf } from "./snowflake.ts";
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
  readonly onMistake?: (mistake: RenderedMessage, words: Words) => RenderedMessage;
}

export interface Answering {
  /** Does the work and sends what comes of it, with a promise before where it takes long. */
  answer(interaction: PersonsInteraction, wire: Wire, work: Work): Promise<void>;
  /** Tells the person alone, at once, what is wrong. */
  refuse(interaction: PersonsInteraction, wire: Wire, error: unknown): Promise<void>;
  /** Shows to all what the person alone sees in a message. */
  share(interaction: APIMessageComponentInteraction, wire: Wire): Promise<void>;
}

/** How outcomes and errors become messages that are sent. */
export function createAnswering({ house, mention, log, postReply = null }: AnsweringParts): Answering {
  const privateAnswers = createPrivateAnswers();
  return { answer, refuse, share };

  async function answer(interaction: PersonsInteraction, wire: Wire, work: Work): Promise<void> {
    const { id } = interaction;
    const times = { started: timeOf(id), now: house.now().getTime(), expected: work.expected };
    const words = await wordsFor("one", askerOf(interaction), house.store);
    const apology = renderNotice(words.answers.failure(id));
    const { reply, sent } = await acknowledge(wire, times, () => replyTo(work, interaction, words), apology);
    for (const message of sent ? (reply.further ?? []) : [])
      await wire.followUp(dataOf(message, "private"), []);
    const more = sent && (await reply.afterwards?.(sent));
    if (more) await addPrivately(interaction, wire, more);
  }

  async function refuse(interaction: PersonsInteraction, wire: Wire, error: unknown): Promise<void> {
    const words = await wordsFor("one", askerOf(interaction), house.store);
    const data = dataOf(messageFor(error, interaction.id, words), "private");
    await wire.respond({ type: InteractionResponseType.ChannelMessageWithSource, data }, []);
  }

  /** What was forgotten is shown as it stands; its files cannot be. */
  async function share(interaction: APIMessageComponentInteraction, wire: Wire): Promise<void> {
    const { message } = interaction;
    const outcome = privateAnswers.get(message.interaction_metadata?.id ?? "");
    if (outcome)
      return answer(interaction, wire, {
        expected: "public",
        audience: "all",
        execute: async () => forAll(outcome),
      });
    if (message.attachments.length > 0) return refuse(interaction, wire, outdated());
    const data = shared(message, await wordsFor("all", askerOf(interaction), house.store));
    const sent = await wire.respond({ type: InteractionResponseType.ChannelMessageWithSource, data }, []);
    if (sent?.isPrivate) await addPrivately(interaction, wire, KEPT_PRIVATE);
  }

  async function addPrivately(interaction: PersonsInteraction, wire: Wire, text: Say): Promise<void> {
    const words = await wordsFor("one", askerOf(interaction), house.store);
    await wire.followUp(dataOf(renderNotice(text(words)), "private"), []);
  }

  async function replyTo(
    { execute, expected, audience, onMistake }: Work,
    interaction: PersonsInteraction,
    own: Words,
  ): Promise<Drawn> {
    try {
      const outcome = await execute();
      const { onlyForAsker, answer, afterwards } = outcome;
      const seenBy = onlyForAsker ? "one" : audience;
      const asker = askerOf(interaction);
      const words = seenBy === "one" ? own : await wordsFor(seenBy, asker, house.store);
      const [message, files] = await Promise.all([
        draw(outcome, seenBy, words, asker),
        filesOf(answer, words),
      ]);
      const posted = outcome.inReplyTo && (await postedReply(outcome.inReplyTo, message));
      if (posted) {
        await afterwards?.({ id: posted, isPrivate: false });
        return { message: renderNotice(own.answers.postedAsReply), files: [], delivery: "private" };
      }
      const delivery = onlyForAsker ? "private" : expected;
      const further = renderFurther(answer, words, own).map((one) =>
        withOwnButton(one, answer.kind, "one", own),
      );
      // Several messages that answer one interaction are shared each as it stands.
      if (seenBy === "one" && isShareable(answer) && further.length === 0)
        await keepToShare(outcome, { message, files, delivery }, interaction, own);
      return { message, files, delivery, further, ...(afterwards ? { afterwards } : {}) };
    } catch (error) {
      return { message: messageFor(error, interaction.id, own, onMistake), files: [], delivery: "private" };
    }
  }

  /** Unless the message can be shared as it stands, whatever stood in it before. */
  async function keepToShare(
    outcome: Outcome,
    { files, delivery }: Reply,
    interaction: PersonsInteraction,
    own: Words,
  ): Promise<void> {
    const all = await wordsFor("all", askerOf(interaction), house.store);
    const standsAlike = all.locale === own.locale && files.length === 0 && !outcome.afterwards;
    privateAnswers.keep(broughtBy(interaction, delivery), standsAlike ? null : outcome);
  }

  /** The id of the reply, or null where it could not be posted. */
  async function postedReply(to: AnsweredMessage, message: RenderedMessage): Promise<string | null> {
    if (!postReply) return null;
    try {
      return await postReply(to, message);
    } catch (error) {
      log.warn(
        { err: error, channel: to.channel },
        "a reply could not be posted, so it is an answer of its own",
      );
      return null;
    }
  }

  /** What the person is told about an error: their mistake, or that it was ours, which is logged. */
  function messageFor(
    error: unknown,
    id: string,
    words: Words,
    onMistake: Work["onMistake"] = (one) => one,
  ): RenderedMessage {
    const mistake = renderMistake(error, words);
    if (mistake) return onMistake(mistake, words);
    log.error({ err: error, interaction: id }, "a command failed");
    const { noRoom, failure } = words.answers;
    return renderNotice(error instanceof NoRoomError ? noRoom : failure(id));
  }

  async function draw(
    outcome: Outcome,
    audience: Audience,
    words: Words,
    { user }: Asker,
  ): Promise<RenderedMessage> {
    const tokenOf = await tokensFor(outcome.answer, house.store, house.now());
    const message = render(outcome, { tokenOf, mention, commands: house.commands, words });
    const askedBy = outcome.inReplyTo ? user?.id : undefined;
    return withOwnButton(message, outcome.answer.kind, audience, words, askedBy);
  }
}

/** A reply, what goes on for the asker alone, and what is done once it stands. */
type Drawn = Reply & Pick<Outcome, "afterwards"> & { readonly further?: readonly RenderedMessage[] };

/** The id of the interaction that a message answers. It is known before the message is. */
const broughtBy = ({ id, message }: PersonsInteraction, delivery: Delivery): string =>
  (delivery === "update" ? message?.interaction_metadata?.id : undefined) ?? id;

/** What one person saw, for all. */
const forAll = ({ answer, at = null, afterwards }: Outcome): Outcome => ({
  answer,
  at,
  afterwards: async (sent) => (sent.isPrivate ? KEPT_PRIVATE : ((await afterwards?.(sent)) ?? null)),
});
