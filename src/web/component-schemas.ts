import { z } from "zod";

/** The shapes and lengths that Discord takes in components, as its documentation gives them. */

export const MAX_COMPONENTS = 40;
export const MAX_TEXT = 4000;

export const text = (max: number, min = 1) => z.string().min(min).max(max);
export const list = <Item extends z.ZodType>(item: Item, min: number, max: number) =>
  z.array(item).min(min).max(max);
export const webAddress = (max: number) => text(max).regex(/^https?:\/\//, "is no http or https address");
const mediaAddress = text(2048).regex(/^(https?|attachment):\/\//, "is no http, https or attachment address");

export const customId = text(100);
const emoji = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });
export const media = z.looseObject({ url: mediaAddress });
const described = { description: text(1024).nullish(), spoiler: z.boolean().optional() };

const hasFace = (button: { label?: string | undefined; emoji?: unknown }) =>
  Boolean(button.label || button.emoji);
const face = {
  type: z.literal(2),
  label: text(80).optional(),
  emoji: emoji.optional(),
  disabled: z.boolean().optional(),
};
const button = z
  .discriminatedUnion("style", [
    z.looseObject({
      ...face,
      style: z.literal([1, 2, 3, 4]),
      custom_id: customId,
      url: z.never().optional(),
    }),
    z.looseObject({ ...face, style: z.literal(5), url: webAddress(512), custom_id: z.never().optional() }),
  ])
  .refine(hasFace, "has neither a label nor an emoji");

const option = z.looseObject({
  label: text(100),
  value: text(100),
  description: text(100).optional(),
  emoji: emoji.optional(),
  default: z.boolean().optional(),
});
export const select = z
  .looseObject({
    type: z.literal(3),
    custom_id: customId,
    options: list(option, 1, 25),
    placeholder: text(150).optional(),
    min_values: z.int().min(0).max(25).default(1),
    max_values: z.int().min(1).max(25).default(1),
    disabled: z.boolean().optional(),
  })
  .refine((it) => new Set(it.options.map(({ value }) => value)).size === it.options.length, "repeats a value")
  .refine(
    (it) => it.max_values <= it.options.length && it.min_values <= it.max_values,
    "cannot take so many values",
  )
  .refine((it) => it.options.filter((one) => one.default).length <= it.max_values, "has too many defaults");

/** Of the kinds whose choices Discord itself knows, the page knows roles. */
const roleSelect = z
  .looseObject({
    type: z.literal(6),
    custom_id: customId,
    placeholder: text(150).optional(),
    default_values: list(z.looseObject({ id: text(20), type: z.literal("role") }), 0, 25).default([]),
    min_values: z.int().min(0).max(25).default(1),
    max_values: z.int().min(1).max(25).default(1),
    disabled: z.boolean().optional(),
  })
  .refine((it) => it.default_values.length <= it.max_values, "has too many defaults");

export const row = z.looseObject({
  type: z.literal(1),
  components: z.union([list(button, 1, 5), list(select, 1, 1), list(roleSelect, 1, 1)]),
});
export const textDisplay = z.looseObject({ type: z.literal(10), content: text(MAX_TEXT) });
const thumbnail = z.looseObject({ type: z.literal(11), media, ...described });
export const parts = [
  row,
  z.looseObject({
    type: z.literal(9),
    components: list(textDisplay, 1, 3),
    accessory: z.union([button, thumbnail]),
  }),
  textDisplay,
  z.looseObject({ type: z.literal(12), items: list(z.looseObject({ media, ...described }), 1, 10) }),
  z.looseObject({
    type: z.literal(13),
    file: z.looseObject({ url: text(2048).startsWith("attachment://") }),
  }),
  z.looseObject({
    type: z.literal(14),
    divider: z.boolean().optional(),
    spacing: z.literal([1, 2]).optional(),
  }),
] as const;
export const container = z.looseObject({
  type: z.literal(17),
  components: list(z.discriminatedUnion("type", parts), 1, MAX_COMPONENTS),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
});
