import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "../discord.ts";
import { type Ask, askOf, problemsOf } from "../raw.ts";
import { button, long, many, row, V2 } from "./parts.ts";

let discord: Discord;
let ask: Ask;

beforeAll(async () => {
  discord = await startDiscord();
  ask = askOf(discord);
  for (const route of ["POST /channels/:id/messages", "global"])
    discord.limits.set(route, { limit: 1_000, window: 1_000 });
});
afterAll(() => discord.stop());

const post = (body: unknown) => ask("POST", `/channels/${discord.home.channel.id}/messages`, body);

const TAKEN: readonly (readonly [what: string, body: object])[] = [
  ["2000 characters of content", { content: long(2000) }],
  ["ten embeds", { embeds: many(10, () => ({ title: "x" })) }],
  [
    "an embed at its limits",
    { embeds: [{ title: long(256), description: long(4096), footer: { text: long(1648) } }] },
  ],
  ["a nonce of 25 characters", { content: "x", nonce: long(25) }],
  ["100 allowed users", { content: "x", allowed_mentions: { users: many(100, () => "100000000000000000") } }],
];

const REFUSED: readonly (readonly [what: string, body: object, ...problems: readonly string[]])[] = [
  ["2001 characters of content", { content: long(2001) }, "content BASE_TYPE_MAX_LENGTH"],
  ["content that is no text", { content: 5 }, "content STRING_TYPE_CONVERT"],
  ["a nonce of 26 characters", { content: "x", nonce: long(26) }, "nonce NONCE_TYPE_TOO_LONG"],
  ["an unknown flag", { content: "x", flags: 1 }, "flags MESSAGE_FLAGS_INVALID"],
  ["an ephemeral message out of the blue", { content: "x", flags: 64 }, "flags MESSAGE_FLAGS_INVALID"],
  ["eleven embeds", { embeds: many(11, () => ({ title: "x" })) }, "embeds BASE_TYPE_MAX_LENGTH"],
  ["a long embed title", { embeds: [{ title: long(257) }] }, "embeds.0.title BASE_TYPE_MAX_LENGTH"],
  [
    "a long embed text",
    { embeds: [{ description: long(4097) }] },
    "embeds.0.description BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a long footer",
    { embeds: [{ footer: { text: long(2049) } }] },
    "embeds.0.footer.text BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a long author",
    { embeds: [{ author: { name: long(257) } }] },
    "embeds.0.author.name BASE_TYPE_BAD_LENGTH",
  ],
  [
    "26 fields",
    { embeds: [{ fields: many(26, () => ({ name: "n", value: "v" })) }] },
    "embeds.0.fields BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a long field",
    { embeds: [{ fields: [{ name: long(257), value: long(1025) }] }] },
    "embeds.0.fields.0.name BASE_TYPE_BAD_LENGTH",
    "embeds.0.fields.0.value BASE_TYPE_BAD_LENGTH",
  ],
  [
    "6001 characters over all embeds",
    { embeds: [{ description: long(4096) }, { description: long(1905) }] },
    "embeds MAX_EMBED_SIZE_EXCEEDED",
  ],
  [
    "101 allowed users and roles",
    {
      content: "x",
      allowed_mentions: {
        users: many(101, () => "100000000000000000"),
        roles: many(101, () => "100000000000000000"),
      },
    },
    "allowed_mentions.roles BASE_TYPE_MAX_LENGTH",
    "allowed_mentions.users BASE_TYPE_MAX_LENGTH",
  ],
  [
    "users both parsed and listed",
    { content: "x", allowed_mentions: { parse: ["users"], users: ["100000000000000000"] } },
    "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
  ],
  [
    "an unknown kind of mention",
    { content: "x", allowed_mentions: { parse: ["here"] } },
    "allowed_mentions.parse.0 BASE_TYPE_CHOICES",
  ],
  [
    "an attachment that was not sent",
    { content: "x", attachments: [{ id: 0 }] },
    "attachments.0.id ATTACHMENT_NOT_FOUND",
  ],
];

const EMPTY: readonly (readonly [what: string, body: object])[] = [
  ["nothing", {}],
  ["only white space", { content: " \n " }],
  ["only buttons", { components: [row(button("a"))] }],
  ["the flag for components, and none", { flags: V2 }],
];

describe("a message's form", () => {
  it.each(TAKEN)("takes %s", async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 200 });
  });

  it.each(REFUSED)("refuses %s", async (_, body, ...problems) => {
    const { status, body: answer } = await post(body);
    expect(answer).toMatchObject({ code: 50035, message: "Invalid Form Body" });
    expect(problemsOf(answer)).toEqual(problems.toSorted());
    expect(status).toBe(400);
  });

  it.each(EMPTY)("refuses %s as an empty message", async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  it("refuses what is no JSON, what is no form, and what is too large", async () => {
    const path = `${discord.url}/v10/channels/${discord.home.channel.id}/messages`;
    const send = async (body: string, type: string) => {
      const headers = { authorization: `Bot ${discord.token}`, "content-type": type };
      return (await fetch(path, { method: "POST", headers, body })).json();
    };
    expect(await send("{", "application/json")).toMatchObject({ code: 50109 });
    expect(await send("content=x", "text/plain")).toMatchObject({ code: 50035 });
    expect(await send("[]", "application/json")).toMatchObject({ code: 50035 });
    expect(await send(JSON.stringify(long(25 * 1024 * 1024)), "application/json")).toMatchObject({
      code: 40005,
    });
  });

  it("leaves no trace of what it refuses", async () => {
    const before = discord.messages().length;
    await post({ content: long(2001) });
    expect(discord.messages()).toHaveLength(before);
  });
});
