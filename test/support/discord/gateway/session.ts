import { randomBytes } from "node:crypto";
import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from "discord-api-types/v10";
import type { Event } from "../news.ts";
import { viewGuild } from "../views.ts";
import type { World } from "../world.ts";
import { guildsOn, type Identified, isOn } from "./handshake.ts";

/** What a client that identified itself is told, also across lost connections. */
export interface Session {
  readonly id: string;
  readonly shard: Identified["shard"];
  /** What it asked to hear of, as bits. */
  readonly intents: number;
  /** Tells an event, where this session is to hear of it. */
  readonly hear: (event: Event) => void;
  /** Sends over this way from now on. */
  readonly connect: (send: (payload: object) => void) => void;
  /** This way is lost: unless there is another by now, keeps everything until a client resumes. */
  readonly disconnect: (send: (payload: object) => void) => void;
  readonly isConnected: () => boolean;
  /** Repeats what came after a sequence number, then tells RESUMED. False where that is not known. */
  readonly replay: (seq: number) => boolean;
  readonly start: () => void;
}

export function createSession(world: World, { intents, shard }: Identified, resumeUrl: string): Session {
  const id = randomBytes(16).toString("hex");
  const told: { readonly op: number; readonly t: string; readonly s: number; readonly d: unknown }[] = [];
  let way: ((payload: object) => void) | null = null;

  function tell(t: GatewayDispatchEvents, d: unknown): void {
    const payload = { op: GatewayOpcodes.Dispatch, t, s: told.length + 1, d };
    told.push(payload);
    way?.(payload);
  }

  function hear(event: Event): void {
    if (!isOn(shard, installedGuild(world, event))) return;
    if (event.intents !== 0 && (event.intents & intents) === 0) return;
    tell(event.t, typeof event.d === "function" ? event.d(intents) : event.d);
  }

  function replay(seq: number): boolean {
    if (seq > told.length) return false;
    for (const payload of told.slice(seq)) way?.(payload);
    tell(GatewayDispatchEvents.Resumed, { _trace: [] });
    return true;
  }

  function start(): void {
    const guilds = guildsOn(world, shard);
    tell(GatewayDispatchEvents.Ready, readyData(world, id, shard, resumeUrl));
    if (!(intents & GatewayIntentBits.Guilds)) return;
    for (const guild of guilds) tell(GatewayDispatchEvents.GuildCreate, viewGuild(world, guild));
  }

  const connect = (send: (payload: object) => void) => {
    way = send;
  };

  const disconnect = (send: (payload: object) => void) => {
    if (way === send) way = null;
  };

  return { id, shard, intents, hear, connect, disconnect, isConnected: () => way !== null, replay, start };
}

/** Where only a person installed the application, its events go to the first shard. */
function installedGuild(world: World, { guild, t }: Event): string | null {
  const known = t === GatewayDispatchEvents.GuildDelete || (guild && world.guilds.get(guild)?.installed);
  return known ? guild : null;
}

const readyData = (world: World, session: string, shard: Identified["shard"], url: string) => ({
  v: 10,
  user: { ...world.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
  user_settings: {},
  relationships: [],
  private_channels: [],
  presences: [],
  guilds: guildsOn(world, shard).map(({ id }) => ({ id, unavailable: true })),
  guild_join_requests: [],
  geo_ordered_rtc_regions: [],
  session_id: session,
  session_type: "normal",
  resume_gateway_url: url,
  shard,
  application: { id: world.application.id, flags: 0 },
  _trace: [],
});
