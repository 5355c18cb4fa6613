import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { commandKey } from "../../src/discord/component-id.ts";
import { OWN_MESSAGES } from "../../src/discord/own-messages.ts";
import {
  ALONE,
  all,
  companyOf,
  GUEST,
  KINDS,
  type Kind,
  MUTE,
  PRIVATE,
  PUBLIC,
  type Sees,
} from "../support/members.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";
import { type Path, pressedSight } from "../support/pressing.ts";

/** Every component as every kind of member uses it: on what they asked for themselves, and on what another did. */

const CHANGED = all("changed");
/** Others get a copy for themselves; in private messages there are none. */
const PAGES = { own: CHANGED, others: { ...PRIVATE, [ALONE]: "changed" } };
const BESIDE = { own: PRIVATE, others: PRIVATE };
/** Of a message that who asked alone sees. */
const OWN = { own: CHANGED };
/** Of a message that only who manages it is shown. */
const MANAGERS = {
  own: {
    ...all("never shown"),
    "the owner": "changed",
    [GUEST]: "not offered",
    [ALONE]: "not offered",
  },
};

interface Expected {
  readonly own: Sees;
  readonly others?: Sees;
}

const WHEN: Path = ["when", { topic: "taliban" }];
const SEARCH: Path = ["search", { query: "taliban" }];
const ASK: Path = ["ask", { question: "Where did the Taliban attack?" }];
const COMPARE: Path = ["compare", { topic: "taliban" }];
const ARTICLE: Path = ["article", { headline: "Badghis province falls to Taliban" }];
const LIST: Path = ["subscribe list", {}];
const EDIT: Path = [...LIST, "subscribe:edit"];
const FILE = {
  filename: "ferry.txt",
  bytes: new TextEncoder().encode(
    "Ferry sails again\n\nBy Ann Porter\n\nThe ferry to the island sails again from Tuesday on, its owners said.\n\nIt had been laid up since the storm of last autumn, and forty people came to see it leave.",
  ),
};
const ADD: Path = ["corpus add", { file: FILE }];

const SEEN: Readonly<Record<string, readonly [way: Path, expected: Expected]>> = {
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
  "timeline:from": [["timeline", { topic: "goverment" }], PAGES],
  "article:from": [ARTICLE, PAGES],
  "article:before": [[...ARTICLE, "article:from"], PAGES],
  "article:open": [["article", { headline: "taliban" }], OWN],
  "quote:post": [WHEN, { own: PUBLIC, others: PUBLIC }],
  "quote:source": [[...WHEN, "quote:post"], BESIDE],
  "quote:context": [[...WHEN, "quote:post", "quote:source"], { own: PRIVATE }],
  // A true reply is the bot's own message, and who asked is told so.
  "findsources:reply": [["Find sources", {}], { own: { ...PRIVATE, [GUEST]: "public", [ALONE]: "public" } }],
  "privacy:erase": [["privacy", {}], OWN],
  "corpus:save": [ADD, MANAGERS],
  "corpus:discard": [ADD, MANAGERS],
  "subscribe:edit": [LIST, MANAGERS],
  ...Object.fromEntries(
    ["tell", "quiet", "outlets", "role", "pause", "remove"].map((menu) => [
      `subscribe:${menu}`,
      [EDIT, MANAGERS] as const,
    ]),
  ),
  "subscribe:chosen": [
    ["subscribe why", { article: "taliban" }],
    { own: { ...PRIVATE, [GUEST]: "not offered", [ALONE]: "not offered" } },
  ],
  "subscribe:words": [EDIT, { own: { ...MANAGERS.own, "the owner": "modal" } }],
  "message:delete": [
    WHEN,
    {
      own: { ...all("deleted"), [MUTE]: "never shown" },
      others: { ...all("refused"), "the owner": "deleted", "a moderator": "deleted", [ALONE]: "deleted" },
    },
  ],
  "message:share": [["when", { topic: "taliban", private: true }], { own: PUBLIC }],
};

/** In channels of other kinds, under what is told there, and opened by a command: tried with those. */
const ELSEWHERE = ["subscribe:publish", "subscribe:tags", "subscribe:why", "subscribe:more", "corpus:add"];

const REGISTERED = commands
  .flatMap(({ data, components, modals }) =>
    [...Object.keys(components ?? {}), ...Object.keys(modals ?? {})].map(
      (action) => `${commandKey(data.name)}:${action}`,
    ),
  )
  .concat(["delete", "share"].map((action) => `${OWN_MESSAGES}:${action}`));

let room: Newsroom;
beforeAll(async () => {
  room = await startNewsroom();
});
afterAll(() => room.stop());

it("has every component on its list", () => {
  expect([...Object.keys(SEEN), ...ELSEWHERE].sort()).toEqual(REGISTERED.sort());
});

describe.each(KINDS)("%s", (kind: Kind) => {
  it.each(Object.keys(SEEN))("%s", async (key) => {
    const { discord } = room;
    const { one, other, guild } = companyOf(kind, discord);
    const target = discord.say("It said “9 Taliban terrorists were killed” at Faizabad.", other).id;
    if (guild === discord.home.guild.id && key.startsWith("subscribe"))
      await room.ask("subscribe add", { query: "harbour" }, { ...one, member: discord.home.guild.owner });
    const [way, { own, others }] = SEEN[key] ?? [WHEN, { own: PRIVATE }];
    const menu = way[0] === "Find sources" ? target : undefined;
    const sees = (asks: typeof one) => pressedSight(discord, [...way, key], { asks, presses: one }, menu);
    expect(await sees(one)).toBe(own[kind]);
    if (others) expect(await sees(other)).toBe(others[kind]);
  });
});

it("left nothing behind that Discord refused, and no error", () => {
  expect(room.problems()).toEqual([]);
});
