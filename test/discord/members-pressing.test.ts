import { PermissionFlagsBits as Can, OverwriteType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { commandKey } from "../../src/discord/component-id.ts";
import { OWN_MESSAGES } from "../../src/discord/own-messages.ts";
import { read } from "../support/discord/sight.ts";
import {
  ALONE,
  all,
  companyOf,
  GUEST,
  KEEPER,
  KINDS,
  type Kind,
  MUTE,
  type PlaceKind,
  PRIVATE,
  PUBLIC,
  rootOf,
  type Sees,
  type Somebody,
  tried,
} from "../support/members.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";
import { asked, opened, type Path, pressedSight, type Start, submitted } from "../support/pressing.ts";
import { TOLD } from "../support/telling.ts";

/** Every component as every kind of member uses it: on what they asked for themselves, and on what another did. */

const CHANGED = all("changed");
/** Others get a copy for themselves; in private messages there are none. */
const PAGES = { own: CHANGED, others: { ...PRIVATE, [ALONE]: "changed" } };
const BESIDE = { own: PRIVATE, others: PRIVATE };
/** Of a message that who asked alone sees. */
const OWN = { own: CHANGED };
/** Of a message that only who manages the server is shown. */
const MANAGERS = {
  own: {
    ...all("never shown"),
    "the owner": "changed",
    [GUEST]: "not offered",
    [ALONE]: "not offered",
  },
};
/** The same, or the channel. */
const KEEPERS = { own: { ...MANAGERS.own, [KEEPER]: "changed" } };

interface Expected {
  readonly own: Sees;
  readonly others?: Sees;
}

const WHEN: Path = [asked("when", { topic: "taliban" })];
const SEARCH: Path = [asked("search", { query: "taliban" })];
const ASK: Path = [asked("ask", { question: "Where did the Taliban attack?" })];
const COMPARE: Path = [asked("compare", { topic: "taliban" })];
const ARTICLE: Path = [asked("article", { headline: "Badghis province falls to Taliban" })];
const LIST: Path = [subscribed(() => asked("subscribe list"))];
const EDIT: Path = [subscribed((subscription) => asked("subscribe edit", { subscription }))];
const FILE = {
  filename: "ferry.txt",
  bytes: new TextEncoder().encode(
    "Ferry sails again\n\nBy Ann Porter\n\nThe ferry to the island sails again from Tuesday on, its owners said.\n\nIt had been laid up since the storm of last autumn, and forty people came to see it leave.",
  ),
};
const ADD: Path = [asked("corpus add", { file: FILE })];

/** Begins where the server's owner subscribed the channel to something that no other is told of. */
function subscribed(start: (query: string) => Start): Start {
  return async (room, asks) => {
    const { discord } = room;
    const { id: guild, owner: member } = discord.home.guild;
    const channel = rootOf(asks.channel, discord);
    const query = `harbour${made++}`;
    if (discord.world.channels.get(channel)?.guild === guild)
      await room.ask("subscribe add", { query, channel }, { ...asks, member });
    return start(query)(room, asks);
  };
}

const SEEN: Readonly<Record<string, readonly [way: Path, expected: Expected, place?: PlaceKind]>> = {
  "when:from": [WHEN, PAGES],
  "when:before": [[...WHEN, "when:from"], PAGES],
  "when:more": [WHEN, BESIDE],
  "search:from": [SEARCH, PAGES],
  "search:before": [[...SEARCH, "search:from"], PAGES],
  "search:more": [SEARCH, BESIDE],
  "ask:from": [ASK, PAGES],
  "ask:before": [[...ASK, "ask:from"], PAGES],
  "ask:more": [ASK, BESIDE],
  "compare:from": [COMPARE, PAGES],
  "compare:before": [[...COMPARE, "compare:from"], PAGES],
  "timeline:show": [WHEN, BESIDE],
  "timeline:from": [[asked("timeline", { topic: "goverment" })], PAGES],
  "article:from": [ARTICLE, PAGES],
  "article:before": [[...ARTICLE, "article:from"], PAGES],
  "article:open": [[asked("article", { headline: "taliban" })], OWN],
  "quote:post": [WHEN, { own: PUBLIC, others: PUBLIC }],
  "quote:source": [[...WHEN, "quote:post"], BESIDE],
  "quote:context": [[...WHEN, "quote:post", "quote:source"], { own: PRIVATE }],
  // A true reply is the bot's own message, and who asked is told so.
  "findsources:reply": [
    [opened("Find sources", "9 Taliban were killed at Faizabad.")],
    { own: { ...PRIVATE, [GUEST]: "public", [ALONE]: "public" } },
  ],
  "privacy:erase": [[asked("privacy")], OWN],
  "settings:clear": [[asked("settings me", { style: "apa" })], OWN],
  // A form that was refused can be taken up again.
  "corpus:add": [[submitted("corpus add")], { own: { ...MANAGERS.own, "the owner": "modal" } }],
  "corpus:save": [ADD, MANAGERS],
  "corpus:discard": [ADD, MANAGERS],
  "subscribe:edit": [LIST, KEEPERS],
  ...Object.fromEntries(
    ["tell", "quiet", "outlets", "role", "pause", "remove"].map((menu) => [
      `subscribe:${menu}`,
      [EDIT, KEEPERS] as const,
    ]),
  ),
  // What an announcement channel alone can do, and a forum.
  "subscribe:publish": [EDIT, KEEPERS, "announcement"],
  "subscribe:tags": [EDIT, KEEPERS, "forum"],
  "subscribe:chosen": [
    [asked("subscribe why", { article: "taliban" })],
    { own: { ...CHANGED, [GUEST]: "not offered", [ALONE]: "not offered" } },
  ],
  "subscribe:words": [EDIT, { own: { ...MANAGERS.own, "the owner": "modal", [KEEPER]: "modal" } }],
  "message:delete": [
    WHEN,
    {
      own: { ...all("deleted"), [MUTE]: "never shown" },
      others: { ...all("refused"), "the owner": "deleted", "a moderator": "deleted", [ALONE]: "deleted" },
    },
  ],
  "message:share": [[asked("when", { topic: "taliban", private: true })], { own: PUBLIC }],
};

const REGISTERED = commands
  .flatMap(({ data, components, modals }) =>
    [...Object.keys(components ?? {}), ...Object.keys(modals ?? {})].map(
      (action) => `${commandKey(data.name)}:${action}`,
    ),
  )
  .concat(["delete", "share"].map((action) => `${OWN_MESSAGES}:${action}`));

let room: Newsroom;
let made = 0;
beforeAll(async () => {
  room = await startNewsroom();
});
afterAll(() => room.stop());

it("has every component on its list", () => {
  expect([...Object.keys(SEEN), ...TOLD].sort()).toEqual(REGISTERED.sort());
});

describe.each(KINDS)("%s", (kind: Kind) => {
  it.each(Object.keys(SEEN))("%s", async (key) => {
    const [way, { own, others }, place] = SEEN[key] ?? [WHEN, { own: PRIVATE }];
    const { one, other } = companyOf(kind, room.discord, place);
    const sees = (asks: Somebody) => pressedSight(room, [...way, key], { asks, presses: one });
    expect(await sees(one)).toBe(own[kind]);
    if (others) expect(await sees(other)).toBe(others[kind]);
  });
});

const RIGHTS = Can.ManageChannels | Can.ManageGuild;
const LACKS = /^lacks Manage (Server|Channels)$/;

function setRights({ member, channel }: Somebody, allow: bigint, deny: bigint): void {
  room.discord.overwrite(rootOf(channel, room.discord), {
    id: member,
    type: OverwriteType.Member,
    allow: String(allow),
    deny: String(deny),
  });
}

describe("a right that is taken away is missed", () => {
  const managed = Object.entries(SEEN).filter(([, [, { own }]]) => own["a moderator"] === "never shown");

  it.each(managed)("by who presses %s", async (key, [way, , place]) => {
    const { one } = companyOf("a member", room.discord, place);
    setRights(one, RIGHTS, 0n);
    const meanwhile = () => setRights(one, 0n, RIGHTS);
    const sees = await pressedSight(room, [...way, key], { asks: one, presses: one, meanwhile });
    expect(sees).toMatch(LACKS);
  });

  it.each([
    ["an article", submitted("corpus add"), "Correct it"],
    ["a subscription", EDIT[0], "Type words, hours, zone…"],
  ])("by who fills in the form of %s", async (_, start, label) => {
    const { discord } = room;
    const { one } = companyOf("a member", discord);
    setRights(one, RIGHTS, 0n);
    const { message } = await start(room, one);
    if (!message) throw new Error("nothing leads to the form");
    const opener = discord.press(message.id, read(message).id(label), one);
    expect((await opener.first()).kind).toBe("modal");
    setRights(one, 0n, RIGHTS);
    const { sees } = await tried(() => discord.submitModal(opener, {}, one), message);
    expect(sees).toMatch(LACKS);
  });
});

it("left nothing behind that Discord refused, and no error", () => {
  expect(room.problems()).toEqual([]);
});
