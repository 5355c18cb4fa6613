import { z } from "zod";
import type { Problem } from "../errors.ts";
import { flag, integer, list, optional, text } from "./form.ts";

const MAX_ALL = 6000;

const url = z.string().regex(/^(?:https?|attachment):\/\/\S+$/);
const picture = optional(z.object({ url }));

export const embed = z.object({
  title: optional(text(0, 256)),
  description: optional(text(0, 4096)),
  url: optional(url),
  timestamp: optional(z.iso.datetime({ offset: true })),
  color: optional(integer(0, 0xffffff)),
  footer: optional(z.object({ text: text(1, 2048), icon_url: optional(url) })),
  image: picture,
  thumbnail: picture,
  author: optional(z.object({ name: text(1, 256), url: optional(url), icon_url: optional(url) })),
  fields: optional(
    list(z.object({ name: text(1, 256), value: text(1, 1024), inline: optional(flag) }), 0, 25),
  ),
});

export type Embed = z.infer<typeof embed>;

/** The rule over all embeds of a message together. */
export const embedProblems = (embeds: readonly Embed[]): readonly Problem[] =>
  embeds.reduce((sum, one) => sum + size(one), 0) > MAX_ALL
    ? [
        {
          path: ["embeds"],
          code: "MAX_EMBED_SIZE_EXCEEDED",
          message: `Embed size exceeds maximum size of ${MAX_ALL}`,
        },
      ]
    : [];

const size = (one: Embed): number =>
  [
    one.title,
    one.description,
    one.footer?.text,
    one.author?.name,
    ...(one.fields ?? []).flatMap((field) => [field.name, field.value]),
  ].reduce((sum, part) => sum + (part?.length ?? 0), 0);
