import { type APIMessage, MessageFlags } from "discord-api-types/v10";
import { withNote } from "../discord/render/quote-note.ts";
import type { Notice, Outcome, Parcel, Recipient } from "../model/delivery.ts";
import type { FeedNotice } from "../model/feed.ts";
import type { Courier } from "../ports.ts";
import { wordsIn } from "../words/languages.ts";
import type { Channel } from "./channel.ts";
import { type MessageBody, writeMessage } from "./message.ts";
import { CHANNEL_ID, YOU_ID } from "./page/place.ts";
import { BOT, blankMessage } from "./place.ts";

const HOUR = 3_600_000;
const MOST = 200;
const AWAY: Outcome = { kind: "later", wait: HOUR, why: "The bot is not logged in to Discord." };

/** What is told: what parcels say, and notices. */
export interface Texts {
  readonly bodyOf: (parcel: Parcel) => Promise<MessageBody | null>;
  readonly noticeOf: (notice: Notice | FeedNotice, to: Recipient) => MessageBody | Promise<MessageBody>;
}

/** What came to the local channel unasked, in this run. */
export interface Arrivals {
  /** What came or changed after so many, and how many there are then. */
  since(count: number): { readonly messages: readonly APIMessage[]; readonly count: number };
  /** Delivers to this channel. What is owed to others waits until the bot is logged in to Discord. */
  courier(texts: Texts): Courier;
}

export function createArrivals(channel: Channel): Arrivals {
  const arrived: APIMessage[] = [];

  const show = (before: APIMessage, body: MessageBody): Outcome => {
    const message = writeMessage(before, body, [], channel, "");
    channel.messages.keep(message.id, message);
    arrived.push(message);
    return { kind: "sent", message: message.id, rest: 0, uncertain: false };
  };
  const blank = () => ({ ...blankMessage(channel.nextId(), channel.now().toISOString()), author: BOT });

  return {
    since: (count) => ({
      messages: arrived.slice(Math.max(count, arrived.length - MOST)),
      count: arrived.length,
    }),
    courier: ({ bodyOf, noticeOf }) => ({
      async send(parcel) {
        if (parcel.channel !== CHANNEL_ID) return AWAY;
        const before = parcel.posted === null ? blank() : channel.messages.get(parcel.posted);
        const body = await bodyOf(parcel);
        return before && body
          ? show(before, body)
          : { kind: "given up", why: "The message is no longer there." };
      },
      async find(parcel) {
        const found = arrived.find(({ components }) => JSON.stringify(components).includes(`:${parcel.id}:`));
        return new Map(found ? [[parcel.id, found.id]] : []);
      },
      async notify(notice, to) {
        const isPrivate = "person" in to;
        if (isPrivate ? to.person !== YOU_ID : to.channel !== CHANNEL_ID) return null;
        show({ ...blank(), ...(isPrivate && { flags: MessageFlags.Ephemeral }) }, await noticeOf(notice, to));
        return true;
      },
      async note({ channel: place, message, language }, change) {
        if (place !== CHANNEL_ID) return AWAY;
        const before = channel.messages.get(message);
        const content = before && withNote(before.content, change, wordsIn(language));
        return before && content !== null
          ? show(before, { content })
          : { kind: "given up", why: "The message is no longer there." };
      },
    }),
  };
}
