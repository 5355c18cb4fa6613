import type { APIMessage } from "discord-api-types/v10";
import type { Effect, Gesture } from "../gesture.ts";
import type { Registered } from "../interaction.ts";
import { words } from "./words.ts";

export type Files = ReadonlyMap<string, readonly File[]>;

const NO_FILES: Files = new Map();

const headers = (): Record<string, string> => {
  const meta = document.querySelector('meta[name="dateline-token"]');
  return { "x-dateline-token": meta?.getAttribute("content") ?? "" };
};

export const fetchCommands = async (): Promise<readonly Registered[]> => {
  const response = await fetch("/api/commands", { headers: headers() });
  if (!response.ok) throw new Error(await reasonOf(response));
  return response.json();
};

/** What came to the channel unasked after so many. Nothing, where the server is not there. */
export async function fetchArrivals(
  count: number,
): Promise<{ readonly messages: readonly APIMessage[]; readonly count: number }> {
  try {
    const response = await fetch(`/api/arrivals/${count}`, { headers: headers() });
    if (response.ok) return await response.json();
  } catch {}
  return { messages: [], count };
}

/** Tells the server of a gesture, and gives what comes of it as it comes. A failure is an effect too. */
export async function* perform(
  gesture: Gesture,
  files = NO_FILES,
  signal?: AbortSignal,
): AsyncGenerator<Effect> {
  try {
    const body = formOf(gesture, files);
    const response = await fetch("/api/interactions", {
      method: "POST",
      headers: headers(),
      body,
      ...(signal ? { signal } : {}),
    });
    if (response.ok && response.body) yield* lines(response.body);
    else yield { kind: "failed", reason: await reasonOf(response) };
  } catch {
    if (!signal?.aborted) yield { kind: "failed", reason: words.stopped };
  }
}

const REASONS: Readonly<Record<number, string>> = { 401: words.startedAnew, 413: words.tooLarge };

const reasonOf = async (response: Response): Promise<string> =>
  REASONS[response.status] ?? (await response.text());

const formOf = (gesture: Gesture, files: Files): FormData => {
  const form = new FormData();
  form.set("gesture", JSON.stringify(gesture));
  for (const [customId, list] of files)
    for (const file of list) form.append(`file:${customId}`, file, file.name);
  return form;
};

async function* lines(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Effect> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const parts = (rest + chunk.value).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) yield JSON.parse(part);
  }
}
