import {
  type APIMessageInteractionMetadata,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageFlags,
} from "discord-api-types/v10";
import { type Path, refusal } from "../errors.ts";
import type { Channel, Draft, Posted, World } from "../world.ts";
import type { Upload } from "./attachments.ts";
import { BLANK, draftOf } from "./draft.ts";
import type { MessageForm } from "./form.ts";
import { pingsOf } from "./mentions.ts";
import { textOf } from "./rules.ts";
import { gatewayMessage } from "./view.ts";

export interface Posting {
  readonly channel: Channel;
  readonly author: string;
  readonly type?: number;
  readonly form: MessageForm;
  readonly files: readonly Upload[];
  readonly audience?: string | null;
  readonly answers?: string | null;
  readonly metadata?: APIMessageInteractionMetadata | null;
  readonly reference?: string | null;
  readonly prefix?: Path;
  /** A forum's post begins with a message of its own id. */
  readonly id?: string;
}

/** Puts a message into a channel. Throws 50035 and 50006. */
export function post(world: World, posting: Posting): Posted {
  const { channel, author, form, files, prefix } = posting;
  const draft = draftOf(world, channel.id, BLANK, form, files, prefix);
  const reference = posting.reference ?? null;
  const repliedTo = reference === null ? null : (world.messages.get(reference)?.author ?? null);
  const posted = keep(world, GatewayDispatchEvents.MessageCreate, {
    ...unwritten(world, posting),
    ...draft,
    reference,
    pings: pingsOf(world, channel, {
      text: textOf(draft),
      author,
      allowed: form.allowed_mentions,
      repliedTo,
    }),
    nonce: form.nonce === undefined ? null : String(form.nonce),
  });
  if (posted.nonce !== null && author === world.bot.id) world.nonces.set(posted.nonce, posted.id);
  return posted;
}

/** Puts "is thinking…" into a channel. */
export const postDeferral = (world: World, posting: Omit<Posting, "form" | "files">): Posted =>
  keep(world, GatewayDispatchEvents.MessageCreate, {
    ...unwritten(world, posting),
    flags: MessageFlags.Loading | (posting.audience ? MessageFlags.Ephemeral : 0),
  });

const NO_PINGS = { users: [], roles: [], everyone: false };

function unwritten(world: World, posting: Omit<Posting, "form" | "files">): Posted {
  return {
    ...BLANK,
    id: posting.id ?? world.nextId(),
    type: posting.type ?? 0,
    channel: posting.channel.id,
    author: posting.author,
    pings: NO_PINGS,
    created: world.clock.now(),
    edited: null,
    nonce: null,
    audience: posting.audience ?? null,
    answers: posting.answers ?? null,
    metadata: posting.metadata ?? null,
    reference: null,
    lateEdits: [],
  };
}

/** Changes a message, or fills one that was deferred. Throws 50035 and 50006. */
export function edit(
  world: World,
  before: Posted,
  form: MessageForm,
  files: readonly Upload[],
  prefix: Path = [],
): Posted {
  const channel = world.channels.get(before.channel);
  if (!channel) throw refusal("unknownChannel");
  const draft = draftOf(world, channel.id, before, form, files, prefix);
  const deferred = (before.flags & MessageFlags.Loading) !== 0;
  return keep(world, GatewayDispatchEvents.MessageUpdate, {
    ...before,
    ...draft,
    pings: pingsOf(world, channel, {
      text: textOf(draft),
      author: before.author,
      allowed: form.allowed_mentions,
      repliedTo: null,
    }),
    edited: deferred ? null : world.clock.now(),
  });
}

export function remove(world: World, posted: Posted): void {
  world.messages.delete(posted.id);
  const guild = world.channels.get(posted.channel)?.guild ?? null;
  world.news.publish({
    t: GatewayDispatchEvents.MessageDelete,
    d: { id: posted.id, channel_id: posted.channel, ...(guild && { guild_id: guild }) },
    guild,
    intents: intentsFor(guild),
  });
}

/** Keeps a message as it is now, and tells the gateway; only its reader hears of an ephemeral one. */
export function keep(world: World, t: GatewayDispatchEvents, posted: Posted & Draft): Posted {
  world.messages.set(posted.id, posted);
  const guild = world.channels.get(posted.channel)?.guild ?? null;
  const audible = posted.audience === null;
  if (audible) {
    const d = (intents: number) => gatewayMessage(world, posted, intents);
    world.news.publish({ t, d, guild, intents: intentsFor(guild) });
  } else world.news.stir();
  return posted;
}

const intentsFor = (guild: string | null): number =>
  guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
