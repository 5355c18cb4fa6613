import type { APIInteraction, APIInteractionResponse } from "discord-api-types/v10";
import type { AnyCommand } from "../../src/discord/command.ts";
import type { Wire } from "../../src/discord/wire.ts";

/** A tiny bot that answers with one of everything Discord can show. */

const V2 = 1 << 15;
const PRIVATE = 1 << 6;

export const HOSTILE =
  '<img src=x onerror="window.broken=1"> <b>bold?</b> @everyone </page> <script>window.broken=1</script> \u202Ertl';

/** As much as Discord takes, in words without an end that turn round what follows them. */
const ENDLESS = Array.from({ length: 25 }, (_, place) => `${place}\u202E<b>`.padEnd(100, "zuwachs"));
const TOPICS = ["harbour", "harvest", "railway strike", ...ENDLESS.map((name) => `zu${name}`.slice(0, 91))];

/** A picture of one pixel. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (char) => char.charCodeAt(0),
);

export const showcaseCommands: readonly Pick<AnyCommand, "data">[] = [
  {
    data: {
      name: "when",
      description: "Excerpts about a topic, in the order of events",
      options: [
        { type: 3, name: "topic", description: "What to look for", required: true, autocomplete: true },
        { type: 3, name: "outlet", description: "Only this outlet" },
        {
          type: 3,
          name: "order",
          description: "Which comes first",
          choices: [
            { name: "Earliest first", value: "earliest" },
            { name: "Newest first", value: "newest" },
          ],
        },
        { type: 5, name: "private", description: "Only for you" },
      ],
    },
  },
  {
    data: {
      name: "show",
      description: "One kind of answer",
      options: [
        {
          type: 3,
          name: "kind",
          description: "Which kind",
          required: true,
          choices: ["form", "hostile", "endless", "silent", "refused", "late", "old", "picture"].map(
            (kind) => ({
              name: kind,
              value: kind,
            }),
          ),
        },
      ],
    },
  },
  { data: { name: "outlets", description: "The outlets, and from when to when" } },
  {
    data: {
      name: "subscribe",
      description: "Tell this channel of new articles",
      options: [
        {
          type: 1,
          name: "add",
          description: "A new subscription",
          options: [
            { type: 3, name: "topic", description: "What to look for", required: true },
            { type: 8, name: "role", description: "Whom to mention" },
            { type: 11, name: "file", description: "More topics" },
          ],
        },
        { type: 1, name: "list", description: "What there is" },
      ],
    },
  },
  { data: { type: 3, name: "Read it" } },
];

export const showcase = async (interaction: APIInteraction, wire: Wire): Promise<unknown> => {
  const { type } = interaction;
  if (type === 4) return wire.respond({ type: 8, data: { choices: completions(interaction.data) } }, []);
  if (type === 3) return pressed(interaction.data, wire);
  if (type === 5)
    return wire.respond(say(`Sent: ${JSON.stringify(interaction.data.components)}`, PRIVATE), []);
  if (type !== 2) return;
  const given = options(interaction.data);
  if (interaction.data.name === "when") {
    const flags = given.private === true ? PRIVATE : 0;
    return wire.respond({ type: 4, data: page(String(given.topic), 1, flags) }, []);
  }
  const kind = KINDS[String(given.kind)];
  if (kind) return kind(wire);
  return wire.respond(say(`/${interaction.data.name} ${JSON.stringify(given)}`, 0), []);
};

const KINDS: Readonly<Record<string, (wire: Wire) => Promise<unknown>>> = {
  form: (wire) => wire.respond(FORM, []),
  hostile: (wire) => wire.respond(say(HOSTILE, 0), []),
  endless: (wire) => wire.respond(ENDLESS_ANSWER, []),
  silent: async () => {},
  refused: (wire) => wire.respond(say("x".repeat(2001), 0), []),
  late: async (wire) => {
    await wire.respond({ type: 5 }, []);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await wire.edit({ content: "Here it is at last." }, []);
  },
  old: (wire) => wire.respond(OLD, []),
  picture: (wire) => wire.respond(PICTURE, [{ name: "chart.png", bytes: PIXEL }]),
};

const ENDLESS_ANSWER: APIInteractionResponse = {
  type: 4,
  data: {
    flags: V2,
    components: [
      { type: 10, content: `## ${ENDLESS.join("")}\n**${"w".repeat(400)}**\n> ${"v".repeat(400)}` },
      {
        type: 1,
        components: ENDLESS.slice(0, 5).map((label, place) => ({
          type: 2 as const,
          style: 2 as const,
          label: label.slice(0, 80),
          custom_id: `endless:${place}`,
        })),
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: "endless",
            placeholder: ENDLESS.join("").slice(0, 150),
            options: ENDLESS.map((label, place) => ({ label, description: label, value: String(place) })),
          },
        ],
      },
    ],
  },
};

const say = (content: string, flags: number): APIInteractionResponse => ({
  type: 4,
  data: { content, flags },
});

const options = (data: object): Readonly<Record<string, unknown>> => {
  const list: unknown = "options" in data ? data.options : [];
  return Object.fromEntries(
    (Array.isArray(list) ? list : []).map((option) => [option.name, option.value ?? options(option)]),
  );
};

const completions = (data: object) => {
  const typed = String(options(data).topic ?? "");
  return TOPICS.filter((topic) => topic.startsWith(typed)).map((topic) => ({
    name: `${topic} (phrase)`,
    value: topic,
  }));
};

const pressed = async (data: object, wire: Wire): Promise<unknown> => {
  const id = "custom_id" in data ? String(data.custom_id) : "";
  if (id.startsWith("page:"))
    return wire.respond({ type: 7, data: page("railway strike", Number(id.slice(5)), 0) }, []);
  if (id === "form") return wire.respond(FORM, []);
  if (id === "break") return wire.respond({ type: 7, data: { flags: V2, components: [] } }, []);
  const values = "values" in data ? ` ${JSON.stringify(data.values)}` : "";
  return wire.respond(say(`You pressed ${id}${values}`, PRIVATE), []);
};

const page = (topic: string, number: number, flags: number) => ({
  flags: V2 | flags,
  components: [
    {
      type: 10 as const,
      content: `## When: ${topic}\n-# page ${number} of 3 · 2 outlets · also searched: *harbor*`,
    },
    { type: 14 as const },
    ...[1, 2].map((place) => ({
      type: 9 as const,
      components: [
        {
          type: 10 as const,
          content: `**Tue ${number + place} March 2021** · The Harbour Post · published 4 March\n> The ${topic} began before dawn, and **nobody** had \\*expected\\* it, said the man at the gate.\n-# Ferries wait as the tide turns`,
        },
      ],
      accessory: {
        type: 2 as const,
        style: 2 as const,
        label: "Quote",
        custom_id: `quote:${number}:${place}`,
      },
    })),
    {
      type: 1 as const,
      components: [
        {
          type: 2 as const,
          style: 2 as const,
          label: "Earlier",
          custom_id: `page:${number - 1}`,
          disabled: number === 1,
        },
        {
          type: 2 as const,
          style: 2 as const,
          label: "Later",
          custom_id: `page:${number + 1}`,
          disabled: number === 3,
        },
        { type: 2 as const, style: 1 as const, label: "Form", custom_id: "form" },
        { type: 2 as const, style: 4 as const, label: "Break", custom_id: "break" },
        { type: 2 as const, style: 5 as const, label: "Paper", url: "https://paper.example/" },
      ],
    },
    {
      type: 1 as const,
      components: [
        {
          type: 3 as const,
          custom_id: "more",
          placeholder: "More about an excerpt …",
          options: [
            { label: "Context", value: "context", description: "What stands before and after" },
            { label: "Same day", value: "day" },
          ],
        },
      ],
    },
  ],
});

const FORM: APIInteractionResponse = {
  type: 9,
  data: {
    title: "A new subscription",
    custom_id: "subscription",
    components: [
      { type: 10, content: "Tell this channel of **new articles**." },
      {
        type: 18,
        label: "Topic",
        description: "As in /when",
        component: { type: 4, custom_id: "topic", style: 1, min_length: 3 },
      },
      {
        type: 18,
        label: "How often",
        component: {
          type: 3,
          custom_id: "pace",
          options: [
            { label: "At once", value: "once" },
            { label: "Daily", value: "daily" },
          ],
        },
      },
      { type: 18, label: "A list of outlets", component: { type: 19, custom_id: "list", required: false } },
    ],
  },
};

const OLD: APIInteractionResponse = {
  type: 4,
  data: {
    content: "> A quotation for all to read.\nSee </when:1>.",
    embeds: [
      {
        title: "Once",
        description: "so it was",
        color: 0x1f3a5f,
        fields: [{ name: "Day", value: "Monday", inline: true }],
      },
    ],
    components: [{ type: 1, components: [{ type: 2, style: 3, label: "Share", custom_id: "share" }] }],
  },
};

const PICTURE: APIInteractionResponse = {
  type: 4,
  data: {
    flags: V2,
    attachments: [{ id: 0, filename: "chart.png", description: "Reports by day" }],
    components: [
      {
        type: 17,
        accent_color: 0xc8452f,
        components: [
          { type: 10, content: "### Reports by day" },
          { type: 12, items: [{ media: { url: "attachment://chart.png" }, description: "Reports by day" }] },
          { type: 14, divider: true, spacing: 2 },
          { type: 10, content: "> مرحبا بالعالم\n- one\n- two" },
        ],
      },
    ],
  },
};
