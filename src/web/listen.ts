import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `fetch` under an address. Throws one clear sentence where the port cannot be had. */
export const listen = (
  fetch: Parameters<typeof serve>[0]["fetch"],
  host: string,
  port: number,
): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, (address) => {
      resolve({ url: urlOf(host, address), close });
    });
    const close = () => new Promise<void>((closed) => void server.close(() => closed()));
    server.once("error", (error) => reject(refused(error, host, port)));
  });

const urlOf = (host: string, { port }: AddressInfo): string =>
  `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another program: stop it, or set PORT to another",
  EACCES: "may not be used: set PORT to one above 1023",
  EADDRNOTAVAIL: "is no address of this machine: set HOST to 127.0.0.1",
};

const refused = (error: Error, host: string, port: number): Error => {
  const code = "code" in error ? String(error.code) : "";
  return new Error(`${host}:${port} ${REASONS[code] ?? `cannot be used: ${error.message}`}`);
};
