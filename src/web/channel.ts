import type {
  APIAttachment,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";
import type { Attachment } from "../discord/wire.ts";
import { createSnowflakes } from "./snowflake.ts";

/** A form that was shown, and the message whose component opened it. */
export interface Form {
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly source: APIMessage | null;
}

/** What was said in the local channel, in memory, oldest forgotten first. */
export interface Channel {
  readonly now: () => Date;
  readonly nextId: () => string;
  readonly messages: Memory<APIMessage>;
  readonly forms: Memory<Form>;
  readonly files: Memory<Attachment>;
  /** Keeps a file, and describes it as Discord does. Its address cannot be guessed. */
  keepFile(file: Attachment, origin: string, description?: string | null): APIAttachment;
}

export interface Memory<Item> {
  get(key: string): Item | null;
  keep(key: string, item: Item): void;
  forget(key: string): void;
}

export const createChannel = (now: () => Date): Channel => {
  const nextId = createSnowflakes(now);
  const files = createMemory<Attachment>(100);
  return {
    now,
    nextId,
    messages: createMemory(500),
    forms: createMemory(50),
    files,
    keepFile(file, origin, description) {
      const key = crypto.randomUUID();
      files.keep(key, file);
      return describe(
        file,
        nextId(),
        `${origin}/attachments/${key}/${encodeURIComponent(file.name)}`,
        description,
      );
    },
  };
};

const describe = (file: Attachment, id: string, url: string, description?: string | null): APIAttachment => ({
  id,
  filename: file.name,
  size: file.bytes.byteLength,
  url,
  proxy_url: url,
  content_type: mediaType(file.name),
  ...(description ? { description } : {}),
});

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
};

/** Pictures by their ending. All else is bytes, which a browser saves and never runs. */
export const mediaType = (name: string): string =>
  MEDIA_TYPES[name.toLowerCase().split(".").at(-1) ?? ""] ?? "application/octet-stream";

const createMemory = <Item>(limit: number): Memory<Item> => {
  const items = new Map<string, Item>();
  return {
    get: (key) => items.get(key) ?? null,
    keep(key, item) {
      items.delete(key);
      items.set(key, item);
      const oldest = items.keys().next();
      if (items.size > limit && !oldest.done) items.delete(oldest.value);
    },
    forget: (key) => void items.delete(key),
  };
};
