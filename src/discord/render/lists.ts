import {
  type APIMessageTopLevelComponent,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { PRIVACY, settingsWords } from "../../answer/settings-wording.ts";
import { dayRange, outletOf, publishedOf, UNKNOWN_OUTLET } from "../../answer/wording.ts";
import type { ChoiceAnswer, OutletSummary, OutletsAnswer, SettingsAnswer } from "../../model/answer.ts";
import { count } from "../../text/count.ts";
import { shorten } from "../../text/cut.ts";
import type { AnyCommand } from "../command.ts";
import { formatComponentId } from "../component-id.ts";
import { BUDGET } from "./budget.ts";
import { escapeMarkdown } from "./escape.ts";
import { nameOf } from "./excerpt.ts";
import { button, row, text } from "./parts.ts";

type Components = readonly APIMessageTopLevelComponent[];

export function renderOutlets({ outlets }: OutletsAnswer): Components {
  const articles = outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  const title = `## Outlets\n-# ${count(outlets.length, "outlet")} · ${count(articles, "article")}`;
  if (outlets.length === 0) return [text("## Outlets\nThe corpus holds no article yet.")];
  return [text(linesWithin(title, outlets.map(outletLine)))];
}

function outletLine({ outlet, known, articles, from, to }: OutletSummary): string {
  const days = from === null || to === null ? "days unknown" : dayRange(from, to);
  const inferred = known === "inferred" ? " (inferred)" : "";
  return `- **${nameOf(outlet ?? UNKNOWN_OUTLET)}**${inferred} · ${count(articles, "article")} · ${days}`;
}

/** As many lines as a message holds, and how many are left out. */
export function linesWithin(title: string, lines: readonly string[]): string {
  const held = [title];
  let bytes = Buffer.byteLength(title);
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > BUDGET.characters - 100) break;
    held.push(line);
  }
  const left = lines.length - held.length + 1;
  return [...held, ...(left ? [`-# and ${left} more`] : [])].join("\n");
}

/** Discord's limit on an option's label and description in a menu. */
const MAX_OPTION = 100;

export function renderChoice({ asked, articles }: ChoiceAnswer): Components {
  const options = articles.map((article) => ({
    label: shorten(article.headline, MAX_OPTION),
    description: shorten(`${outletOf(article)} · ${publishedOf(article) ?? "day unknown"}`, MAX_OPTION),
    value: article.id,
  }));
  const id = formatComponentId({ command: "article", action: "open", cursor: "", query: "" });
  return [
    text(`Several articles fit “${nameOf(asked)}”. Which one?`),
    ...row([{ type: ComponentType.StringSelect, custom_id: id, placeholder: "Choose an article", options }]),
  ];
}

/** A command's name as one can click it, where its id is known. */
export type Mention = (name: string) => string;

export function renderHelp(commands: readonly AnyCommand[], mention: Mention): Components {
  const lines = commands.flatMap(({ data }) =>
    "description" in data &&
    (data.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput
      ? [`- ${mention(data.name)} ${data.description}`]
      : [],
  );
  const menus = commands
    .filter(({ data }) => data.type === ApplicationCommandType.Message)
    .map(({ data }) => `**${data.name}**`);
  const onMessages = menus.length ? [`- In the menu of a message, under Apps: ${menus.join(", ")}`] : [];
  return [text([HELP_HEAD, ...lines, ...onMessages, HELP_LANGUAGE].join("\n"))];
}

const HELP_HEAD = `## Dateline
Ask what the press reported. Every answer is a quotation, letter for letter, with its outlet and the day of what it reports.`;

const HELP_LANGUAGE = `### How to ask
- \`faizabad\` a word or a name, found in its other spellings too
- \`"close in on"\` exactly these words
- \`taliban -kabul\` without a word · \`kunduz OR taloqan\` either of them
- \`outlet:reuters\` · \`outlet:unknown\` where nobody knows whose it is · \`author:farmer\`
- \`from:2021-07 to:2021-08-11\` · \`on:2021-07-04\` days of the event · \`published:2021-07\``;

export const renderPrivacy = (): Components => [
  text(PRIVACY),
  ...row([
    button(
      "Erase my settings",
      { command: "privacy", action: "erase", cursor: "", query: "" },
      ButtonStyle.Danger,
    ),
  ]),
];

export function renderSettings({ owner, settings }: SettingsAnswer): Components {
  const { notices } = settings;
  const told = notices === null ? "" : `\nNotices that reach nobody in private: <#${notices}>`;
  return [text(`${escapeMarkdown(settingsWords(owner, settings))}${told}`)];
}
