import type { Desk } from "../../src/deliver/desk.ts";
import {
  type Component,
  type Context,
  type Form,
  InputError,
  type Outcome,
  type Pressed,
} from "../../src/discord/command.ts";
import type { Modal } from "../../src/discord/form.ts";
import { MAX_QUERY_LENGTH } from "../../src/model/query.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import type { SubscriptionsAnswer } from "../../src/model/subscription-list.ts";
import { formatQuery } from "../../src/query/format.ts";
import { parseFormatted, parseQuery } from "../../src/query/parse.ts";
import { fold } from "../../src/text/fold.ts";
import type { Say } from "../../src/words/words.ts";
import { readZone } from "../time-zones.ts";
import { deskOf, formatQuiet, readQuiet, readTell } from "./asked.ts";
import { type Chosen, chosen, saveAgain } from "./one.ts";
import { show } from "./show.ts";
import { forumAt, knownTags } from "./tags.ts";

/** What of a subscription is chosen from menus, and what is typed in a form. */

const MOST_OUTLETS = 25;

export async function showEditor(
  title: SubscriptionsAnswer["title"],
  subscription: Subscription,
  context: Context,
  desk: Desk,
): Promise<Outcome> {
  const { kind = "text" } = (await desk.subscriptions.channel(subscription.channel)) ?? {};
  const chosenOutlets = parseFormatted(subscription.query).outlets;
  const isChosen = (name: string) => chosenOutlets.some((one) => fold(one) === fold(name));
  const known = (await context.store.outlets(context.guild)).flatMap(({ outlet }) => outlet ?? []);
  const others = known.filter((name) => !isChosen(name) && isSimple(name));
  const outlets = [...chosenOutlets, ...others].slice(0, MOST_OUTLETS);
  const forum = await forumAt({ id: subscription.channel, kind }, context);
  const edit = {
    kind,
    outlets,
    chosenOutlets,
    tags: forum?.tags ?? [],
    demandsTag: forum?.demandsTag ?? false,
  };
  return show(title, [subscription], context, desk, { edit });
}

/** Others are typed. */
const isSimple = (name: string): boolean => name.length <= 100 && !/["“”„«»]/.test(name);

type Change = (
  pressed: Pressed,
  one: Chosen,
  context: Context,
) => Partial<Subscription> | Promise<Partial<Subscription>>;

/** By the action in a menu's or a button's id. */
const CHANGES: Readonly<Record<string, Change>> = {
  edit: () => ({}),
  tell: ({ values: [tell = ""] }) => ({ tell: readTell({ tell }) ?? "at once" }),
  quiet: ({ values: [quiet = ""] }) => ({ quiet: readQuiet({ quiet }) ?? null }),
  outlets: ({ values }, { subscription }) => ({ query: ofOutlets(subscription.query, values) }),
  role: ({ picked }) => ({ role: roleIn(picked)?.id ?? null }),
  tags: async ({ values }, { channel }, context) => ({ tags: await knownTags(channel, values, context) }),
  publish: (_, { subscription }) => ({ crosspost: !subscription.crosspost }),
  pause: (_, { subscription }) => ({ paused: !subscription.paused }),
};

export const editing: Readonly<Record<string, Component>> = Object.fromEntries(
  Object.entries(CHANGES).map(([action, change]) => [
    action,
    { gives: "update", press: (pressed, context) => adjust(pressed, context, change) },
  ]),
);

/** A menu of subscriptions gives one as its choice; all else names it in its id. */
async function adjust(pressed: Pressed, context: Context, change: Change): Promise<Outcome> {
  const desk = deskOf(context);
  const one = await chosen(
    pressed.cursor || (pressed.values[0] ?? ""),
    roleIn(pressed.picked),
    context,
    desk,
  );
  const changes = await change(pressed, one, context);
  const after = { ...one.subscription, ...changes };
  if (Object.keys(changes).length > 0) await saveAgain(after, one.channel, desk);
  if (changes.paused === false) await desk.subscriptions.resume(after.channel);
  return showEditor("edit", after, context, desk);
}

const roleIn = (picked: Pressed["picked"]) => picked.find((one) => one.kind === "role") ?? null;

/** The query, asking those outlets alone, or all where there are none. Throws InputError where nothing is left of it. */
function ofOutlets(query: string, outlets: readonly string[]): string {
  const changed = formatQuery({ ...parseFormatted(query), outlets });
  if (changed === "") throw new InputError(({ subscriptions }) => subscriptions.onlyOutlets);
  return formatQuery(parseQuery(changed));
}

/** What has to be typed. */
export const typing: Form = {
  gives: "update",
  async open({ cursor }, context) {
    return formOf((await chosen(cursor, null, context, deskOf(context))).subscription);
  },
  async submit({ cursor, texts: { query = "", quiet = "", zone = "" } }, context) {
    const desk = deskOf(context);
    const { subscription, channel } = await chosen(cursor, null, context, desk);
    const today = context.now().toISOString().slice(0, 10);
    const after = {
      ...subscription,
      query: formatQuery(parseQuery(query, today)),
      quiet: readQuiet({ quiet }) ?? null,
      zone: readZone({ zone }) ?? subscription.zone,
    };
    await saveAgain(after, channel, desk);
    return showEditor("edit", after, context, desk);
  },
};

const formOf =
  ({ query, quiet, zone }: Subscription): Say<Modal> =>
  ({ subscriptions: { form } }) => ({
    title: form.title,
    fields: [
      { kind: "text", name: "query", label: form.query, value: query, most: MAX_QUERY_LENGTH },
      {
        kind: "text",
        name: "quiet",
        label: form.quiet,
        description: form.quietSuch,
        optional: true,
        ...(quiet && { value: formatQuiet(quiet) }),
        most: 20,
      },
      {
        kind: "text",
        name: "zone",
        label: form.zone,
        description: form.zoneSuch,
        value: zone,
        most: 60,
      },
    ],
  });
