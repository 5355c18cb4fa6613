import { GatewayOpcodes as Op } from "discord-api-types/v10";
import type { RawData, WebSocket } from "ws";
import { z } from "zod";
import type { World } from "../world.ts";
import { type Identified, identify, identifyForm, resumeForm } from "./handshake.ts";
import type { Session } from "./session.ts";

/** What a connection needs of the gateway. */
export interface Desk {
  readonly world: World;
  /** Opens a session; null where no more may be opened now. */
  readonly open: (identified: Identified) => Session | null;
  /** The session a client may resume, or null. */
  readonly find: (id: string) => Session | null;
  readonly forget: (session: Session) => void;
  readonly lost: (session: Session) => void;
  /** The code to close whoever identifies themselves with, or null. */
  readonly refusal: () => number | null;
  /** False while heartbeats are left without an answer. */
  readonly answersHeartbeats: () => boolean;
}

export interface Connection {
  readonly send: (payload: object) => void;
  readonly close: (code: number) => void;
  readonly drop: () => void;
  /** Op 9: the client's session is over, unless it may be resumed. */
  readonly invalidate: (resumable: boolean) => void;
  readonly session: () => Session | null;
}

const MAX_PAYLOAD = 4096;
const EVENTS_A_MINUTE = 120;
const GRACE = 1.5;

const payloadForm = z.object({ op: z.int(), d: z.unknown().optional() });

/** Speaks with one client, from HELLO on. */
export function connect(desk: Desk, socket: WebSocket): Connection {
  const { heartbeat } = desk.world.times;
  let session: Session | null = null;
  let events: readonly number[] = [];
  let silence = setTimeout(timeOut, heartbeat * GRACE);

  const send = (payload: object) => socket.send(JSON.stringify({ s: null, t: null, ...payload }));
  const close = (code: number) => socket.close(code, REASONS[code] ?? "");

  const HANDLERS: Readonly<Record<number, (d: unknown) => void>> = {
    [Op.Heartbeat]: () => {
      clearTimeout(silence);
      silence = setTimeout(timeOut, heartbeat * GRACE);
      if (desk.answersHeartbeats()) send({ op: Op.HeartbeatAck });
    },
    [Op.Identify]: onIdentify,
    [Op.Resume]: onResume,
    [Op.PresenceUpdate]: demandSession,
    [Op.VoiceStateUpdate]: demandSession,
    [Op.RequestGuildMembers]: demandSession,
  };

  function timeOut(): void {
    if (session) desk.forget(session);
    close(4009);
  }

  function demandSession(): void {
    if (!session) close(4003);
  }

  function onIdentify(d: unknown) {
    if (session) return close(4005);
    const form = identifyForm.safeParse(d);
    if (!form.success) return close(4002);
    const identified = desk.refusal() ?? identify(desk.world, form.data);
    if (typeof identified === "number") return close(identified);
    session = desk.open(identified);
    if (!session) return send({ op: Op.InvalidSession, d: false });
    session.connect(send);
    session.start();
    desk.world.news.stir();
  }

  function onResume(d: unknown) {
    if (session) return close(4005);
    const form = resumeForm.safeParse(d);
    if (!form.success) return close(4002);
    if (form.data.token.replace(/^Bot /, "") !== desk.world.application.token) return close(4004);
    const found = desk.find(form.data.session_id);
    if (!found) return send({ op: Op.InvalidSession, d: false });
    found.connect(send);
    if (!found.replay(form.data.seq ?? 0)) {
      desk.forget(found);
      return close(4007);
    }
    session = found;
    desk.world.news.stir();
  }

  function receive(data: RawData) {
    const now = Date.now();
    events = [...events.filter((at) => now - at < 60_000), now];
    if (events.length > EVENTS_A_MINUTE) return close(4008);
    const payload = read(data);
    if (!payload) return close(4002);
    const handle = HANDLERS[payload.op];
    if (handle) handle(payload.d);
    else close(4001);
  }

  /** The client may then resume or identify itself anew over the same connection. */
  function invalidate(resumable: boolean): void {
    if (!session) return;
    leave(session, resumable);
    session = null;
    send({ op: Op.InvalidSession, d: resumable });
  }

  function leave(left: Session, resumable: boolean): void {
    left.disconnect(send);
    if (resumable) desk.lost(left);
    else desk.forget(left);
  }

  socket.on("message", receive);
  socket.on("error", () => socket.terminate());
  socket.on("close", (code) => {
    clearTimeout(silence);
    // A client that closes with 1000 or 1001 gives its session up.
    if (session) leave(session, code !== 1000 && code !== 1001);
  });
  send({ op: Op.Hello, d: { heartbeat_interval: heartbeat, _trace: [] } });
  return { send, close, drop: () => socket.terminate(), invalidate, session: () => session };
}

function read(data: RawData): z.infer<typeof payloadForm> | null {
  const text = String(data);
  if (Buffer.byteLength(text) > MAX_PAYLOAD) return null;
  try {
    return payloadForm.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const REASONS: Readonly<Record<number, string>> = {
  4000: "Unknown error.",
  4001: "Unknown opcode.",
  4002: "Error while decoding payload.",
  4003: "Not authenticated.",
  4004: "Authentication failed.",
  4005: "Already authenticated.",
  4007: "Invalid `seq`.",
  4008: "Rate limited.",
  4009: "Session timed out.",
  4010: "Invalid shard.",
  4011: "Sharding required.",
  4012: "Invalid API version.",
  4013: "Invalid intent(s).",
  4014: "Disallowed intent(s).",
};
