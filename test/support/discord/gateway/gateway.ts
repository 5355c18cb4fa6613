import type { Server } from "node:http";
import { GatewayOpcodes } from "discord-api-types/v10";
import { WebSocketServer } from "ws";
import type { World } from "../world.ts";
import { type Connection, connect, type Desk } from "./connection.ts";
import type { Identified } from "./handshake.ts";
import { createSession, type Session } from "./session.ts";

/** What a test does to the gateway. All of it reaches every client that is connected. */
export interface Gateway {
  /** Cuts the connections without a word. */
  readonly drop: () => void;
  /** Op 7: asks the clients to connect again and resume. */
  readonly reconnect: () => void;
  /** Op 9. */
  readonly invalidate: (resumable: boolean) => void;
  readonly close: (code: number) => void;
  /** Closes whoever identifies themselves with this code; null lets them in again. */
  readonly refuse: (code: number | null) => void;
  /** Leaves heartbeats without an answer, or no longer. */
  readonly deafen: (deaf: boolean) => void;
  /** The clients that are connected and identified. */
  readonly sessions: () => readonly Session[];
  /** Resolves once so many clients are connected and identified. */
  readonly connected: (clients?: number) => Promise<void>;
  /** How many sessions were ever opened. */
  readonly identified: () => number;
  /** What /gateway/bot tells. */
  readonly status: () => object;
  readonly stop: () => void;
}

export interface GatewayOptions {
  readonly shards: number;
  readonly maxConcurrency: number;
  /** IDENTIFYs a day. */
  readonly starts: number;
}

const DAY = 86_400_000;

export function createGateway(world: World, server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  const connections = new Set<Connection>();
  const sessions = new Map<string, Session>();
  const opened: { readonly at: number; readonly key: number }[] = [];
  let deaf = false;
  let refusal: number | null = null;

  const startsToday = () => opened.filter(({ at }) => world.clock.now() - at < DAY).length;

  function open(identified: Identified): Session | null {
    const now = world.clock.now();
    const key = identified.shard[0] % options.maxConcurrency;
    const tooSoon = opened.some((one) => one.key === key && now - one.at < world.times.identify);
    if (tooSoon || startsToday() >= options.starts) return null;
    opened.push({ at: now, key });
    const session = createSession(world, identified, new URL(world.url).origin.replace(/^http/, "ws"));
    sessions.set(session.id, session);
    return session;
  }

  const forget = (session: Session) => void sessions.delete(session.id);

  const lost = (session: Session) =>
    world.clock.after(world.times.resume, () => {
      if (!session.isConnected()) forget(session);
    });

  const desk: Desk = {
    world,
    open,
    find: (id) => sessions.get(id) ?? null,
    forget,
    lost,
    refusal: () => refusal,
    answersHeartbeats: () => !deaf,
  };

  sockets.on("connection", (socket, request) => {
    const query = new URL(request.url ?? "/", world.url).searchParams;
    if (query.get("v") !== "10") return socket.close(4012, "Invalid API version.");
    if (query.get("encoding") !== "json" || query.has("compress")) return socket.close(4002, "Only JSON.");
    const connection = connect(desk, socket);
    connections.add(connection);
    socket.on("close", () => {
      connections.delete(connection);
      world.news.stir();
    });
  });

  world.news.listen((event) => {
    for (const session of sessions.values()) session.hear(event);
  });

  const each = (act: (connection: Connection) => void) => {
    for (const connection of [...connections]) if (connection.session()) act(connection);
  };

  const connectedSessions = () => [...sessions.values()].filter((session) => session.isConnected());

  return {
    drop: () => each((one) => one.drop()),
    reconnect: () => each((one) => one.send({ op: GatewayOpcodes.Reconnect, d: null })),
    invalidate: (resumable) => each((one) => one.invalidate(resumable)),
    close: (code) => each((one) => one.close(code)),
    refuse: (code) => {
      refusal = code;
    },
    deafen: (value) => {
      deaf = value;
    },
    sessions: connectedSessions,
    connected: (clients = 1) => world.news.until(() => connectedSessions().length >= clients),
    identified: () => opened.length,
    status: () => ({
      shards: options.shards,
      session_start_limit: {
        total: options.starts,
        remaining: options.starts - startsToday(),
        reset_after: DAY,
        max_concurrency: options.maxConcurrency,
      },
    }),
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
