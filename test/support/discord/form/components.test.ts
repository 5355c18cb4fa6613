import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "../discord.ts";
import { type Ask, askOf, problemsOf } from "../raw.ts";
import { button, legacy, long, many, menu, option, row, section, v2, words } from "./parts.ts";

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
  ["five rows of five buttons", legacy(...many(5, (r) => row(...many(5, (b) => button(`${r}.${b}`)))))],
  ["a select of 25 options", legacy(row(menu({ options: many(25, (at) => option(String(at))) })))],
  ["40 components, nested ones counted", v2({ type: 17, components: many(39, () => words("x")) })],
  ["4000 characters over all text displays", v2(words(long(2000)), words(long(2000)))],
  ["a section of three texts and a button", v2(section({ components: many(3, () => words("x")) }))],
];

const REFUSED: readonly (readonly [what: string, body: object, ...problems: readonly string[]])[] = [
  ["a sixth row", legacy(...many(6, (at) => row(button(`${at}`)))), "components BASE_TYPE_MAX_LENGTH"],
  [
    "a sixth button",
    legacy(row(...many(6, (at) => button(`${at}`)))),
    "components.0.components BASE_TYPE_BAD_LENGTH",
    "components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED",
  ],
  ["an empty row", legacy(row()), "components.0.components BASE_TYPE_BAD_LENGTH"],
  [
    "a button beside a select",
    legacy(row(menu(), button("b"))),
    "components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED",
  ],
  ["a button outside a row", legacy(button("b")), "components.0.type UNION_TYPE_CHOICES"],
  [
    "the same id twice",
    legacy(row(button("a"), button("a"))),
    "components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
  ],
  [
    "an id of 101 characters",
    legacy(row(button(long(101)))),
    "components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH",
  ],
  ["an empty id", legacy(row(button(""))), "components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH"],
  [
    "a button without an id",
    legacy(row({ type: 2, style: 1, label: "x" })),
    "components.0.components.0.custom_id BASE_TYPE_REQUIRED",
  ],
  [
    "a long label",
    legacy(row(button("b", { label: long(81) }))),
    "components.0.components.0.label BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a button without a label",
    legacy(row(button("b", { label: "" }))),
    "components.0.components.0.label BUTTON_COMPONENT_LABEL_REQUIRED",
  ],
  [
    "an unknown style",
    legacy(row(button("b", { style: 9 }))),
    "components.0.components.0.style UNION_TYPE_CHOICES",
  ],
  [
    "a long address",
    legacy(row({ type: 2, style: 5, label: "x", url: `https://example.com/${long(500)}` })),
    "components.0.components.0.url BASE_TYPE_BAD_LENGTH",
  ],
  [
    "an address of another kind",
    legacy(row({ type: 2, style: 5, label: "x", url: "javascript:1" })),
    "components.0.components.0.url STRING_TYPE_REGEX",
  ],
  [
    "26 options",
    legacy(row(menu({ options: many(26, (at) => option(`${at}`)) }))),
    "components.0.components.0.options BASE_TYPE_BAD_LENGTH",
  ],
  [
    "the same option twice",
    legacy(row(menu({ options: [option("a"), option("a")] }))),
    "components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
  ],
  [
    "long options",
    legacy(row(menu({ options: [{ label: long(101), value: long(101), description: long(101) }] }))),
    "components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH",
    "components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH",
    "components.0.components.0.options.0.value BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a long placeholder",
    legacy(row(menu({ placeholder: long(151) }))),
    "components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH",
  ],
  ["a text display without the flag", legacy(words("x")), "components.0.type UNION_TYPE_CHOICES"],
  [
    "content beside components of the new kind",
    { ...v2(words("x")), content: "x" },
    "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
  ],
  [
    "embeds beside them",
    { ...v2(words("x")), embeds: [{ title: "x" }] },
    "embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
  ],
  [
    "a poll beside them",
    { ...v2(words("x")), poll: {} },
    "poll MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
  ],
  [
    "41 components, nested ones counted",
    v2({ type: 17, components: many(40, () => words("x")) }),
    "components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
  ],
  [
    "41 components, accessories counted",
    v2(...many(13, (at) => section({ accessory: button(`${at}`) })), words("x"), words("x")),
    "components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
  ],
  [
    "4001 characters over all text displays",
    v2(words(long(2000)), words(long(2001))),
    "components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
  ],
  [
    "more than 10,000 bytes of text",
    v2(words("€".repeat(3334))),
    "components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
  ],
  ["an empty text display", v2(words("")), "components.0.content BASE_TYPE_BAD_LENGTH"],
  [
    "a section of four texts",
    v2(section({ components: many(4, () => words("x")) })),
    "components.0.components BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a section without an accessory",
    v2({ type: 9, components: [words("x")] }),
    "components.0.accessory BASE_TYPE_REQUIRED",
  ],
  [
    "a gallery of eleven",
    v2({ type: 12, items: many(11, () => ({ media: { url: "https://example.com/a.png" } })) }),
    "components.0.items BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a container in a container",
    v2({ type: 17, components: [{ type: 17, components: [words("x")] }] }),
    "components.0.components.0.type UNION_TYPE_CHOICES",
  ],
  [
    "a file that was not sent",
    v2({ type: 13, file: { url: "attachment://a.txt" } }),
    "components.0 UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
  ],
];

describe("a message's components", () => {
  it.each(TAKEN)("may be %s", async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 200 });
  });

  it.each(REFUSED)("are not %s", async (_, body, ...problems) => {
    const { status, body: answer } = await post(body);
    expect(problemsOf(answer)).toEqual(problems.toSorted());
    expect({ status, answer }).toMatchObject({ status: 400, answer: { code: 50035 } });
  });
});
