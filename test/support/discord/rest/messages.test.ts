import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "../discord.ts";
import { type Ask, askOf } from "../raw.ts";

let discord: Discord;
let ask: Ask;
let here: string;

beforeEach(async () => {
  discord = await startDiscord();
  ask = askOf(discord);
  here = `/channels/${discord.home.channel.id}/messages`;
  discord.limits.set("POST /channels/:id/messages", { limit: 1_000, window: 1_000 });
  discord.limits.set("PATCH /channels/:id/messages/:id", { limit: 1_000, window: 1_000 });
  discord.limits.set("global", { limit: 1_000, window: 1_000 });
});
afterEach(() => discord.stop());

const post = async (body: object, path = here) => (await ask("POST", path, body)).body;
const idOf = (body: unknown): string => Object(body).id;

describe("a channel's messages", () => {
  it("are posted, changed, read and removed", async () => {
    const id = idOf(await post({ content: " one " }));
    expect(await ask("PATCH", `${here}/${id}`, { content: "two" })).toMatchObject({
      status: 200,
      body: { id, content: "two", edited_timestamp: expect.any(String), author: { id: discord.bot.id } },
    });
    expect((await ask("DELETE", `${here}/${id}`)).status).toBe(204);
    expect(await ask("GET", `${here}/${id}`)).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it("come in pages, newest first", async () => {
    const ids: string[] = [];
    for (const at of [0, 1, 2, 3, 4]) ids.push(idOf(await post({ content: `${at}` })));
    const page = async (query: string) => Object((await ask("GET", `${here}?${query}`)).body);
    const texts = async (query: string) =>
      (await page(query)).map((one: { content: string }) => one.content).join("");
    expect(await texts("")).toBe("43210");
    expect(await texts("limit=2")).toBe("43");
    expect(await texts(`before=${ids[2]}`)).toBe("10");
    expect(await texts(`after=${ids[1]}&limit=2`)).toBe("32");
    expect(await texts(`around=${ids[2]}&limit=3`)).toBe("321");
    expect(await page("limit=101")).toMatchObject({ code: 50035 });
  });

  it("of others are without their text, and not the bot's to change", async () => {
    const { id } = discord.say("hello");
    expect(await ask("GET", `${here}/${id}`)).toMatchObject({
      body: { content: "", author: { username: "ada" } },
    });
    expect(await ask("PATCH", `${here}/${id}`, { content: "x" })).toMatchObject({
      status: 403,
      body: { code: 50005 },
    });
    expect(await ask("DELETE", `${here}/${id}`)).toMatchObject({ status: 403, body: { code: 50013 } });
  });

  it("answer another message that is there", async () => {
    const { id } = discord.say("hello");
    expect(await post({ content: "x", message_reference: { message_id: id } })).toMatchObject({
      type: 19,
      message_reference: { message_id: id },
      referenced_message: { content: "hello" },
      mentions: [{ username: "ada" }],
    });
    expect(await post({ content: "x", message_reference: { message_id: discord.bot.id } })).toMatchObject({
      code: 50035,
    });
  });

  it("may be edited only so often once they are old", async () => {
    const id = idOf(await post({ content: "x" }));
    discord.clock.advance(3_600_000);
    for (let at = 0; at < 30; at += 1) await ask("PATCH", `${here}/${id}`, { content: `${at}` });
    expect(await ask("PATCH", `${here}/${id}`, { content: "x" })).toMatchObject({
      status: 429,
      body: { code: 30046 },
    });
  });

  it("carry files, which can be fetched", async () => {
    const form = new FormData();
    form.set(
      "payload_json",
      JSON.stringify({
        flags: 1 << 15,
        components: [{ type: 13, file: { url: "attachment://a.txt" } }],
        attachments: [{ id: 0, description: "A text" }],
      }),
    );
    form.set("files[0]", new Blob(["words"], { type: "text/plain" }), "a.txt");
    const { body } = await ask("POST", here, form);
    expect(body).toMatchObject({
      attachments: [{ filename: "a.txt", size: 5, description: "A text", content_type: "text/plain" }],
    });
    const [{ url }] = Object(body).attachments;
    expect(Object(body).components[0].file.url).toBe(url);
    expect(await (await fetch(url)).text()).toBe("words");
  });
});

describe("a nonce", () => {
  it("gives the first message again within its window, and is not told by the history", async () => {
    const body = { content: "x", nonce: "same", enforce_nonce: true };
    const first = await post(body);
    expect(first).toMatchObject({ nonce: "same" });
    expect(idOf(await post({ ...body, content: "y" }))).toBe(idOf(first));
    expect(idOf(await post({ content: "x", nonce: "same" }))).not.toBe(idOf(first));
    const history = await ask("GET", here);
    expect(history.body).not.toHaveProperty("0.nonce");
    discord.clock.advance(3 * 60_000 + 1_000);
    const late = await post({ ...body, content: "z" });
    expect(late).toMatchObject({ content: "z" });
  });
});
