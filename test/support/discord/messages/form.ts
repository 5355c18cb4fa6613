import { MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import type { Path } from "../errors.ts";
import { legacyComponent, v2Component } from "../form/components.ts";
import { embed } from "../form/embeds.ts";
import { flag, list, optional, readForm, report, snowflake, text } from "../form/form.ts";

/** The ways in which a message reaches Discord. */
export type Kind = "post" | "forumPost" | "edit" | "reply" | "update" | "followUp" | "webhookEdit";

const { SuppressEmbeds, SuppressNotifications, IsComponentsV2, Ephemeral } = MessageFlags;

/** The flags that each takes. */
const FLAGS: Readonly<Record<Kind, number>> = {
  post: SuppressEmbeds | SuppressNotifications | IsComponentsV2,
  forumPost: SuppressEmbeds | SuppressNotifications,
  edit: SuppressEmbeds | IsComponentsV2,
  reply: SuppressEmbeds | SuppressNotifications | IsComponentsV2 | Ephemeral,
  update: SuppressEmbeds | IsComponentsV2,
  followUp: SuppressEmbeds | SuppressNotifications | IsComponentsV2 | Ephemeral,
  webhookEdit: SuppressEmbeds | IsComponentsV2,
};

const MAX_V2_COMPONENTS = 40;
const MAX_ROWS = 5;

const allowedMentions = z
  .object({
    parse: optional(z.array(z.literal(["users", "roles", "everyone"]))),
    users: optional(list(snowflake, 0, 100)),
    roles: optional(list(snowflake, 0, 100)),
    replied_user: optional(flag),
  })
  .superRefine((value, context) => {
    for (const kind of ["users", "roles"] as const)
      if (value.parse?.includes(kind) && value[kind]?.length)
        report(context, {
          path: [],
          code: "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
          message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        });
  });

const attachment = z.object({
  id: z.union([z.int(), z.string().regex(/^\d+$/)]),
  filename: optional(text(1, 260)),
  description: optional(text(0, 1024)),
});

const nonce = z.union([z.int(), z.string()]).superRefine((value, context) => {
  if (String(value).length > 25)
    report(context, {
      path: [],
      code: "NONCE_TYPE_TOO_LONG",
      message: "Nonce must be 25 or fewer in length.",
    });
});

const flagsOf = (kind: Kind) =>
  z.int().superRefine((value, context) => {
    if (value & ~FLAGS[kind])
      report(context, {
        path: [],
        code: "MESSAGE_FLAGS_INVALID",
        message: `Flags ${value & ~FLAGS[kind]} cannot be set here.`,
      });
  });

/** Null in place of a part takes it away, where a message is edited. */
const form = (kind: Kind, v2: boolean) =>
  z.object({
    content: text(0, 2000).nullish(),
    embeds: list(embed, 0, 10).nullish(),
    components: (v2 ? list(v2Component, 0, MAX_V2_COMPONENTS) : list(legacyComponent, 0, MAX_ROWS)).nullish(),
    attachments: list(attachment, 0, 10).nullish(),
    flags: flagsOf(kind).nullish(),
    allowed_mentions: optional(allowedMentions),
    nonce: optional(nonce),
    enforce_nonce: optional(flag),
    tts: optional(flag),
    message_reference: optional(
      z.object({
        message_id: snowflake,
        channel_id: optional(snowflake),
        fail_if_not_exists: optional(flag),
        type: optional(z.literal(0)),
      }),
    ),
    sticker_ids: optional(list(snowflake, 0, 3)),
    poll: optional(z.object({})),
  });

export type MessageForm = z.infer<ReturnType<typeof form>>;

const KINDS: readonly Kind[] = ["post", "forumPost", "edit", "reply", "update", "followUp", "webhookEdit"];

/** Made once: making a schema takes longer than reading by it. */
const FORMS: ReadonlyMap<string, ReturnType<typeof form>> = new Map(
  KINDS.flatMap((kind) => [true, false].map((v2) => [`${kind} ${v2}`, form(kind, v2)] as const)),
);

const flagsIn = z.object({ flags: z.int().nullish() });

/** A message's form; `before` are the flags of the message that is edited. Throws 50035. */
export function readMessageForm(kind: Kind, body: unknown, before: number, prefix: Path = []): MessageForm {
  const { flags } = readForm(flagsIn, body, prefix);
  const v2 = (((flags ?? 0) | before) & IsComponentsV2) !== 0;
  return readForm(FORMS.get(`${kind} ${v2}`) ?? form(kind, v2), body, prefix);
}
