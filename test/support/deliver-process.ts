import { startDeliverer } from "../../src/deliver/deliverer.ts";
import { createDiscordCourier } from "../../src/discord/courier.ts";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { letterOf } from "./delivering.ts";

/** Delivers until it is killed: `deliver-process.ts file api token offset perSecond`. */
const [file = "", api = "", token = "", offset = "0", perSecond = "45"] = process.argv.slice(2);
const store = await createSqliteStore(file);
startDeliverer({
  outbox: store.outbox,
  subscriptions: store.subscriptions,
  courier: createDiscordCourier({
    token,
    api,
    bodyOf: letterOf,
    noticeOf: () => ({ content: "stopped" }),
    perSecond: Number(perSecond),
    timeout: 2_000,
  }),
  async noteQuotes() {},
  async tellNotices() {},
  now: () => Date.now() + Number(offset),
  stuck: (why) => why === null || console.error(why),
  info: () => {},
  warn: (error, what) => console.error(what, error),
});
console.log("running");
