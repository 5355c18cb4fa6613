import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { REST } from "@discordjs/rest";
import { type Kysely, type RawBuilder, sql } from "kysely";
import pino from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../commands/index.ts";
import { createReadings } from "../src/answer/reading.ts";
import { houseOf } from "../src/compose.ts";
import { composeDeliverer, discordCourier } from "../src/compose-delivery.ts";
import { type Gateway, startGateway } from "../src/discord/gateway.ts";
import { createInteractions } from "../src/discord/interactions.ts";
import { register } from "../src/discord/registration.ts";
import { type OpenStore, openStoreIn } from "../src/open-store.ts";
import { type Courier, NoRoomError } from "../src/ports.ts";
import { createMiniSearchIndex } from "../src/search/minisearch-index.ts";
import { openSqlite } from "../src/store/open-sqlite.ts";
import type { Schema } from "../src/store/schema.ts";
import { createThesaurus } from "../src/text/wordnet/thesaurus.ts";
import { type Discord, startDiscord } from "./support/discord/discord.ts";
import { seen } from "./support/discord/sight.ts";
import { draft } from "./support/drafts.ts";

const LOG = pino({ level: "silent" });

let folder: string;
let db: Kysely<Schema>;
let opened: OpenStore;
let discord: Discord;
let gateway: Gateway;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dateline-full-"));
  db = await openSqlite(path.join(folder, "state.sqlite"));
  opened = await openStoreIn(db);
  discord = await startDiscord();
  const { token, url: api, applicationId } = discord;
  const { store, desk } = opened;
  const parts = {
    store,
    index: createMiniSearchIndex(),
    readings: createReadings(store),
    thesaurus: createThesaurus(),
  };
  const mention = (name: string) => `/${name}`;
  const handle = createInteractions({ house: houseOf(parts, { desk }), mention, log: LOG });
  const rest = new REST({ api }).setToken(token);
  await register(
    commands.map(({ data }) => data),
    { rest, applicationId, guildId: null },
  );
  gateway = await startGateway({ token, api, handle, log: LOG });
});

afterEach(async () => {
  await gateway.close();
  await discord.stop();
  await opened.store.close();
  rmSync(folder, { recursive: true });
});

/** From here on SQLite finds no further page for the file, as on a disk that is full. */
async function fill(): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 1)}`.execute(db);
  // What is left in the pages that there are is used up.
  for (let size = 4_000; size > 0; size = Math.floor(size / 2)) {
    while (
      await isTaken(sql`insert into attempts (message, at) values (${"x".repeat(size)}, ${Date.now()})`)
    );
    while (await isTaken(sql`insert into subscription_changes (subscription) values (${nameOf(size)})`));
  }
}

const nameOf = (size: number): string => crypto.randomUUID() + "x".repeat(size);

const isTaken = (statement: RawBuilder<unknown>): Promise<boolean> =>
  statement.execute(db).then(
    () => true,
    () => false,
  );

const makeRoom = () => sql`pragma max_page_count = 1000000`.execute(db);

/** Longer than a page of the file, and like no other. */
const publish = (key: string) => {
  const words = Array.from({ length: 1000 }, (_, i) => `${key}${i}`).join(" ");
  return opened.store.publish(
    "test",
    draft({ key, headline: key, body: `The harbour saw ${key}. ${words}.` }),
  );
};

const ask = (name: string, options = {}) =>
  seen(discord.command({ name, options, member: discord.home.guild.owner }));
const subscribe = () => ask("subscribe add", { query: "harbour" });

const place = () => ({ token: discord.token, api: discord.url });
const told = () => [...discord.world.messages.values()].filter(({ content }) => content.includes("new for"));
const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};
const counts = () => opened.store.outbox.counts();

describe("a disk that is full", () => {
  it("refuses what is to be saved, says so, and keeps no half of it", async () => {
    await subscribe();
    await fill();
    await expect(publish("one")).rejects.toThrow(NoRoomError);
    expect(await Array.fromAsync(opened.store.all())).toEqual([]);
    expect((await counts()).owed).toBe(0);
    const answer = await ask("subscribe add", { query: "ferry" });
    expect(answer.texts[0]).toContain("The bot's disk is full, so nothing can be saved.");
    await makeRoom();
    expect((await publish("one")).kind).toBe("added");
    expect((await counts()).owed).toBe(1);
  });

  it("holds up deliveries, of which none is made unwritten, and lets them go on by themselves", async () => {
    await subscribe();
    await publish("one");
    await publish("two");
    await fill();
    const deliverer = composeDeliverer(opened, discordCourier(place()), LOG);
    await until(() => opened.desk.stuck() !== null);
    expect(told()).toEqual([]);
    const list = await ask("subscribe list");
    expect(list.texts.join()).toContain("All news wait: The bot's disk is full.");
    await makeRoom();
    await until(async () => (await counts()).owed === 0);
    expect(told().map(({ content }) => /“(\w+)”/.exec(content)?.[1])).toEqual(["one", "two"]);
    expect((await ask("subscribe list")).texts.join()).not.toContain("All news wait");
    await deliverer.close();
  });

  it("tells once what Discord took just before it was full", async () => {
    await subscribe();
    await publish("one");
    let sent = false;
    const deliverer = composeDeliverer(
      opened,
      (letterOf, noticeOf): Courier => {
        const courier = discordCourier(place())(letterOf, noticeOf);
        return {
          ...courier,
          async send(parcel) {
            const outcome = await courier.send(parcel);
            // A disk that is full at this very moment; SQLite refuses to write in place too.
            await sql`pragma query_only = on`.execute(db);
            sent = true;
            return outcome;
          },
        };
      },
      LOG,
    );
    await until(() => sent && opened.desk.stuck() !== null);
    expect(await counts()).toMatchObject({ owed: 1, sent: 0 });
    await sql`pragma query_only = off`.execute(db);
    await until(async () => (await counts()).owed === 0);
    await deliverer.close();
    expect(told()).toHaveLength(1);
    expect(await counts()).toMatchObject({ sent: 1, uncertain: 0 });
  });
});
