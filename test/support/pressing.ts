import { type APIMessage, ComponentType } from "discord-api-types/v10";
import { parseComponentId } from "../../src/discord/component-id.ts";
import type { Act } from "./discord/act/act.ts";
import type { OptionValues } from "./discord/act/options.ts";
import type { Discord } from "./discord/discord.ts";
import { walk } from "./discord/messages/rules.ts";
import { type Somebody, tried } from "./members.ts";

/** A command, and what is used on its answer one after the other: each by its command and action, as "when:more". */
export type Path = readonly [command: string, options: OptionValues, ...keys: string[]];

interface People {
  /** Gives the command, and uses all but the last. */
  readonly asks: Somebody;
  readonly presses: Somebody;
}

/** What somebody sees who uses the last of a path. */
export async function pressedSight(
  discord: Discord,
  [name, options, ...keys]: Path,
  { asks, presses }: People,
  target?: string,
): Promise<string> {
  let { sees, message } = await tried(() =>
    discord.command({ name, options, ...asks, ...(target !== undefined && { target }) }),
  );
  for (const [i, key] of keys.entries()) {
    const on = message;
    if (!on) return sees;
    const part = partOn(on, key);
    if (!part) return "never shown";
    const who = i === keys.length - 1 ? presses : asks;
    ({ sees, message } = await tried(() => use(discord, on, part, who), on));
  }
  return sees;
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
