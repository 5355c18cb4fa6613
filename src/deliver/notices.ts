import type { Notice } from "../model/delivery.ts";
import type { FeedNotice } from "../model/feed.ts";
import type { Courier, Outbox } from "../ports.ts";

export interface StopParts extends NoticeParts {
  readonly outbox: Pick<Outbox, "notices">;
}

/** Tells of channels that were stopped who subscribed there, once. */
export async function tellOfStops(parts: StopParts): Promise<void> {
  for (const notice of await parts.outbox.notices()) {
    const { guild } = notice.channel;
    await tellPeople(
      notice,
      notice.people.map((id) => ({ id, guild })),
      parts,
    );
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
 * for notices are told, each once.
 */
export async function tellPeople(
  notice: Notice | FeedNotice,
  people: readonly Person[],
  { courier, noticesChannel, warn }: NoticeParts,
): Promise<void> {
  const notify = (to: Parameters<Courier["notify"]>[1]): Promise<boolean> =>
    courier.notify(notice, to).catch((error: unknown) => {
      warn(error, "a notice could not be told");
      return false;
    });
  const byPerson = Map.groupBy(people, ({ id }) => id);
  const guilds = await Promise.all(
    [...byPerson].map(async ([person, meant]) =>
      (await notify({ person })) ? [] : meant.flatMap(({ guild }) => guild ?? []),
    ),
  );
  const channels = await Promise.all([...new Set(guilds.flat())].map(noticesChannel));
  await Promise.all([...new Set(channels)].map((channel) => channel === null || notify({ channel })));
}
