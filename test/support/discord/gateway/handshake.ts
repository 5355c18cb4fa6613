import { GatewayIntentBits as Intent } from "discord-api-types/v10";
import { z } from "zod";
import type { World } from "../world.ts";

const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;
const KNOWN = Object.values(Intent).reduce<number>(
  (sum, bit) => (typeof bit === "number" ? sum | bit : sum),
  0,
);
const GUILDS_A_SHARD = 2500;

export const identifyForm = z.object({
  token: z.string(),
  intents: z.unknown().optional(),
  properties: z.object({}),
  shard: z.unknown().optional(),
});

export interface Identified {
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
}

export const resumeForm = z.object({ token: z.string(), session_id: z.string(), seq: z.int().nullable() });

type Data = z.infer<typeof identifyForm>;

const shardForm = z.tuple([z.int().min(0), z.int().min(1)]).refine(([id, count]) => id < count);

/** What an IDENTIFY is closed for, in the order in which Discord looks. */
const CHECKS: readonly (readonly [code: number, fails: (data: Data, world: World) => boolean])[] = [
  [4004, ({ token }, world) => token.replace(/^Bot /, "") !== world.application.token],
  [4010, ({ shard }) => shard !== undefined && !shardForm.safeParse(shard).success],
  [4011, ({ shard }, world) => guildsOn(world, shardOf(shard)).length > GUILDS_A_SHARD],
  [
    4013,
    ({ intents }) => typeof intents !== "number" || !Number.isInteger(intents) || (intents & ~KNOWN) !== 0,
  ],
  [4014, ({ intents }, world) => (Number(intents) & PRIVILEGED & ~world.application.privileged) !== 0],
];

/** What a client asked for, or the code that it is closed with. */
export function identify(world: World, data: Data): Identified | number {
  const failed = CHECKS.find(([, fails]) => fails(data, world));
  if (failed) return failed[0];
  return { intents: Number(data.intents), shard: shardOf(data.shard) };
}

function shardOf(shard: unknown): Identified["shard"] {
  const result = shardForm.safeParse(shard);
  return result.success ? result.data : [0, 1];
}

/** The shard that hears of a guild; private messages go to the first. */
export const isOn = ([id, count]: Identified["shard"], guild: string | null): boolean =>
  (guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count))) === id;

export const guildsOn = (world: World, shard: Identified["shard"]) =>
  [...world.guilds.values()].filter((guild) => guild.installed && isOn(shard, guild.id));
