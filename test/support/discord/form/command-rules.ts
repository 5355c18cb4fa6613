import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import type { Path, Problem } from "../errors.ts";

const MAX_SIZE = 8000;

/** What is wrong with a command as a whole. */
export const commandProblems = (command: Node): readonly Problem[] => [
  ...optionProblems(command, []),
  ...(sizeOf(command) > MAX_SIZE
    ? [
        {
          path: [],
          code: "APPLICATION_COMMAND_TOO_LARGE",
          message: `Command exceeds maximum size (${MAX_SIZE})`,
        },
      ]
    : []),
];

/** What a command, its options and its choices have in common. */
interface Node {
  readonly type?: unknown;
  readonly name: string;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly description?: string | undefined;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly options?: readonly Node[] | undefined;
  readonly choices?: readonly (Node & { readonly value: string | number })[] | undefined;
}

type OptionRule = readonly [
  code: string,
  message: string,
  breaks: (one: Node, before: readonly Node[]) => boolean,
];

const isSub = ({ type }: Node): boolean => type === Type.Subcommand || type === Type.SubcommandGroup;

/** What an option must not be, given those before it. */
const OPTION_RULES: readonly OptionRule[] = [
  [
    "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    "Required options must be placed before non-required options",
    (one, before) => one.required === true && before.some((other) => !other.required && !isSub(other)),
  ],
  [
    "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
    "Option name already used",
    (one, before) => before.some((other) => other.name === one.name || haveSameTranslation(other, one)),
  ],
  [
    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    "Sub-command and sub-command group option types are mutually exclusive to all other types",
    (one, before) => before.some((other) => isSub(other) !== isSub(one)),
  ],
  [
    "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_INVALID",
    "Autocomplete cannot be used with choices",
    (one) => one.autocomplete === true && (one.choices?.length ?? 0) > 0,
  ],
];

/** As two options may not be called the same in a language either. */
const haveSameTranslation = (other: Node, one: Node): boolean =>
  Object.entries(one.name_localizations ?? {}).some(
    ([locale, name]) => name === (other.name_localizations?.[locale] ?? other.name),
  );

const optionProblems = ({ options = [] }: Node, path: Path): readonly Problem[] =>
  options.flatMap((one, at) => {
    const here = [...path, "options", at];
    const broken = OPTION_RULES.filter(([, , breaks]) => breaks(one, options.slice(0, at)));
    return [
      ...broken.map(([code, message]) => ({ path: here, code, message })),
      ...optionProblems(one, here),
    ];
  });

/** Characters of names, descriptions and values; of a text's translations the longest counts. */
function sizeOf(node: Node): number {
  const below = [...(node.options ?? []), ...(node.choices ?? [])].reduce((sum, one) => sum + sizeOf(one), 0);
  const value = "value" in node ? String(node.value).length : 0;
  return (
    longest(node.name, node.name_localizations) +
    longest(node.description ?? "", node.description_localizations) +
    value +
    below
  );
}

const longest = (one: string, others: Node["name_localizations"]): number =>
  Math.max(one.length, ...Object.values(others ?? {}).map((other) => other.length));
