import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome, Parcel } from "../model/delivery.ts";
import type { Courier, Outbox, Subscriptions } from "../ports.ts";
import { count } from "../text/count.ts";
import { carry } from "./carry.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

export interface DelivererParts {
  readonly outbox: Outbox;
  readonly courier: Pick<Courier, "send" | "find">;
  readonly subscriptions: Pick<Subscriptions, "forget">;
  /** Tells people of what stopped, and of what goes on again. */
  readonly tellNotices: () => Promise<void>;
  /** Tells below posted passages what became of their articles. */
  readonly noteQuotes: () => Promise<void>;
  readonly now: () => number;
  /** Told what keeps it from working for now, each time that it tries; null once it works. */
  readonly stuck: (why: unknown) => void;
  /** Told of what went wrong on our own side. */
  readonly info: (what: string) => void;
  readonly warn: (error: unknown, what: string) => void;
}

export interface Deliverer {
  /** Has it look at once whether something is owed. */
  wake(): void;
  /** Lets what is under way end, and ends. */
  close(): Promise<void>;
}

/** For how long a channel is one worker's own. After that the worker is taken for dead. */
const LEASE = MINUTE;
const AT_ONCE = 128;
/** Outcomes are written down together, so many or what comes within so long: every writing waits for the disk. */
const ENOUGH = AT_ONCE / 4;
const GATHER = 20;
/** A channel that nobody wakes us for is seen this late at the most. */
const LOOK = 5_000;
/** After a gap as long as this, what was missed is told together. */
const GAP = 30 * MINUTE;
/** A clock is set right by less all the time. */
const SET_BACK = 15 * SECOND;
/** A server that removed the bot is forgotten after this. */
const GRACE = 7 * DAY;

/** Sends what is owed until closed: many channels at once, and each in its order. */
export function startDeliverer(parts: DelivererParts): Deliverer {
  const { outbox, courier, now, warn } = parts;
  let done: (readonly [Parcel, Outcome])[] = [];
  const running = new Set<Parcel>();
  let closing = false;
  let woken = false;
  let look = () => {};
  let found = 0;
  let beatAt = Number.NEGATIVE_INFINITY;
  let latest = beatAt;
  let renewedAt = now();

  const wake = () => {
    woken = true;
    look();
  };

  /** Resolves once that holds, which is looked at whenever something happens, or after so long. */
  const until = (holds: () => boolean, ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      look = () => {
        if (!holds()) return;
        clearTimeout(timer);
        resolve();
      };
      look();
    });

  const start = async (parcel: Parcel): Promise<void> => {
    running.add(parcel);
    const outcome = await carry(parcel, courier, now()).catch((error: unknown): Outcome => {
      warn(error, "a delivery failed in a way that was not foreseen");
      return { kind: "unknown", why: String(error) };
    });
    running.delete(parcel);
    done.push([parcel, outcome]);
    wake();
  };

  const settle = async (): Promise<void> => {
    const settled = [...done];
    if (settled.length === 0) return;
    await outbox.settle(settled, now());
    done = done.slice(settled.length);
    found += settled.filter(([, outcome]) => outcome.kind === "sent" && outcome.found).length;
    if (settled.some(([, { kind }]) => kind === "unreachable")) telling.start();
  };

  const forget = async (): Promise<void> => {
    while (!closing && (await outbox.forget(now()))) await sleep(GATHER);
  };

  const telling = beside(parts.tellNotices, (error) => warn(error, "nobody could be told of what stopped"));
  const noting = beside(parts.noteQuotes, (error) =>
    warn(error, "posted passages could not be told of changes"),
  );
  const forgetting = beside(forget, (error) => warn(error, "what was told long ago could not be forgotten"));

  /** The outbox knows what to put back by the last time that it was told. */
  const noteSetBack = async (by: number): Promise<void> => {
    parts.info(`the clock was set back by ${lengthOf(by)}`);
    if (by < MINUTE) await outbox.beat(latest, GAP);
  };

  const beat = async (): Promise<void> => {
    const setBack = latest - now();
    if (setBack < SET_BACK && now() - beatAt < MINUTE) return;
    if (setBack >= SET_BACK) await noteSetBack(setBack);
    latest = beatAt = now();
    noting.start();
    await outbox.beat(now(), GAP);
    if (found > 0) parts.info(`found in Discord already, and not sent again: ${count(found, "message")}`);
    found = 0;
    await parts.subscriptions.forget(now(), GRACE);
    telling.start();
    forgetting.start();
  };

  /** Reading back and waiting for Discord may take longer than a lease. */
  const renew = async (): Promise<void> => {
    if (running.size === 0 || Math.abs(now() - renewedAt) < LEASE / 4) return;
    renewedAt = now();
    const channels = Array.from(running, ({ channel }) => channel);
    await outbox.renew(channels, now() + LEASE);
  };

  const round = async (): Promise<void> => {
    await settle();
    if (closing) return;
    await beat();
    latest = Math.max(latest, now());
    await renew();
    const free = AT_ONCE - running.size;
    const parcels = free > 0 ? await outbox.claim(now(), { lease: LEASE, limit: free }) : [];
    for (const parcel of parcels) void start(parcel);
    await rest();
  };

  const rest = async (): Promise<void> => {
    const due = running.size >= AT_ONCE ? null : await outbox.nextDue();
    await until(() => woken, due === null ? LOOK : Math.min(LOOK, Math.max(1, due - now())));
    if (running.size > 0) await until(() => done.length >= ENOUGH, GATHER);
    woken = false;
  };

  const loop = async (): Promise<void> => {
    while (!closing || running.size > 0 || done.length > 0) {
      try {
        await round();
        parts.stuck(null);
        if (closing && running.size > 0) await rest();
      } catch (error) {
        parts.stuck(error);
        if (closing) return;
        await sleep(SECOND);
      }
    }
  };

  const ended = loop();
  return {
    wake,
    async close() {
      closing = true;
      wake();
      await ended;
      await Promise.all([telling, noting, forgetting].map((one) => one.ended()));
    },
  };
}

const lengthOf = (ms: number): string =>
  ms < MINUTE ? count(Math.round(ms / SECOND), "second") : count(Math.round(ms / MINUTE), "minute");

/** Work beside the deliveries, which do not wait for it: it is begun where it is not under way. */
function beside(work: () => Promise<void>, failed: (error: unknown) => void) {
  let underWay: Promise<void> | null = null;
  return {
    start(): void {
      underWay ??= work()
        .catch(failed)
        .finally(() => {
          underWay = null;
        });
    },
    ended: async (): Promise<void> => underWay ?? undefined,
  };
}
