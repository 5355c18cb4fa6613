import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export interface WebServer {
  /** http://127.0.0.1:port, without a slash at the end. */
  readonly origin: string;
  /** The paths asked so far, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A site on loopback: each path's answer, or 404. */
export async function startWebServer(paths: Readonly<Record<string, Answering>>): Promise<WebServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const answer = paths[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** An answer of this text. */
export const text =
  (body: string | Uint8Array, type = "text/html", headers: Record<string, string> = {}): Answering =>
  (_, response) =>
    response.writeHead(200, { "content-type": type, ...headers }).end(body);

export const redirect =
  (location: string, status = 302): Answering =>
  (_, response) =>
    response.writeHead(status, { location }).end();

export const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  (_, response) =>
    response.writeHead(code, headers).end();
