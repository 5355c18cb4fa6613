import { CommanderError, Option, Command as Subcommand } from "commander";
import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { AnyCommand, Options } from "../discord/command.ts";
import { addCorpus } from "./corpus.ts";
import { addFeeds } from "./feeds.ts";
import { addIngest } from "./ingest.ts";
import type { Verb, Work } from "./verb.ts";

/** What a command line asks for. */
export interface Asked {
  readonly command: AnyCommand;
  readonly options: Options;
  readonly json: boolean;
}

/** What one of the terminal's own verbs is to do. */
export interface OwnWork {
  readonly work: Work;
}

/** A command line that asks for nothing: its help was shown, or it was wrong. */
export interface Ended {
  readonly exitCode: 0 | 2;
}

/** Reads a command line. The subcommands and their options are those that Discord shows. */
export function readArguments(
  argv: readonly string[],
  commands: readonly AnyCommand[],
): Asked | OwnWork | Ended {
  let asked: Asked | OwnWork | null = null;
  const program = new Subcommand("dateline")
    .description("What the press reported: dated, verbatim quotations with the name of the outlet.")
    .addHelpText("after", QUERIES_AND_EXIT_CODES)
    .exitOverride();
  for (const command of commands.filter(isForTerminal))
    program.addCommand(subcommandOf(command, (options, json) => (asked = { command, options, json })));
  for (const addVerb of OWN_VERBS) addVerb(program, (work) => (asked = { work }));
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
  return asked ?? { exitCode: 2 };
}

/** What the terminal has beside Discord's commands. */
const OWN_VERBS: readonly Verb[] = [addIngest, addFeeds, addCorpus];

const QUERIES_AND_EXIT_CODES = `
A query, quoted for the shell:
  faizabad                       a word or a name, in its other spellings too
  '"close in on"'                exactly these words
  'taliban -kabul'               without a word
  'kunduz OR taloqan'            either of them
  'outlet:reuters'               also outlet:unknown, author:farmer
  'from:2021-07 to:2021-08-11'   days of the event, also on:2021-07-04
  'published:2021-07'            days of publication
Exit codes: 0 found, 1 nothing found, 2 wrong use, 3 something broke.`;

/** Left out: help, which the command line has of its own, menus, and what only works in a server or for a person there. */
const isForTerminal = ({ data }: AnyCommand): boolean =>
  "description" in data &&
  !NOT_HERE.has(data.name) &&
  !("options" in data && data.options?.some(({ type }) => isNested(type)));

const NOT_HERE: ReadonlySet<string> = new Set(["help", "privacy"]);

const isNested = (type: ApplicationCommandOptionType): boolean =>
  type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;

function subcommandOf(command: AnyCommand, ask: (options: Options, json: boolean) => void): Subcommand {
  const data = command.data as RESTPostAPIChatInputApplicationCommandsJSONBody;
  const subcommand = new Subcommand(data.name).description(data.description).exitOverride();
  // In a terminal every answer is private.
  const options = (data.options ?? []).filter(({ name }) => name !== "private");
  const main = options.find(({ required }) => required);
  if (main) subcommand.argument(`<${main.name}...>`, main.description.replace("/help", "dateline --help"));
  for (const option of options.filter((one) => one !== main)) subcommand.addOption(flagOf(option));
  subcommand.option("--json", "write JSON, and all of it");
  return subcommand.action((...given: unknown[]) => {
    const { json, ...flags } = subcommand.opts<Options & { json?: boolean }>();
    const words = main && Array.isArray(given[0]) ? { [main.name]: given[0].join(" ") } : {};
    ask({ ...flags, ...words }, json ?? false);
  });
}

type CommandOption = NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody["options"]>[number];

function flagOf(option: CommandOption): Option {
  const takesValue = option.type !== ApplicationCommandOptionType.Boolean;
  const flag = new Option(`--${option.name}${takesValue ? " <value>" : ""}`, option.description);
  return "choices" in option && option.choices
    ? flag.choices(option.choices.map(({ value }) => String(value)))
    : flag;
}
