import { PermissionFlagsBits as Can } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LEASE, pollFeed } from "../../src/ingest/poll-feed.ts";
import type { OptionValues } from "../support/discord/act/options.ts";
import { type Seen, seen } from "../support/discord/sight.ts";
import { pageOf, REPORTS, rssOf } from "../support/news-site.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";
import { startWebServer, text, type WebServer } from "../support/web-server.ts";

let room: Newsroom;
let site: WebServer;
/** The server's owner, and a member without any right of their own. */
let manager: { readonly member: string };
let reader: { readonly member: string };

beforeAll(async () => {
  const [ferry, crane, fog] = REPORTS;
  if (!ferry || !crane || !fog) throw new Error("there are three reports");
  site = await startWebServer({
    "/ferry": pageOf(ferry),
    "/crane": pageOf(crane),
    "/fog": pageOf(fog),
    "/none": text("<p>Nothing.</p>"),
    "/": text('<link rel="alternate" type="application/rss+xml" href="/feed">'),
    "/feed": text(rssOf(REPORTS, "whole")),
  });
  room = await startNewsroom();
  const { discord } = room;
  const { id: guild } = discord.home.guild;
  const { id: role } = discord.addRole(guild, { name: "Librarians", permissions: Can.ManageGuild });
  manager = { member: discord.addMember(guild, { name: "Lib" }, [role]).id };
  reader = { member: discord.addMember(guild, { name: "Ria" }).id };
});

afterAll(async () => {
  await room.stop();
  await site.close();
});

const corpus = (
  words: string,
  options: OptionValues = {},
  place: { member: string; channel?: string } = manager,
) => room.ask(`corpus ${words}`, options, place);
const press = (on: Seen, label: string, place: { member: string } = manager) => room.press(on, label, place);
const told = ({ texts }: Seen): string => texts.join("\n").replaceAll("\\", "");
const file = (name: string, content: string) => ({
  filename: name,
  bytes: new TextEncoder().encode(content),
});

const QUARRY = `The quarry above the village closes

By Ann Porter

The quarry above the village will close in autumn, its owners told the council on Tuesday evening.

About forty people work there, and most of them live within sight of it, the owners said in a letter.

The council wants the lake that fills the oldest pit to become a reserve for birds, and will vote on that in May.`;

/** The headlines that a search in the server finds. */
const found = async (topic: string, place?: { channel: string; member: string }): Promise<string> =>
  told(await room.ask("search", { query: topic, private: true }, place));

describe("/corpus add", () => {
  it("shows privately what an address would add and how that is known, and saves it for this server alone", async () => {
    const preview = await corpus("add", { address: `${site.origin}/ferry` });
    expect(preview.ephemeral).toBe(true);
    expect(told(preview)).toMatch(
      /^## 1 article, not saved yet\n-# Once saved, found in this server alone\./,
    );
    expect(told(preview)).toContain("### Ferry to sail again");
    expect(told(preview)).toContain("-# Outlet: Harbour Times (stated)");
    expect(told(preview)).toContain("-# Published: 3 March 2026 (stated: “2026-03-03T08:00:00Z”)");
    expect(await found("harbour")).not.toContain("Ferry to sail again");

    const saved = await press(preview, "Save");
    expect(told(saved)).toBe("Saved: 1 article added. Found in this server alone.");
    expect(saved.labels).toEqual([]);
    expect(await found("harbour")).toContain("Harbour Times");

    const { discord } = room;
    const other = discord.addGuild({ name: "Elsewhere" });
    discord.install(other.id);
    const elsewhere = {
      member: discord.addMember(other.id, { name: "Eve" }).id,
      channel: discord.addChannel(other.id).id,
    };
    expect(await found("harbour", elsewhere)).not.toContain("Harbour Times");
  });

  it("takes a file with what the member says of it", async () => {
    const options = { file: file("quarry.txt", QUARRY), outlet: "Valley Echo", published: "2026-03-04" };
    const preview = await corpus("add", options);
    expect(told(preview)).toContain("### The quarry above the village closes");
    expect(told(preview)).toContain("-# Outlet: Valley Echo (stated)");
    expect(told(preview)).toContain("-# Published: 4 March 2026");
    expect(told(await press(preview, "Save"))).toContain("1 article added");
    expect(await found("quarry")).toContain("Valley Echo");
    expect(told(await press(await corpus("add", options), "Save"))).toContain("1 article here already");
  });

  it("saves nothing that was discarded, and nothing twice", async () => {
    const preview = await corpus("add", { address: `${site.origin}/crane` });
    expect(told(await press(preview, "Discard"))).toBe("Discarded. Nothing was saved.");
    expect(await found("gdansk")).not.toContain("Harbour Times");
  });

  it("says what it cannot take", async () => {
    const refused = await corpus("add", {
      address: `${site.origin}/none`,
      file: file("film.mp4", "\0\0\0 ftypisom"),
    });
    expect(told(refused)).toMatch(/^## Nothing to save/);
    expect(told(refused)).toContain(`- ${site.origin}/none: it has no headline`);
    expect(told(refused)).toContain("- film.mp4: ");
    expect(refused.labels).toEqual([]);
  });

  it.each([
    [{ address: "http://169.254.169.254/latest" }, "not on the public internet"],
    [{ address: "ftp://old.example/a" }, "it is neither http nor https"],
    [{ address: "https://a.example/", published: "32 July" }, "“32 July” is no day. Write it as YYYY-MM-DD"],
  ])("refuses %j", async (options, reason) => {
    const answer = await corpus("add", options);
    expect(answer.ephemeral).toBe(true);
    expect(told(answer)).toContain(reason);
  });

  it("opens a form where nothing was given, and takes a file by it", async () => {
    const { discord } = room;
    const opened = discord.command({ name: "corpus add", options: {}, ...manager });
    expect(await opened.answer()).toMatchObject({ kind: "modal" });
    const values = { file: [file("quarry.md", QUARRY)], outlet: "Valley Echo" };
    expect(told(await seen(discord.submitModal(opened, values, manager)))).toContain(
      "1 article, not saved yet",
    );

    const again = discord.command({ name: "corpus add", options: {}, ...manager });
    await again.answer();
    const empty = await seen(discord.submitModal(again, { outlet: "Valley Echo" }, manager));
    expect(told(empty)).toContain("Give an address, or a file.");
    expect(empty.labels).toEqual(["Correct it"]);
  });
});

describe("/corpus feed", () => {
  it("follows a site's feed for this server alone, lists it, and lets it go", async () => {
    const added = await corpus("feed add", { address: site.origin });
    expect(told(added)).toContain(`Following Harbour Times (${site.origin}/feed). Its 3 items`);
    expect(told(await corpus("feed add", { address: `${site.origin}/feed` }))).toBe(
      "This server follows Harbour Times already.",
    );
    const { feeds, now } = room.feeds;
    const due = await feeds.leaseDue(now(), new Date(now().getTime() + LEASE));
    if (!due) throw new Error("no feed is due");
    expect(due).toMatchObject({ scope: room.discord.home.guild.id, addedBy: manager.member });
    expect(await pollFeed(due, room.feeds)).toMatchObject({ outcome: "fresh", reasons: [] });
    expect(await found("breakwater")).toContain("Harbour Times");

    const list = await corpus("feed list");
    expect(told(list)).toMatch(
      /^## Feeds of this server\n- \*\*Harbour Times\*\* answers · asked <t:\d+:R> · next <t:\d+:R>/,
    );
    const typed = room.discord.autocomplete({
      name: "corpus feed remove",
      options: { feed: "harb" },
      focused: "feed",
      ...manager,
    });
    const { choices } = Object(await typed.answer());
    expect(choices).toEqual([{ name: "Harbour Times", value: due.id }]);
    expect(told(await corpus("feed remove", { feed: due.id }))).toBe(
      "No longer following Harbour Times. Its articles stay.",
    );
    expect(told(await corpus("feed list"))).toContain("No feed is followed here.");
    expect(told(await corpus("feed remove", { feed: due.id }))).toContain("follows no feed");
  });

  it("says why there is no feed", async () => {
    const other = await startWebServer({ "/": text("<p>Nothing.</p>") });
    expect(told(await corpus("feed add", { address: other.origin }))).toContain("there is no feed");
    await other.close();
  });
});

describe("/corpus status, check and remove", () => {
  it("tells how much there is", async () => {
    expect(told(await corpus("status"))).toMatch(
      /^## Articles of this server\n-# \d+ articles · \d+ feeds? · found in this server alone/,
    );
  });

  it("tells what is doubtful", async () => {
    const preview = await corpus("add", {
      file: file("note.txt", QUARRY.replace("quarry", "mine").slice(0, 200)),
    });
    await press(preview, "Save");
    const doubts = told(await corpus("check"));
    expect(doubts).toMatch(/^## Doubts\n-# \d of \d+ articles of this server should be looked at/);
    expect(doubts).toContain("-# no outlet: nothing tells who published it");
  });

  it("takes one of the server's own articles away, and no other", async () => {
    expect(told(await corpus("remove", { article: "The quarry above the village closes" }))).toContain(
      "Removed “The quarry above the village closes”.",
    );
    expect(await found("quarry outlet:valley")).not.toContain("Valley Echo ·");
    const [shipped] = await Array.fromAsync(room.parts.store.all()).then((all) =>
      all.filter(({ scope }) => scope === null),
    );
    expect(told(await corpus("remove", { article: shipped?.id ?? "" }))).toContain("has no article");
  });
});

describe("who may use /corpus", () => {
  it("is everybody for its status", async () => {
    expect(told(await corpus("status", {}, reader))).toContain("Articles of this server");
  });

  it.each<[string, OptionValues]>([
    ["add", {}],
    ["add", { address: "https://a.example/" }],
    ["feed add", { address: "https://a.example/" }],
    ["feed list", {}],
    ["feed remove", { feed: "x" }],
    ["check", {}],
    ["remove", { article: "x" }],
  ])("is who manages the server, for %s", async (words, options) => {
    const answer = await corpus(words, options, reader);
    expect(answer.ephemeral).toBe(true);
    expect(told(answer)).toBe("You do not have permission to do that here. Missing: Manage Server.");
  });

  it("is shown no article of the server while typing, for who may not manage it", async () => {
    const typed = { name: "corpus remove", options: { article: "" }, focused: "article" };
    const { choices } = Object(await room.discord.autocomplete({ ...typed, ...reader }).answer());
    expect(choices).toEqual([]);
  });

  it("left nothing behind that Discord refused, and no error", () => {
    expect(room.problems()).toEqual([]);
  });
});
