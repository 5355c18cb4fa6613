import type { APIMessage } from "discord-api-types/v10";
import type { Discord } from "./discord/discord.ts";
import { draft } from "./drafts.ts";
import { rootOf } from "./members.ts";
import type { Newsroom } from "./newsroom.ts";

/** The buttons under what channels are told unasked. */
export const TOLD = ["subscribe:why", "subscribe:more"] as const;

const DOZEN = [
  "A ferry ran aground off Vellmere.",
  "The mayor of Vellmere resigned over a loan.",
  "Fishers from Vellmere found a bell.",
  "A school in Vellmere lost its roof.",
  "Two bridges near Vellmere are to be painted.",
  "Vellmere has a new stamp.",
  "The last cinema of Vellmere shut.",
  "Herons nest again behind the Vellmere mill.",
  "A court in Vellmere freed the baker.",
  "Snow closed every road to Vellmere.",
  "The Vellmere choir sang in the rain.",
  "Nobody in Vellmere bought the lighthouse.",
];

/** Has channels told of a dozen stories together, by the real deliverer, once the hour is over. */
export async function tellTogether(room: Newsroom, channels: readonly string[], endHour: () => void) {
  const { discord, parts } = room;
  for (const channel of channels) {
    const place = { member: discord.home.guild.owner, channel };
    const options = { query: "vellmere", tell: "hourly", channel: rootOf(channel, discord) };
    await room.ask("subscribe add", options, place);
  }
  for (const [at, body] of DOZEN.entries())
    await parts.store.publish("test", draft({ key: `vellmere${at}`, headline: `Vellmere ${at}`, body }));
  endHour();
  room.deliver();
  await discord.until(() => channels.every((channel) => toldIn(channel, discord)));
}

/** What a channel was told, or a forum in a post of its own. */
export function toldIn(channel: string, discord: Discord): APIMessage | undefined {
  const root = rootOf(channel, discord);
  const member = discord.home.guild.owner;
  const ids = [...discord.world.channels.values()].flatMap(({ id, parent }) =>
    id === root || parent === root ? [id] : [],
  );
  return ids
    .flatMap((id) => discord.messages({ channel: id, member }))
    .find(({ content }) => content.includes("Vellmere"));
}
