import type { APIAttachment } from "discord-api-types/v10";
import { invalidForm, type Path } from "../errors.ts";
import type { World } from "../world.ts";
import type { MessageForm } from "./form.ts";

/** A file that came with a request, as files[index]. */
export interface Upload {
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const MAX_FILES = 10;

/**
 * The attachments a message ends up with: those it had and its form still lists (all, where the form lists none),
 * then the uploads.
 */
export function attachmentsOf(
  world: World,
  channel: string,
  before: readonly APIAttachment[],
  form: MessageForm,
  files: readonly Upload[],
  prefix: Path,
): readonly APIAttachment[] {
  const listed = form.attachments ?? [];
  const kept = form.attachments
    ? before.filter(({ id }) => listed.some((one) => String(one.id) === id))
    : before;
  const known = new Set([...before.map(({ id }) => id), ...files.map(({ index }) => String(index))]);
  const strangers = listed.flatMap((one, at) => (known.has(String(one.id)) ? [] : [at]));
  if (strangers.length > 0) throw invalidForm(strangers.map((at) => stranger(prefix, at)));
  if (kept.length + files.length > MAX_FILES) throw invalidForm([tooMany(prefix)]);
  const described = (file: Upload) => listed.find((one) => String(one.id) === String(file.index));
  return [...kept, ...files.map((file) => upload(world, channel, file, described(file)))];
}

const tooMany = (prefix: Path) => ({
  path: [...prefix, "attachments"],
  code: "BASE_TYPE_MAX_LENGTH",
  message: `Must be ${MAX_FILES} or fewer in length.`,
});

const stranger = (prefix: Path, at: number) => ({
  path: [...prefix, "attachments", at, "id"],
  code: "ATTACHMENT_NOT_FOUND",
  message: "No file was sent under this id",
});

type Described = NonNullable<MessageForm["attachments"]>[number];

/** Keeps a file, and gives the address it can be fetched from. */
export function upload(world: World, channel: string, file: Upload, described?: Described): APIAttachment {
  const id = world.nextId();
  const filename = described?.filename ?? file.name;
  const path = `/attachments/${channel}/${id}/${encodeURIComponent(filename)}`;
  world.uploads.set(path, file.bytes);
  const url = new URL(path, world.url).href;
  return {
    id,
    filename,
    size: file.bytes.length,
    url,
    proxy_url: url,
    content_type: file.type,
    ...(described?.description && { description: described.description }),
  };
}
