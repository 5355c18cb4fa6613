import { fetch, type Response } from "undici";
import type { Heard } from "../../model/feed.ts";
import type { Reason } from "../../words/reason.ts";
import { checkedUrl } from "./checked-url.ts";
import { createGuardedAgent, ForbiddenAddress, type Resolve } from "./guarded-agent.ts";
import { isPublicAddress } from "./public-address.ts";
import { WebError } from "./web-error.ts";

export interface WebRequest {
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Content types that may come, as they begin; default any. An answer without one may. */
  readonly types?: readonly string[];
  /** After decompression, in bytes; default 5,000,000. */
  readonly maxBytes?: number;
  /** Called with every address before it is asked, redirects too; what it throws ends the fetch. */
  readonly before?: (url: URL) => Promise<void> | void;
}

export interface WebResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Where it was found in the end. */
  readonly address: string;
  /** Where it has moved to for good, if every redirect on the way said so; else null. */
  readonly movedTo: string | null;
}

/** Fetches from the public internet, whatever the status. Throws WebError. */
export interface Web {
  fetch(request: WebRequest): Promise<WebResponse>;
  close(): Promise<void>;
}

export interface WebOptions {
  readonly userAgent: string;
  /** Which IP addresses may be asked. Default the public ones: anything else is for tests on loopback. */
  readonly allow?: (address: string) => boolean;
  readonly resolve?: Resolve;
  /** For each address on the way, its body included. Default 30,000. */
  readonly timeLimitMs?: number;
}

type Headers = Response["headers"];

const MAX_BYTES = 5_000_000;
const MAX_REDIRECTS = 5;
const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export function createWeb(options: WebOptions): Web {
  const { userAgent, allow = isPublicAddress, resolve, timeLimitMs = 30_000 } = options;
  const agent = createGuardedAgent(resolve ? { allow, resolve } : { allow });
  const ask = (url: URL, request: WebRequest) =>
    fetch(url, {
      dispatcher: agent,
      redirect: "manual",
      headers: { "user-agent": userAgent, ...request.headers },
      signal: AbortSignal.timeout(timeLimitMs),
    });
  return {
    async fetch(request) {
      try {
        return await follow(request, (url) => ask(url, request));
      } catch (error) {
        throw asWebError(error, request.address, timeLimitMs);
      }
    },
    close: () => agent.destroy(),
  };
}

async function follow(request: WebRequest, ask: (url: URL) => Promise<Response>): Promise<WebResponse> {
  let url = checkedUrl(request.address);
  let forGood = true;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    await request.before?.(url);
    const response = await ask(url);
    const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
    if (location === null) {
      const body = await readBody(response, url.href, request);
      const { status, headers } = response;
      const moved = redirects > 0 && forGood && response.ok;
      return { status, headers, body, address: url.href, movedTo: moved ? url.href : null };
    }
    await response.body?.cancel();
    forGood &&= PERMANENT.has(response.status);
    url = checkedUrl(location, url);
  }
  throw new WebError("failed", request.address, ["redirects", MAX_REDIRECTS]);
}

async function readBody(response: Response, address: string, request: WebRequest): Promise<Uint8Array> {
  const { types = [], maxBytes = MAX_BYTES } = request;
  const type = response.headers.get("content-type")?.toLowerCase().trim() ?? "";
  if (response.ok && type && types.length > 0 && !types.some((wanted) => type.startsWith(wanted))) {
    await response.body?.cancel();
    throw new WebError("refused", address, ["otherType", type.split(";")[0] ?? "", types.join(", ")]);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new WebError("refused", address, ["tooLarge", maxBytes]);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asWebError(error: unknown, address: string, timeLimitMs: number): Error {
  const causes = chainOf(error);
  const known = causes.find((one) => one instanceof WebError);
  if (known) return known;
  const inside = causes.find((one) => one instanceof ForbiddenAddress);
  if (inside) return new WebError("refused", address, inside.why);
  const timedOut = causes.some(({ name }) => name === "TimeoutError");
  const why: Reason | null = timedOut
    ? ["tooSlow", timeLimitMs]
    : (causes.map(reasonOf).find(Boolean) ?? null);
  const heard = timedOut ? "nobody" : heardOf(causes);
  return new WebError("failed", address, why ?? ["unreachable"], { cause: error, heard });
}

const chainOf = (error: unknown): Error[] => (error instanceof Error ? [error, ...chainOf(error.cause)] : []);

const REASONS: Readonly<Record<string, Reason>> = {
  ENOTFOUND: ["noHost"],
  EAI_AGAIN: ["noLookup"],
  ECONNREFUSED: ["notConnected"],
  ECONNRESET: ["brokenOff"],
  UND_ERR_SOCKET: ["brokenOff"],
  UND_ERR_CONNECT_TIMEOUT: ["noAnswer"],
  UND_ERR_HEADERS_TIMEOUT: ["noAnswer"],
  UND_ERR_BODY_TIMEOUT: ["halfway"],
  CERT_HAS_EXPIRED: ["expired"],
};

const codeOf = (error: Error): string => ("code" in error ? String(error.code) : "");

function reasonOf(error: Error): Reason | null {
  const code = codeOf(error);
  return REASONS[code] ?? (/CERT|TLS|SSL/.test(code) ? ["untrusted"] : null);
}

const NOBODY = new Set([
  "ENOTFOUND",
  "ETIMEDOUT",
  "ECONNREFUSED",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
]);
const NO_NETWORK = new Set(["EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "EHOSTUNREACH", "EADDRNOTAVAIL"]);

/** A host with several addresses has an error for each, of which a machine without IPv6 has some anyway. */
function heardOf(causes: readonly Error[]): Heard {
  const codes = causes
    .flatMap((one) => (one instanceof AggregateError ? one.errors : [one]))
    .map(codeOf)
    .filter((code) => NOBODY.has(code) || NO_NETWORK.has(code));
  if (codes.length === 0) return "server";
  return codes.every((code) => NO_NETWORK.has(code)) ? "no network" : "nobody";
}
