import { describe, expect, it } from "vitest";
import { afterPoll, isOwnOutage, unasked } from "../../src/ingest/feed-schedule.ts";
import type { FeedHealth, FeedPoll, FollowedFeed, Heard } from "../../src/model/feed.ts";

const SILENT = { of: "https://harbour.example/feed", why: ["noAnswer"] } as const;

const NOW = new Date("2026-03-10T12:00:00Z");
const MINUTE = 60_000;
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * MINUTE);
const HOURS = 60;
const DAYS = 24 * HOURS;

const ALIVE: FeedHealth = {
  state: "alive",
  nextPoll: NOW,
  polledAt: null,
  failures: 0,
  failingSince: null,
  reason: null,
};
const failing = (failures: number, days: number): FeedHealth => ({
  ...ALIVE,
  state: "failing",
  failures,
  failingSince: later(-days * DAYS),
  reason: SILENT,
});

const fresh = (freshFor: number | null, ttl: number | null = null): FeedPoll => ({
  kind: "fresh",
  feed: { title: null, home: null, language: null, ttl, items: [] },
  validators: { etag: null, lastModified: null },
  movedTo: null,
  freshFor,
});
const unchanged = (freshFor: number | null): FeedPoll => ({ kind: "unchanged", freshFor });
const failure = (notBefore: Date | null = null): FeedPoll => ({
  kind: "failed",
  reason: SILENT,
  notBefore,
  heard: "server",
});
const minutesTo = (date: Date) => (date.getTime() - NOW.getTime()) / MINUTE;

describe("when a feed is asked next", () => {
  it.each<[string, FeedHealth, FeedPoll, number]>([
    ["half an hour later", ALIVE, fresh(null), 30],
    ["half an hour later, though it is fresh for less", ALIVE, unchanged(60), 30],
    ["when it is no longer fresh, as its server says", ALIVE, unchanged(2 * 3600), 2 * HOURS],
    ["when it is no longer fresh, as it says itself", ALIVE, fresh(null, 90), 90],
    ["a day later, however long it is fresh", ALIVE, unchanged(30 * 86_400), 1 * DAYS],
    ["half an hour after the first failure", ALIVE, failure(), 30],
    ["twice as long after the second", failing(1, 0.1), failure(), 60],
    ["and four times after the third", failing(2, 0.1), failure(), 120],
    ["a day after many", failing(2000, 1), failure(), 1 * DAYS],
    ["when its server wants, where that is later", ALIVE, failure(later(300)), 300],
    ["no sooner than otherwise, though its server wants it sooner", failing(2, 0.1), failure(later(1)), 120],
    ["a week later, though its server wants a year", ALIVE, failure(later(365 * DAYS)), 7 * DAYS],
  ])("is %s", (_, before, poll, minutes) => {
    expect(minutesTo(afterPoll(before, poll, NOW, 0).nextPoll)).toBe(minutes);
  });

  it("is spread by up to a fifth", () => {
    expect(minutesTo(afterPoll(ALIVE, fresh(null), NOW, 1).nextPoll)).toBe(36);
    expect(minutesTo(afterPoll(ALIVE, failure(), NOW, 0.5).nextPoll)).toBe(33);
  });
});

describe("a feed's state", () => {
  it.each<[string, FeedHealth, FeedPoll, FeedHealth["state"]]>([
    ["alive when it answers", failing(3, 1), fresh(null), "alive"],
    ["alive again when a dead one answers", { ...failing(9, 9), state: "dead" }, unchanged(null), "alive"],
    ["failing when it fails", ALIVE, failure(), "failing"],
    ["failing, however often it fails in two days", failing(50, 2), failure(), "failing"],
    ["failing, however long it fails, as long as that was seldom", failing(3, 9), failure(), "failing"],
    ["dead when it failed five times over three days", failing(4, 3), failure(), "dead"],
    ["dead as long as it fails", { ...failing(9, 0.1), state: "dead" }, failure(), "dead"],
    ["gone when its server says so", ALIVE, { kind: "gone", reason: SILENT }, "gone"],
  ])("is %s", (_, before, poll, state) => {
    expect(afterPoll(before, poll, NOW, 0).state).toBe(state);
  });

  it("tells since when it fails, how often and why, and forgets that when it answers", () => {
    const first = afterPoll(ALIVE, failure(), NOW, 0);
    expect(first).toMatchObject({ failures: 1, failingSince: NOW, reason: SILENT, polledAt: NOW });
    expect(afterPoll(first, failure(), later(60), 0)).toMatchObject({ failures: 2, failingSince: NOW });
    const back = afterPoll(first, fresh(null), later(60), 0);
    expect(back).toMatchObject({ failures: 0, failingSince: null, reason: null });
  });

  it("does not count from a time that is still to come, when the clock was set back", () => {
    expect(afterPoll(failing(9, -5), failure(), NOW, 0)).toMatchObject({
      state: "failing",
      failingSince: NOW,
    });
  });
});

describe("this machine's own outage", () => {
  const feed = (host: string, health: Partial<FeedHealth> = {}): FollowedFeed => ({
    ...ALIVE,
    ...health,
    id: host,
    address: `https://${host}.example/feed`,
    title: host,
    scope: null,
    addedBy: null,
    etag: null,
    lastModified: null,
  });
  const HARBOUR = feed("harbour", failing(4, 3));
  const ANSWERED = feed("hill", { polledAt: later(-30) });
  const FAILING = feed("mill", { ...failing(4, 3), polledAt: later(-30) });
  const OLD = feed("vale", { polledAt: later(-4 * DAYS) });
  const DEAD = feed("dale", { ...failing(40, 300), state: "dead", polledAt: later(-30) });
  const unheard = (heard: Heard): FeedPoll => ({
    kind: "failed",
    reason: SILENT,
    notBefore: null,
    heard,
  });

  it.each<[boolean, string, Heard, readonly FollowedFeed[]]>([
    [true, "nobody answers for any feed", "nobody", [FAILING, OLD]],
    [true, "there is no network", "no network", [FAILING, OLD]],
    [true, "there is no network for the only feed", "no network", []],
    [false, "another feed has answered meanwhile", "nobody", [FAILING, ANSWERED]],
    [false, "its server says what is wrong", "server", [FAILING, OLD]],
    [false, "it is the only feed", "nobody", []],
    [false, "it is the only feed that lives", "nobody", [DEAD]],
    [false, "the others are of the same host", "nobody", [{ ...HARBOUR, id: "other" }]],
  ])("is %s where %s", (expected, _, heard, others) => {
    expect(isOwnOutage(HARBOUR, unheard(heard), [HARBOUR, ...others], NOW)).toBe(expected);
  });

  it("makes no feed die, however long it lasts, and each is asked every half hour", () => {
    let health: FeedHealth = ALIVE;
    for (let hour = 0; hour < 200; hour++) health = unasked(health, SILENT, later(hour * HOURS), 0);
    expect(health).toMatchObject({ state: "failing", failures: 0, nextPoll: later(199 * HOURS + 30) });
    expect(afterPoll(health, failure(), later(200 * HOURS), 0)).toMatchObject({
      state: "failing",
      failures: 1,
    });
  });
});
