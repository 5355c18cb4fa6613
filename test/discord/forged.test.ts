import { PermissionFlagsBits as Can, ChannelType } from "discord-api-types/v10";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { InputError } from "../../src/discord/command.ts";
import { commandKey } from "../../src/discord/component-id.ts";
import { createIntake, type Intake } from "../../src/ingest/intake.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import { type OpenStore, openStore } from "../../src/open-store.ts";
import { QueryError } from "../../src/query/query-error.ts";
import { articleOf } from "../support/articles.ts";
import { type Asking, createAsking } from "../support/asking.ts";
import { draft } from "../support/drafts.ts";
import { plainSubscription } from "../support/subscriptions.ts";

const MILL = articleOf("mill", "The mill at Streslau was sold on 2 July 2021, its owner said.", {
  published: "2021-07-03",
});
const [ONE, TWO] = ["100000000000000001", "100000000000000002"];
const HERE = "200000000000000001";
const GIVEN = { address: "https://courier.example/bridge", file: null, outlet: null, published: null };

let opened: OpenStore;
let intake: Intake;

beforeEach(async () => {
  opened = await openStore(":memory:");
  const { store } = opened;
  intake = createIntake({
    reader: { page: async () => ({ kind: "article", draft: draft() }), file: async () => [] },
    feedReader: { find: noFeeds, poll: noFeeds, item: noFeeds },
    feeds: store.feeds,
    corpus: store.corpus,
    store,
    index: { add: async () => {}, remove: async () => {} },
    now: () => new Date(),
  });
});

afterEach(() => opened.store.close());

const noFeeds = () => Promise.reject(new Error("no feed is asked for here"));

/** A member of a server with these rights, in a channel of it. */
const member = (guild: string | null, permissions: bigint, channel = HERE): Promise<Asking> =>
  createAsking([MILL], guild, {
    house: { intake, desk: opened.desk },
    permissions: guild === null ? null : permissions,
    isInstalled: guild !== null,
    channel: { id: channel, type: ChannelType.GuildText },
  });

async function subscribe(query: string): Promise<Subscription> {
  const made: Subscription = { ...plainSubscription, guild: ONE, channel: HERE, query };
  await opened.desk.subscriptions.save(made, { id: HERE, guild: ONE, kind: "text" });
  return made;
}

const IDS = commands.flatMap(({ data, components }) =>
  Object.keys(components ?? {}).map((action) => [`${commandKey(data.name)}:${action}`] as const),
);

describe("a component's id that the bot never wrote", () => {
  it.each(IDS)("gives a message or says what is wrong: %s", async (id) => {
    const odd = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom("", "e", "e20210703.x", "n.", "~", "~none", "0.1", "__proto__", "article000", "mill -"),
      fc.constantFrom(
        "article000#0-9",
        "article000.9#0-9",
        "article000#8-99999999",
        "context 0 article000#0-9",
      ),
    );
    const cursor = odd.map((text) => text.replaceAll(":", ""));
    const askings = await Promise.all([member(ONE, 0n), member(null, 0n), member(TWO, Can.Administrator)]);
    await fc.assert(
      fc.asyncProperty(cursor, odd, fc.array(odd, { maxLength: 2 }), async (place, query, values) => {
        for (const { press } of askings)
          await press(`1:${id}:${place}:${query}`, values).catch((error: unknown) => {
            if (!(error instanceof InputError || error instanceof QueryError)) throw error;
          });
      }),
      { numRuns: 60 },
    );
  });

  it("neither saves nor discards what another server was shown", async () => {
    const { key } = await intake.preview(ONE, GIVEN);
    const other = await member(TWO, Can.Administrator);
    await expect(other.press(`1:corpus:save:${key}:`)).rejects.toThrow("saved or discarded already");
    await other.press(`1:corpus:discard:${key}:`);
    expect(await intake.articles(TWO)).toEqual([]);
    const own = await member(ONE, Can.ManageGuild);
    const { message } = await own.press(`1:corpus:save:${key}:`);
    expect(JSON.stringify(message)).toContain("1 article added");
  });

  it.each(["save", "discard"])("is of no use to who may not %s", async (action) => {
    const { key } = await intake.preview(ONE, GIVEN);
    const reader = await member(ONE, Can.SendMessages);
    await expect(reader.press(`1:corpus:${action}:${key}:`)).rejects.toThrow("Manage Server");
    expect(await intake.save(ONE, key ?? "")).toHaveLength(1);
  });

  it.each(["why", "more"])("tells nobody elsewhere what a message was sent for: %s", async (action) => {
    await subscribe("oxford bridge");
    await opened.store.publish("test", draft({ body: "The bridge at Oxford reopened on Monday." }));
    const [parcel] = await opened.store.outbox.claim(Date.now() + 1000, { lease: 1, limit: 1 });
    const press = async (guild: string | null, channel = HERE) =>
      (await member(guild, 0n, channel)).press(`1:subscribe:${action}:${parcel?.id}:`);
    await expect(press(TWO)).rejects.toThrow(InputError);
    await expect(press(null)).rejects.toThrow(InputError);
    await expect(press(ONE, "200000000000000002")).rejects.toThrow(InputError);
    await expect(press(ONE)).resolves.toBeDefined();
  });
});

describe("a subscription", () => {
  const TRIES = ["edit", "pause", "resume", "remove"] as const;

  it.each(TRIES)("is not to be had in another server: %s", async (verb) => {
    const { id } = await subscribe("bridge");
    const other = await member(TWO, Can.Administrator);
    await expect(other.ask(`subscribe ${verb}`, { subscription: id })).rejects.toThrow("no subscription");
  });

  it.each(TRIES)("is not to be changed by who manages another channel alone: %s", async (verb) => {
    const { id } = await subscribe("bridge");
    const rights = Can.ManageChannels | Can.MentionEveryone;
    const elsewhere = await member(ONE, rights, "200000000000000002");
    await expect(elsewhere.ask(`subscribe ${verb}`, { subscription: id })).rejects.toThrow("Manage Server");
    expect(await opened.desk.subscriptions.get(id)).toMatchObject({ paused: false });
  });
});
