import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourceOfQuote } from "../../src/answer/quote.ts";
import { noteQuotes } from "../../src/deliver/note-quotes.ts";
import { createDiscordCourier } from "../../src/discord/courier.ts";
import { renderNotice } from "../../src/discord/render/news.ts";
import type { Parcel } from "../../src/model/delivery.ts";
import type { Courier } from "../../src/ports.ts";
import { en } from "../../src/words/en/en.ts";
import { createNewsroom, type Newsroom } from "../support/delivering.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";

const MINUTE = 60_000;
const CHANGE = "PATCH /channels/:id/messages/:id";
const QUOTED = "The ferry sank off Marsh End.";
const POSTED = `> ${QUOTED}\n— **The Courier**`;
const STILL = `${POSTED}\n-# The article was corrected since; it still says this.`;
const NO_LONGER = `${POSTED}\n-# The article was corrected since; it no longer says this.`;
const WITHDRAWN = `${POSTED}\n-# The article was withdrawn since.`;

let discord: Discord;
let room: Newsroom;
let courier: Courier;
let clock: number;
let message: string;

beforeEach(async () => {
  clock = 1_000_000;
  discord = await startDiscord();
  room = await createNewsroom(":memory:", () => clock);
  courier = createDiscordCourier({
    token: discord.token,
    api: discord.url,
    bodyOf: async () => ({ title: "", body: { content: POSTED } }),
    noticeOf: (notice) => renderNotice(notice, en),
    timeout: 1_000,
  });
  const article = await room.publish("ferry", `${QUOTED} Nobody was hurt.`);
  message = await post();
  const passage = { article, revision: 1, start: 0, end: QUOTED.length };
  await room.store.keepPosted({
    message,
    channel: discord.home.channel.id,
    passage,
    language: "en",
    at: new Date(clock),
  });
});

afterEach(async () => {
  await room.store.close();
  await discord.stop();
});

async function post(): Promise<string> {
  const parcel: Parcel = {
    id: "parcel0000000001",
    row: "parcel0000000001",
    work: "post",
    channel: discord.home.channel.id,
    guild: discord.home.guild.id,
    kind: "text",
    told: [],
    because: null,
    posted: null,
    queries: [],
    roles: [],
    tags: [],
    crosspost: false,
    openSince: null,
    gap: null,
    tries: 0,
  };
  const outcome = await courier.send(parcel);
  return outcome.kind === "sent" ? outcome.message : outcome.kind;
}

const correct = (body: string) => room.publish("ferry", body);
const withdraw = () => room.store.withdrawAllBut("test", []);

/** What is due so many minutes later is told. */
async function noteAfter(minutes: number): Promise<void> {
  clock += minutes * MINUTE;
  const { store } = room;
  await noteQuotes({
    quotes: store.changedQuotes,
    courier,
    changeOf: (passage) => sourceOfQuote(passage, store),
    now: () => clock,
  });
}

const shown = () => discord.world.messages.get(message)?.content;
const asked = () => discord.requests.filter(({ method }) => method === "GET" || method === "PATCH").length;

describe("a posted passage whose article changed", () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ["says that it still stands in the correction", () => correct(`${QUOTED} Two were hurt.`), STILL],
    ["says that the correction no longer has it", () => correct("The ferry ran aground."), NO_LONGER],
    ["says that the article was withdrawn", withdraw, WITHDRAWN],
  ])("%s", async (_, change, expected) => {
    await change();
    await noteAfter(1);
    expect(shown()).toBe(expected);
  });

  it("is told of a change once, and of the next in place of the last", async () => {
    await correct(`${QUOTED} Two were hurt.`);
    await noteAfter(1);
    const before = asked();
    await noteAfter(60);
    expect(asked()).toBe(before);
    await correct("The ferry ran aground.");
    await noteAfter(1);
    expect(shown()).toBe(NO_LONGER);
  });

  it("is as it was posted once the article is back as it was", async () => {
    await withdraw();
    await noteAfter(1);
    await correct(`${QUOTED} Nobody was hurt.`);
    await noteAfter(1);
    expect(shown()).toBe(POSTED);
  });

  it("is told of a correction that is saved while the passage is noted", async () => {
    const article = await room.publish("ford", QUOTED);
    const passage = { article, revision: 1, start: 0, end: QUOTED.length };
    const at = new Date(clock);
    await Promise.all([
      room.store.keepPosted({ message: "1", channel: "2", passage, language: "en", at }),
      room.publish("ford", `${QUOTED} Two were hurt.`),
    ]);
    const claimed = await room.store.changedQuotes.claim(clock + MINUTE, { lease: MINUTE, limit: 9 });
    expect(claimed).toMatchObject([{ message: "1" }]);
  });

  it("stays as it is while its article does", async () => {
    await room.publish("other", "A bridge was opened.");
    await noteAfter(10);
    expect([shown(), asked()]).toEqual([POSTED, 0]);
  });

  it("is left as it is after a year", async () => {
    clock += 366 * 24 * 60 * MINUTE;
    const passage = { article: "other", revision: 1, start: 0, end: 1 };
    await room.store.keepPosted({ message: "1", channel: "2", passage, language: "en", at: new Date(clock) });
    await correct("The ferry ran aground.");
    await noteAfter(1);
    expect([shown(), asked()]).toEqual([POSTED, 0]);
  });

  it.each([
    ["Discord fails", { kind: "status", status: 503 } as const],
    ["the limit is reached", { kind: "rate limit", retryAfter: 5 } as const],
    ["the answer is lost", { kind: "drop", when: "after" } as const],
  ])("is told later where %s", async (_, fault) => {
    discord.faults.next(CHANGE, fault);
    await correct(`${QUOTED} Two were hurt.`);
    await noteAfter(1);
    await noteAfter(5);
    expect(shown()).toBe(STILL);
    const before = asked();
    await noteAfter(60);
    expect(asked()).toBe(before);
  });

  it.each<[string, () => void]>([
    ["the message was deleted", () => void discord.world.messages.delete(message)],
    ["the channel is gone", () => discord.removeChannel(discord.home.channel.id)],
    ["the bot is not in the server", () => discord.uninstall(discord.home.guild.id)],
  ])("is left alone for good where %s", async (_, happen) => {
    happen();
    await correct(`${QUOTED} Two were hurt.`);
    await noteAfter(1);
    const before = asked();
    await noteAfter(60);
    expect([before, asked()]).toEqual([1, 1]);
  });
});
