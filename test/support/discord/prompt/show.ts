import { type APIMessage, ComponentType } from "discord-api-types/v10";
import type { Sight } from "../act/act.ts";
import { walk } from "../messages/rules.ts";

/** What can be used on the messages that were shown last, by its number. */
export interface Usable {
  readonly message: string;
  readonly customId: string;
}

export interface Shown {
  readonly text: string;
  readonly usable: readonly Usable[];
}

type Part = ReturnType<typeof walk> extends Generator<infer One> ? One : never;

/** Messages in plain text; what can be pressed is numbered from 1. */
export function showMessages(messages: readonly APIMessage[]): Shown {
  const usable: Usable[] = [];

  function line({ type, value }: Part, message: string): readonly string[] {
    if (type === ComponentType.TextDisplay) return [String(value.content)];
    if (type === ComponentType.Separator) return ["────"];
    if (typeof value.url === "string") return [`[${value.label}] ${value.url}`];
    if (typeof value.custom_id !== "string") return [];
    usable.push({ message, customId: value.custom_id });
    return [`[${usable.length}: ${labelOf(value)}]${value.disabled ? " (disabled)" : ""}`];
  }

  const text = messages
    .map((one) =>
      [
        `${one.author.username}${one.flags && one.flags & 64 ? " (only you can see this)" : ""}:`,
        ...(one.content ? [one.content] : []),
        ...one.embeds.flatMap(({ title, description }) => [title, description].filter((part) => part)),
        ...[...walk(one.components ?? [], [])].flatMap((part) => line(part, one.id)),
        ...one.attachments.map(({ filename, url }) => `${filename} ${url}`),
      ].join("\n"),
    )
    .join("\n\n");
  return { text, usable };
}

const labelOf = (value: Part["value"]): string => {
  if (!Array.isArray(value.options)) return String(value.label ?? value.placeholder ?? value.custom_id);
  return value.options.map((one) => `${one.value} = ${one.label}`).join(", ");
};

/** What a member sees, in plain text. */
export function showSight(sight: Sight): Shown {
  switch (sight.kind) {
    case "message":
    case "unchanged":
      return showMessages([sight.message]);
    case "modal":
      return plain(
        `${sight.modal.title}\n${fieldsOf(sight.modal.components)}\nfill it in: submit id=text; id=text`,
      );
    case "choices":
      return plain(sight.choices.map(({ name, value }) => `${name}  (${value})`).join("\n"));
    case "failed":
      return plain(sight.text);
    case "thinking":
      return plain("is thinking…");
    case "deleted":
      return plain("(deleted)");
  }
}

const plain = (text: string): Shown => ({ text, usable: [] });

const fieldsOf = (components: unknown): string =>
  [...walk(components, [])]
    .flatMap(({ value }) => (typeof value.custom_id === "string" ? [`- ${value.custom_id}`] : []))
    .join("\n");
