import type { Discord } from "./discord.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Null where there is none. */
  readonly body: unknown;
}

export type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** Sends requests as they are, with no client library between. Paths start below /v10. */
export const askOf =
  (discord: Discord, token = discord.token): Ask =>
  async (method, path, body) => {
    const response = await fetch(`${discord.url}/v10${path}`, {
      method,
      headers: {
        authorization: `Bot ${token}`,
        ...(body !== undefined && !(body instanceof FormData) && { "content-type": "application/json" }),
      },
      body: body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? null : JSON.parse(text),
    };
  };

/** Every problem of a 50035, as "path CODE". */
export function problemsOf(body: unknown): readonly string[] {
  const errors = isRecord(body) ? body.errors : undefined;
  return [...leaves(errors, "")].toSorted();
}

function* leaves(node: unknown, path: string): Generator<string> {
  if (!isRecord(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "_errors" && Array.isArray(value)) yield* value.map(({ code }) => `${path} ${code}`);
    else yield* leaves(value, path === "" ? key : `${path}.${key}`);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
