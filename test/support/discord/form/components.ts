import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { z } from "zod";
import { flag, integer, list, optional, report, snowflake, text, unionError } from "./form.ts";

const id = optional(integer(0, 2 ** 31 - 1));
export const customId = text(1, 100);
const media = z.object({ url: z.string().regex(/^(?:https?|attachment):\/\/\S+$/) });
const emoji = optional(
  z.object({ id: optional(snowflake), name: optional(text(0, 32)), animated: optional(flag) }),
);

const buttonFields = {
  type: z.literal(ComponentType.Button),
  id,
  label: optional(text(0, 80)),
  emoji,
  disabled: optional(flag),
};

const button = z
  .discriminatedUnion(
    "style",
    [
      z.object({ ...buttonFields, style: z.literal([1, 2, 3, 4]), custom_id: customId }),
      z.object({
        ...buttonFields,
        style: z.literal(ButtonStyle.Link),
        url: text(1, 512).regex(/^(?:https?|discord):\/\/\S+$/),
        custom_id: z.undefined({ error: "A custom id and url cannot both be specified" }).optional(),
      }),
      z.object({ ...buttonFields, style: z.literal(ButtonStyle.Premium), sku_id: snowflake }),
    ],
    { error: unionError("style", [1, 2, 3, 4, 5, 6]) },
  )
  .superRefine((value, context) => {
    if (value.style !== ButtonStyle.Premium && !value.label && !value.emoji)
      report(context, {
        path: ["label"],
        code: "BUTTON_COMPONENT_LABEL_REQUIRED",
        message: "A label or an emoji is required",
      });
  });

const option = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: optional(text(0, 100)),
  emoji,
  default: optional(flag),
});

const options = list(option, 1, 25).superRefine((values, context) => {
  for (const [at, { value }] of values.entries())
    if (values.findIndex((other) => other.value === value) < at)
      report(context, {
        path: [at, "value"],
        code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
        message: "The specified option value is already used",
      });
});

const selectFields = {
  id,
  custom_id: customId,
  placeholder: optional(text(0, 150)),
  min_values: optional(integer(0, 25)),
  max_values: optional(integer(1, 25)),
  disabled: optional(flag),
  required: optional(flag),
};

const defaults = optional(
  list(z.object({ id: snowflake, type: z.literal(["user", "role", "channel"]) }), 0, 25),
);

const stringSelect = z.object({ type: z.literal(ComponentType.StringSelect), ...selectFields, options });

const entitySelect = z.object({
  type: z.literal([5, 6, 7]),
  ...selectFields,
  default_values: defaults,
});

const channelSelect = z.object({
  type: z.literal(ComponentType.ChannelSelect),
  ...selectFields,
  default_values: defaults,
  channel_types: optional(z.array(z.int())),
});

export const select = z.discriminatedUnion("type", [stringSelect, entitySelect, channelSelect]);

/** Five buttons, or one select menu. */
export const row = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    id,
    components: list(
      z.discriminatedUnion("type", [button, select], { error: unionError("type", [2, 3, 5, 6, 7, 8]) }),
      1,
      5,
    ),
  })
  .superRefine(({ components }, context) => {
    const width = components.reduce((sum, one) => sum + (one.type === ComponentType.Button ? 1 : 5), 0);
    if (width > 5)
      report(context, {
        path: ["components"],
        code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
        message: "The total width of the components in this row exceeds 5",
      });
  });

export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text(1, 4000),
});

const described = {
  media,
  description: optional(text(0, 1024)),
  spoiler: optional(flag),
};

const section = z.object({
  type: z.literal(ComponentType.Section),
  id,
  components: list(z.discriminatedUnion("type", [textDisplay], { error: unionError("type", [10]) }), 1, 3),
  accessory: z.discriminatedUnion(
    "type",
    [button, z.object({ type: z.literal(ComponentType.Thumbnail), id, ...described })],
    { error: unionError("type", [2, 11]) },
  ),
});

const blocks = [
  row,
  section,
  textDisplay,
  z.object({
    type: z.literal(ComponentType.MediaGallery),
    id,
    items: list(z.object(described), 1, 10),
  }),
  z.object({
    type: z.literal(ComponentType.File),
    id,
    file: z.object({ url: z.string().regex(/^attachment:\/\/\S+$/) }),
    spoiler: optional(flag),
  }),
  z.object({
    type: z.literal(ComponentType.Separator),
    id,
    divider: optional(flag),
    spacing: optional(z.literal([1, 2])),
  }),
] as const;

const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  accent_color: optional(integer(0, 0xffffff)),
  spoiler: optional(flag),
  components: list(
    z.discriminatedUnion("type", blocks, { error: unionError("type", [1, 9, 10, 12, 13, 14]) }),
    1,
    40,
  ),
});

/** What may stand at the top of a message with IS_COMPONENTS_V2, and of one without. */
export const v2Component = z.discriminatedUnion("type", [...blocks, container], {
  error: unionError("type", [1, 9, 10, 12, 13, 14, 17]),
});
export const legacyComponent = z.discriminatedUnion("type", [row], { error: unionError("type", [1]) });

export type Component = z.infer<typeof v2Component>;
