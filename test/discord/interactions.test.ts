import { setTimeout as sleep } from "node:timers/promises";
import { REST } from "@discordjs/rest";
import { MessageFlags } from "discord-api-types/v10";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReadings } from "../../src/answer/reading.ts";
import {
  type AnyCommand,
  type Component,
  InputError,
  type Outcome,
  type Visibility,
} from "../../src/discord/command.ts";
import { type Gateway, startGateway } from "../../src/discord/gateway.ts";
import { createInteractions } from "../../src/discord/interactions.ts";
import { register } from "../../src/discord/registration.ts";
import { parseQuery } from "../../src/query/parse.ts";
import { createThesaurus } from "../../src/text/wordnet/thesaurus.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import { seen } from "../support/discord/sight.ts";
import { createMemoryStore } from "../support/memory-store.ts";
import { createScanIndex } from "../support/scan-index.ts";

/** Longer than the bot keeps Discord waiting. */
const SLOW = 1700;

const notice = (text: string, onlyForAsker = false): Outcome => ({
  answer: { kind: "notice", text: () => text },
  onlyForAsker,
});

async function slowly(outcome: Outcome): Promise<Outcome> {
  await sleep(SLOW);
  return outcome;
}

const fail = async (error: Error): Promise<Outcome> => {
  await sleep(SLOW);
  throw error;
};

/** An answer that Discord refuses: its menu holds one article twice. */
const REFUSED: Outcome = {
  answer: {
    kind: "choice",
    about: "article",
    asked: "x",
    articles: [1, 2].map(() => ({
      id: "abcdefghjk",
      headline: "x",
      outlet: { known: "unknown" },
      published: { known: "unknown" },
    })),
  },
};

const command = (
  name: string,
  visibility: Visibility,
  execute: () => Promise<Outcome>,
  components: Readonly<Record<string, Component>> = {},
): AnyCommand => ({
  data: { name, description: name },
  parse: () => null,
  visibility: () => visibility,
  execute,
  components,
});

/** Nothing found, with a button to ask something else. */
const PAGE: Outcome = {
  answer: {
    kind: "excerpts",
    command: "when",
    query: parseQuery("kabol"),
    order: "earliest",
    excerpts: [],
    alsoSearched: [],
    loosened: false,
    truncated: false,
    nearest: parseQuery("kabul"),
    emptiedBy: null,
  },
};

const COMMANDS: readonly AnyCommand[] = [
  command("aloud", "public", () => slowly(notice("Here."))),
  command("aside", "private", () => slowly(notice("Here."))),
  command("turned", "public", () => slowly(notice("Only you.", true))),
  command("mistaken", "public", () => fail(new InputError(() => "Ask for less."))),
  command("broken", "public", () => fail(new Error("a secret of the house"))),
  command("refused", "public", async () => REFUSED),
  command("late", "public", () => slowly(REFUSED)),
  command("when", "public", async () => PAGE, {
    from: { gives: "update", press: () => slowly(notice("Turned.")) },
  }),
];

let discord: Discord;
let gateway: Gateway;
let logged = "";

beforeAll(async () => {
  discord = await startDiscord();
  const log = pino(
    { level: "debug" },
    {
      write: (line) => {
        logged += line;
      },
    },
  );
  const store = createMemoryStore();
  const parts = {
    store,
    index: createScanIndex(),
    readings: createReadings(store),
    thesaurus: createThesaurus(),
  };
  const house = { ...parts, commands: COMMANDS, now: () => new Date() };
  const handle = createInteractions({ house, mention: (name) => name, log });
  const rest = new REST({ api: discord.url }).setToken(discord.token);
  const data = COMMANDS.map((one) => one.data);
  await register(data, { rest, applicationId: discord.applicationId, guildId: null });
  gateway = await startGateway({ token: discord.token, api: discord.url, handle, log });
});

afterAll(async () => {
  await gateway.close();
  await discord.stop();
});

const give = (name: string, place = {}) => discord.command({ name, ...place });

describe.concurrent("an answer that takes its time", () => {
  it.for([
    ["aloud", false],
    ["aside", true],
  ] as const)("is promised and then given: %s", async ([name, ephemeral], { expect }) => {
    const act = give(name);
    expect(await act.first()).toEqual({ kind: "thinking", ephemeral });
    expect(await seen(act)).toMatchObject({ ephemeral, texts: ["Here."] });
  });

  it.for([
    ["turned", "Only you."],
    ["mistaken", "Ask for less."],
    ["broken", "Something went wrong here"],
  ] as const)("is taken back and told to the asker alone: %s", async ([name, words], { expect }) => {
    const act = give(name);
    expect(await act.first()).toEqual({ kind: "thinking", ephemeral: false });
    expect(await act.answer()).toEqual({ kind: "deleted" });
    const [told] = await act.followUps();
    expect((told?.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
    expect(JSON.stringify(told)).toContain(words);
    expect(JSON.stringify(told)).not.toContain("secret of the house");
  });

  it("takes the place of the message whose button was pressed", async ({ expect }) => {
    const page = await seen(give("when"));
    const act = discord.press(page.message.id, page.id("Take kabul"));
    expect(await act.first()).toMatchObject({ kind: "unchanged" });
    expect(await seen(act)).toMatchObject({ message: { id: page.message.id }, texts: ["Turned."] });
  });

  it("goes to another member as a copy", async ({ expect }) => {
    const { id: member } = discord.addMember(discord.home.guild.id, { name: "Ben" });
    const page = await seen(give("when"));
    const act = discord.press(page.message.id, page.id("Take kabul"), { member });
    expect(await act.first()).toEqual({ kind: "thinking", ephemeral: true });
    expect(await seen(act)).toMatchObject({ ephemeral: true, texts: ["Turned."] });
  });

  it.for(["refused", "late"])("is apologised for where Discord refuses it: %s", async (name, { expect }) => {
    const told = await seen(give(name));
    expect(told.texts).toEqual([expect.stringMatching(/^Something went wrong here.*\(Reference \d+\)$/)]);
  });
});

describe("what went wrong", () => {
  it("is logged with what it was", () => {
    expect(logged).toContain("a secret of the house");
    expect(logged).toContain("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED");
  });

  it("says so where a command is there no more", async () => {
    const rest = new REST({ api: discord.url }).setToken(discord.token);
    const data = [{ name: "gone", description: "gone" }];
    const { id: guildId } = discord.home.guild;
    await register(data, { rest, applicationId: discord.applicationId, guildId });
    const answer = await seen(give("gone"));
    expect(answer).toMatchObject({ ephemeral: true, texts: ["There is no command gone any more."] });
  });
});
