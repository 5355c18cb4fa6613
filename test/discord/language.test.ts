import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, wordsIn } from "../../src/words/languages.ts";
import type { Place } from "../support/discord/driver.ts";
import { draft } from "../support/drafts.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

let room: Newsroom;
beforeAll(async () => {
  room = await startNewsroom();
});
afterAll(() => room.stop());

const FAIZABAD = { topic: "faizabad" };

/** A channel of a new server in a language, which a member reads Discord in a language of. */
function place(server: string, member: string) {
  const guild = room.discord.addGuild({ name: `in ${server}`, locale: server });
  const channel = room.discord.addChannel(guild.id, { name: "news" }).id;
  const reader = room.discord.addMember(guild.id, { name: `reads ${member}` }).id;
  return { channel, member: reader, locale: member, owner: guild.owner };
}

const titleOf = async (at: Place, options: Record<string, string | boolean> = {}): Promise<string> =>
  (await room.ask("when", { ...FAIZABAD, ...options }, at)).texts[0]?.split("\n")[0] ?? "";

describe("an answer", () => {
  it.each([
    ["fr", "de", "## Quand : faizabad", "## Wann: faizabad"],
    ["es-ES", "en-US", "## Cuándo: faizabad", "## When: faizabad"],
    ["ja", "es-419", "## When: faizabad", "## Cuándo: faizabad"],
  ])(
    "is in the server's language (%s) for all, and in the member's (%s) for them alone",
    async (server, member, all, alone) => {
      const at = place(server, member);
      expect(await titleOf(at)).toBe(all);
      expect(await titleOf(at, { private: true })).toBe(alone);
    },
  );

  it("is in the language that was chosen, where Discord has it not", async () => {
    const { owner, ...at } = place("fr", "de");
    await room.ask("settings me", { language: "fa" }, at);
    expect(await titleOf(at, { private: true })).toContain("چه زمانی");
    expect(await titleOf(at)).toBe("## Quand : faizabad");
    await room.ask("settings server", { language: "ar" }, { ...at, member: owner });
    expect(await titleOf(at)).toContain("متى");
  });

  it("turns its pages in the language that it has", async () => {
    const { owner: _, ...at } = place("de", "en-US");
    const first = await room.ask("when", { topic: "taliban" }, at);
    const next = await room.press(first, "Später", at);
    expect(next.texts[0]).toContain("## Wann: taliban");
  });

  it("tells a mistake in the member's language", async () => {
    const { owner: _, ...at } = place("de", "fr");
    const told = await room.ask("when", { topic: "kabul outlet:" }, at);
    expect(told.ephemeral).toBe(true);
    expect(told.texts[0]).toContain("veut une valeur juste après le deux-points");
  });

  it("quotes to the letter whatever the language", async () => {
    const quotes = async (locale: string) =>
      (await room.ask("when", { ...FAIZABAD, private: true }, place("en-US", locale))).texts
        .flatMap((text) => text.split("\n"))
        .filter((line) => line.startsWith("> "));
    const english = await quotes("en-US");
    expect(english.length).toBeGreaterThan(3);
    expect(await quotes("de")).toEqual(english);
  });
});

describe("the completions of a subscription", () => {
  it("are no longer than Discord takes in any language", async () => {
    const { owner, channel } = place("en-US", "en-US");
    const query = `"${"qarvon ".repeat(25).trim()}"`;
    await room.ask("subscribe add", { query }, { member: owner, channel });
    for (const language of LANGUAGES) {
      await room.ask("settings me", { language }, { member: owner, channel });
      const typed = { name: "subscribe edit", options: { subscription: "qar" }, focused: "subscription" };
      const offered = await room.discord.autocomplete({ ...typed, member: owner, channel }).answer();
      const names = offered.kind === "choices" ? offered.choices.map(({ name }) => name) : [];
      expect(names).toEqual([expect.stringContaining(wordsIn(language).subscriptions.tells["at once"])]);
      for (const name of names) expect(name.length).toBeLessThanOrEqual(100);
    }
  });
});

describe("what a channel is told unasked", () => {
  it("is in the language of the server that subscribed", async () => {
    const { owner, channel } = place("fr", "fr");
    const made = await room.ask(
      "subscribe add",
      { query: "qarvon" },
      { member: owner, channel, locale: "de" },
    );
    expect(made.texts[0]).toContain("Abonniert");
    const typed = { name: "subscribe edit", options: { subscription: "qar" }, focused: "subscription" };
    const offered = await room.discord
      .autocomplete({ ...typed, member: owner, channel, locale: "de" })
      .answer();
    expect(offered).toMatchObject({ choices: [{ name: "qarvon · sofort" }] });
    const { store, index } = room.parts;
    const body = "The council of Qarvon met on Monday.";
    await index.add([(await store.publish("test", draft({ headline: "Council meets", body }))).article]);
    room.deliver();
    const told = () =>
      room.discord.messages({ channel, member: owner }).filter(({ content }) => content !== "");
    await room.discord.until(() => told().length > 0);
    const [message] = told();
    expect(message?.content).toContain("**The Courier** · « Council meets » · 5 mars 2024");
    expect(message?.content).toContain("-# nouveau pour : qarvon");
    expect(message?.content).toContain("> The council of **Qarvon** met on Monday.");
  });
});
