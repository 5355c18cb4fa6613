import { afterAll, beforeAll, expect, it } from "vitest";
import { feedsOf, tellOfFeeds } from "../../src/deliver/feed-news.ts";
import { createDiscordCourier } from "../../src/discord/courier.ts";
import { renderNotice } from "../../src/discord/render/news.ts";
import type { FeedState } from "../../src/model/feed.ts";
import { en } from "../../src/words/en/en.ts";
import type { Reason } from "../../src/words/reason.ts";
import { createNewsroom, letterOf, type Newsroom } from "../support/delivering.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";

let discord: Discord;
let newsroom: Newsroom;

beforeAll(async () => {
  discord = await startDiscord();
  newsroom = await createNewsroom(":memory:");
});

afterAll(async () => {
  await newsroom.store.close();
  await discord.stop();
});

const NOW = new Date("2026-03-10T12:00:00Z");

it("tells who added a feed and who waits for its outlet, once, that it died and that it is back", async () => {
  const { feeds, subscriptions } = newsroom.store;
  const { guild, channel, member } = discord.home;
  const { feed } = await feeds.follow(
    {
      address: "https://harbour.example/feed",
      title: "The Harbour *Post*",
      scope: guild.id,
      addedBy: member.id,
    },
    NOW,
  );
  const at = { channel: channel.id, guild: guild.id };
  await newsroom.subscribe({ ...at, query: 'ferry outlet:"the harbour *post*"', madeBy: guild.owner });
  await newsroom.subscribe({ ...at, query: "outlet:other", madeBy: "300000000000000009" });
  const place = { token: discord.token, api: discord.url };
  const courier = createDiscordCourier({
    ...place,
    bodyOf: letterOf,
    noticeOf: (notice) => renderNotice(notice, en),
  });
  const noticesChannel = async () => null;
  const warn = (error: unknown) => expect.unreachable(String(error));
  const told = async (state: FeedState, why: Reason | null): Promise<readonly string[]> => {
    const before = discord.world.messages.size;
    const reason = why && { of: "https://harbour.example/feed", why };
    await feeds.settle(feed.id, { ...feed, state, reason }, NOW);
    const parts = { feeds, subscriptions, courier, noticesChannel, now: discord.clock.now, warn };
    await Promise.all([tellOfFeeds(parts), tellOfFeeds(parts)]);
    return [...discord.world.messages.values()].slice(before).map(({ content }) => content);
  };
  const died = await told("dead", ["noAnswer"]);
  expect(died).toHaveLength(2);
  expect(died[0]).toContain("The feed “The Harbour \\*Post\\*” can no longer be read");
  expect(died[0]).toContain(": its server does not answer");
  expect(await told("dead", ["noHost"])).toEqual([]);
  const back = await told("alive", null);
  expect(back).toHaveLength(2);
  expect(back[0]).toContain("can be read again");
});

it.each([
  ['outlet:"The Post"', "1", true],
  ['outlet:"the post" ferry', "1", true],
  ['outlet:"The Post"', "2", false],
  ["the post", "1", false],
])("has a subscription to %j in server %s wait for a feed of server 1: %j", (query, guild, waits) => {
  const feed = { title: "The Post", scope: "1" };
  expect(feedsOf({ query, guild }, [feed, { title: null, scope: null }])).toEqual(waits ? [feed] : []);
});

it("has a feed that everybody may see waited for in any server", () => {
  const feed = { title: "The Post", scope: null };
  expect(feedsOf({ query: 'outlet:"The Post"', guild: "7" }, [feed])).toEqual([feed]);
});
