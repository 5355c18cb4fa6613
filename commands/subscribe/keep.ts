import type { Desk } from "../../src/deliver/desk.ts";
import { feedsOf } from "../../src/deliver/feed-news.ts";
import { type Context, InputError, type Outcome } from "../../src/discord/command.ts";
import { need } from "../../src/discord/need.ts";
import { MOST_IN_CHANNEL, MOST_IN_GUILD, type Subscription } from "../../src/model/subscription.ts";
import { defaultsFor } from "../defaults.ts";
import type { Asked } from "./asked.ts";
import { demandRights, guildOf, type Place, placeOf } from "./rights.ts";
import { seenBy, unseen } from "./seen.ts";
import { namesOfTags, tagsAt } from "./tags.ts";

/** What makes and changes subscriptions. */

const DEFAULTS = { tell: "at once", quiet: null, crosspost: false } as const;

export async function create(
  { channel, role, tags, set }: Asked,
  context: Context,
  desk: Desk,
): Promise<Outcome> {
  const place = placeOf(channel, context);
  demandRights(place, role);
  const { query } = set;
  if (!query) throw new InputError("Say what about.");
  const others = await desk.subscriptions.inGuild(place.guild);
  demandRoom(others, place);
  const same = others.find((one) => one.channel === place.id && one.query === query);
  if (same)
    throw new InputError(`That channel is told of “${query}” already (${same.tell}). Use /subscribe edit.`);
  const { zone } = await defaultsFor(context);
  const made: Subscription = {
    ...DEFAULTS,
    zone: zone ?? "UTC",
    ...set,
    query,
    id: crypto.randomUUID().slice(0, 8),
    guild: place.guild,
    channel: place.id,
    role: role?.id ?? null,
    tags: await tagsAt(place, tags ?? [], context),
    paused: false,
    madeBy: context.user?.id ?? "",
  };
  await desk.subscriptions.save(made, place);
  return show("Subscribed", [made], context, desk, "It tells of what comes in from now on.");
}

function demandRoom(others: readonly Subscription[], { id }: Place): void {
  if (others.length >= MOST_IN_GUILD)
    throw new InputError(`A server has at most ${MOST_IN_GUILD} subscriptions: remove one first.`);
  if (others.filter(({ channel }) => channel === id).length >= MOST_IN_CHANNEL)
    throw new InputError(`A channel has at most ${MOST_IN_CHANNEL} subscriptions: remove one first.`);
}

export async function change(asked: Asked, context: Context, desk: Desk): Promise<Outcome> {
  const before = await chosen(asked, context, desk);
  await demandRightsAt(before, asked, context, desk);
  const after = {
    ...before,
    ...asked.set,
    ...(asked.role && { role: asked.role.id }),
    ...(asked.tags && { tags: await tagsAt(await placeBefore(before, desk), asked.tags, context) }),
  };
  await saveAgain(after, desk);
  return show("Changed", [after], context, desk);
}

async function placeBefore(
  { channel: id }: Subscription,
  { subscriptions }: Desk,
): Promise<Pick<Place, "id" | "kind">> {
  return { id, kind: (await subscriptions.channel(id))?.kind ?? "text" };
}

export async function setPaused(
  asked: Asked,
  context: Context,
  desk: Desk,
  paused: boolean,
): Promise<Outcome> {
  const before = await chosen(asked, context, desk);
  await demandRightsAt(before, asked, context, desk);
  const after = { ...before, paused };
  await saveAgain(after, desk);
  if (!paused) await desk.subscriptions.resume(after.channel);
  return show(paused ? "Paused" : "Resumed", [after], context, desk);
}

export async function remove(asked: Asked, context: Context, desk: Desk): Promise<Outcome> {
  const before = await chosen(asked, context, desk);
  await demandRightsAt(before, asked, context, desk);
  await desk.subscriptions.remove(before.id);
  return show("Removed", [before], context, desk);
}

export async function list(_: Asked, context: Context, desk: Desk): Promise<Outcome> {
  const all = await desk.subscriptions.inGuild(guildOf(context));
  const seen = seenBy(all, context);
  const note = all.length === 0 ? "None yet: /subscribe add makes one." : unseen(all.length - seen.length);
  return show("Subscriptions", seen, context, desk, note);
}

/** The subscription that is named, by its id or its query. Throws InputError. */
async function chosen({ subscription }: Asked, context: Context, desk: Desk): Promise<Subscription> {
  const all = await desk.subscriptions.inGuild(guildOf(context));
  const fitting = all.filter(({ id, query }) => id === subscription || query === subscription);
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  throw new InputError(
    only
      ? `Several subscriptions are of “${subscription}”: choose one from the list.`
      : `There is no subscription “${subscription}” here: choose one from the list.`,
  );
}

/**
 * Discord tells rights of the channel that is asked in. What is told in others may be changed by who made it, and by
 * who manages the server: a right that no channel gives.
 */
async function demandRightsAt(
  of: Subscription,
  { role }: Asked,
  context: Context,
  desk: Desk,
): Promise<void> {
  const saved = await desk.subscriptions.channel(of.channel);
  const isHere = context.channel?.id === of.channel;
  if (!isHere && context.user?.id !== of.madeBy) need(context, { member: ["ManageGuild"] });
  demandRights(
    {
      id: of.channel,
      guild: of.guild,
      kind: saved?.kind ?? "text",
      permissions: context.permissions ?? 0n,
      appPermissions: isHere ? context.appPermissions : null,
    },
    role,
  );
}

async function saveAgain(subscription: Subscription, { subscriptions }: Desk): Promise<void> {
  const channel = await subscriptions.channel(subscription.channel);
  if (channel) await subscriptions.save(subscription, channel);
}

async function show(
  title: string,
  subscriptions: readonly Subscription[],
  context: Context,
  desk: Desk,
  note = "",
): Promise<Outcome> {
  const [feeds, delays, tagsOf] = await Promise.all([
    desk.feeds.followed(),
    desk.outbox.delays(guildOf(context)),
    namesOfTags(subscriptions, context),
  ]);
  const items = await Promise.all(
    subscriptions.map(async (subscription) => ({
      subscription,
      stopped: (await desk.subscriptions.channel(subscription.channel))?.stopped ?? null,
      delay: delays.get(subscription.channel) ?? null,
      tags: tagsOf(subscription),
      feeds: feedsOf(subscription, feeds),
    })),
  );
  return { answer: { kind: "subscriptions", title, items, note } };
}
