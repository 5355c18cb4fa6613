import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { Subscription } from "../../model/subscription.ts";
import type { SubscriptionItem, SubscriptionsAnswer } from "../../model/subscription-list.ts";
import { isolated } from "../../words/isolated.ts";
import { numeral } from "../../words/numeral.ts";
import type { Words } from "../../words/words.ts";
import { BUDGET } from "./budget.ts";
import { escapeMarkdown } from "./escape.ts";
import { nameOf } from "./excerpt.ts";
import { text } from "./parts.ts";
import { editButton, editMenu, renderEditor } from "./subscription-editor.ts";
import { whyWords } from "./whys.ts";

export function renderSubscriptions(
  { title, items, note, edit }: SubscriptionsAnswer,
  words: Words,
): readonly APIMessageTopLevelComponent[] {
  const lines = [`## ${words.subscriptions.titles[title]}`];
  const last = note?.(words) ?? "";
  let bytes = Buffer.byteLength(title) + Buffer.byteLength(last) + 100;
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
        ...(last ? last.split("\n").map((line) => `-# ${escapeMarkdown(line)}`) : []),
      ].join("\n"),
    ),
    ...leadingOn(items, edit, words),
  ];
}

function leadingOn(
  items: SubscriptionsAnswer["items"],
  edit: SubscriptionsAnswer["edit"],
  words: Words,
): readonly APIMessageTopLevelComponent[] {
  const [first] = items;
  if (!first || edit === null) return [];
  if (edit === "button") return editButton(first, words);
  return edit === "menu" ? editMenu(items, words) : renderEditor(first, edit, words);
}

function lineOf({ subscription, stopped, delay, tags, feeds }: SubscriptionItem, words: Words): string {
  const { subscriptions: said, corpus } = words;
  return [
    `- <#${subscription.channel}> **${escapeMarkdown(isolated(subscription.query, words))}**`,
    ...howOf(subscription, words).map(escapeMarkdown),
    ...(subscription.role ? [`<@&${subscription.role}>`] : []),
    ...(subscription.paused ? [`**${said.paused}**`] : []),
    ...feeds.map(({ title, address, state }) =>
      said.feed(nameOf(title ?? address, words), corpus.states[state]),
    ),
    ...tags.map((tag) => (tag === null ? `**${said.lostTag}**` : said.tag(nameOf(tag, words)))),
    ...(delay && !stopped ? [waitOf(delay, words)] : []),
    ...(stopped ? [`**${said.stopped(escapeMarkdown(whyWords(stopped, words)))}** ${said.putRight}`] : []),
  ].join(" · ");
}

/** Discord shows the time by the reader's own clock. */
function waitOf({ since, tries, why }: NonNullable<SubscriptionItem["delay"]>, words: Words): string {
  const time = `<t:${Math.floor(since / 1000)}:f>`;
  return `**${words.subscriptions.waits(time, numeral(tries, words), escapeMarkdown(whyWords(why, words)))}**`;
}

/** When it tells, in words. */
const howOf = (
  { tell, quiet, zone, crosspost }: Subscription,
  { subscriptions: said }: Words,
): readonly string[] => [
  said.tells[tell],
  ...(quiet ? [said.quiet(`${quiet.from}:00–${quiet.to}:00`)] : []),
  ...(quiet || tell === "daily" || tell === "weekly" ? [zone] : []),
  ...(crosspost ? [said.published] : []),
];
