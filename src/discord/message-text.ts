import {
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ComponentType,
} from "discord-api-types/v10";

type Said = Partial<Pick<APIMessage, "content" | "embeds" | "components">>;
type Forwarding = Said & { readonly message_snapshots?: readonly { readonly message: Said }[] };

/** All that a message says: its text, embeds, components and forwarded parts, a paragraph each. */
export function textOfMessage(message: Forwarding): string {
  const forwarded = (message.message_snapshots ?? []).map((snapshot) => textOf(snapshot.message));
  return [textOf(message), ...forwarded].filter(Boolean).join("\n\n");
}

const textOf = ({ content, embeds = [], components = [] }: Said): string =>
  [content, ...embeds.map(textOfEmbed), ...components.flatMap(textsIn)].filter(Boolean).join("\n\n");

const textOfEmbed = ({ title, description, fields = [], footer }: APIEmbed): string =>
  [title, description, ...fields.flatMap(({ name, value }) => [name, value]), footer?.text]
    .filter(Boolean)
    .join("\n\n");

type Nested = {
  readonly type: APIMessageTopLevelComponent["type"] | ComponentType;
  readonly content?: string;
  readonly components?: readonly Nested[];
};

const textsIn = (component: Nested): readonly string[] => [
  ...(component.type === ComponentType.TextDisplay && component.content ? [component.content] : []),
  ...(component.components ?? []).flatMap(textsIn),
];
