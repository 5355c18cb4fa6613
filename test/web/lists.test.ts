import type { Page } from "playwright-core";
import { beforeEach, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { describeOnPage } from "../support/on-page.ts";
import { serveShowcase } from "../support/showcase-page.ts";

/** What opens each list: what is typed and pressed, and what is in the list then. */
const LISTS: readonly (readonly [list: string, open: (page: Page) => Promise<unknown>, first: string])[] = [
  ["commands", (page) => page.keyboard.type("/"), "/when"],
  ["completions", (page) => page.keyboard.type("/when har"), "harbour (phrase)"],
  ["the choices of an option", (page) => page.keyboard.type("/when sea order:"), "Earliest first"],
  ["roles", (page) => page.keyboard.type("/subscribe add sea role:"), "@everyone"],
  ["options", (page) => page.keyboard.type("/when sea").then(() => page.keyboard.press("Tab")), "outlet"],
  ["a menu in a message", (page) => page.locator(".select").press("ArrowDown"), "Context"],
  [
    "a menu in a form",
    async (page) => {
      await page.getByRole("button", { name: "Form" }).press("Enter");
      await page.getByRole("combobox", { name: "How often" }).press("ArrowDown");
    },
    "At once",
  ],
];

const WRONG = [
  ["a command that there is not", "/wen sea", "There is no command /wen. Type / to see them all."],
  [
    "no command at all",
    "good morning",
    "Dateline reads no messages. Ask with a command: type / and choose one.",
  ],
  ["an option that is needed", "/when ", "topic is needed: What to look for."],
  ["no choice", "/when sea order:sideways", "order takes one of: Earliest first, Newest first."],
] as const;

describeOnPage("lists of the local page", serveShowcase, ({ open }) => {
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });

  const focused = (...names: readonly string[]) =>
    page.evaluate((all) => all.map((name) => document.activeElement?.getAttribute(name) ?? null), [...names]);
  const marked = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute("aria-activedescendant");
      const option = id ? document.getElementById(id) : null;
      return option && [option.role, option.ariaSelected, option.querySelector(".option-label")?.textContent];
    });

  it.each(LISTS)(
    "tell a screen reader what is in the list of %s and where one is",
    async (_, opened, first) => {
      await opened(page);
      await page.getByRole("option", { name: first }).first().waitFor();
      const [role, expanded, list] = await focused("role", "aria-expanded", "aria-controls");
      expect([role, expanded]).toEqual(["combobox", "true"]);
      expect(await page.locator(`#${list}`).getAttribute("role")).toBe("listbox");
      if ((await marked()) === null) await page.keyboard.press("ArrowDown");
      expect((await marked())?.at(0)).toBe("option");
      expect((await marked())?.at(2)).toBe(first);
      expect(await hindrancesOn(page)).toEqual([]);
      const typed = await page.locator("#composer-line input").first().inputValue();
      await page.keyboard.press("Escape");
      expect(await focused("role", "aria-expanded", "aria-activedescendant")).toEqual([
        "combobox",
        "false",
        null,
      ]);
      expect(await page.locator("#composer-line input").first().inputValue()).toBe(typed);
    },
  );

  it.each(WRONG)("say of %s what is wrong, where it is wrong", async (_, typed, problem) => {
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    const [description] = await focused("aria-describedby");
    expect(await page.locator(`#${description}`).innerText()).toBe(problem);
    expect(await page.locator(`#${description}`).getAttribute("role")).toBe("status");
    expect(await hindrancesOn(page, "#composer")).toEqual([]);
    await page.keyboard.type("x");
    expect(await page.locator("#hint").innerText()).toBe("");
    expect(await focused("aria-invalid")).toEqual([null]);
  });

  it("take a menu's choices by their first letter, Home, End and the space bar, too", async () => {
    await page.locator(".select").press("ArrowDown");
    await page.keyboard.press("s");
    expect((await marked())?.at(2)).toBe("Same day");
    await page.keyboard.press("Home");
    expect((await marked())?.at(2)).toBe("Context");
    await page.keyboard.press("End");
    await page.keyboard.press(" ");
    await page.locator("#messages").getByText('You pressed more ["day"]').waitFor();
  });
});
