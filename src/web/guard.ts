import { createHash, timingSafeEqual } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";

/** The header in which the page sends back the token of this start. */
const TOKEN_HEADER = "x-dateline-token";

type Guard = MiddlewareHandler<{ Bindings: HttpBindings }>;

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

/**
 * Keeps other sites out: a name of theirs that leads to this machine has another Host, a request from their pages
 * another Origin, and neither knows the token.
 */
export const guard = (token: string, host: string): { readonly everywhere: Guard; readonly api: Guard } => ({
  async everywhere(c, next) {
    if (!hostsOf(host, c.env.incoming.socket.localPort).includes(c.req.header("host") ?? "")) {
      return c.text("This page answers only under its own address.", 403);
    }
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  },
  async api(c, next) {
    const changes = c.req.method !== "GET";
    if (changes && c.req.header("origin") !== `http://${c.req.header("host")}`) {
      return c.text("This page answers only itself.", 403);
    }
    if (!same(c.req.header(TOKEN_HEADER) ?? "", token)) {
      return c.text("Dateline was started anew: load the page again.", 401);
    }
    await next();
  },
});

const hostsOf = (host: string, port: number | undefined): readonly string[] =>
  ["127.0.0.1", "localhost", host.includes(":") ? `[${host}]` : host].flatMap((name) =>
    // A browser leaves out the port of its scheme.
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );

/** Compares in constant time: hashes have one length whatever was sent. */
const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
