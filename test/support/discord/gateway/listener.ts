import { once } from "node:events";
import { WebSocket } from "ws";
import type { Discord } from "../discord.ts";

interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: unknown;
}

/** A client that sends what it is told to, and remembers what it hears. */
export function listenTo(discord: Discord, query = "?v=10&encoding=json") {
  const socket = new WebSocket(`${new URL(discord.url).origin.replace("http", "ws")}/${query}`);
  const heard: Payload[] = [];
  const waiting = new Set<() => void>();
  socket.on("message", (data) => {
    heard.push(JSON.parse(String(data)));
    for (const look of waiting) look();
  });
  const hear = (fits: (payload: Payload) => boolean): Promise<Payload> =>
    new Promise((resolve) => {
      const look = () => {
        const found = heard.find(fits);
        if (found) resolve(found);
      };
      waiting.add(look);
      look();
    });
  const closed = once(socket, "close").then(([code]) => code);
  const send = async (op: number, d: unknown) => {
    await hear((payload) => payload.op === 10);
    socket.send(JSON.stringify({ op, d }));
  };
  const ready = () => hear(({ t }) => t === "READY");
  return { socket, heard, hear, closed, send, ready };
}

export type Listener = ReturnType<typeof listenTo>;
