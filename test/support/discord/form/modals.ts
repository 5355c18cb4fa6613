import { ComponentType } from "discord-api-types/v10";
import { z } from "zod";
import { customId, select, textDisplay } from "./components.ts";
import { flag, integer, list, optional, text, unionError } from "./form.ts";

const id = optional(integer(0, 2 ** 31 - 1));

const textInput = {
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id: customId,
  style: z.literal([1, 2]),
  min_length: optional(integer(0, 4000)),
  max_length: optional(integer(1, 4000)),
  required: optional(flag),
  value: optional(text(0, 4000)),
  placeholder: optional(text(0, 100)),
};

const fileUpload = z.object({
  type: z.literal(ComponentType.FileUpload),
  id,
  custom_id: customId,
  min_values: optional(integer(0, 10)),
  max_values: optional(integer(1, 10)),
  required: optional(flag),
});

const label = z.object({
  type: z.literal(ComponentType.Label),
  id,
  label: text(1, 45),
  description: optional(text(0, 100)),
  component: z.discriminatedUnion("type", [z.object(textInput), select, fileUpload], {
    error: unionError("type", [3, 4, 5, 6, 7, 8, 19]),
  }),
});

const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(z.object({ ...textInput, label: text(1, 45) }), 1, 1),
});

export const modal = z.object({
  custom_id: customId,
  title: text(1, 45),
  components: list(
    z.discriminatedUnion("type", [row, textDisplay, label], { error: unionError("type", [1, 10, 18]) }),
    1,
    5,
  ),
});
