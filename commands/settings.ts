import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import { settingsWords } from "../src/answer/settings-wording.ts";
import { type Command, InputError, type Options } from "../src/discord/command.ts";
import { need } from "../src/discord/need.ts";
import { QUOTE_STYLES } from "../src/model/citation.ts";
import type { Owner, Settings } from "../src/model/settings.ts";
import { completeQuery, EVERYWHERE, readChoice, readText } from "./query-options.ts";
import { completeZone, readZone } from "./time-zones.ts";

interface Input {
  readonly owner: Owner;
  readonly wishes: Partial<Settings>;
}

/** Clears a wish. */
const NO_WISH = "any";
const MOST_OUTLETS = 10;

const OPTIONS: readonly APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.String,
    name: "outlet",
    description: 'Only these, where a question names none: one, or several with commas; "any" for all',
    autocomplete: true,
    max_length: 300,
  },
  {
    type: ApplicationCommandOptionType.Boolean,
    name: "private",
    description: "Show answers to who asks alone",
  },
  {
    type: ApplicationCommandOptionType.String,
    name: "style",
    description: "How a quotation names its source",
    choices: QUOTE_STYLES.map((value) => ({ name: value, value })),
  },
  {
    type: ApplicationCommandOptionType.String,
    name: "zone",
    description: 'The time zone of new subscriptions, such as "Europe/Berlin"',
    autocomplete: true,
    max_length: 60,
  },
];

const subcommand = (name: string, description: string) => ({
  type: ApplicationCommandOptionType.Subcommand as const,
  name,
  description,
  options: [...OPTIONS],
});

export default {
  data: {
    name: "settings",
    description: "What holds where a command does not say: outlets, who sees answers, the style of citations",
    options: [
      subcommand("me", "Your own settings, wherever you ask"),
      subcommand("server", "This server's settings, for who has none of their own"),
    ],
    ...EVERYWHERE,
  },
  parse(options, { path, asker }) {
    const wishes = readWishes(options);
    const [whose] = path;
    if (whose === "me") {
      if (!asker.user) throw new InputError("Nobody asks here.");
      return { owner: { kind: "member", id: asker.user.id }, wishes };
    }
    if (asker.guild === null)
      throw new InputError("There is no server here: set your own with /settings me.");
    if (Object.keys(wishes).length) need(asker, { member: ["ManageGuild"] });
    return { owner: { kind: "server", id: asker.guild }, wishes };
  },
  visibility: () => "private",
  async execute({ owner, wishes }, { store }) {
    const settings = { ...(await store.settings(owner)), ...wishes };
    if (Object.keys(wishes).length) await store.keepSettings(owner, settings);
    return { answer: { kind: "notice", text: settingsWords(owner, settings) } };
  },
  autocomplete: async (option, typed, context) =>
    option === "zone" ? completeZone(typed) : completeQuery(option, typed, context),
} satisfies Command<Input>;

/** What is to change; what was not said stays. */
function readWishes(options: Options): Partial<Settings> {
  const outlets = readText(options, "outlet");
  const style = readText(options, "style");
  const zone = readZone(options);
  return {
    ...(outlets === undefined ? {} : { outlets: readOutlets(outlets) }),
    ...(typeof options.private === "boolean" ? { private: options.private } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...(style === undefined ? {} : { style: readChoice(options, "style", QUOTE_STYLES) }),
  };
}

function readOutlets(typed: string): readonly string[] | null {
  if (typed.toLowerCase() === NO_WISH) return null;
  const names = typed.split(",").map((name) => name.replaceAll(/["“”„«»]/g, "").trim());
  const outlets = [...new Set(names.filter(Boolean))];
  if (outlets.length === 0 || outlets.length > MOST_OUTLETS)
    throw new InputError(`Name one to ${MOST_OUTLETS} outlets, with commas between them, or “${NO_WISH}”.`);
  return outlets;
}
