import type { FeedHealth, FeedPoll, FollowedFeed } from "../model/feed.ts";
import type { Refusal } from "../words/reason.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Between two polls of a feed that says nothing else. */
const USUAL = 30 * MINUTE;
/** A feed that asks for more quiet than that is polled all the same. */
const LONGEST = DAY;
/** A server that asks to be left alone for longer is asked after a week. */
const LONGEST_PAUSE = 7 * DAY;

/** A feed is dead when it has failed this often, for this long. */
const FATAL_FAILURES = 5;
const FATAL_TIME = 3 * DAY;

/**
 * Whether a poll failed because this machine reaches nothing: nobody answered, nor has any other feed that lives
 * answered since this one began to fail. Where there is no other, only our own network can tell.
 */
export function isOwnOutage(
  feed: FollowedFeed,
  poll: FeedPoll,
  all: readonly FollowedFeed[],
  now: Date,
): boolean {
  if (poll.kind !== "failed" || poll.heard === "server") return false;
  const living = all.filter((other) => hostOf(other) !== hostOf(feed) && isLiving(other));
  if (living.length === 0) return poll.heard === "no network";
  const since = feed.failingSince ?? now;
  return !living.some(({ state, polledAt }) => state === "alive" && polledAt !== null && polledAt >= since);
}

const hostOf = ({ address }: FollowedFeed): string | undefined => URL.parse(address)?.host;

const isLiving = ({ state }: FollowedFeed): boolean => state === "alive" || state === "failing";

/** A feed that was asked in vain, but through no fault of its own: it is asked again soon. */
export const unasked = (before: FeedHealth, reason: Refusal, now: Date, random: number): FeedHealth => ({
  ...before,
  state: before.state === "alive" ? "failing" : before.state,
  nextPoll: after(now, spread(USUAL, random)),
  failingSince: now,
  reason,
});

/**
 * What a poll makes of a feed's health. `random` is from 0 to 1: polls are spread by it, so that feeds that failed
 * together are not asked together.
 */
export function afterPoll(before: FeedHealth, poll: FeedPoll, now: Date, random: number): FeedHealth {
  if (poll.kind === "gone") return { ...failed(before, poll.reason, now, random), state: "gone" };
  if (poll.kind === "failed") {
    const health = failed(before, poll.reason, now, random);
    return { ...health, nextPoll: noSooner(health.nextPoll, poll.notBefore, now) };
  }
  const ttl = poll.kind === "fresh" ? poll.feed.ttl : null;
  const wait = Math.max(USUAL, (poll.freshFor ?? 0) * 1000, (ttl ?? 0) * MINUTE);
  return {
    state: "alive",
    nextPoll: after(now, spread(Math.min(wait, LONGEST), random)),
    polledAt: now,
    failures: 0,
    failingSince: null,
    reason: null,
  };
}

function failed(before: FeedHealth, reason: Refusal, now: Date, random: number): FeedHealth {
  const failures = before.failures + 1;
  // A clock that was set back makes no feed younger than its failures.
  const failingSince = before.failingSince && before.failingSince < now ? before.failingSince : now;
  const isDead = failures >= FATAL_FAILURES && now.getTime() - failingSince.getTime() >= FATAL_TIME;
  const wait = Math.min(USUAL * 2 ** Math.min(failures - 1, 10), LONGEST);
  return {
    state: isDead || before.state === "dead" ? "dead" : "failing",
    nextPoll: after(now, spread(wait, random)),
    polledAt: now,
    failures,
    failingSince,
    reason,
  };
}

/** Up to a fifth longer. */
const spread = (ms: number, random: number): number => Math.round(ms * (1 + random / 5));

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);

const noSooner = (planned: Date, notBefore: Date | null, now: Date): Date => {
  const pause = notBefore ? Math.min(notBefore.getTime(), now.getTime() + LONGEST_PAUSE) : 0;
  return new Date(Math.max(planned.getTime(), pause));
};
