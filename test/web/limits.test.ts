import { describe, expect, it } from "vitest";
import { choicesProblems, messageProblems, modalProblems } from "../../src/web/limits.ts";

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (change: object = {}) => ({ type: 2, style: 2, label: "Go", custom_id: "go", ...change });
const row = (...components: object[]) => ({ type: 1, components });
const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ label: `${at}`, value: `${at}` }));
const select = (change: object = {}) => ({ type: 3, custom_id: "menu", options: options(2), ...change });
const section = (texts: number, accessory: object = button()) => ({
  type: 9,
  components: Array.from({ length: texts }, () => text("a")),
  accessory,
});
const layout = (...components: object[]) => ({ flags: V2, components });
const buttons = (count: number) => Array.from({ length: count }, (_, at) => button({ custom_id: `${at}` }));

describe("a message within Discord's limits", () => {
  it.each([
    ["plain words", { content: "a".repeat(2000) }],
    ["buttons under words", { content: "a", components: [row(...buttons(5))] }],
    ["texts, a section and a menu", layout(text("a".repeat(3997)), section(3), row(select()))],
    [
      "a container",
      layout({ type: 17, accent_color: 0xffffff, components: [text("a"), { type: 14, spacing: 2 }] }),
    ],
    ["forty components", layout(...Array.from({ length: 40 }, () => text("a")))],
    ["an embed", { embeds: [{ title: "a".repeat(256), description: "a".repeat(4096) }] }],
  ])("may hold %s", (_what, body) => expect(messageProblems(body)).toEqual([]));

  it.each([
    ["content over 2000", { content: "a".repeat(2001) }, "content"],
    ["components V2 without the flag", { components: [text("a")] }, "components.0.type"],
    ["content beside components V2", { ...layout(text("a")), content: "a" }, "content"],
    ["no components", layout(), "components"],
    ["forty-one components", layout(...Array.from({ length: 41 }, () => text("a"))), "41, over 40"],
    [
      "forty-one with the nested",
      layout(
        ...Array.from({ length: 13 }, () =>
          section(2, button({ style: 5, url: "https://a.example", custom_id: undefined })),
        ),
      ),
      "52, over 40",
    ],
    [
      "over 4000 characters of text",
      layout(text("a".repeat(2001)), text("a".repeat(2000))),
      "4001 characters",
    ],
    ["over 10,000 bytes of text", layout(text("カ".repeat(3400))), "10200 bytes"],
    ["an id twice", layout(row(button(), button())), 'custom_id: "go" twice'],
    ["an id over 100", layout(row(button({ custom_id: "a".repeat(101) }))), "components.0.components"],
    ["a label over 80", layout(row(button({ label: "a".repeat(81) }))), "components.0.components"],
    ["a button without a face", layout(row(button({ label: undefined }))), "neither a label nor an emoji"],
    [
      "a link that runs",
      layout(row(button({ style: 5, custom_id: undefined, url: "javascript:a" }))),
      "no http",
    ],
    ["six buttons in a row", layout(row(...buttons(6))), "components.0.components"],
    ["two menus in a row", layout(row(select(), select({ custom_id: "b" }))), "components.0.components"],
    ["26 choices", layout(row(select({ options: options(26) }))), "components.0.components"],
    [
      "a choice twice",
      layout(row(select({ options: [...options(1), ...options(1)] }))),
      "components.0.components",
    ],
    ["a section of four texts", layout(section(4)), "components.0.components"],
    [
      "a section without accessory",
      layout({ ...section(1), accessory: undefined }),
      "components.0.accessory",
    ],
    ["an empty text", layout(text("")), "components.0.content"],
    [
      "a container in a container",
      layout({ type: 17, components: [{ type: 17, components: [text("a")] }] }),
      "components.0.components.0.type",
    ],
    [
      "eleven pictures",
      layout({ type: 12, items: Array(11).fill({ media: { url: "attachment://a" } }) }),
      "components.0.items",
    ],
    ["embeds over 6000", { embeds: Array(2).fill({ description: "a".repeat(3001) }) }, "over 6000"],
    ["six rows", { content: "a", components: buttons(6).map((one) => row(one)) }, "components"],
  ])("may not hold %s", (_what, body, problem) =>
    expect(messageProblems(body).join("; ")).toContain(problem),
  );
});

describe("a form and completions within Discord's limits", () => {
  const field = { type: 18, label: "Topic", component: { type: 4, custom_id: "topic", style: 1 } };
  const form = { title: "A form", custom_id: "form", components: [field] };

  it("takes a form", () => expect(modalProblems(form)).toEqual([]));

  it.each([
    ["a title over 45", { ...form, title: "a".repeat(46) }, "title"],
    ["no fields", { ...form, components: [] }, "components"],
    ["six fields", { ...form, components: Array(6).fill(field) }, "components"],
    ["a field twice", { ...form, components: [field, field] }, '"topic" twice'],
    ["a button", { ...form, components: [button()] }, "components.0.type"],
  ])("refuses a form with %s", (_what, body, problem) =>
    expect(modalProblems(body).join("; ")).toContain(problem),
  );

  it("takes 25 completions and no more, each with a name", () => {
    const choices = (count: number) => Array.from({ length: count }, () => ({ name: "a", value: "a" }));
    expect(choicesProblems(choices(25))).toEqual([]);
    expect(choicesProblems(choices(26))).toHaveLength(1);
    expect(choicesProblems([{ name: "", value: "a" }])).toHaveLength(1);
  });
});
