import type { FollowedFeed } from "../model/feed.ts";
import { afterPoll } from "./feed-schedule.ts";
import { type FeedParts, type FeedReport, LEASE, pollFeed } from "./poll-feed.ts";

export interface FeedPollerParts extends FeedParts {
  /** Rejects when the signal is aborted. */
  readonly wait: (ms: number) => Promise<void>;
  readonly onPolled: (feed: FollowedFeed, report: FeedReport) => void;
  readonly onError: (error: unknown, feed: FollowedFeed) => void;
  /** Told why nothing can be polled, or written down of it; it is tried again a minute later. */
  readonly onStuck: (error: unknown) => void;
}

/** Feeds that are polled at the same time. */
const AT_ONCE = 4;
/** Whatever another process adds is noticed after that. */
const LONGEST_SLEEP = 60_000;

/** Polls the feeds as they fall due, until the signal is aborted. */
export async function pollFeeds(parts: FeedPollerParts): Promise<void> {
  await Promise.all(Array.from({ length: AT_ONCE }, () => pollOneByOne(parts)));
}

async function pollOneByOne(parts: FeedPollerParts): Promise<void> {
  while (!parts.signal.aborted) await pollNext(parts).catch((error: unknown) => pause(error, parts));
}

async function pollNext(parts: FeedPollerParts): Promise<void> {
  const now = parts.now();
  const feed = await parts.feeds.leaseDue(now, new Date(now.getTime() + LEASE));
  if (feed) await pollSafely(feed, parts);
  else await sleepUntilDue(parts);
}

async function pause(error: unknown, { signal, wait, onStuck }: FeedPollerParts): Promise<void> {
  if (signal.aborted) return;
  onStuck(error);
  await wait(LONGEST_SLEEP).catch(() => undefined);
}

/** A feed at which we break is one that failed: it is not asked again and again. */
async function pollSafely(feed: FollowedFeed, parts: FeedPollerParts): Promise<void> {
  try {
    parts.onPolled(feed, await pollFeed(feed, parts));
  } catch (error) {
    if (parts.signal.aborted) return;
    parts.onError(error, feed);
    const failure = {
      kind: "failed",
      reason: { of: feed.address, why: ["readInVain"] },
      notBefore: null,
      heard: "server",
    } as const;
    const now = parts.now();
    await parts.feeds.settle(feed.id, { ...feed, ...afterPoll(feed, failure, now, parts.random()) }, now);
  }
}

async function sleepUntilDue({ feeds, now, wait }: FeedPollerParts): Promise<void> {
  const due = await feeds.nextDue();
  const ms = due ? due.getTime() - now().getTime() : LONGEST_SLEEP;
  // A feed that is due and leased by another process is not asked for all the time.
  await wait(Math.min(Math.max(ms, 1000), LONGEST_SLEEP));
}
