import { createHash } from "node:crypto";
import { type InternalRequest, RateLimitError, REST, RequestMethod } from "@discordjs/rest";
import {
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIGuildForumThreadsJSONBody,
  Routes,
} from "discord-api-types/v10";
import { z } from "zod";
import type { Notice, Outcome, Parcel, Recipient } from "../model/delivery.ts";
import type { FeedNotice } from "../model/feed.ts";
import type { Courier } from "../ports.ts";
import { createFind } from "./courier-history.ts";
import { noteBelow } from "./courier-notes.ts";
import { notifyBy } from "./courier-notices.ts";
import { outcomeOf } from "./courier-outcomes.ts";
import { createPace } from "./courier-pace.ts";
import { withTagsLeft } from "./courier-tags.ts";

export interface CourierParts {
  readonly token: string;
  /** The API's address, without a version. */
  readonly api: string;
  /** What a parcel says. Null where there is nothing left to say. */
  readonly bodyOf: (parcel: Parcel) => Promise<Letter | null>;
  readonly noticeOf: NoticeOf;
  /** Requests within a second at the most: below the bot's 50, so that a flood leaves room for all else. */
  readonly perSecond?: number;
  /** Milliseconds until an answer is given up on. */
  readonly timeout?: number;
}

/** What a notice says to whoever is told. */
export type NoticeOf = (
  notice: Notice | FeedNotice,
  to: Recipient,
) => RESTPostAPIChannelMessageJSONBody | Promise<RESTPostAPIChannelMessageJSONBody>;

export interface Letter {
  readonly body: RESTPostAPIChannelMessageJSONBody;
  /** What a forum's post is called. */
  readonly title: string;
}

/** Asks Discord for something, and tells its answer and how long its like must wait. Throws what the client throws. */
export type Ask = (request: InternalRequest) => Promise<{ readonly answer: unknown; readonly rest: number }>;

const Posted = z.object({ id: z.string() });

/** Delivers to Discord, by a client of its own that never repeats anything unasked. */
export function createDiscordCourier({
  token,
  api,
  bodyOf,
  noticeOf,
  perSecond = 48,
  timeout = 15_000,
}: CourierParts): Courier {
  const rest = new REST({
    api,
    timeout,
    retries: 0,
    rejectOnRateLimit: () => true,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  }).setToken(token);
  const pace = createPace(perSecond);

  const ask: Ask = async (request) => {
    try {
      const response = await pace.run(() => rest.queueRequest(request));
      return { answer: await response.json(), rest: restOf(response.headers) };
    } catch (error) {
      if (error instanceof RateLimitError && error.global) pace.pause(error.retryAfter);
      throw error;
    }
  };

  return {
    async send(parcel) {
      const letter = parcel.work === "crosspost" ? null : await bodyOf(parcel);
      if (parcel.work !== "crosspost" && letter === null)
        return { kind: "given up", why: "The articles are no longer there." };
      try {
        const { answer, rest } = await withTagsLeft(ask, parcel, (one) => ask(requestFor(one, letter)));
        return { kind: "sent", message: Posted.parse(answer).id, rest, uncertain: false } satisfies Outcome;
      } catch (error) {
        return outcomeOf(error, parcel.work, parcel.posted);
      }
    },
    find: createFind(ask),
    notify: async (notice, to) => notifyBy(ask, await noticeOf(notice, to), to),
    note: (quote, change) => noteBelow(ask, quote, change),
  };
}

/** The nonce is the same however often a parcel is sent. */
const nonceOf = ({ id }: Parcel): string => createHash("sha256").update(id).digest("base64url").slice(0, 24);

function requestFor(parcel: Parcel, letter: Letter | null): InternalRequest {
  const { work, kind, channel, posted } = parcel;
  const body = letter?.body;
  // A forum's post is a thread, with a first message of the same id.
  const place = kind === "forum" && posted !== null ? posted : channel;
  if (work === "crosspost")
    return { method: RequestMethod.Post, fullRoute: Routes.channelMessageCrosspost(place, posted ?? "0") };
  if (work === "edit")
    return { method: RequestMethod.Patch, fullRoute: Routes.channelMessage(place, posted ?? "0"), body };
  if (kind === "forum") {
    const post = { name: letter?.title ?? "", message: body ?? {}, applied_tags: [...parcel.tags] };
    return {
      method: RequestMethod.Post,
      fullRoute: Routes.threads(channel),
      body: post satisfies RESTPostAPIGuildForumThreadsJSONBody,
    };
  }
  const nonced = { ...body, nonce: nonceOf(parcel), enforce_nonce: true };
  return { method: RequestMethod.Post, fullRoute: Routes.channelMessages(channel), body: nonced };
}

/** How long until this bucket gives again, in milliseconds: 0 while something is left in it. */
function restOf(headers: Headers | { get(name: string): string | null }): number {
  if (headers.get("x-ratelimit-remaining") !== "0") return 0;
  return Math.ceil(Number(headers.get("x-ratelimit-reset-after") ?? 0) * 1000);
}
