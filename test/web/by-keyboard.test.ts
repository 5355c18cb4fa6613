import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { serveLocalPage } from "../support/local-page.ts";
import { describeOnPage } from "../support/on-page.ts";

/** What is typed of each command; "▼" takes the first of what is offered then. */
const TYPED: Readonly<Record<string, string>> = {
  "/when": "/when faizabad",
  "/ask": "/ask who fled to tajikistan?",
  "/timeline": "/timeline taliban",
  "/compare": "/compare qala-e-naw",
  "/search": "/search taliban kunduz",
  "/article": "/article taliban▼",
  "/quote": "/quote faizabad▼",
  "/verify": "/verify “9 Taliban terrorists were killed” and “pigs were seen to fly”",
  "/outlets": "/outlets",
  "/corpus add": "/corpus add",
  "/corpus feed add": "/corpus feed add nowhere",
  "/corpus feed list": "/corpus feed list",
  "/corpus feed remove": "/corpus feed remove nowhere",
  "/corpus status": "/corpus status",
  "/corpus check": "/corpus check",
  "/corpus remove": "/corpus remove nothing",
  "/subscribe add": "/subscribe add ferries",
  "/subscribe list": "/subscribe list",
  "/subscribe edit": "/subscribe edit ferries▼",
  "/subscribe pause": "/subscribe pause ferries▼",
  "/subscribe resume": "/subscribe resume ferries▼",
  "/subscribe preview": "/subscribe preview ferries",
  "/subscribe why": "/subscribe why taliban▼",
  "/subscribe remove": "/subscribe remove ferries▼",
  "/settings me": "/settings me",
  "/settings server": "/settings server",
  "/privacy": "/privacy",
  "/help": "/help",
};

/** What is pressed of an answer, one after another: the answer that it stands in, and what it is called. */
const PRESSED: readonly (readonly [on: string, button: string])[] = [
  ["/when", "Later"],
  ["/when", "Newest first"],
  ["/when", "Chart"],
  ["/search", "Quote"],
  ["/search", "In order of time"],
  ["/compare", "More"],
  ["/outlets", "Find sources"],
  ["/search", "Check quotes"],
  ["/article", "Read on"],
  ["/quote", "Source"],
  ["/subscribe add", "Edit"],
  ["/privacy", "Erase my settings"],
  ["/ask", "Delete"],
];

describeOnPage(
  "the local page by keyboard and screen reader",
  serveLocalPage,
  ({ open, browser, served }) => {
    let page: Page;
    beforeAll(async () => {
      page = await open();
    });

    const message = (command: string) =>
      page.locator(".message", { has: page.getByText(`You used ${command}`, { exact: true }) }).first();
    const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
    const isOpen = () => page.locator("dialog").isVisible();
    const announced = () => page.locator("#status").innerText();
    /** Until what was asked has had its effect: something is said that was not there before. */
    const answered = async (act: () => Promise<void>): Promise<string> => {
      await page.evaluate(() => document.getElementById("status")?.replaceChildren());
      await act();
      await page.locator("#status:not(:empty), dialog").first().waitFor({ state: "attached" });
      await page.waitForFunction(() => !document.querySelector(".thinking, [aria-busy=true]"));
      return announced();
    };
    const type = async (keys: string): Promise<void> => {
      const [typed = "", ...picks] = keys.split("▼");
      await page.keyboard.type(typed);
      for (const _ of picks) {
        await page.locator("#composer [role=option]").first().waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
      }
      await page.keyboard.press("Enter");
    };

    it("tries every command", async () => {
      const listed = await page.locator("#commands .option-label").allTextContents();
      expect(Object.keys(TYPED).toSorted()).toEqual(listed.toSorted());
    });

    it.each(Object.entries(TYPED))(
      "answers %s by one Enter, and is ready for the next",
      async (command, keys) => {
        const said = await answered(() => type(keys));
        if (await isOpen()) {
          expect(await hindrancesOn(page, "dialog")).toEqual([]);
          await page.keyboard.press("Escape");
        } else {
          expect(said).toMatch(/^(Message of Dateline|Dateline changed its message): ./);
          expect(await hindrancesOn(page, "#messages > :last-child")).toEqual([]);
          expect(await page.locator(".message").last().innerText()).toContain(`You used ${command}`);
        }
        expect(await focused()).toBe("ask");
        expect(await page.locator(".failure").count()).toBe(0);
      },
    );

    it.each(PRESSED)("of %s takes %s, and leaves nobody without a place", async (command, button) => {
      const on = message(command);
      const control = on.getByRole("button", { name: button, exact: true }).first();
      await control.focus();
      const said = await answered(() => page.keyboard.press("Enter"));
      expect(said).toMatch(/^(Message of Dateline: .|Dateline changed its message: .|The message is gone)/);
      expect(await page.evaluate(() => document.activeElement?.closest(".message, #composer") !== null)).toBe(
        true,
      );
      expect(await page.locator(".failure").count()).toBe(0);
    });

    it("goes on where a button has become another, and where a form was", async () => {
      await page.locator("#ask").focus();
      await answered(() => type("/subscribe add harbours"));
      const on = page.locator(".message").last();
      const press = (button: string) =>
        answered(() => on.getByRole("button", { name: button, exact: true }).press("Enter"));
      await press("Edit");
      await press("Pause");
      const control = () => page.evaluate(() => document.activeElement?.textContent);
      expect(await control()).toBe("Resume");
      await press("Type words, hours, zone…");
      await page.keyboard.type("harbours and ferries");
      await page.keyboard.press("Enter");
      await page.locator("dialog").waitFor({ state: "detached" });
      expect(await control()).toBe("Type words, hours, zone…");
      expect(await on.textContent()).toContain("harbours and ferries");
    });

    it.each([
      ["de-AT", "/wann kunduz von:2021-07 bis:2021-08", "/wann", "ltr"],
      ["fr-FR", "/when kunduz", "/quand", "ltr"],
      ["fa-IR", "/when kunduz", "/when", "rtl"],
    ])("in %s takes %s for %s", async (locale, typed, called, direction) => {
      const foreign = await browser().newPage({ locale });
      await foreign.goto(served().url);
      await foreign.locator(".message .content").first().waitFor();
      await foreign.keyboard.type(typed);
      await foreign.keyboard.press("Enter");
      const answer = foreign.locator(".message", { has: foreign.getByRole("heading", { name: "kunduz" }) });
      await answer.waitFor();
      expect(await answer.locator(".origin").innerText()).toContain(called);
      expect(await foreign.locator("html").getAttribute("dir")).toBe(direction);
      expect(await hindrancesOn(foreign)).toEqual([]);
      await foreign.close();
    });

    it("has nothing left that hinders", async () => {
      expect(await hindrancesOn(page)).toEqual([]);
      expect(served().warnings).toEqual([]);
    });
  },
);
