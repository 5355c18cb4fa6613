import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  SelectMenuDefaultValueType,
} from "discord-api-types/v10";
import { type QuietHours, type Subscription, TELLS } from "../../model/subscription.ts";
import type { SubscriptionChoices, SubscriptionItem } from "../../model/subscription-list.ts";
import { shorten } from "../../text/cut.ts";
import type { Words } from "../../words/words.ts";
import { formatComponentId } from "../component-id.ts";
import { button, row, text } from "./parts.ts";

const MAX_OPTION = 100;
const MOST_OPTIONS = 25;
const MOST_TAGS = 5;

const idOf = (action: string, { id }: Pick<Subscription, "id">) => ({
  command: "subscribe",
  action,
  cursor: id,
  query: "",
});

/** A button that leads to what can be chosen. */
export const editButton = ({ subscription }: SubscriptionItem, { subscriptions }: Words) =>
  row([button(subscriptions.editor.edit, idOf("edit", subscription))]);

/** A menu of subscriptions, which leads there too. */
export const editMenu = (items: readonly SubscriptionItem[], { subscriptions }: Words) =>
  row([
    {
      type: ComponentType.StringSelect,
      custom_id: formatComponentId({ command: "subscribe", action: "edit", cursor: "", query: "" }),
      placeholder: subscriptions.editor.editOne,
      options: items.slice(0, MOST_OPTIONS).map(({ subscription: { id, query, tell } }) => ({
        label: shorten(query, MAX_OPTION),
        description: subscriptions.tells[tell],
        value: id,
      })),
    },
  ]);

/** What can be chosen for a subscription, a menu each, and what leads on. */
export function renderEditor(
  { subscription }: SubscriptionItem,
  { kind, outlets, chosenOutlets, tags, demandsTag }: SubscriptionChoices,
  words: Words,
): readonly APIMessageTopLevelComponent[] {
  const { role, zone } = subscription;
  const { editor } = words.subscriptions;
  return [
    ...menu(editor.howOften, "tell", subscription, tellOptions(subscription, words)),
    ...menu(editor.quiet(zone), "quiet", subscription, quietOptions(subscription, words)),
    ...menu(
      editor.outlets,
      "outlets",
      subscription,
      outlets.map((name) => option(name, name, chosenOutlets.includes(name))),
      { least: 0, most: outlets.length, placeholder: editor.allOutlets },
    ),
    ...menu(
      editor.tags,
      "tags",
      subscription,
      tags.map(({ id, name }) => option(name, id, subscription.tags.includes(id))),
      { least: demandsTag ? 1 : 0, most: Math.min(MOST_TAGS, tags.length), placeholder: editor.noTags },
    ),
    text(`-# ${editor.role}`),
    ...row([
      {
        type: ComponentType.RoleSelect,
        custom_id: formatComponentId(idOf("role", subscription)),
        placeholder: editor.noRole,
        min_values: 0,
        max_values: 1,
        default_values: role === null ? [] : [{ id: role, type: SelectMenuDefaultValueType.Role }],
      },
    ]),
    ...buttons(subscription, kind, words),
  ];
}

interface Option {
  readonly label: string;
  readonly value: string;
  readonly default: boolean;
}

const option = (label: string, value: string, isChosen: boolean): Option => ({
  label: shorten(label, MAX_OPTION),
  value: shorten(value, MAX_OPTION),
  default: isChosen,
});

/** None where there is nothing to choose from. */
function menu(
  label: string,
  action: string,
  subscription: Subscription,
  options: readonly Option[],
  { least = 1, most = 1, placeholder = label } = {},
): readonly APIMessageTopLevelComponent[] {
  const shown = options.filter(({ value }, at) => options.findIndex((one) => one.value === value) === at);
  if (shown.length === 0) return [];
  return [
    text(`-# ${label}`),
    ...row([
      {
        type: ComponentType.StringSelect,
        custom_id: formatComponentId(idOf(action, subscription)),
        placeholder,
        options: shown.slice(0, MOST_OPTIONS).map((one) => ({ ...one })),
        min_values: least,
        max_values: Math.min(most, shown.length, MOST_OPTIONS),
      },
    ]),
  ];
}

const tellOptions = ({ tell }: Subscription, { subscriptions }: Words): readonly Option[] =>
  TELLS.map((one) => option(subscriptions.tells[one], one, one === tell));

/** What many choose; other hours are typed. */
const NIGHTS: readonly QuietHours[] = [
  { from: 20, to: 8 },
  { from: 22, to: 7 },
  { from: 23, to: 6 },
  { from: 0, to: 8 },
];

function quietOptions({ quiet }: Subscription, { subscriptions }: Words): readonly Option[] {
  const isChosen = ({ from, to }: QuietHours) => from === quiet?.from && to === quiet.to;
  const others = quiet === null || NIGHTS.some(isChosen) ? [] : [quiet];
  return [
    option(subscriptions.editor.none, "none", quiet === null),
    ...[...NIGHTS, ...others].map((one) =>
      option(`${one.from}:00–${one.to}:00`, `${one.from}-${one.to}`, isChosen(one)),
    ),
  ];
}

function buttons(
  subscription: Subscription,
  kind: SubscriptionChoices["kind"],
  { subscriptions: { editor } }: Words,
): readonly APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const { paused, crosspost } = subscription;
  const publish = crosspost ? editor.publishNoMore : editor.publish;
  return row([
    button(editor.type, idOf("words", subscription), ButtonStyle.Primary),
    ...(kind === "announcement" ? [button(publish, idOf("publish", subscription))] : []),
    button(paused ? editor.resume : editor.pause, idOf("pause", subscription)),
    button(editor.remove, idOf("remove", subscription), ButtonStyle.Danger),
  ]);
}
