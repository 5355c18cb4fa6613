import type { APIInteraction, APIMessage } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { createChannel } from "../../src/web/channel.ts";
import type { Effect, Gesture } from "../../src/web/gesture.ts";
import { interactionOf } from "../../src/web/interaction.ts";
import { YOU } from "../../src/web/place.ts";
import { createWire } from "../../src/web/wire.ts";

const COMMANDS = [
  {
    id: "1",
    name: "ask",
    description: "Asks",
    options: [{ type: 3 as const, name: "topic", description: "What", autocomplete: true as const }],
  },
  {
    id: "2",
    name: "subscribe",
    description: "Tells",
    options: [{ type: 1 as const, name: "list", description: "All" }],
  },
  {
    id: "3",
    name: "pick",
    description: "Picks",
    options: [
      { type: 6 as const, name: "who", description: "A person" },
      { type: 7 as const, name: "where", description: "A channel" },
      { type: 8 as const, name: "role", description: "A role" },
      { type: 11 as const, name: "file", description: "A file" },
    ],
  },
  { id: "4", type: 3 as const, name: "Read it" },
];
const ORIGIN = { url: "http://127.0.0.1:8787", language: "fr-CA", files: new Map() };
const ASK: Gesture = { kind: "command", path: ["ask"], options: { topic: "tides" } };
const BUTTON = {
  type: 1 as const,
  components: [{ type: 2 as const, style: 1 as const, label: "Go", custom_id: "go" }],
};
const PRIVATE = 1 << 6;
const LOADING = 1 << 7;
const V2 = 1 << 15;

/** A channel whose clock stands still until it is moved, and what its wires told. */
const stage = () => {
  let time = Date.UTC(2021, 6, 4);
  const channel = createChannel(() => new Date(time));
  const effects: Effect[] = [];
  const begin = (gesture: Gesture = ASK) => {
    const interaction = interactionOf(gesture, COMMANDS, channel, ORIGIN);
    const wire = createWire({
      interaction,
      channel,
      origin: ORIGIN.url,
      tell: (effect) => effects.push(effect),
    });
    return { interaction, wire };
  };
  const messages = (): APIMessage[] =>
    effects.flatMap((effect) => (effect.kind === "message" ? [effect.message] : []));
  const pass = (ms: number): void => {
    time += ms;
  };
  return { begin, effects, messages, pass };
};

describe("an interaction of the local page", () => {
  it("is what Discord would send", () => {
    const { interaction } = stage().begin();
    expect(interaction).toMatchObject({
      id: expect.stringMatching(/^\d{17,19}$/),
      type: 2,
      locale: "fr",
      context: 0,
      member: { user: { username: "you" } },
      data: { name: "ask", type: 1, options: [{ type: 3, name: "topic", value: "tides" }] },
    });
    const sent = (BigInt(interaction.id) >> 22n) + 1_420_070_400_000n;
    expect(Number(sent)).toBe(Date.UTC(2021, 6, 4));
  });

  it("tells of the people, channels, roles and files that were picked", () => {
    const { id: you } = YOU;
    const options = { who: you, where: "1000000000000000003", role: "1000000000000000002", file: "a.txt" };
    const files = new Map([["file", [{ name: "a.txt", bytes: new Uint8Array(3) }]]]);
    const gesture = { kind: "command" as const, path: ["pick"], options };
    const channel = createChannel(() => new Date());
    const { data } = interactionOf(gesture, COMMANDS, channel, { ...ORIGIN, files });
    expect(data).toMatchObject({
      options: [{ value: you }, { value: options.where }, { value: options.role }, { type: 11 }],
      resolved: {
        users: { [you]: { username: "you" } },
        channels: { [options.where]: { name: "newsroom" } },
        roles: { [options.role]: { name: "@everyone" } },
        attachments: expect.any(Object),
      },
    });
    expect(JSON.stringify(data)).toContain('"filename":"a.txt","size":3');
  });

  it("hands over the message that a menu is opened on", async () => {
    const { begin, messages } = stage();
    await begin().wire.respond({ type: 4, data: { content: "Faizabad fell." } }, []);
    const [message] = messages();
    const { interaction } = begin({ kind: "menu", name: "Read it", message: message?.id ?? "" });
    expect(interaction).toMatchObject({
      type: 2,
      data: { type: 3, target_id: message?.id, resolved: { messages: { [message?.id ?? ""]: message } } },
    });
  });

  it.each<[string, Gesture, Partial<APIInteraction["data"]>]>([
    [
      "marks the option being typed in",
      { kind: "autocomplete", path: ["ask"], options: { topic: "t" }, focused: "topic" },
      { options: [{ type: 3, name: "topic", value: "t", focused: true }] },
    ],
    [
      "nests a subcommand",
      { kind: "command", path: ["subscribe", "list"], options: {} },
      { options: [{ type: 1, name: "list", options: [] }] },
    ],
  ])("%s", (_what, gesture, data) =>
    expect(stage().begin(gesture).interaction.data).toMatchObject(data ?? {}),
  );
});

describe("the way back to the local page", () => {
  it("fills a deferred answer, and keeps it as private as it was deferred", async () => {
    const { begin, messages } = stage();
    const { wire } = begin();
    await wire.respond({ type: 5, data: { flags: PRIVATE } }, []);
    await wire.edit({ flags: V2, components: [{ type: 10, content: "Done" }] }, []);
    expect(messages().map((message) => message.flags)).toEqual([PRIVATE | LOADING, PRIVATE | V2]);
    expect(new Set(messages().map((message) => message.id)).size).toBe(1);
    expect(messages()[1]?.components).toEqual([{ type: 10, content: "Done", id: 1 }]);
  });

  it("makes a deferred answer of the first follow-up, and a reply of the next", async () => {
    const { begin, messages } = stage();
    const { wire } = begin();
    await wire.respond({ type: 5 }, []);
    await wire.followUp({ content: "one", flags: PRIVATE }, []);
    await wire.followUp({ content: "two", flags: PRIVATE }, []);
    const [deferred, first, second] = messages();
    expect(first).toMatchObject({ id: deferred?.id, content: "one", flags: 0 });
    expect(second).toMatchObject({
      type: 19,
      content: "two",
      flags: PRIVATE,
      message_reference: { message_id: first?.id },
    });
  });

  it("takes a promised answer back, and gives another in private", async () => {
    const { begin, effects, messages } = stage();
    const { wire } = begin();
    await wire.respond({ type: 5 }, []);
    await wire.remove();
    await wire.followUp({ content: "for you", flags: PRIVATE }, []);
    expect(effects.map((effect) => effect.kind)).toEqual(["message", "removed", "message"]);
    expect(messages()[1]).toMatchObject({ content: "for you", flags: PRIVATE });
  });

  it("changes the message whose button was pressed", async () => {
    const { begin, messages } = stage();
    await begin().wire.respond({ type: 4, data: { content: "one", components: [BUTTON] } }, []);
    const id = messages()[0]?.id ?? "";
    const { wire, interaction } = begin({ kind: "component", message: id, customId: "go", values: [] });
    expect(interaction).toMatchObject({
      type: 3,
      message: { id },
      data: { custom_id: "go", component_type: 2 },
    });
    await wire.respond({ type: 6 }, []);
    await wire.edit({ content: "two" }, []);
    expect(messages()[1]).toMatchObject({ id, content: "two", components: [BUTTON] });
  });

  it("keeps a file in memory, under an address that cannot be guessed", async () => {
    const { begin, messages } = stage();
    const data = {
      flags: V2,
      components: [{ type: 12 as const, items: [{ media: { url: "attachment://a.png" } }] }],
    };
    await begin().wire.respond({ type: 4, data }, [{ name: "a.png", bytes: new Uint8Array(3) }]);
    const [message] = messages();
    const url = expect.stringMatching(/^http:\/\/127\.0\.0\.1:8787\/attachments\/[0-9a-f-]{36}\/a\.png$/);
    expect(message?.attachments).toMatchObject([
      { filename: "a.png", size: 3, content_type: "image/png", url },
    ]);
    expect(message?.components).toMatchObject([{ items: [{ media: { url } }] }]);
  });

  it("takes one answer, within three seconds, and changes to it for a quarter of an hour", async () => {
    const { begin, pass } = stage();
    const { wire } = begin();
    const late = begin().wire;
    await expect(wire.edit({ content: "a" }, [])).rejects.toMatchObject({ code: 10015 });
    await wire.respond({ type: 4, data: { content: "a" } }, []);
    await expect(wire.respond({ type: 4, data: { content: "b" } }, [])).rejects.toMatchObject({
      code: 40060,
    });
    pass(3001);
    await expect(late.respond({ type: 4, data: { content: "a" } }, [])).rejects.toMatchObject({
      code: 10062,
    });
    await wire.edit({ content: "b" }, []);
    pass(15 * 60_000);
    await expect(wire.edit({ content: "c" }, [])).rejects.toMatchObject({ code: 50027 });
  });

  it.each([
    ["an empty message", { type: 4, data: { content: " " } }, 50006],
    ["a message too long", { type: 4, data: { content: "a".repeat(2001) } }, 50035],
    ["completions for a command", { type: 8, data: { choices: [] } }, 50035],
    ["a change to no message", { type: 7, data: { content: "a" } }, 50035],
    ["a form without fields", { type: 9, data: { title: "a", custom_id: "a", components: [] } }, 50035],
    [
      "a file that was not sent",
      { type: 4, data: { flags: V2, components: [{ type: 13 as const, file: { url: "attachment://a" } }] } },
      50035,
    ],
  ] as const)("refuses %s, and may be answered better", async (_what, response, code) => {
    const { wire } = stage().begin();
    await expect(wire.respond(JSON.parse(JSON.stringify(response)), [])).rejects.toMatchObject({ code });
    expect(wire.answered()).toBe(false);
  });

  it("does not take the mark of Components V2 off a message", async () => {
    const { begin } = stage();
    const { wire } = begin();
    await wire.respond({ type: 4, data: { flags: V2, components: [{ type: 10, content: "a" }] } }, []);
    await expect(wire.edit({ content: "a", components: [] }, [])).rejects.toMatchObject({
      code: 50035,
    });
  });
});
