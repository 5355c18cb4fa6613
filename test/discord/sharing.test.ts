import { PermissionFlagsBits as Can } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, type Language, wordsIn } from "../../src/words/languages.ts";
import type { OptionValues } from "../support/discord/act/options.ts";
import type { Seen } from "../support/discord/sight.ts";
import { type Somebody, tried } from "../support/members.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

/** Delete and Share, on every answer that stays, in every language. */

let room: Newsroom;
beforeAll(async () => {
  room = await startNewsroom();
});
afterAll(() => room.stop());

const STAYING: readonly (readonly [name: string, options: OptionValues])[] = [
  ["when", { topic: "taliban" }],
  ["search", { query: "taliban" }],
  ["ask", { question: "Where did the Taliban attack?" }],
  ["compare", { topic: "taliban" }],
  ["timeline", { topic: "faizabad" }],
  ["article", { headline: "Badghis province falls to Taliban" }],
  ["verify", { text: "“9 Taliban terrorists were killed”" }],
  ["outlets", {}],
  ["quote", { passage: '"9 Taliban"' }],
];

interface Company {
  readonly channel: string;
  readonly asks: Somebody;
  readonly other: Somebody;
  readonly moderator: Somebody;
}

/** A server in one language, where somebody asks who reads another. */
async function companyOf(server: Language, member: Language): Promise<Company> {
  const { discord } = room;
  const { id: guild, owner } = discord.addGuild({ name: `in ${server}` });
  const { id: channel } = discord.addChannel(guild);
  const { id: role } = discord.addRole(guild, { name: "Mods", permissions: Can.ManageMessages });
  const newMember = (...roles: string[]): Somebody => ({
    member: discord.addMember(guild, { name: "Ida" }, roles).id,
    channel,
  });
  const [asks, other, moderator] = [newMember(), newMember(), newMember(role)];
  await room.ask("settings server", { language: server }, { member: owner, channel });
  await room.ask("settings me", { language: member }, asks);
  return { channel, asks, other, moderator };
}

const stands = ({ message }: Pick<Seen, "message">) => room.discord.world.messages.has(message.id);

describe.each(LANGUAGES)("in a server that reads %s", (server) => {
  const { buttons } = wordsIn(server);
  const isDelete = (label: string) => label === buttons.delete;

  it.each(STAYING)(
    "the answer of /%s for all is deleted by who asked, and by moderators alone",
    async (name, options) => {
      const { asks, other, moderator } = await companyOf(server, "en");
      const first = await room.ask(name, options, asks);
      expect(first.labels.filter(isDelete)).toHaveLength(1);
      const remove = ({ message, id }: Seen, who: Somebody) =>
        tried(() => room.discord.press(message.id, id(buttons.delete), who), message);
      expect(await remove(first, other)).toMatchObject({ sees: "refused" });
      expect(stands(first)).toBe(true);
      expect(await remove(first, asks)).toMatchObject({ sees: "deleted" });
      const second = await room.ask(name, options, asks);
      expect(await remove(second, moderator)).toMatchObject({ sees: "deleted" });
      expect([stands(first), stands(second)]).toEqual([false, false]);
    },
  );

  it.each(STAYING.filter(([name]) => name !== "quote"))(
    "the answer of /%s that one sees in another language is shared in the server's, as if asked for all",
    async (name, options) => {
      const member = server === "en" ? "de" : "en";
      const { asks, other } = await companyOf(server, member);
      await room.ask("settings me", { private: true }, asks);
      const alone = await room.ask(name, options, asks);
      expect(alone).toMatchObject({ ephemeral: true });
      const shared = await room.press(alone, wordsIn(member).buttons.share, asks);
      const asked = await room.ask(name, options, other);
      expect(shared).toMatchObject({ ephemeral: false, texts: asked.texts, labels: asked.labels });
      expect(shared.message.attachments.length).toBe(asked.message.attachments.length);
      expect(shared.texts).not.toEqual(alone.texts);
    },
  );
});

describe("a shared answer", () => {
  it("has the page that was shared, turned by who shared it, of which others get a copy", async () => {
    const { asks, other } = await companyOf("fr", "de");
    await room.ask("settings me", { private: true }, asks);
    const first = await room.ask("when", { topic: "taliban" }, asks);
    const second = await room.press(first, "Später", asks);
    const shared = await room.press(second, "Teilen", asks);
    expect(shared.texts[0]).toMatch(/^## Quand\s: taliban/);
    expect(quotesIn(shared)).toEqual(quotesIn(second));
    const turned = await room.press(shared, "Plus tôt", asks);
    expect(turned).toMatchObject({ message: { id: shared.message.id }, ephemeral: false });
    expect(quotesIn(turned)).toEqual(quotesIn(first));
    const copy = await room.press(turned, "Plus tard", other);
    expect(copy).toMatchObject({ ephemeral: true });
    expect(quotesIn(copy)).toEqual(quotesIn(second));
  });

  it("has the page that was shared, also where that is in another language than the one before", async () => {
    const { asks } = await companyOf("en", "de");
    await room.ask("settings me", { private: true }, asks);
    const first = await room.ask("when", { topic: "taliban" }, asks);
    await room.ask("settings me", { language: "en" }, asks);
    const second = await room.press(first, "Später", asks);
    const shared = await room.press(second, "Share", asks);
    expect(shared).toMatchObject({ ephemeral: false, texts: second.texts });
  });

  it("is shared as it stands where what it shows was forgotten, but for a picture", async () => {
    const { asks } = await companyOf("en", "de");
    await room.ask("settings me", { private: true }, asks);
    const old = await room.ask("when", { topic: "faizabad" }, asks);
    const picture = await room.ask("timeline", { topic: "faizabad" }, asks);
    for (let more = 0; more < 200; more++) await room.ask("outlets", {}, asks);
    const shared = await room.press(old, "Teilen", asks);
    expect(shared).toMatchObject({ ephemeral: false, texts: old.texts });
    expect(shared.labels).toContain("Delete");
    expect(await room.press(picture, "Teilen", asks)).toMatchObject({
      ephemeral: true,
      texts: [wordsIn("de").mistakes.outdated],
    });
  });
});

const quotesIn = ({ texts }: Seen): readonly string[] =>
  texts.flatMap((text) => text.split("\n")).filter((line) => line.startsWith("> "));

it("left nothing behind that Discord refused, and no error", () => {
  expect(room.problems()).toEqual([]);
});
