import { z } from "zod";
import {
  container,
  customId,
  list,
  MAX_COMPONENTS,
  MAX_TEXT,
  media,
  parts,
  row,
  select,
  text,
  textDisplay,
  webAddress,
} from "./component-schemas.ts";

/** Discord's limits on what a bot sends, as its documentation gives them. What breaks one is refused. */

const V2 = 1 << 15;
/** Observed, not documented: longer texts are refused although they have fewer than 4000 characters. */
const MAX_BYTES = 10_000;
const MAX_EMBEDS_TEXT = 6000;

const field = z.looseObject({ name: text(256), value: text(1024), inline: z.boolean().optional() });
const embed = z.looseObject({
  title: text(256).optional(),
  description: text(4096).optional(),
  url: webAddress(2048).optional(),
  fields: list(field, 0, 25).optional(),
  footer: z.looseObject({ text: text(2048) }).optional(),
  author: z.looseObject({ name: text(256), url: webAddress(2048).optional() }).optional(),
  image: media.optional(),
  thumbnail: media.optional(),
});

const shared = {
  flags: z.int().optional(),
  allowed_mentions: z
    .looseObject({ roles: list(z.string(), 0, 100).optional(), users: list(z.string(), 0, 100).optional() })
    .nullish(),
};
const legacy = z
  .looseObject({
    ...shared,
    content: text(2000, 0).nullish(),
    embeds: list(embed, 0, 10).nullish(),
    components: list(row, 0, 5).nullish(),
  })
  .refine(
    (body) => embedsText(body.embeds ?? []) <= MAX_EMBEDS_TEXT,
    `embeds: over ${MAX_EMBEDS_TEXT} characters`,
  );
const layout = z.looseObject({
  ...shared,
  content: z.literal("").nullish(),
  embeds: list(z.never(), 0, 0).nullish(),
  components: list(z.discriminatedUnion("type", [...parts, container]), 1, MAX_COMPONENTS),
});

const input = z.looseObject({
  type: z.literal(4),
  custom_id: customId,
  style: z.literal([1, 2]),
  label: text(45).optional(),
  placeholder: text(100).optional(),
  value: text(4000, 0).optional(),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
});
const upload = z.looseObject({
  type: z.literal(19),
  custom_id: customId,
  max_values: z.int().min(1).max(10).optional(),
});
const modal = z.looseObject({
  title: text(45),
  custom_id: customId,
  components: list(
    z.discriminatedUnion("type", [
      z.looseObject({ type: z.literal(1), components: list(input.required({ label: true }), 1, 1) }),
      z.looseObject({
        type: z.literal(18),
        label: text(45),
        description: text(100).optional(),
        component: z.discriminatedUnion("type", [input, select, upload]),
      }),
      textDisplay,
    ]),
    1,
    5,
  ),
});
const choices = list(z.looseObject({ name: text(100), value: z.union([text(100), z.number()]) }), 0, 25);

/** What Discord would refuse in a message, a sentence each; empty where it would take it. */
export const messageProblems = (body: object): readonly string[] => {
  const isLayout = "flags" in body && (Number(body.flags) & V2) !== 0;
  const components = componentsOf(body);
  const length = components.reduce((sum, one) => sum + (contentOf(one)?.length ?? 0), 0);
  const bytes = components.reduce((sum, one) => sum + Buffer.byteLength(contentOf(one) ?? ""), 0);
  return [
    ...problems(isLayout ? layout : legacy, body),
    ...repeatedIds(components),
    ...(isLayout && components.length > MAX_COMPONENTS
      ? [`components: ${components.length}, over ${MAX_COMPONENTS}`]
      : []),
    ...(length > MAX_TEXT ? [`components: ${length} characters of text, over ${MAX_TEXT}`] : []),
    ...(bytes > MAX_BYTES ? [`components: ${bytes} bytes of text, over ${MAX_BYTES}`] : []),
  ];
};

export const modalProblems = (body: unknown): readonly string[] => [
  ...problems(modal, body),
  ...repeatedIds(componentsOf(body)),
];

export const choicesProblems = (body: unknown): readonly string[] => problems(choices, body);

const problems = (schema: z.ZodType, body: unknown): readonly string[] =>
  schema.safeParse(body).error?.issues.map((issue) => `${issue.path.join(".")}: ${wordsOf(issue)}`) ?? [];

const wordsOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === "too_big") return `more than ${issue.maximum}`;
  return issue.code === "too_small" ? `fewer than ${issue.minimum}` : issue.message;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Every component in a body, nested ones too. */
const componentsOf = (body: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (!isObject(body)) return [];
  const children = [body.components, body.accessory, body.component].flat().filter(isObject);
  return children.flatMap((child) => [child, ...componentsOf(child)]);
};

const contentOf = (component: Readonly<Record<string, unknown>>): string | null =>
  typeof component.content === "string" ? component.content : null;

const repeatedIds = (components: readonly Readonly<Record<string, unknown>>[]): readonly string[] => {
  const ids = components.map((one) => one.custom_id).filter((id) => typeof id === "string");
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `custom_id: "${id}" twice`,
  );
};

const embedsText = (embeds: readonly z.infer<typeof embed>[]): number =>
  embeds
    .flatMap((one) => [
      one.title,
      one.description,
      one.footer?.text,
      one.author?.name,
      ...(one.fields ?? []).flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, part) => sum + (part?.length ?? 0), 0);
