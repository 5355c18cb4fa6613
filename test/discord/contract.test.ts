import { REST } from "@discordjs/rest";
import {
  ApplicationCommandType,
  PermissionFlagsBits as Can,
  ChannelType,
  ApplicationCommandOptionType as Kind,
} from "discord-api-types/v10";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReadings } from "../../src/answer/reading.ts";
import {
  type AnyCommand,
  type Command,
  type Context,
  InputError,
  type Outcome,
} from "../../src/discord/command.ts";
import { type Gateway, startGateway } from "../../src/discord/gateway.ts";
import { createInteractions } from "../../src/discord/interactions.ts";
import { need } from "../../src/discord/need.ts";
import { register } from "../../src/discord/registration.ts";
import { createThesaurus } from "../../src/text/wordnet/thesaurus.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import { seen } from "../support/discord/sight.ts";
import { createMemoryStore } from "../support/memory-store.ts";
import { createScanIndex } from "../support/scan-index.ts";

const told = (told: unknown): Outcome => ({ answer: { kind: "notice", text: () => JSON.stringify(told) } });

/** Tells what a command was given. */
const echo = {
  data: {
    name: "echo",
    description: "echo",
    options: [
      {
        type: Kind.SubcommandGroup,
        name: "feed",
        description: "feed",
        options: [
          {
            type: Kind.Subcommand,
            name: "add",
            description: "add",
            options: [
              { type: Kind.Channel, name: "channel", description: "x" },
              { type: Kind.Role, name: "role", description: "x" },
              { type: Kind.User, name: "user", description: "x" },
              { type: Kind.Attachment, name: "file", description: "x" },
              { type: Kind.String, name: "word", description: "x", autocomplete: true },
            ],
          },
        ],
      },
    ],
  },
  parse: (options, { path }) => ({ options, path }),
  visibility: () => "private",
  execute: async ({ options, path }) =>
    told({
      path,
      options: JSON.parse(JSON.stringify(options, (_, one) => (typeof one === "bigint" ? "bits" : one))),
    }),
  autocomplete: async (option, typed, _, { path }) => [
    { name: [...path, option, typed].join(" "), value: typed },
  ],
} satisfies Command<object & { options: object; path: readonly string[] }>;

const menu = {
  data: { type: ApplicationCommandType.Message, name: "Read it" },
  parse: (_, { target }) => ({ text: target?.message.content, link: target?.link }),
  visibility: () => "private",
  execute: async (input) => told(input),
} satisfies Command<object>;

/** Tells who asks. */
const who = {
  data: { name: "who", description: "who", integration_types: [0, 1], contexts: [0, 1, 2] },
  parse: () => null,
  visibility: () => "private",
  execute: async (_, { user, guild, isInstalled, locale, guildLocale, permissions }: Context) =>
    told({ name: user?.name, guild, isInstalled, locale, guildLocale, rights: permissions !== null }),
} satisfies Command<null>;

const rights = {
  data: {
    name: "rights",
    description: "rights",
    options: [{ type: Kind.Channel, name: "channel", description: "x" }],
  },
  parse: ({ channel }) => (typeof channel === "object" && channel.kind === "channel" ? channel : null),
  visibility: () => "private",
  async execute(channel, context: Context) {
    need(context, { member: ["ManageGuild", "SendMessages"], bot: ["ManageThreads"] }, channel);
    return told("fine");
  },
} satisfies Command<Parameters<typeof need>[2]>;

/** A form that takes no short names, opened by a command, and again by a button under its answer. */
const form: AnyCommand = {
  data: { name: "form", description: "form" },
  parse: () => null,
  visibility: () => "public",
  execute: async () => told("never"),
  form: () => ({
    action: "name",
    cursor: "7",
    query: "a query that is too long to stand in a component's id as it is",
  }),
  modals: {
    name: {
      gives: "private",
      open:
        async ({ cursor, query }) =>
        () => ({
          title: `Form ${cursor}`,
          fields: [
            { kind: "text", name: "name", label: "Name", most: 100, description: query.slice(0, 12) },
            {
              kind: "select",
              name: "kind",
              label: "Kind",
              optional: true,
              options: ["one", "two"].map((value) => ({ label: value, value })),
            },
            { kind: "file", name: "file", label: "File", optional: true },
          ],
        }),
      async submit({ texts, choices, cursor, query }) {
        if ((texts.name ?? "").length < 3) throw new InputError(() => "That name is too short.");
        return told({ ...texts, ...choices, cursor, query });
      },
    },
  },
};

const COMMANDS: readonly AnyCommand[] = [echo, menu, who, rights, form];

let discord: Discord;
let gateway: Gateway;

beforeAll(async () => {
  discord = await startDiscord();
  const store = createMemoryStore();
  const parts = {
    store,
    index: createScanIndex(),
    readings: createReadings(store),
    thesaurus: createThesaurus(),
  };
  const log = pino({ level: "silent" });
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

/** What a command told. */
const answered = async (act: Parameters<typeof seen>[0]): Promise<unknown> => {
  const { texts } = await seen(act);
  return JSON.parse((texts[0] ?? "").replaceAll(/\\(?=[^"\\])/g, ""));
};

describe("what a command is given", () => {
  it("are the words after its name, and its options with what Discord knows of them", async () => {
    const { guild, channel, member } = discord.home;
    const role = discord.addRole(guild.id, { name: "Readers", mentionable: true });
    const file = { filename: "a.txt", bytes: new TextEncoder().encode("text") };
    const options = { channel: channel.id, role: role.id, user: member.id, file, word: "x" };
    expect(await answered(discord.command({ name: "echo feed add", options }))).toEqual({
      path: ["feed", "add"],
      options: {
        channel: {
          kind: "channel",
          id: channel.id,
          name: "general",
          type: 0,
          permissions: "bits",
          appPermissions: "bits",
        },
        role: { kind: "role", id: role.id, name: "Readers", mentionable: true },
        user: { kind: "user", id: member.id, name: "Ada" },
        file: expect.objectContaining({ kind: "file", name: "a.txt", size: 4, mediaType: "text/plain" }),
        word: "x",
      },
    });
  });

  it("is completed in a subcommand too", async () => {
    const typed = discord.autocomplete({ name: "echo feed add", options: { word: "fa" }, focused: "word" });
    expect(await typed.answer()).toMatchObject({ choices: [{ name: "feed add word fa", value: "fa" }] });
  });

  it("is, of a menu, the message it was opened on and its address", async () => {
    const { id } = discord.say("Faizabad fell.");
    const { guild, channel } = discord.home;
    expect(await answered(discord.command({ name: "Read it", target: id }))).toEqual({
      text: "Faizabad fell.",
      link: `https://discord.com/channels/${guild.id}/${channel.id}/${id}`,
    });
  });

  it("tells who asks where", async () => {
    const { guild } = discord.home;
    const inGuild = {
      name: "Ada",
      guild: guild.id,
      isInstalled: true,
      locale: "de",
      guildLocale: "en-US",
      rights: true,
    };
    expect(await answered(discord.command({ name: "who", locale: "de" }))).toEqual(inGuild);

    const elsewhere = discord.addGuild({ name: "Elsewhere", installed: false });
    const ben = discord.addMember(elsewhere.id, { name: "Ben" });
    discord.installFor(ben.id);
    const place = { member: ben.id, channel: discord.addChannel(elsewhere.id).id };
    expect(await answered(discord.command({ name: "who", ...place }))).toMatchObject({
      guild: elsewhere.id,
      isInstalled: false,
    });

    const channel = discord.privateChannel([ben.id, discord.bot.id]).id;
    expect(await answered(discord.command({ name: "who", member: ben.id, channel }))).toMatchObject({
      guild: null,
      rights: false,
    });
  });
});

describe("rights", () => {
  const lacking = async (place: object): Promise<string | undefined> =>
    (await seen(discord.command({ name: "rights", ...place }))).texts[0];

  it("are named where they are missing: the member's first, then the bot's", async () => {
    const { guild, channel } = discord.home;
    expect(await lacking({})).toBe("You do not have permission to do that here. Missing: Manage Server.");
    const { id: role } = discord.addRole(guild.id, { name: "Keepers", permissions: Can.ManageGuild });
    const { id: member } = discord.addMember(guild.id, { name: "Cleo" }, [role]);
    expect(await lacking({ member })).toBe(
      "Dateline does not have permission to do that here. Missing: Manage Threads.",
    );
    expect(await lacking({ member: guild.owner, options: { channel: channel.id } })).toBe(
      "Dateline does not have permission to do that in #general. Missing: Manage Threads.",
    );
  });

  it("are those of threads in a thread", async () => {
    const { guild, channel, member } = discord.home;
    const thread = discord.addChannel(guild.id, {
      type: ChannelType.PublicThread,
      parent: channel.id,
      name: "t",
    });
    discord.overwrite(channel.id, {
      id: member.id,
      type: 1,
      allow: "0",
      deny: String(Can.SendMessagesInThreads),
    });
    expect(await lacking({ channel: thread.id })).toBe(
      "You do not have permission to do that here. Missing: Manage Server, Send Messages in Threads.",
    );
  });
});

describe("a form", () => {
  it("is opened by a command, and gives what was filled in", async () => {
    const opened = discord.command({ name: "form" });
    expect(await opened.first()).toMatchObject({ kind: "modal", modal: { title: "Form 7" } });
    expect(await answered(discord.submitModal(opened, { name: "Faizabad", kind: ["two"] }))).toEqual({
      name: "Faizabad",
      kind: ["two"],
      cursor: "7",
      query: "a query that is too long to stand in a component's id as it is",
    });
  });

  it("that is refused can be taken up again with what was typed", async () => {
    const opened = discord.command({ name: "form" });
    await opened.first();
    const refused = await seen(discord.submitModal(opened, { name: "ab", kind: ["one"] }));
    expect(refused).toMatchObject({ ephemeral: true, texts: ["That name is too short."] });
    const again = discord.press(refused.message.id, refused.id("Correct it"));
    const form = JSON.stringify(await again.first());
    expect(form).toContain('"value":"ab"');
    expect(form).toContain('"value":"one","default":true');
    expect(await answered(discord.submitModal(again, { name: "abc" }))).toMatchObject({
      name: "abc",
      cursor: "7",
    });
  });
});
