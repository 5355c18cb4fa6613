import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { startDeliverer } from "../../src/deliver/deliverer.ts";
import type { Outcome } from "../../src/model/delivery.ts";
import { createNewsroom } from "../support/delivering.ts";

it("writes down also those outcomes that come while others are being written", async () => {
  const { store, subscribe, publish } = await createNewsroom(":memory:");
  const { outbox } = store;
  for (let i = 0; i < 20; i++) await subscribe({ channel: `channel${i}` });
  await publish("one", "Kabul saw a bridge.");
  let sent = 0;
  const deliverer = startDeliverer({
    outbox: {
      ...outbox,
      async settle(outcomes, now) {
        await outbox.settle(outcomes, now);
        await sleep(20);
      },
    },
    courier: {
      async send({ id }): Promise<Outcome> {
        sent += 1;
        await sleep(sent * 4);
        return { kind: "sent", message: id, rest: 0, uncertain: false };
      },
      find: async () => null,
    },
    subscriptions: store.subscriptions,
    async tellNotices() {},
    async noteQuotes() {},
    now: Date.now,
    stuck: (why) => why === null || expect.unreachable(String(why)),
    info: () => {},
    warn: (error) => expect.unreachable(String(error)),
  });
  while (sent < 20) await sleep(5);
  await deliverer.close();
  expect(await outbox.counts()).toMatchObject({ owed: 0, sent: 20 });
  await store.close();
});
