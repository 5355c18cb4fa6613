import type { Notice } from "../model/delivery.ts";
import type { FeedNotice } from "../model/feed.ts";
import type { Courier, Outbox } from "../ports.ts";

export interface StopParts extends NoticeParts {
  readonly outbox: Pick<Outbox, "notices" | "noticed">;
}

/** Tells of channels that were stopped who subscribed there: written down once it is done, and tried again until then. */
export async function tellOfStops(parts: StopParts): Promise<void> {
  const { outbox } = parts;
  for (const notice of await outbox.notices()) {
    const { id: channel, guild } = notice.channel;
    const people = notice.people.map((id) => ({ id, guild }));
    if (await tellPeople(notice, people, parts)) await outbox.noticed(channel);
  }
}

/** Somebody who is to be told, and the server for whose sake, or null. */
export interface Person {
  readonly id: string;
  readonly guild: string | null;
}

export interface NoticeParts {
  readonly courier: Pick<Courier, "notify">;
  /** Where a server wants notices that reach nobody in private, or null. */
  readonly noticesChannel: (guild: string) => Promise<string | null>;
  readonly warn: (error: unknown, what: string) => void;
}

/**
 * Tells people in private, all at once. For those who take no private messages, the channels that their servers chose
 * for notices are told, each once. False where nothing of that came through: it is to be tried again.
 */
export async function tellPeople(
  notice: Notice | FeedNotice,
  people: readonly Person[],
  { courier, noticesChannel, warn }: NoticeParts,
): Promise<boolean> {
  const notify = (to: Parameters<Courier["notify"]>[1]): Promise<boolean | null> =>
    courier.notify(notice, to).catch((error: unknown) => {
      warn(error, "a notice could not be told");
      return null;
    });
  const byPerson = Map.groupBy(people, ({ id }) => id);
  const tried = await Promise.all(
    [...byPerson].map(async ([person, meant]) => ({ told: await notify({ person }), meant })),
  );
  if (tried.length > 0 && tried.every(({ told }) => told === null)) return false;
  const untold = tried.flatMap(({ told, meant }) => (told ? [] : meant));
  const guilds = new Set(untold.flatMap(({ guild }) => guild ?? []));
  const channels = new Set(await Promise.all([...guilds].map(noticesChannel)));
  await Promise.all([...channels].map((channel) => channel === null || notify({ channel })));
  return true;
}
