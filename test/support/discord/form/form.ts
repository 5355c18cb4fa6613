import { z } from "zod";
import { invalidForm, type Path, type Problem } from "../errors.ts";
import { isSnowflake, noSnowflake } from "../snowflake.ts";

type Fault = Omit<Problem, "path">;

/** The value in the form that the schema asks for. Throws 50035 with every problem, each under `prefix`. */
export function readForm<T>(schema: z.ZodType<T>, value: unknown, prefix: Path = []): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw invalidForm(
    result.error.issues.map((issue) => ({ path: [...prefix, ...pathOf(issue)], ...faultOf(issue) })),
  );
}

/** Adds a problem that no type tells, with Discord's code for it. */
export function report(context: z.RefinementCtx, problem: Problem): void {
  const { path, code, message } = problem;
  context.addIssue({ code: "custom", path: [...path], message, params: { code } });
}

const badLength = (min: number, max: number): Fault =>
  min > 0
    ? { code: "BASE_TYPE_BAD_LENGTH", message: `Must be between ${min} and ${max} in length.` }
    : { code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${max} or fewer in length.` };

/** A string of so many UTF-16 units: where Discord counts otherwise it counts fewer. */
export const text = (min: number, max: number) => z.string().superRefine(within(min, max));

export const list = <Item extends z.ZodType>(item: Item, min: number, max: number) =>
  z.array(item).superRefine(within(min, max));

export const flag = z.boolean();
export const integer = (min: number, max: number) => z.int().min(min).max(max);

export const snowflake = z.string().superRefine((value, context) => {
  if (!isSnowflake(value)) report(context, { ...noSnowflake("", value), path: [] });
});

/** Discord takes null for what may be left out. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);

/** One of several objects, told apart by the value of one field. */
export const unionError = (field: string, values: readonly number[]): string =>
  `Value of field "${field}" must be one of (${values.join(", ")}).`;

function within(min: number, max: number) {
  return (value: { readonly length: number }, context: z.RefinementCtx): void => {
    if (value.length < min || value.length > max) report(context, { path: [], ...badLength(min, max) });
  };
}

const pathOf = (issue: z.core.$ZodIssue): Path =>
  issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));

function faultOf(issue: z.core.$ZodIssue): Fault {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, issue.input);
    case "invalid_value":
      return issue.input === undefined ? REQUIRED : choices(issue.values);
    case "too_big":
      return {
        code: "NUMBER_TYPE_MAX",
        message: `int value should be less than or equal to ${issue.maximum}.`,
      };
    case "too_small":
      return {
        code: "NUMBER_TYPE_MIN",
        message: `int value should be greater than or equal to ${issue.minimum}.`,
      };
    case "invalid_format":
      return { code: "STRING_TYPE_REGEX", message: "String value did not match validation regex." };
    case "invalid_union":
      return { code: "UNION_TYPE_CHOICES", message: issue.message };
    case "custom":
      return { code: String(issue.params?.code), message: issue.message };
    default:
      return { code: "BASE_TYPE_INVALID", message: issue.message };
  }
}

const REQUIRED: Fault = { code: "BASE_TYPE_REQUIRED", message: "This field is required" };

const choices = (values: readonly unknown[]): Fault => ({
  code: "BASE_TYPE_CHOICES",
  message: `Value must be one of {${values.join(", ")}}.`,
});

const TYPE_FAULTS: Readonly<Record<string, (input: unknown) => Fault>> = {
  string: (input) => ({ code: "STRING_TYPE_CONVERT", message: `Could not interpret "${input}" as string.` }),
  number: (input) => ({ code: "NUMBER_TYPE_COERCE", message: `Value "${input}" is not int.` }),
  int: (input) => ({ code: "NUMBER_TYPE_COERCE", message: `Value "${input}" is not int.` }),
  boolean: () => ({ code: "BOOLEAN_TYPE_CONVERT", message: "Must be either true or false." }),
  undefined: () => FORBIDDEN,
  never: () => FORBIDDEN,
  array: () => ({ code: "LIST_TYPE_CONVERT", message: "Only iterables may be used in a ListType." }),
};

const FORBIDDEN: Fault = { code: "BASE_TYPE_FORBIDDEN", message: "This field cannot be set here." };

const MODEL: Fault = {
  code: "MODEL_TYPE_CONVERT",
  message: "Only dictionaries can be used to construct model type.",
};

const wrongType = (expected: string, input: unknown): Fault =>
  input === undefined ? REQUIRED : (TYPE_FAULTS[expected]?.(input) ?? MODEL);
