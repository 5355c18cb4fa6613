import { ApplicationCommandType, Locale, ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import { z } from "zod";
import { commandProblems } from "./command-rules.ts";
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
