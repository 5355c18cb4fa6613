import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { REST } from "@discordjs/rest";
import { type APIMessage, ComponentType } from "discord-api-types/v10";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { type Composed, compose, composeInteractions } from "../../src/compose.ts";
import { type Gateway, startGateway } from "../../src/discord/gateway.ts";
import { register } from "../../src/discord/registration.ts";
import type { Act } from "../support/discord/act/act.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import { read, seen } from "../support/discord/sight.ts";

const CORPUS = mkdtempSync(path.join(tmpdir(), "dateline-"));

function write(outlet: string, day: string, body: string): void {
  const folder = path.join(CORPUS, outlet.toLowerCase().replaceAll(" ", "-"));
  mkdirSync(folder, { recursive: true });
  const head = [
    `headline: News of ${day}`,
    `outlet: { name: ${outlet}, known: stated, words: ${outlet} }`,
    `published: { day: ${day}, known: stated, words: "${day}" }`,
    "language: en",
  ];
  writeFileSync(path.join(folder, `${day}-news.md`), ["---", ...head, "---", body, ""].join("\n"));
}

write(
  "The Courier",
  "2021-07-05",
  "Workers closed Greenford on 3 July 2021.\n\nGreenford could reopen next year.",
);
write("The Ferry Times", "2021-07-05", "On 3 July 2021 the gates of Greenford were shut, drivers said.");
write(
  "The Ferry Times",
  "2021-08-12",
  "In June 2021 a crack was found at Greenford.\n\nGreenford reopened on 11 August 2021.",
);
write(
  "The Courier",
  "2022-03-07",
  [1, 2, 3, 4, 5, 6].map((day) => `Herons came to Marsh End on ${day} March 2022.`).join("\n\n"),
);
write("The Ferry Times", "2022-03-08", "Herons landed on the lake on 6 March 2022.");
write("Old Almanac", "2021-08-12", "Greenford was built in 1874.");

let discord: Discord;
let composed: Composed;
let gateway: Gateway;

beforeAll(async () => {
  discord = await startDiscord();
  const { url: api, token, applicationId } = discord;
  composed = await compose({ database: ":memory:", corpusDir: CORPUS });
  const rest = new REST({ api }).setToken(token);
  const data = commands.map((command) => command.data);
  await register(data, { rest, applicationId, guildId: null });
  const log = pino({ level: "silent" });
  gateway = await startGateway({ token, api, handle: composeInteractions(composed.parts, log).handle, log });
});

afterAll(async () => {
  await gateway.close();
  await composed.close();
  await discord.stop();
  rmSync(CORPUS, { recursive: true });
});

async function messageOf(act: Act): Promise<{ message: APIMessage; ephemeral: boolean }> {
  const sight = await act.answer();
  if (sight.kind !== "message") throw new Error(`no message but ${JSON.stringify(sight)}`);
  return sight;
}

const timeline = (topic: string, options: Record<string, string> = {}) =>
  messageOf(discord.command({ name: "timeline", options: { topic, ...options } }));

const ofType = (message: APIMessage, type: ComponentType): string[] =>
  (message.components ?? []).filter((one) => one.type === type).map((one) => JSON.stringify(one));

/** The picture as members get it, and its two descriptions. */
async function pictureIn(message: APIMessage) {
  const [attachment] = message.attachments;
  const [gallery] = (message.components ?? []).filter((one) => one.type === ComponentType.MediaGallery);
  const [item] = gallery?.items ?? [];
  const bytes = Buffer.from(await (await fetch(attachment?.url ?? "")).arrayBuffer());
  return { attachment, item, signature: bytes.toString("latin1", 1, 4), width: bytes.readUInt32BE(16) };
}

describe("/timeline", () => {
  it("posts a picture, described in words for who does not see it", async () => {
    const { message, ephemeral } = await timeline("greenford");
    expect(ephemeral).toBe(false);
    const { attachment, item, ...file } = await pictureIn(message);
    expect(file).toEqual({ signature: "PNG", width: 800 });
    expect(attachment).toMatchObject({ filename: "timeline.png", content_type: "image/png" });
    expect(attachment?.description).toMatch(/^Timeline of greenford, 1 June – 11 August 2021: /);
    expect(attachment?.description).toContain("The Courier: Sat 3 July 2021.");
    expect(item?.description).toBe(attachment?.description);
    expect(item?.media.url).toContain("timeline.png");
  });

  it("quotes an excerpt of each of the busiest days under it, in the order of time, each with a button", async () => {
    const { message } = await timeline("greenford");
    const sections = ofType(message, ComponentType.Section);
    expect(sections.map((one) => /\*\*([^*]+)\*\*/.exec(one)?.[1])).toEqual([
      "1874",
      "June 2021",
      "Sat 3 July 2021",
      "Wed 11 August 2021",
    ]);
    for (const one of sections) expect(one).toContain('"label":"Quote"');
  });

  it("tells of five days at the most, the one that most articles report among them", async () => {
    const { message } = await timeline("herons");
    const sections = ofType(message, ComponentType.Section);
    expect(sections.length).toBe(5);
    expect(sections.at(-1)).toContain("6 March 2022");
    expect(message.attachments[0]?.description).toContain("The Ferry Times: Sun 6 March 2022.");
  });

  it("says what is left out and what lies outside the picture", async () => {
    const { message } = await timeline("greenford");
    const [head] = ofType(message, ComponentType.TextDisplay);
    expect(head).toContain("left out: 1 not reported as happened");
    expect(head).toContain("outside the picture: 1 earlier (from 1874 on)");
  });

  it("keeps to the days asked for", async () => {
    const { message } = await timeline("greenford", { from: "2021-08-01", to: "2021-08-31" });
    expect(message.attachments[0]?.description).toContain("The Ferry Times: Wed 11 August 2021.");
    expect(message.attachments[0]?.description).not.toContain("July");
  });

  it("answers as /when does where nothing is found", async () => {
    const { message } = await timeline("zyxwvut");
    expect(message.attachments).toEqual([]);
    expect(JSON.stringify(message.components)).toContain("## Timeline: zyxwvut\\nNo passage matches");
  });

  it("offers the nearest words that are there, and draws them", async () => {
    const { message } = await timeline("drivrs");
    const nearest = seen(discord.press(message.id, read(message).id("Take drivers")));
    expect((await nearest).texts[0]).toContain("## Timeline: drivers");
  });

  it("refuses wrong days in private", async () => {
    const { message, ephemeral } = await timeline("greenford", { from: "the 99th of never" });
    expect(ephemeral).toBe(true);
    expect(message.attachments).toEqual([]);
  });
});

describe("the Chart button under /when", () => {
  it("shows the same picture to who pressed it", async () => {
    const topic = `greenford OR ${"x".repeat(150)}`;
    for (const asked of ["greenford", topic]) {
      const { message } = await messageOf(discord.command({ name: "when", options: { topic: asked } }));
      const id = /"custom_id":"([^"]*)"[^}]*"label":"Chart"|"label":"Chart"[^}]*"custom_id":"([^"]*)"/.exec(
        JSON.stringify(message.components),
      );
      const shown = await messageOf(discord.press(message.id, id?.[1] ?? id?.[2] ?? ""));
      expect(shown.ephemeral).toBe(true);
      expect(shown.message.attachments[0]?.filename).toBe("timeline.png");
      expect(shown.message.attachments[0]?.description).toContain("The Courier: Sat 3 July 2021");
    }
  });
});
