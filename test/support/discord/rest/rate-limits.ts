import { createHash } from "node:crypto";
import { DiscordError } from "../errors.ts";

/** So many requests in so many milliseconds. */
export interface Limit {
  readonly limit: number;
  readonly window: number;
}

const GLOBAL: Limit = { limit: 50, window: 1_000 };
const INVALID: Limit = { limit: 10_000, window: 600_000 };
const DEFAULT: Limit = { limit: 50, window: 1_000 };

/** Discord tells these in headers only; a client has to read them there. */
const LIMITS: Readonly<Record<string, Limit>> = {
  "POST /channels/:id/messages": { limit: 5, window: 5_000 },
  "PATCH /channels/:id/messages/:id": { limit: 5, window: 5_000 },
  "DELETE /channels/:id/messages/:id": { limit: 5, window: 1_000 },
  "POST /channels/:id/messages/:id/crosspost": { limit: 10, window: 3_600_000 },
  "POST /channels/:id/threads": { limit: 10, window: 10_000 },
  "POST /users/@me/channels": { limit: 10, window: 10_000 },
  "POST /applications/:id/commands": { limit: 5, window: 20_000 },
  "POST /webhooks/:id/:token": { limit: 5, window: 2_000 },
  "PATCH /webhooks/:id/:token/messages/:id": { limit: 5, window: 2_000 },
};

interface Bucket {
  readonly left: number;
  readonly resets: number;
}

export interface RateLimits {
  /** Counts a request, and gives the headers that tell its bucket. Throws 429. */
  readonly count: (method: string, path: string) => Readonly<Record<string, string>>;
  /** Counts an answer by its status, for the limit of invalid requests. */
  readonly countAnswer: (status: number, scope: string | null) => void;
  /** Changes the limit of a route such as "POST /channels/:id/messages", of "global" or of "invalid". */
  readonly set: (route: string, limit: Limit) => void;
}

export function createRateLimits(now: () => number): RateLimits {
  const limits = new Map(Object.entries({ ...LIMITS, global: GLOBAL, invalid: INVALID }));
  const buckets = new Map<string, Bucket>();

  function take(key: string, { limit, window }: Limit): Bucket {
    const before = buckets.get(key);
    const current = before && before.resets > now() ? before : { left: limit, resets: now() + window };
    const after = { ...current, left: current.left - 1 };
    buckets.set(key, { ...after, left: Math.max(0, after.left) });
    return after;
  }

  function count(method: string, path: string): Readonly<Record<string, string>> {
    const invalid = buckets.get("invalid");
    if (invalid && invalid.left <= 0 && invalid.resets > now()) throw BLOCKED;
    const route = routeOf(method, path);
    if (!isExempt(path)) {
      const all = take("global", limits.get("global") ?? GLOBAL);
      if (all.left < 0) throw tooMany({ after: all.resets - now(), scope: "global", headers: {} });
    }
    const limit = limits.get(route) ?? DEFAULT;
    const bucket = take(`${route} ${resourceOf(path)}`, limit);
    const headers = headersOf(route, limit, bucket, now());
    if (bucket.left < 0) throw tooMany({ after: bucket.resets - now(), scope: "user", headers });
    return headers;
  }

  function countAnswer(status: number, scope: string | null): void {
    const invalid = status === 401 || status === 403 || (status === 429 && scope !== "shared");
    if (invalid) take("invalid", limits.get("invalid") ?? INVALID);
  }

  return { count, countAnswer, set: (route, limit) => void limits.set(route, limit) };
}

/** A 429, which carries headers of its own. */
export class RateLimited extends DiscordError {
  override name = "RateLimited";
  readonly headers: Readonly<Record<string, string>>;

  constructor(body: { code: number; message: string }, headers: Readonly<Record<string, string>>) {
    super(429, body);
    this.headers = headers;
  }
}

export type Scope = "user" | "global" | "shared";

export function tooMany(refused: {
  readonly after: number;
  readonly scope: Scope;
  readonly headers: Readonly<Record<string, string>>;
}): RateLimited {
  const { after, scope, headers } = refused;
  const seconds = Math.max(0, after) / 1000;
  const message = scope === "shared" ? "The resource is being rate limited." : "You are being rate limited.";
  const body = { message, retry_after: seconds, global: scope === "global", code: 0 };
  return new RateLimited(body, {
    ...headers,
    via: "1.1 google",
    "retry-after": String(Math.ceil(seconds)),
    "x-ratelimit-scope": scope,
    ...(scope === "global" && { "x-ratelimit-global": "true" }),
  });
}

/** What stands before Discord blocks an address that keeps sending invalid requests. */
const BLOCKED = new RateLimited({ code: 1015, message: "You are being blocked." }, { "retry-after": "600" });

const ID = /\/\d{17,20}(?=\/|$)/g;

/** A request's route, with placeholders for what changes: "PATCH /webhooks/:id/:token/messages/:id". */
export const routeOf = (method: string, path: string): string =>
  `${method} ${path
    .replaceAll(ID, "/:id")
    .replace(/^(\/webhooks\/:id|\/interactions\/:id)\/[^/]+/, "$1/:token")
    .replace("/messages/@original", "/messages/:id")}`;

/** The channel, guild or webhook with token that has buckets of its own. */
const resourceOf = (path: string): string =>
  /^\/(?:webhooks|interactions)\/\d+\/[^/]+|^\/(?:channels|guilds)\/\d+/.exec(path)?.[0] ?? "";

/** What answers interactions stands outside the bot's global limit. */
const isExempt = (path: string): boolean => /^\/(?:webhooks|interactions)\//.test(path);

const headersOf = (route: string, { limit }: Limit, { left, resets }: Bucket, now: number) => ({
  "x-ratelimit-limit": String(limit),
  "x-ratelimit-remaining": String(Math.max(0, left)),
  "x-ratelimit-reset": (resets / 1000).toFixed(3),
  "x-ratelimit-reset-after": ((resets - now) / 1000).toFixed(3),
  "x-ratelimit-bucket": createHash("sha256").update(route).digest("hex").slice(0, 32),
});
