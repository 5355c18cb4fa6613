import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { SubscriptionItem, SubscriptionsAnswer } from "../../model/answer.ts";
import type { Subscription } from "../../model/subscription.ts";
import type { Words } from "../../words/words.ts";
import { BUDGET } from "./budget.ts";
import { FEED_STATES } from "./corpus.ts";
import { escapeMarkdown } from "./escape.ts";
import { nameOf } from "./excerpt.ts";
import { text } from "./parts.ts";
import { editButton, editMenu, renderEditor } from "./subscription-editor.ts";

export function renderSubscriptions(
  { title, items, note, edit }: SubscriptionsAnswer,
  words: Words,
): readonly APIMessageTopLevelComponent[] {
  const lines = [`## ${escapeMarkdown(title)}`];
  let bytes = Buffer.byteLength(title) + Buffer.byteLength(note) + 100;
  for (const item of items) {
    const line = lineOf(item, words);
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > BUDGET.characters) break;
    lines.push(line);
  }
  const left = items.length - lines.length + 1;
  return [
    text(
      [
        ...lines,
        ...(left ? [`-# ${words.counts.andMore(left)}`] : []),
        ...(note ? note.split("\n").map((line) => `-# ${escapeMarkdown(line)}`) : []),
      ].join("\n"),
    ),
    ...leadingOn(items, edit),
  ];
}

function leadingOn(
  items: SubscriptionsAnswer["items"],
  edit: SubscriptionsAnswer["edit"],
): readonly APIMessageTopLevelComponent[] {
  const [first] = items;
  if (!first || edit === null) return [];
  if (edit === "button") return editButton(first);
  return edit === "menu" ? editMenu(items) : renderEditor(first, edit);
}

const lineOf = ({ subscription, stopped, delay, tags, feeds }: SubscriptionItem, words: Words): string =>
  [
    `- <#${subscription.channel}> **${escapeMarkdown(subscription.query)}**`,
    ...howOf(subscription).map(escapeMarkdown),
    ...(subscription.role ? [`<@&${subscription.role}>`] : []),
    ...(subscription.paused ? ["**paused**"] : []),
    ...feeds.map(
      ({ title, address, state }) => `feed ${nameOf(title ?? address, words)} ${FEED_STATES[state]}`,
    ),
    ...tags.map((tag) =>
      tag === null ? "**a tag that the forum has no longer**" : `tag ${nameOf(tag, words)}`,
    ),
    ...(delay && !stopped
      ? [
          `**waits since <t:${Math.floor(delay.since / 1000)}:f>, tried ${delay.tries} times: ${escapeMarkdown(delay.why)}**`,
        ]
      : []),
    ...(stopped ? [`**stopped: ${escapeMarkdown(stopped)}** Put it right, then /subscribe resume.`] : []),
  ].join(" · ");

/** When it tells, in words. */
export const howOf = ({ tell, quiet, zone, crosspost }: Subscription): readonly string[] => [
  tell,
  ...(quiet ? [`quiet ${quiet.from}:00–${quiet.to}:00`] : []),
  ...(quiet || tell === "daily" || tell === "weekly" ? [zone] : []),
  ...(crosspost ? ["published to followers"] : []),
];
