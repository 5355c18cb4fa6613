import { type APIMessage, ComponentType } from "discord-api-types/v10";
import { parseComponentId } from "../../src/discord/component-id.ts";
import type { Act } from "./discord/act/act.ts";
import type { OptionValues } from "./discord/act/options.ts";
import type { Discord } from "./discord/discord.ts";
import { walk } from "./discord/messages/rules.ts";
import { type Somebody, type Tried, tried } from "./members.ts";
import type { Newsroom } from "./newsroom.ts";

/** How somebody comes by a message of the bot's. */
export type Start = (room: Newsroom, asks: Somebody) => Promise<Tried>;

/** A start, and what is used on its answer one after the other: each by its command and action, as "when:more". */
export type Path = readonly [start: Start, ...keys: string[]];

interface People {
  /** Gives the command, and uses all but the last. */
  readonly asks: Somebody;
  readonly presses: Somebody;
  /** Happens before the last is used. */
  readonly meanwhile?: () => void;
}

/** By a command. */
export const asked =
  (name: string, options: OptionValues = {}): Start =>
  ({ discord }, asks) =>
    tried(() => discord.command({ name, options, ...asks }));

/** By a message's menu, on what the server's newest member said there. */
export const opened =
  (name: string, text: string): Start =>
  async ({ discord }, asks) => {
    const guild = discord.world.channels.get(asks.channel)?.guild;
    const says = guild ? { ...asks, member: discord.addMember(guild, { name: "Sam" }).id } : asks;
    const { id: target } = discord.say(text, says);
    return tried(() => discord.command({ name, target, ...asks }));
  };

/** By a form that a command opens, filled in with nothing. */
export const submitted =
  (name: string): Start =>
  async ({ discord }, asks) => {
    let opener: Act | null = null;
    const form = await tried(() => {
      opener = discord.command({ name, ...asks });
      return opener;
    });
    return opener && form.sees === "modal" ? tried(submission(discord, opener, asks)) : form;
  };

const submission = (discord: Discord, opener: Act, asks: Somebody) => () =>
  discord.submitModal(opener, {}, asks);

/** What somebody sees who uses the last of a path. */
export async function pressedSight(
  room: Newsroom,
  [start, ...keys]: Path,
  { asks, presses, meanwhile }: People,
): Promise<string> {
  let { sees, message } = await start(room, asks);
  for (const [i, key] of keys.entries()) {
    const on = message;
    if (!on) return sees;
    const isLast = i === keys.length - 1;
    const who = isLast ? presses : asks;
    if (isLast) meanwhile?.();
    ({ sees, message } = await used(room.discord, on, key, who));
  }
  return sees;
}

/** What comes of using what is on a message. */
export async function used(discord: Discord, on: APIMessage, key: string, who: Somebody): Promise<Tried> {
  const part = partOn(on, key);
  return part ? tried(() => use(discord, on, part, who), on) : { sees: "never shown", message: null };
}

type Part = Readonly<Record<string, unknown>>;

const partOn = ({ components = [] }: APIMessage, key: string): Part | undefined =>
  [...walk(components, [])].map(({ value }) => value).find(({ custom_id }) => keyOf(custom_id) === key);

function keyOf(customId: unknown): string | null {
  const id = typeof customId === "string" ? parseComponentId(customId) : null;
  return id && `${id.command}:${id.action}`;
}

/** Of a menu, its first choice. */
function use(discord: Discord, { id }: APIMessage, { type, custom_id, options }: Part, who: Somebody): Act {
  if (type === ComponentType.Button) return discord.press(id, String(custom_id), who);
  const [first] = Array.isArray(options) ? options : [];
  return discord.select(id, String(custom_id), first ? [first.value] : [], who);
}
