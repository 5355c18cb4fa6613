import { DiscordAPIError, RequestMethod } from "@discordjs/rest";
import { RESTJSONErrorCodes as Code, Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { Parcel } from "../model/delivery.ts";
import type { Courier } from "../ports.ts";
import type { Ask } from "./courier.ts";

/** 2015-01-01, from which Discord's ids count. */
const EPOCH = 1_420_070_400_000;
const PAGE = 100;

type Sought = ReturnType<Courier["find"]>;

const Message = z.object({ id: z.string(), components: z.array(z.unknown()).default([]) });
const Messages = z.array(Message);
const Threads = z.object({ threads: z.array(z.object({ id: z.string(), parent_id: z.string().nullish() })) });

/** What of a parcel stands in messages: their ids, by what they are called in a button of theirs. */
function namedIn(
  parcel: Parcel,
  messages: readonly z.infer<typeof Message>[],
): readonly (readonly [string, string])[] {
  const names = [parcel.id, ...parcel.told.map(({ id }) => id)];
  return messages.flatMap(({ id, components }) => {
    const text = JSON.stringify(components);
    return names.filter((name) => text.includes(`:${name}:`)).map((name) => [name, id] as const);
  });
}

/** The parcel's message in a channel, looked for from a time on; null where the channel's history may not be read. */
export async function findMessage(ask: Ask, parcel: Parcel, since: number): Sought {
  const found = new Map<string, string>();
  try {
    for (let after = snowflakeAt(since); ; ) {
      const query = new URLSearchParams({ limit: String(PAGE), after });
      const { answer } = await ask(get(Routes.channelMessages(parcel.channel), query));
      const page = Messages.parse(answer);
      for (const [name, id] of namedIn(parcel, page)) found.set(name, id);
      if (page.length < PAGE || found.has(parcel.id))
        return page.length > 0 || found.size > 0 || (await isReadable(ask, parcel)) ? found : null;
      after = page.map(({ id }) => id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
    }
  } catch (error) {
    return unlessForbidden(error);
  }
}

/** Where history may not be read, a channel seems empty; asked for one message, Discord says so. */
async function isReadable(ask: Ask, { channel }: Parcel): Promise<boolean> {
  try {
    await ask(get(Routes.channelMessage(channel, channel)));
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === Code.UnknownMessage) return true;
    if (unlessForbidden(error) === null) return false;
    throw error;
  }
}

/** The parcel's post among a forum's open ones. */
export async function findPost(ask: Ask, parcel: Parcel, since: number): Sought {
  try {
    const { answer } = await ask(get(Routes.guildActiveThreads(parcel.guild)));
    const from = BigInt(snowflakeAt(since));
    const posts = Threads.parse(answer).threads.filter(
      ({ id, parent_id }) => parent_id === parcel.channel && BigInt(id) >= from,
    );
    const found = new Map<string, string>();
    for (const { id } of posts) {
      const first = await ask(get(Routes.channelMessage(id, id)));
      for (const [name] of namedIn(parcel, [Message.parse(first.answer)])) found.set(name, id);
    }
    return found;
  } catch (error) {
    return unlessForbidden(error);
  }
}

const get = (fullRoute: `/${string}`, query?: URLSearchParams) => ({
  method: RequestMethod.Get,
  fullRoute,
  ...(query && { query }),
});

const snowflakeAt = (time: number): string => String(BigInt(Math.max(0, Math.floor(time) - EPOCH)) << 22n);

/** What cannot be read for now is asked again later. Throws that. */
function unlessForbidden(error: unknown): null {
  const code = error instanceof DiscordAPIError ? error.code : null;
  if (code === Code.MissingAccess || code === Code.MissingPermissions || code === Code.UnknownChannel)
    return null;
  throw error;
}
