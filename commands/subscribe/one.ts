import type { Desk } from "../../src/deliver/desk.ts";
import { type Context, InputError } from "../../src/discord/command.ts";
import { need } from "../../src/discord/need.ts";
import type { PickedRole } from "../../src/discord/picked.ts";
import type { Subscription, ToldChannel } from "../../src/model/subscription.ts";
import { demandRights, guildOf } from "./rights.ts";
import { isHere, seenBy } from "./seen.ts";

/** A subscription that who asks may change, and its channel. */
export interface Chosen {
  readonly subscription: Subscription;
  readonly channel: Omit<ToldChannel, "stopped">;
}

/**
 * The subscription that is named, by its id or its query, or by words that only its query has. Throws InputError where there is none, and where who asks may
 * not change it, or have it mention that role.
 */
export async function chosen(
  named: string,
  role: PickedRole | null,
  context: Context,
  desk: Desk,
): Promise<Chosen> {
  const all = await desk.subscriptions.inGuild(guildOf(context));
  const exact = all.filter(({ id, query }) => id === named || query === named);
  const fitting = exact.length > 0 ? exact : seenBy(all, context).filter((one) => holds(one.query, named));
  const [subscription] = fitting;
  if (!subscription || fitting.length > 1)
    throw new InputError(({ subscriptions }) =>
      subscription ? subscriptions.several(named) : subscriptions.noneOf(named),
    );
  const { channel: id, guild } = subscription;
  const channel = (await desk.subscriptions.channel(id)) ?? { id, guild, kind: "text" };
  demandRightsAt({ subscription, channel }, role, context);
  return { subscription, channel };
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function holds(query: string, named: string): boolean {
  const [words, wanted] = [new Set(wordsIn(query)), wordsIn(named)];
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}

/**
 * Discord tells rights of the channel that is asked in. What is told in others may be changed by who made it, and by
 * who manages the server: a right that no channel gives.
 */
function demandRightsAt({ subscription, channel }: Chosen, role: PickedRole | null, context: Context): void {
  const here = isHere(channel.id, context);
  if (!here && context.user?.id !== subscription.madeBy) need(context, { member: ["ManageGuild"] });
  const permissions = context.permissions ?? 0n;
  const appPermissions = here ? context.appPermissions : null;
  demandRights({ ...channel, permissions, appPermissions }, role);
}

/** Saves it as it is to be. Throws InputError where the channel is told of that already. */
export async function saveAgain(
  subscription: Subscription,
  channel: Chosen["channel"],
  { subscriptions }: Desk,
): Promise<void> {
  demandNew(subscription, await subscriptions.inGuild(channel.guild));
  await subscriptions.save(subscription, channel);
}

/** Throws InputError where another subscription tells a channel of the same. */
export function demandNew(
  { id, channel, query }: Pick<Subscription, "id" | "channel" | "query">,
  others: readonly Subscription[],
): void {
  const same = others.find((one) => one.id !== id && one.channel === channel && one.query === query);
  if (same)
    throw new InputError(({ subscriptions }) => subscriptions.same(query, subscriptions.tells[same.tell]));
}
