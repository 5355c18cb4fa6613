import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  MessageFlags,
  type RESTPatchAPIWebhookWithTokenMessageJSONBody,
  type RESTPostAPIWebhookWithTokenJSONBody,
} from "discord-api-types/v10";
import type { Attachment } from "../discord/wire.ts";
import type { Channel } from "./channel.ts";
import { messageProblems } from "./limits.ts";
import { invalidForm, Refusal } from "./refusal.ts";

export type MessageBody = RESTPostAPIWebhookWithTokenJSONBody | RESTPatchAPIWebhookWithTokenMessageJSONBody;

const KEPT_FLAGS = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications;

/**
 * A message as Discord gives it back, once `body` is written over it: what `body` leaves out stays. Throws
 * Refusal where Discord would refuse.
 */
export const writeMessage = (
  before: APIMessage,
  body: MessageBody,
  files: readonly Attachment[],
  channel: Channel,
  origin: string,
): APIMessage => {
  const flags = flagsAfter(before, body);
  const attachments = [
    ...keptAttachments(before, body),
    ...files.map((file, index) => channel.keepFile(file, origin, descriptionOf(body, index))),
  ];
  const written = {
    content: body.content === undefined ? before.content : (body.content ?? ""),
    embeds: body.embeds === undefined ? before.embeds : (body.embeds ?? []),
    components: body.components === undefined ? (before.components ?? []) : (body.components ?? []),
  };
  refuseBroken({ ...written, flags, allowed_mentions: body.allowed_mentions }, attachments);
  return {
    ...before,
    content: written.content.trim(),
    embeds: asShown<APIEmbed>(written.embeds, attachments),
    components: asShown<APIMessageTopLevelComponent>(written.components, attachments),
    attachments,
    flags,
  };
};

/** The flag of Components V2 cannot be taken off, and that of privacy is the first response's. */
const flagsAfter = (before: APIMessage, body: MessageBody): number => {
  const asked = Number(body.flags ?? 0) & KEPT_FLAGS & ~MessageFlags.Ephemeral;
  return ((before.flags ?? 0) & ~MessageFlags.Loading) | asked;
};

const refuseBroken = (
  body: Record<"content" | "components" | "embeds" | "allowed_mentions", unknown> & {
    readonly flags: number;
  },
  attachments: readonly APIAttachment[],
): void => {
  const isEmpty = [body.content, body.components, body.embeds, attachments].every(
    (part) => sizeOf(part) === 0,
  );
  if (isEmpty) throw new Refusal(50006, "Cannot send an empty message");
  const problems = [...messageProblems(body), ...missingFiles(body, attachments)];
  if (problems.length > 0) throw invalidForm(problems);
};

const sizeOf = (part: unknown): number =>
  Array.isArray(part) ? part.length : String(part ?? "").trim().length;

const missingFiles = (body: unknown, attachments: readonly APIAttachment[]): readonly string[] =>
  [...JSON.stringify(body).matchAll(/"url":"attachment:\/\/([^"]+)"/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => !attachments.some(({ filename }) => filename === name))
    .map((name) => `attachment://${name}: no such file was sent`);

const keptAttachments = (before: APIMessage, body: MessageBody): readonly APIAttachment[] =>
  body.attachments
    ? before.attachments.filter(({ id }) => body.attachments?.some((one) => String(one.id) === id))
    : before.attachments;

const descriptionOf = (body: MessageBody, index: number): string | null =>
  body.attachments?.find((one) => String(one.id) === String(index))?.description ?? null;

/** A copy in which `attachment://name` is the file's address and every component has an id, as Discord gives it. */
const asShown = <Part>(parts: readonly unknown[], attachments: readonly APIAttachment[]): Part[] => {
  let last = 0;
  return JSON.parse(JSON.stringify(parts), (key, value: unknown) => {
    if (key === "url")
      return attachments.find(({ filename }) => `attachment://${filename}` === value)?.url ?? value;
    const isComponent = isObject(value) && typeof value.type === "number" && !("id" in value);
    return isComponent ? { ...value, id: ++last } : value;
  });
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
