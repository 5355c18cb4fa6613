import {
  type APIMessageTopLevelComponent,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { settingLines, settingsWords } from "../../answer/settings-wording.ts";
import { dayRange, outletNamed, outletOf, publishedOf } from "../../answer/wording.ts";
import type { ChoiceAnswer, OutletSummary, OutletsAnswer, SettingsAnswer } from "../../model/answer.ts";
import { shorten } from "../../text/cut.ts";
import { isolated } from "../../words/isolated.ts";
import { languageOf } from "../../words/languages.ts";
import type { Words } from "../../words/words.ts";
import type { AnyCommand } from "../command.ts";
import { formatComponentId } from "../component-id.ts";
import { saidIn } from "../locales/localize.ts";
import { BUDGET } from "./budget.ts";
import { escapeMarkdown } from "./escape.ts";
import { lineOf, nameOf } from "./excerpt.ts";
import { button, row, text } from "./parts.ts";

type Components = readonly APIMessageTopLevelComponent[];

export function renderOutlets({ outlets }: OutletsAnswer, words: Words): Components {
  const { answers, counts } = words;
  const articles = outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  const title = `## ${answers.outlets}\n-# ${counts.outlets(outlets.length)} · ${counts.articles(articles)}`;
  if (outlets.length === 0) return [text(`## ${answers.outlets}\n${answers.noOutlets}`)];
  return [
    text(
      linesWithin(
        title,
        outlets.map((outlet) => outletLine(outlet, words)),
        words,
      ),
    ),
  ];
}

function outletLine({ outlet, known, articles, from, to }: OutletSummary, words: Words): string {
  const { facts, answers, counts } = words;
  const days = from === null || to === null ? answers.daysUnknown : dayRange(from, to, words);
  const name = `**${lineOf(outletNamed(outlet, words))}**`;
  const named = known === "inferred" ? facts.inferred(name) : name;
  return `- ${named} · ${counts.articles(articles)} · ${days}`;
}

/** As many lines as a message holds, and how many are left out. */
export function linesWithin(title: string, lines: readonly string[], { counts }: Words): string {
  const held = [title];
  let bytes = Buffer.byteLength(title);
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > BUDGET.characters - 100) break;
    held.push(line);
  }
  const left = lines.length - held.length + 1;
  return [...held, ...(left ? [`-# ${counts.andMore(left)}`] : [])].join("\n");
}

/** Discord's limit on an option's label and description in a menu. */
const MAX_OPTION = 100;

const LEADS_TO = {
  article: { command: "article", action: "open" },
  telling: { command: "subscribe", action: "chosen" },
} as const;

export function renderChoice({ about, asked, articles }: ChoiceAnswer, words: Words): Components {
  const day = (one: ChoiceAnswer["articles"][number]) =>
    publishedOf(one, words) ?? words.facts.unknownPublication;
  const options = articles.map((article) => ({
    label: shorten(article.headline, MAX_OPTION),
    description: shorten(`${outletOf(article, words)} · ${day(article)}`, MAX_OPTION),
    value: article.id,
  }));
  const id = formatComponentId({ ...LEADS_TO[about], cursor: "", query: "" });
  return [
    text(words.answers.choice(nameOf(asked, words))),
    ...row([
      { type: ComponentType.StringSelect, custom_id: id, placeholder: words.buttons.chooseArticle, options },
    ]),
  ];
}

/** A command's name as one can click it, where its id is known. */
export type Mention = (name: string) => string;

export function renderHelp(commands: readonly AnyCommand[], mention: Mention, words: Words): Components {
  const { help, list } = words;
  const language = languageOf(words.locale);
  const lines = commands.flatMap(({ data }) =>
    "description" in data &&
    (data.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput
      ? [
          `- ${isolated(mention(data.name), words)} ${saidIn(language, "descriptions", data.description ?? "")}`,
        ]
      : [],
  );
  const menus = commands
    .filter(({ data }) => data.type === ApplicationCommandType.Message)
    .map(({ data }) => `**${saidIn(language, "names", data.name)}**`);
  const onMessages = menus.length ? [`- ${help.onMessages(list(menus))}`] : [];
  return [text([help.head, ...lines, ...onMessages, help.language].join("\n"))];
}

export const renderPrivacy = ({ buttons, settings }: Words): Components => [
  text(settings.privacy),
  ...row([
    button(
      buttons.eraseSettings,
      { command: "privacy", action: "erase", cursor: "", query: "" },
      ButtonStyle.Danger,
    ),
  ]),
];

export function renderSettings(answer: SettingsAnswer, words: Words): Components {
  const { owner, settings } = answer;
  const { notices } = settings;
  const told = notices === null ? "" : `\n${words.settings.notices(`<#${notices}>`)}`;
  return [
    text(`${escapeMarkdown(settingsWords(owner, settings, words))}${told}`),
    ...takeBack(answer, words),
  ];
}

/** A menu of what is set, by which it is set no more. */
function takeBack({ owner, settings, isChangeable }: SettingsAnswer, words: Words): Components {
  const lines = [...settingLines(owner, settings, words), ["notices", words.settings.notices("…")] as const];
  const options = lines
    .filter(([name]) => settings[name] !== null)
    .map(([value, line]) => ({ label: shorten(line, MAX_OPTION), value }));
  if (!isChangeable || options.length === 0) return [];
  const custom_id = formatComponentId({
    command: "settings",
    action: "clear",
    cursor: owner.kind,
    query: "",
  });
  return row([
    { type: ComponentType.StringSelect, custom_id, placeholder: words.settings.takeBack, options },
  ]);
}
