import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationCommandOptionType as Type,
} from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { OptionValues } from "../support/discord/act/options.ts";
import {
  ALONE,
  type Company,
  companyOf,
  GUEST,
  KEEPER,
  KINDS,
  type Kind,
  MUTE,
  PRIVATE,
  PUBLIC,
  type Sees,
  tried,
} from "../support/members.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

/** Every command as every kind of member gives it: what they see, and what they lack. */

const IN_SERVER: Sees = { ...PRIVATE, [GUEST]: "not offered", [ALONE]: "not offered" };
const forWho = (right: string): Sees => ({
  ...IN_SERVER,
  ...(right === "Manage Channels" ? {} : { [KEEPER]: `lacks ${right}` }),
  "a moderator": `lacks ${right}`,
  "a member": `lacks ${right}`,
  [MUTE]: `lacks ${right}`,
});

const TOPIC: Options = () => ({ topic: "faizabad" });
const THIS: Options = ({ subscription }) => ({ subscription });

type Options = (there: { readonly subscription: string }) => OptionValues;

const NONE: Options = () => ({});

const SEEN: Readonly<Record<string, readonly [options: Options, sees: Sees]>> = {
  when: [TOPIC, PUBLIC],
  ask: [() => ({ question: "When did the Taliban take Faizabad?" }), PUBLIC],
  timeline: [TOPIC, PUBLIC],
  compare: [TOPIC, PUBLIC],
  search: [() => ({ query: "faizabad" }), PUBLIC],
  article: [() => ({ headline: "Badghis province falls to Taliban" }), PUBLIC],
  quote: [() => ({ passage: '"9 Taliban"' }), PUBLIC],
  verify: [() => ({ text: "The ferry will sail." }), PUBLIC],
  outlets: [NONE, PUBLIC],
  "Find sources": [NONE, PRIVATE],
  "Check quotes": [NONE, PRIVATE],
  help: [NONE, PRIVATE],
  privacy: [NONE, PRIVATE],
  "settings me": [() => ({ style: "apa" }), PRIVATE],
  "settings server": [
    () => ({ zone: "UTC" }),
    {
      ...forWho("Manage Server"),
      [GUEST]: "lacks Manage Server",
      [ALONE]: "private",
    },
  ],
  "corpus add": [() => ({ address: "https://127.0.0.9/" }), forWho("Manage Server")],
  "corpus feed add": [() => ({ address: "https://127.0.0.9/" }), forWho("Manage Server")],
  "corpus feed list": [NONE, forWho("Manage Server")],
  "corpus feed remove": [() => ({ feed: "x" }), forWho("Manage Server")],
  "corpus status": [NONE, IN_SERVER],
  "corpus check": [NONE, forWho("Manage Server")],
  "corpus remove": [() => ({ article: "x" }), forWho("Manage Server")],
  "subscribe add": [() => ({ query: "kabul" }), forWho("Manage Channels")],
  "subscribe list": [NONE, IN_SERVER],
  "subscribe edit": [THIS, forWho("Manage Channels")],
  "subscribe pause": [THIS, forWho("Manage Channels")],
  "subscribe resume": [THIS, forWho("Manage Channels")],
  "subscribe remove": [THIS, forWho("Manage Channels")],
  "subscribe preview": [() => ({ query: "kabul" }), IN_SERVER],
  "subscribe why": [() => ({ article: "Badghis province falls to Taliban" }), IN_SERVER],
};

const LEAVES = commands.flatMap(({ data }) =>
  leavesOf("options" in data ? (data.options ?? []) : [], data.name),
);

/** The words by which a command's subcommands are given. */
function leavesOf(options: readonly APIApplicationCommandOption[], path: string): readonly string[] {
  const below = options.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
  if (below.length === 0) return [path];
  return below.flatMap((one) => leavesOf("options" in one ? (one.options ?? []) : [], `${path} ${one.name}`));
}

const isMenu = (leaf: string): boolean =>
  commands.some(({ data }) => data.name === leaf && data.type === ApplicationCommandType.Message);

let room: Newsroom;
beforeAll(async () => {
  room = await startNewsroom();
});
afterAll(() => room.stop());

it("has every command on its list", () => {
  expect(Object.keys(SEEN).sort()).toEqual([...LEAVES].sort());
});

describe.each(KINDS)("%s", (kind: Kind) => {
  let company: Company;
  let subscription = "";
  let target = "";

  beforeAll(async () => {
    const { discord, ask } = room;
    company = companyOf(kind, discord);
    target = discord.say("It said “9 Taliban terrorists were killed” at Faizabad.", company.other).id;
    if (company.guild !== discord.home.guild.id) return;
    const owner = { member: discord.home.guild.owner, channel: company.one.channel };
    await ask("subscribe add", { query: "harbour" }, owner);
    const made = await room.subscriptions.inGuild(company.guild);
    subscription = made.find(({ channel }) => channel === owner.channel)?.id ?? "";
  });

  it.each(LEAVES)("%s", async (leaf) => {
    const [optionsOf = NONE, sees] = SEEN[leaf] ?? [];
    const options = optionsOf({ subscription: subscription || "none" });
    const act = () =>
      room.discord.command({ name: leaf, options, ...company.one, ...(isMenu(leaf) && { target }) });
    expect((await tried(act)).sees).toBe(sees?.[kind]);
  });

  it("left nothing behind that Discord refused, and no error", () => {
    expect(room.problems()).toEqual([]);
  });
});
