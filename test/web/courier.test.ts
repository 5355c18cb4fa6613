import { setTimeout as sleep } from "node:timers/promises";
import type { APIMessage } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { type Composed, compose, composeInteractions, createLog } from "../../src/compose.ts";
import { composeDeliverer } from "../../src/compose-delivery.ts";
import type { Deliverer } from "../../src/deliver/deliverer.ts";
import type { Listening } from "../../src/web/listen.ts";
import { createPage } from "../../src/web/server.ts";
import { draft } from "../support/drafts.ts";

let composed: Composed;
let server: Listening;
let deliverer: Deliverer;
let headers: Record<string, string>;

beforeAll(async () => {
  const log = createLog({ logLevel: "silent" });
  composed = await compose({ database: ":memory:", corpusDir: "corpus" });
  const { handle } = composeInteractions(composed.parts, log, { desk: composed.opened.desk });
  const page = createPage({ commands, handle, warn: () => {}, host: "127.0.0.1" });
  server = await page.serve(0);
  deliverer = composeDeliverer(
    composed.opened,
    (letterOf) => page.courier(async (parcel) => (await letterOf(parcel))?.body ?? null),
    log,
  );
  const html = await (await fetch(server.url)).text();
  const token = /name="dateline-token" content="([^"]+)"/.exec(html)?.[1] ?? "";
  headers = { "x-dateline-token": token, origin: server.url };
});

afterAll(async () => {
  await deliverer.close();
  await server.close();
  await composed.close();
});

async function give(path: readonly string[], options: Record<string, string>): Promise<string> {
  const body = new FormData();
  body.set("gesture", JSON.stringify({ kind: "command", path, options }));
  return (await fetch(`${server.url}/api/interactions`, { method: "POST", headers, body })).text();
}

async function arrivals(after: number): Promise<{ readonly messages: readonly APIMessage[] }> {
  const response = await fetch(`${server.url}/api/arrivals/${after}`, { headers });
  return response.json();
}

describe("the local page", () => {
  it("is a channel that subscriptions deliver into", async () => {
    expect(await give(["subscribe", "add"], { query: "grimsund" })).toContain("**grimsund** · at once");
    await composed.parts.store.publish(
      "test",
      draft({ key: "light", body: "The Grimsund lighthouse was lit again on Monday." }),
    );
    deliverer.wake();
    while ((await arrivals(0)).messages.length === 0) await sleep(20);
    const { messages } = await arrivals(0);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.content).toContain("> The **Grimsund** lighthouse was lit again on Monday.");
    expect((await arrivals(1)).messages).toEqual([]);
  });
});
