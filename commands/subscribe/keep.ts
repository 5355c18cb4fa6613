import type { Desk } from "../../src/deliver/desk.ts";
import { type Context, InputError, type Outcome } from "../../src/discord/command.ts";
import { may } from "../../src/discord/need.ts";
import { MOST_IN_CHANNEL, MOST_IN_GUILD, type Subscription } from "../../src/model/subscription.ts";
import { languageOf } from "../../src/words/languages.ts";
import { numeral } from "../../src/words/numeral.ts";
import type { Say } from "../../src/words/words.ts";
import { defaultsFor } from "../defaults.ts";
import type { Asked } from "./asked.ts";
import { showEditor } from "./edit.ts";
import { chosen, demandNew, saveAgain } from "./one.ts";
import { demandRights, guildOf, type Place, placeOf } from "./rights.ts";
import { seenBy, unseen } from "./seen.ts";
import { show } from "./show.ts";
import { tagsAt } from "./tags.ts";

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
  if (!query) throw new InputError(({ subscriptions }) => subscriptions.sayWhat);
  const others = await desk.subscriptions.inGuild(place.guild);
  demandRoom(others, place);
  const id = crypto.randomUUID().slice(0, 8);
  demandNew({ id, channel: place.id, query }, others);
  const { zone } = await defaultsFor(context);
  const made: Subscription = {
    ...DEFAULTS,
    zone: zone ?? "UTC",
    ...set,
    query,
    id,
    guild: place.guild,
    channel: place.id,
    role: role?.id ?? null,
    tags: await tagsAt(place, tags ?? [], context),
    paused: false,
    madeBy: context.user?.id ?? "",
  };
  await desk.subscriptions.save(made, place);
  await keepLanguage(context);
  const note: Say = ({ subscriptions }) => subscriptions.fromNowOn;
  return show("subscribed", [made], context, desk, { note, edit: "button" });
}

/** What is told unasked hears nothing of Discord's languages: the server's is kept, unless it chose one. */
async function keepLanguage({ guild, guildLocale, store }: Context): Promise<void> {
  const language = languageOf(guildLocale ?? "en");
  if (guild === null || language === "en") return;
  const server = { kind: "server", id: guild } as const;
  const settings = await store.settings(server);
  if (settings.language === null) await store.keepSettings(server, { ...settings, language });
}

function demandRoom(others: readonly Subscription[], { id }: Place): void {
  if (others.length >= MOST_IN_GUILD)
    throw new InputError((words) => words.subscriptions.mostInServer(numeral(MOST_IN_GUILD, words)));
  if (others.filter(({ channel }) => channel === id).length >= MOST_IN_CHANNEL)
    throw new InputError((words) => words.subscriptions.mostInChannel(numeral(MOST_IN_CHANNEL, words)));
}

/** Changes what is said; where nothing is, shows what there is to choose. */
export async function change(asked: Asked, context: Context, desk: Desk): Promise<Outcome> {
  const { role, set, tags } = asked;
  const one = await chosen(asked.subscription, role, context, desk);
  if (!role && !tags && Object.keys(set).length === 0)
    return showEditor("edit", one.subscription, context, desk);
  const after = {
    ...one.subscription,
    ...set,
    ...(role && { role: role.id }),
    ...(tags && { tags: await tagsAt(one.channel, tags, context) }),
  };
  await saveAgain(after, one.channel, desk);
  return show("changed", [after], context, desk, { edit: "button" });
}

export async function setPaused(
  { subscription }: Pick<Asked, "subscription">,
  context: Context,
  desk: Desk,
  paused: boolean,
): Promise<Outcome> {
  const one = await chosen(subscription, null, context, desk);
  const after = { ...one.subscription, paused };
  await saveAgain(after, one.channel, desk);
  if (!paused) await desk.subscriptions.resume(after.channel);
  return show(paused ? "paused" : "resumed", [after], context, desk, { edit: "button" });
}

export async function remove(
  { subscription }: Pick<Asked, "subscription">,
  context: Context,
  desk: Desk,
): Promise<Outcome> {
  const { subscription: before } = await chosen(subscription, null, context, desk);
  await desk.subscriptions.remove(before.id);
  return show("removed", [before], context, desk);
}

export async function list(_: Asked, context: Context, desk: Desk): Promise<Outcome> {
  const all = await desk.subscriptions.inGuild(guildOf(context));
  const seen = seenBy(all, context);
  const hidden = all.length - seen.length;
  const note: Say | null = all.length === 0 ? ({ subscriptions }) => subscriptions.noneYet : unseen(hidden);
  const edit = seen.length > 0 && may(context, "ManageChannels") ? "menu" : null;
  return show("list", seen, context, desk, { note, edit });
}
