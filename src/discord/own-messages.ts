import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Answer } from "../model/answer.ts";
import type { Words } from "../words/words.ts";
import type { Asker } from "./asker.ts";
import { formatComponentId } from "./component-id.ts";
import { isModerator } from "./need.ts";
import { button, row } from "./render/parts.ts";
import type { RenderedMessage } from "./render/render.ts";

/** What can be done with an answer as a message, whichever command gave it: an id's command is then this. */
export const OWN_MESSAGES = "message";

/** Who sees a message: all who are in the channel, or the asker alone. */
export type Audience = "all" | "one";

/** The answers that stay in a channel: who asked can delete them there, or, where they alone see one, post it for all. */
const STAYING: ReadonlySet<Answer["kind"]> = new Set([
  "excerpts",
  "timeline",
  "article",
  "compare",
  "outlets",
  "quote",
  "sources",
  "verify",
]);

const id = (action: "delete" | "share", cursor = "") =>
  ({ command: OWN_MESSAGES, action, cursor, query: "" }) as const;

/**
 * The message with the button that deletes or shares it. `askedBy` is whose message it is, where Discord will not know.
 */
export function withOwnButton(
  message: RenderedMessage,
  kind: Answer["kind"],
  audience: Audience,
  { buttons }: Words,
  askedBy = "",
): RenderedMessage {
  if (!isShareable({ kind })) return message;
  const own =
    audience === "all" ? button(buttons.delete, id("delete", askedBy)) : button(buttons.share, id("share"));
  return withButton(message, own);
}

export const isShareable = ({ kind }: Pick<Answer, "kind">): boolean => STAYING.has(kind);

type Button = ReturnType<typeof button>;

/** In the last row where it has room, else in a row of its own. */
function withButton(message: RenderedMessage, added: Button): RenderedMessage {
  const last = message.components.at(-1);
  if (!last || !hasRoom(last)) return { ...message, components: [...message.components, ...row([added])] };
  const filled = { ...last, components: [...last.components, added] };
  return { ...message, components: [...message.components.slice(0, -1), filled] };
}

const MOST_BUTTONS = 5;

const hasRoom = (
  component: APIMessageTopLevelComponent,
): component is APIActionRowComponent<APIComponentInMessageActionRow> =>
  component.type === ComponentType.ActionRow &&
  component.components.length < MOST_BUTTONS &&
  component.components.every(({ type }) => type === ComponentType.Button);

/** Who asked, and who keeps order there. */
export const mayDelete = (asker: Asker, askedBy: string): boolean =>
  isModerator(asker) || (asker.user !== null && [asker.message?.askedBy, askedBy].includes(asker.user.id));

const SHOWN = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;

/** A message once more, for all to read. */
export function shared({ content, flags, components = [] }: APIMessage, { buttons }: Words): RenderedMessage {
  const [from, to] = [formatComponentId(id("share")), formatComponentId(id("delete"))];
  return {
    ...(content ? { content } : {}),
    flags: Number(flags ?? 0) & SHOWN,
    components: components.map((component) =>
      component.type === ComponentType.ActionRow
        ? {
            ...component,
            components: component.components.map((one) => renamed(one, from, to, buttons.delete)),
          }
        : component,
    ),
    allowed_mentions: { parse: [] },
  };
}

const renamed = (
  one: APIComponentInMessageActionRow,
  from: string,
  to: string,
  label: string,
): APIComponentInMessageActionRow =>
  one.type === ComponentType.Button && "custom_id" in one && one.custom_id === from
    ? { ...one, label, custom_id: to }
    : one;
