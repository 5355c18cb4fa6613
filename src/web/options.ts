import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandOption,
  type APIAttachment,
  ApplicationCommandOptionType,
  type InteractionType,
} from "discord-api-types/v10";
import { knownOf } from "./page/place.ts";
import { invalidForm } from "./refusal.ts";

type Value = string | number | boolean;
type Values = Readonly<Record<string, Value>>;
type Sent = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>;
type Typed = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommandAutocomplete>;

interface Sub<Option> {
  name: string;
  type: ApplicationCommandOptionType.Subcommand;
  options: Option[];
}

interface Group<Option> {
  name: string;
  type: ApplicationCommandOptionType.SubcommandGroup;
  options: Sub<Option>[];
}

type Nested<Option> = Option | Sub<Option> | Group<Option>;
type Options = readonly APIApplicationCommandOption[];

const {
  Attachment,
  Channel,
  Role,
  User,
  String: Text,
  Integer,
  Number: Decimal,
  Boolean: Flag,
  Subcommand,
  SubcommandGroup,
} = ApplicationCommandOptionType;

/** Options as Discord nests them: what `read` makes of those under the subcommand that `path` names. */
export const nestOptions = <Option>(
  options: Options,
  path: readonly string[],
  read: (options: Options) => Option[],
): Nested<Option>[] => {
  const [name, ...deeper] = path;
  if (name === undefined) return read(options);
  const found = options.find((option) => option.name === name);
  if (found?.type === Subcommand && deeper.length === 0) return [subcommand(found, read)];
  const inner = found?.type === SubcommandGroup ? found.options?.find((sub) => sub.name === deeper[0]) : null;
  if (!inner) throw invalidForm([`${path.join(" ")}: no such subcommand`]);
  return [{ name, type: SubcommandGroup, options: [subcommand(inner, read)] }];
};

const subcommand = <Option>(
  sub: { readonly name: string; readonly options?: APIApplicationCommandOption[] },
  read: (options: Options) => Option[],
): Sub<Option> => ({ name: sub.name, type: Subcommand, options: read(sub.options ?? []) });

/** The files that came for an option. */
export type Uploads = (option: string) => readonly APIAttachment[];

/** What a command is sent with. Throws Refusal where Discord's own composer would not send it. */
export const sentOptions =
  (values: Values, uploads: Uploads) =>
  (options: Options): Sent[] => {
    const problems = [
      ...Object.keys(values)
        .filter((name) => !options.some((option) => option.name === name))
        .map((name) => `${name}: no such option`),
      ...options.flatMap((option) => problemOf(option, values[option.name]) ?? []),
    ];
    if (problems.length > 0) throw invalidForm(problems);
    return options.flatMap((option) => sent(option, values[option.name], uploads) ?? []);
  };

const sent = (
  { name, type }: APIApplicationCommandOption,
  value: Value | undefined,
  uploads: Uploads,
): Sent | null => {
  if (type === Attachment) {
    const [file] = value === undefined ? [] : uploads(name);
    return file ? { name, type, value: file.id } : null;
  }
  const isId = type === User || type === Channel || type === Role;
  if ((type === Text || isId) && typeof value === "string") return { name, type, value };
  if ((type === Integer || type === Decimal) && typeof value === "number") return { name, type, value };
  return type === Flag && typeof value === "boolean" ? { name, type, value } : null;
};

/** What goes with a request for completions: nothing is checked yet, and numbers are text. */
export const typedOptions =
  (values: Values, focused: string) =>
  (options: Options): Typed[] =>
    options.flatMap((option) => typed(option, values[option.name], option.name === focused) ?? []);

const typed = (
  { name, type }: APIApplicationCommandOption,
  value: Value | undefined,
  isFocused: boolean,
): Typed | null => {
  if (value === undefined) return null;
  if (type === Flag) return { name, type, value: value === true };
  const focus = isFocused ? { focused: true } : {};
  return type === Text || type === Integer || type === Decimal
    ? { name, type, value: String(value), ...focus }
    : null;
};

const TYPES: Partial<Record<ApplicationCommandOptionType, string>> = {
  [Text]: "string",
  [Integer]: "number",
  [Decimal]: "number",
  [Flag]: "boolean",
  [Attachment]: "string",
  [Channel]: "string",
  [Role]: "string",
  [User]: "string",
};

const problemOf = (option: APIApplicationCommandOption, value: Value | undefined): string | null => {
  if (value === undefined) {
    return "required" in option && option.required ? `${option.name}: this option is required` : null;
  }
  const problem = wrongType(option, value) ?? outOfBounds(option, value) ?? noChoice(option, value);
  return problem && `${option.name}: ${problem}`;
};

const wrongType = (option: APIApplicationCommandOption, value: Value): string | null => {
  const expected = TYPES[option.type];
  if (!expected) return "this page cannot send options of this kind";
  if (typeof value !== expected) return `"${value}" is no ${expected}`;
  return option.type === Integer && !Number.isInteger(value) ? `"${value}" is no whole number` : null;
};

const outOfBounds = (option: APIApplicationCommandOption, value: Value): string | null => {
  if (!BOUNDED.has(option.type)) return null;
  const size = typeof value === "string" ? value.length : Number(value);
  const { least, most } = boundsOf(option);
  return size < least || size > most ? `must be between ${least} and ${most}` : null;
};

const BOUNDED: ReadonlySet<ApplicationCommandOptionType> = new Set([Text, Integer, Decimal]);

const boundsOf = (option: APIApplicationCommandOption): { readonly least: number; readonly most: number } => {
  if (option.type === Text) return { least: option.min_length ?? 1, most: option.max_length ?? 6000 };
  if (option.type === Integer || option.type === Decimal) {
    return { least: option.min_value ?? -(2 ** 53), most: option.max_value ?? 2 ** 53 };
  }
  return { least: 0, most: 1 };
};

const noChoice = (option: APIApplicationCommandOption, value: Value): string | null => {
  const known = knownOf(option.type)?.map(({ id }) => ({ value: id }));
  const choices = known ?? ("choices" in option && option.choices?.length ? option.choices : null);
  return !choices || choices.some((choice) => choice.value === value) ? null : `"${value}" is no choice`;
};
