import { ApplicationCommandType, Locale, ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import { z } from "zod";
import type { Path, Problem } from "../errors.ts";
import { flag, integer, list, optional, text, unionError } from "./form.ts";

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set<string>(Object.values(Locale));

const slashName = z.string().superRefine((value, context) => {
  if (!NAME.test(value) || value !== value.toLowerCase())
    context.addIssue({
      code: "custom",
      message: "Command name is invalid",
      params: { code: "APPLICATION_COMMAND_INVALID_NAME" },
    });
});

/** Texts by language. */
const localized = (one: z.ZodType<string>) =>
  z
    .record(z.string(), one)
    .nullish()
    .superRefine((value, context) => {
      for (const locale of Object.keys(value ?? {}))
        if (!LOCALES.has(locale))
          context.addIssue({
            code: "custom",
            path: [locale],
            message: `Value must be one of {${[...LOCALES].join(", ")}}.`,
            params: { code: "BASE_TYPE_CHOICES" },
          });
    });

const named = { name: slashName, name_localizations: localized(slashName) };
const told = { description: text(1, 100), description_localizations: localized(text(1, 100)) };

const notHere = z.undefined({ error: "This field belongs to the command." }).optional();

const optionBase = { ...named, ...told, required: optional(flag), default_member_permissions: notHere };

const choices = (value: z.ZodType<string | number>) =>
  optional(list(z.object({ name: text(1, 100), name_localizations: localized(text(1, 100)), value }), 0, 25));

const suggested = { autocomplete: optional(flag) };

const stringOption = z.object({
  ...optionBase,
  ...suggested,
  type: z.literal(Type.String),
  choices: choices(text(1, 100)),
  min_length: optional(integer(0, 6000)),
  max_length: optional(integer(1, 6000)),
});

const MAX_NUMBER = 2 ** 53;

const numberOption = z.object({
  ...optionBase,
  ...suggested,
  type: z.literal([Type.Integer, Type.Number]),
  choices: choices(z.number().min(-MAX_NUMBER).max(MAX_NUMBER)),
  min_value: optional(z.number().min(-MAX_NUMBER).max(MAX_NUMBER)),
  max_value: optional(z.number().min(-MAX_NUMBER).max(MAX_NUMBER)),
});

const plainOption = z.object({ ...optionBase, type: z.literal([5, 6, 8, 9, 11]) });

const channelOption = z.object({
  ...optionBase,
  type: z.literal(Type.Channel),
  channel_types: optional(z.array(z.int())),
});

const basic = [stringOption, numberOption, plainOption, channelOption] as const;

const subcommand = z.object({
  ...optionBase,
  type: z.literal(Type.Subcommand),
  options: optional(
    list(
      z.discriminatedUnion("type", basic, { error: unionError("type", [3, 4, 5, 6, 7, 8, 9, 10, 11]) }),
      0,
      25,
    ),
  ),
});

const group = z.object({
  ...optionBase,
  type: z.literal(Type.SubcommandGroup),
  options: optional(
    list(z.discriminatedUnion("type", [subcommand], { error: unionError("type", [1]) }), 0, 25),
  ),
});

const option = z.discriminatedUnion("type", [...basic, subcommand, group], {
  error: unionError("type", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
});

const shared = {
  default_member_permissions: optional(z.string().regex(/^\d+$/)),
  dm_permission: optional(flag),
  nsfw: optional(flag),
  integration_types: optional(list(z.literal([0, 1]), 1, 2)),
  contexts: z.array(z.literal([0, 1, 2])).nullish(),
};

const slash = z.object({
  ...shared,
  ...named,
  ...told,
  type: z.literal(ApplicationCommandType.ChatInput),
  options: optional(list(option, 0, 25)),
});

const menuName = text(1, 32);

const menu = z.object({
  ...shared,
  type: z.literal([ApplicationCommandType.User, ApplicationCommandType.Message]),
  name: menuName,
  name_localizations: localized(menuName),
  description: optional(z.literal("")),
  description_localizations: z.undefined().nullish(),
  options: optional(list(z.never(), 0, 0)),
});

/** A command's form, with the problems that no single value tells. */
export const commandForm = z
  .preprocess(
    (value) => (typeof value === "object" && value !== null ? { type: 1, ...value } : value),
    z.discriminatedUnion("type", [slash, menu], { error: unionError("type", [1, 2, 3]) }),
  )
  .superRefine((command, context) => {
    for (const { path, code, message } of commandProblems(command))
      context.addIssue({ code: "custom", path: [...path], message, params: { code } });
  });

export type CommandForm = z.infer<typeof slash> | z.infer<typeof menu>;

const MAX_SIZE = 8000;

const commandProblems = (command: CommandForm): readonly Problem[] => [
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
    (one, before) => before.some((other) => other.name === one.name),
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
