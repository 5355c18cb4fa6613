import { setTimeout as sleep } from "node:timers/promises";
import { type APIMessage, MessageFlags } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { type Composed, compose, composeInteractions } from "../../src/compose.ts";
import { composeDeliverer } from "../../src/compose-delivery.ts";
import type { Deliverer } from "../../src/deliver/deliverer.ts";
import { tellOfFeeds } from "../../src/deliver/feed-news.ts";
import { renderNotice } from "../../src/discord/render/news.ts";
import { createLog } from "../../src/log.ts";
import type { Parcel } from "../../src/model/delivery.ts";
import type { Courier } from "../../src/ports.ts";
import type { Listening } from "../../src/web/listen.ts";
import { GUILD_ID, YOU_ID } from "../../src/web/page/place.ts";
import { createPage } from "../../src/web/server.ts";
import { en } from "../../src/words/en/en.ts";
import { draft } from "../support/drafts.ts";

let composed: Composed;
let server: Listening;
let deliverer: Deliverer;
let courier: Courier;
let headers: Record<string, string>;

beforeAll(async () => {
  const log = createLog({ logLevel: "silent" });
  composed = await compose({ database: ":memory:", corpusDir: "corpus" });
  const { handle } = composeInteractions(composed.parts, log, { desk: composed.opened.desk });
  const page = createPage({ commands, handle, warn: () => {}, host: "127.0.0.1" });
  server = await page.serve(0);
  deliverer = composeDeliverer(
    composed.opened,
    (letterOf) => {
      const bodyOf = async (parcel: Parcel) => (await letterOf(parcel))?.body ?? null;
      courier = page.courier({ bodyOf, noticeOf: (notice) => renderNotice(notice, en) });
      return courier;
    },
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

  it("is told there, to you alone, that a feed died, and leaves to the bot what is for somebody in Discord", async () => {
    const { feeds } = composed.opened.store;
    const now = new Date();
    for (const [scope, addedBy] of [
      [GUILD_ID, YOU_ID],
      ["100000000000000001", "300000000000000001"],
    ] as const) {
      const given = { address: "https://harbour.example/feed", title: `Post of ${addedBy}`, scope, addedBy };
      const { feed } = await feeds.follow(given, now);
      const reason = { of: given.address, why: ["noAnswer"] } as const;
      await feeds.settle(feed.id, { ...feed, state: "dead", reason }, now);
    }
    const before = (await arrivals(0)).messages.length;
    await tellOfFeeds({
      feeds,
      subscriptions: composed.opened.store.subscriptions,
      courier,
      noticesChannel: async () => null,
      now: Date.now,
      warn: (error) => expect.unreachable(String(error)),
    });
    const [notice, ...others] = (await arrivals(before)).messages;
    expect(notice?.content).toContain(`The feed “Post of ${YOU_ID}” can no longer be read`);
    expect(notice?.flags).toBe(MessageFlags.Ephemeral);
    expect(others).toEqual([]);
    expect(await feeds.untoldFeedEvents()).toMatchObject([{ feed: { addedBy: "300000000000000001" } }]);
  });
});
