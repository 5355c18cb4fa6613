import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type DelivererParts, startDeliverer } from "../../src/deliver/deliverer.ts";
import type { Outcome } from "../../src/model/delivery.ts";
import type { SqliteStore } from "../../src/store/sqlite-store.ts";
import { createNewsroom } from "../support/delivering.ts";

const MINUTE = 60_000;

const partsFor = ({ outbox, subscriptions }: SqliteStore): Omit<DelivererParts, "courier"> => ({
  outbox,
  subscriptions,
  async tellNotices() {},
  async noteQuotes() {},
  now: Date.now,
  info: () => {},
  stuck: (why) => why === null || expect.unreachable(String(why)),
  warn: (error) => expect.unreachable(String(error)),
});

const sentAs = (message: string): Outcome => ({ kind: "sent", message, rest: 0, uncertain: false });

describe("the deliverer", () => {
  it("writes down also those outcomes that come while others are being written", async () => {
    const { store, subscribe, publish } = await createNewsroom(":memory:");
    const { outbox } = store;
    for (let i = 0; i < 20; i++) await subscribe({ channel: `channel${i}` });
    await publish("one", "Kabul saw a bridge.");
    let sent = 0;
    const deliverer = startDeliverer({
      ...partsFor(store),
      outbox: {
        ...outbox,
        async settle(outcomes, now) {
          await outbox.settle(outcomes, now);
          await sleep(20);
        },
      },
      courier: {
        async send({ id }) {
          sent += 1;
          await sleep(sent * 4);
          return sentAs(id);
        },
        find: async () => null,
      },
    });
    while (sent < 20) await sleep(5);
    await deliverer.close();
    expect(await outbox.counts()).toMatchObject({ owed: 0, sent: 20 });
    await store.close();
  });

  it("sends nothing a second time that takes longer than a lease", async () => {
    let now = Date.now();
    const { store, subscribe, publish } = await createNewsroom(":memory:", () => now);
    await subscribe({ channel: "a" });
    await publish("one", "Kabul saw a bridge.");
    const taken = Promise.withResolvers<Outcome>();
    let sent = 0;
    const deliverer = startDeliverer({
      ...partsFor(store),
      now: () => now,
      courier: {
        send() {
          sent += 1;
          return taken.promise;
        },
        find: async () => null,
      },
    });
    for (let minute = 0; minute < 5; minute++) {
      await sleep(50);
      now += MINUTE;
      deliverer.wake();
    }
    await sleep(50);
    taken.resolve(sentAs("400000000000000001"));
    await deliverer.close();
    expect(sent).toBe(1);
    expect(await store.outbox.counts()).toMatchObject({ owed: 0, sent: 1 });
    await store.close();
  });

  it("waits no longer than it was told to where the clock is set back by less than a minute", async () => {
    let now = Date.now();
    const { store, subscribe, publish } = await createNewsroom(":memory:", () => now);
    await subscribe({ channel: "a" });
    await publish("one", "Kabul saw a bridge.");
    const outcomes: Outcome[] = [{ kind: "later", wait: 30_000, why: "Discord wants fewer messages." }];
    const said: string[] = [];
    const deliverer = startDeliverer({
      ...partsFor(store),
      now: () => now,
      info: (what) => said.push(what),
      courier: {
        send: async () => outcomes.pop() ?? sentAs("400000000000000001"),
        find: async () => null,
      },
    });
    const counts = () => store.outbox.counts();
    while (outcomes.length > 0) await sleep(5);
    await sleep(100);
    now -= 40_000;
    deliverer.wake();
    await sleep(100);
    expect((await counts()).sent).toBe(0);
    now += 30_001;
    deliverer.wake();
    while ((await counts()).sent === 0) await sleep(5);
    await deliverer.close();
    expect(said).toEqual(["the clock was set back by 40 seconds"]);
    await store.close();
  });
});
