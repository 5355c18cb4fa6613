import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  type APIMessageInteractionMetadata,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import type { Attachment, Sent, Wire } from "../discord/wire.ts";
import type { Channel } from "./channel.ts";
import type { Effect } from "./gesture.ts";
import { choicesProblems, modalProblems } from "./limits.ts";
import { type MessageBody, writeMessage } from "./message.ts";
import { blankMessage, OWNERS, YOU } from "./place.ts";
import { invalidForm, Refusal } from "./refusal.ts";

const FIRST_RESPONSE_MS = 3_000;
const TOKEN_MS = 15 * 60_000;

interface Parts {
  readonly interaction: APIInteraction;
  readonly channel: Channel;
  /** The page's address, under which files are found. */
  readonly origin: string;
  readonly tell: (effect: Effect) => void;
}

const {
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  UpdateMessage,
  DeferredMessageUpdate,
  Modal,
} = InteractionResponseType;
const { ApplicationCommandAutocompleteResult } = InteractionResponseType;

/** Which first responses Discord takes for which interaction. */
const TAKEN: Readonly<Record<InteractionType, readonly InteractionResponseType[]>> = {
  [InteractionType.Ping]: [],
  [InteractionType.ApplicationCommand]: [ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [ApplicationCommandAutocompleteResult],
  [InteractionType.MessageComponent]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    UpdateMessage,
    DeferredMessageUpdate,
    Modal,
  ],
  [InteractionType.ModalSubmit]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    UpdateMessage,
    DeferredMessageUpdate,
  ],
};

/** A wire that is also told of the end: an interaction that nobody answered has failed. */
export interface LocalWire extends Wire {
  readonly answered: () => boolean;
}

/** The way back to the page. It refuses what Discord would refuse, by throwing Refusal. */
export const createWire = ({ interaction, channel, origin, tell }: Parts): LocalWire => {
  const begun = channel.now().getTime();
  const source = "message" in interaction ? (interaction.message ?? null) : null;
  let acknowledged = false;
  /** The message that `edit` changes, once there is one. */
  let original: string | null = null;
  let removed: APIMessage | null = null;

  const age = () => channel.now().getTime() - begun;
  const show = (message: APIMessage): Sent => {
    channel.messages.keep(message.id, message);
    tell({ kind: "message", message });
    return { id: message.id, isPrivate: privacy(message.flags) !== 0 };
  };
  const write = (before: APIMessage, body: MessageBody, files: readonly Attachment[]): APIMessage =>
    writeMessage(before, body, files, channel, origin);
  const begin = (flags: number): APIMessage => ({
    ...blankMessage(channel.nextId(), channel.now().toISOString()),
    ...context(interaction, source),
    flags,
  });
  const current = (): APIMessage => {
    const message = original === null ? null : channel.messages.get(original);
    if (!message) throw new Refusal(10015, "Unknown Webhook");
    if (age() > TOKEN_MS) throw new Refusal(50027, "Invalid Webhook Token");
    return message;
  };
  const post = (body: MessageBody, files: readonly Attachment[], extra: Partial<APIMessage> = {}): Sent =>
    show(write({ ...begin(privacy(body.flags)), ...extra }, body, files));
  const edited = (body: MessageBody, files: readonly Attachment[], message: APIMessage): Sent => {
    const edited_timestamp = isLoading(message) ? null : channel.now().toISOString();
    return show({ ...write(message, body, files), edited_timestamp });
  };

  const first = (response: APIInteractionResponse, files: readonly Attachment[]): Sent | null => {
    if (response.type === ChannelMessageWithSource) return post(response.data, files);
    if (response.type === DeferredChannelMessageWithSource)
      return show(begin(privacy(response.data?.flags) | MessageFlags.Loading));
    if (response.type === UpdateMessage && source) return edited(response.data ?? {}, files, source);
    if (response.type === Modal) {
      refuseProblems(modalProblems(response.data));
      const form = channel.nextId();
      channel.forms.keep(form, { modal: response.data, source });
      tell({ kind: "modal", form, modal: response.data });
    }
    if (response.type === ApplicationCommandAutocompleteResult) {
      const choices = response.data.choices ?? [];
      refuseProblems(choicesProblems(choices));
      tell({ kind: "choices", choices });
    }
    return null;
  };

  return {
    answered: () => acknowledged,
    async respond(response, files) {
      if (acknowledged) throw new Refusal(40060, "Interaction has already been acknowledged");
      if (age() > FIRST_RESPONSE_MS) throw new Refusal(10062, "Unknown interaction");
      refuseWrongType(interaction, response, source);
      const sent = first(onTheWire(response), files);
      original = sent?.id ?? source?.id ?? null;
      acknowledged = true;
      return sent;
    },
    async edit(body, files) {
      return edited(onTheWire(body), files, current());
    },
    async remove() {
      const { flags: _, ...message } = current();
      channel.messages.forget(message.id);
      tell({ kind: "removed", message: message.id });
      removed = message;
    },
    async followUp(body, files) {
      const message = removed ?? current();
      // Discord fills a deferred answer with the first follow-up.
      return isLoading(message)
        ? edited(onTheWire(body), files, message)
        : post(onTheWire(body), files, replyTo(message));
    },
  };
};

/** What is left of a body once it has crossed as JSON. */
const onTheWire = <Body>(body: Body): Body => JSON.parse(JSON.stringify(body));

const privacy = (flags: number | null | undefined): number => (flags ?? 0) & MessageFlags.Ephemeral;

const isLoading = (message: APIMessage): boolean => ((message.flags ?? 0) & MessageFlags.Loading) !== 0;

const refuseProblems = (problems: readonly string[]): void => {
  if (problems.length > 0) throw invalidForm(problems);
};

const refuseWrongType = (
  interaction: APIInteraction,
  response: APIInteractionResponse,
  source: APIMessage | null,
): void => {
  const updates = response.type === UpdateMessage || response.type === DeferredMessageUpdate;
  if (TAKEN[interaction.type].includes(response.type) && (source || !updates)) return;
  throw invalidForm([`type: ${response.type} does not answer an interaction of type ${interaction.type}`]);
};

const replyTo = (message: APIMessage): Partial<APIMessage> => ({
  type: MessageType.Reply,
  message_reference: { type: 0, message_id: message.id, channel_id: message.channel_id },
  referenced_message: message,
});

/** What a message says of the interaction that it answers. */
const context = (interaction: APIInteraction, source: APIMessage | null): Partial<APIMessage> => {
  const about = { id: interaction.id, user: YOU, authorizing_integration_owners: OWNERS };
  if (interaction.type === InteractionType.ApplicationCommand) {
    return {
      type: MessageType.ChatInputCommand,
      interaction_metadata: { ...about, type: interaction.type },
      interaction: {
        id: interaction.id,
        type: interaction.type,
        name: fullName(interaction.data),
        user: YOU,
      },
    };
  }
  if (!source || interaction.type === InteractionType.Ping) return {};
  const metadata: APIMessageInteractionMetadata = {
    ...about,
    type: InteractionType.MessageComponent,
    interacted_message_id: source.id,
  };
  return { ...replyTo(source), interaction_metadata: metadata };
};

const fullName = (data: { readonly name: string; readonly options?: unknown }): string => {
  const [sub]: unknown[] = Array.isArray(data.options) ? data.options : [];
  const isNested =
    typeof sub === "object" && sub !== null && "type" in sub && (sub.type === 1 || sub.type === 2);
  return isNested && "name" in sub && "options" in sub
    ? `${data.name} ${fullName({ name: String(sub.name), options: sub.options })}`
    : data.name;
};
