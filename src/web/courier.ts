import type { APIMessage } from "discord-api-types/v10";
import type { Outcome, Parcel } from "../model/delivery.ts";
import type { Courier } from "../ports.ts";
import type { Channel } from "./channel.ts";
import { type MessageBody, writeMessage } from "./message.ts";
import { CHANNEL_ID } from "./page/place.ts";
import { BOT, blankMessage } from "./place.ts";

const HOUR = 3_600_000;
const MOST = 200;

/** What came to the local channel unasked, in this run. */
export interface Arrivals {
  /** What came or changed after so many, and how many there are then. */
  since(count: number): { readonly messages: readonly APIMessage[]; readonly count: number };
  /** Delivers to this channel. What is owed to others waits until the bot is logged in to Discord. */
  courier(bodyOf: (parcel: Parcel) => Promise<MessageBody | null>): Courier;
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
    courier: (bodyOf) => ({
      async send(parcel) {
        if (parcel.channel !== CHANNEL_ID)
          return { kind: "later", wait: HOUR, why: "the bot is not logged in to Discord" };
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
      async notify() {},
      async note() {
        return { kind: "later", wait: HOUR, why: "the bot is not logged in to Discord" };
      },
    }),
  };
}
