import { DiscordAPIError, RequestMethod } from "@discordjs/rest";
import { RESTJSONErrorCodes as Code, Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { Parcel, Stretch } from "../model/delivery.ts";
import type { Courier } from "../ports.ts";
import type { Ask } from "./courier.ts";
import { snowflakeAt } from "./snowflake.ts";

const PAGE = 100;
/** What is longer takes too many requests, whatever may stand in it. */
const MOST_PAGES = 50;
const MOST_POSTS = 500;
/** Channels of which is kept what stands in them. */
const MOST_KEPT = 10_000;

/** Messages' ids, by whatever stands in the ids of their buttons. Null where they may not be read, or are too many. */
type Named = ReadonlyMap<string, string> | null;

const Message = z.object({ id: z.string(), components: z.array(z.unknown()).default([]) });
const Messages = z.array(Message);
const Threads = z.object({ threads: z.array(z.object({ id: z.string(), parent_id: z.string().nullish() })) });

/** Looks for parcels in channels. A stretch of time that is over is read once, however many are looked for in it. */
export function createFind(ask: Ask): Courier["find"] {
  const kept = new Map<string, Named>();
  return async (parcel, time) => {
    const key = `${parcel.channel} ${time.from} ${time.to}`;
    const known = kept.get(key);
    const named = known === undefined ? await readNames(ask, parcel, time) : known;
    if (kept.size >= MOST_KEPT) kept.clear();
    if (time.to !== null) kept.set(key, named);
    return named && namesOf(parcel, named);
  };
}

const namesOf = ({ id, told }: Parcel, named: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [id, ...told.map((one) => one.id)].flatMap((name) => {
      const message = named.get(name);
      return message === undefined ? [] : [[name, message] as const];
    }),
  );

async function readNames(ask: Ask, parcel: Parcel, time: Stretch): Promise<Named> {
  try {
    return await (parcel.kind === "forum" ? readPosts : readMessages)(ask, parcel, time);
  } catch (error) {
    return unlessForbidden(error);
  }
}

/** The parts of buttons' ids, which name what a message tells. */
const namesIn = ({ id, components }: z.infer<typeof Message>): readonly (readonly [string, string])[] =>
  Array.from(JSON.stringify(components).matchAll(/(?<=:)\w+(?=:)/g), ([name]) => [name, id] as const);

async function readMessages(ask: Ask, { channel }: Parcel, { from, to }: Stretch): Promise<Named> {
  const found = new Map<string, string>();
  const end = to === null ? null : snowflakeAt(to);
  let after = String(snowflakeAt(from));
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = Messages.parse((await ask(get(Routes.channelMessages(channel), query))).answer);
    for (const [name, id] of page.flatMap(namesIn)) found.set(name, id);
    const last = page.map(({ id }) => BigInt(id)).reduce((a, b) => (a > b ? a : b), 0n);
    if (page.length < PAGE || (end !== null && last > end))
      return page.length > 0 || pages > 0 || (await isReadable(ask, channel)) ? found : null;
    after = String(last);
  }
  return null;
}

/** Where history may not be read, a channel seems empty; asked for one message, Discord says so. */
async function isReadable(ask: Ask, channel: string): Promise<boolean> {
  try {
    await ask(get(Routes.channelMessage(channel, channel)));
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === Code.UnknownMessage) return true;
    if (unlessForbidden(error) === null) return false;
    throw error;
  }
}

/** A forum's open posts, by their first messages. */
async function readPosts(ask: Ask, { guild, channel }: Parcel, { from, to }: Stretch): Promise<Named> {
  const { answer } = await ask(get(Routes.guildActiveThreads(guild)));
  const [first, end] = [snowflakeAt(from), to === null ? null : snowflakeAt(to)];
  const posts = Threads.parse(answer).threads.filter(
    ({ id, parent_id }) =>
      parent_id === channel && BigInt(id) >= first && (end === null || BigInt(id) <= end),
  );
  if (posts.length > MOST_POSTS) return null;
  const found = new Map<string, string>();
  for (const { id } of posts) {
    const message = await ask(get(Routes.channelMessage(id, id)));
    for (const [name] of namesIn(Message.parse(message.answer))) found.set(name, id);
  }
  return found;
}

const get = (fullRoute: `/${string}`, query?: URLSearchParams) => ({
  method: RequestMethod.Get,
  fullRoute,
  ...(query && { query }),
});

/** What cannot be read for now is asked again later. Throws that. */
function unlessForbidden(error: unknown): null {
  const code = error instanceof DiscordAPIError ? error.code : null;
  if (code === Code.MissingAccess || code === Code.MissingPermissions || code === Code.UnknownChannel)
    return null;
  throw error;
}
