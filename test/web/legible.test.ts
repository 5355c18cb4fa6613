import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { describeOnPage } from "../support/on-page.ts";
import { HOSTILE } from "../support/showcase.ts";
import { serveShowcase, show } from "../support/showcase-page.ts";

describeOnPage("what stands on the local page", serveShowcase, ({ open }) => {
  const last = (page: Page) => page.locator(".message").last();
  const styleOf = (page: Page, selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

  it("is text, whatever it says", async () => {
    const page = await open();
    await show(page, "hostile");
    await page.locator("#messages").getByText("@everyone").waitFor();
    expect((await last(page).locator(".markdown").textContent()) ?? "").toBe(HOSTILE);
    expect(await last(page).locator(".markdown *").count()).toBe(0);
    expect(await page.evaluate(() => "broken" in window)).toBe(false);
  });

  it.each(["light", "dark"] as const)(
    "hinders nobody in %s colours, nor in the others",
    async (colorScheme) => {
      const page = await open({ colorScheme });
      for (const kind of ["old", "picture", "refused"]) await show(page, kind);
      await page.locator(".failure").waitFor();
      await page.keyboard.type("/");
      expect(await hindrancesOn(page)).toEqual([]);
      await page.getByRole("button", { name: "Light colours" }).click();
      const others = colorScheme === "dark" ? "light" : "dark";
      expect(await styleOf(page, "html", "color-scheme")).toBe(others);
      expect(await hindrancesOn(page)).toEqual([]);
    },
  );

  it("fits a screen of 320 pixels, with words and lists without end", async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    for (const kind of ["hostile", "old", "picture", "refused", "endless"]) await show(page, kind);
    await last(page).locator(".select").press("ArrowDown");
    expect(await beyondTheEdge(page)).toEqual([]);
    await page.locator("#ask").focus();
    await page.keyboard.type("/when zu");
    await page.getByRole("option", { name: "zu24" }).waitFor();
    expect(await beyondTheEdge(page)).toEqual([]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect(await beyondTheEdge(page)).toEqual([]);
    await page.getByRole("button", { name: "Form" }).press("Enter");
    expect(await beyondTheEdge(page)).toEqual([]);
  });

  it("leaves room for the messages, however long the mistake that is told of", async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await page.locator("#ask").fill(`/${"w".repeat(5000)}`);
    await page.keyboard.press("Enter");
    await page.getByText("There is no command /www").waitFor();
    expect(await beyondTheEdge(page)).toEqual([]);
    const height = await page.locator("#log").evaluate((log) => log.clientHeight);
    expect(height).toBeGreaterThan(400);
  });

  it("shows in the system's own colours where the focus is and which choice is marked", async () => {
    const page = await open({ forcedColors: "active" });
    await page.keyboard.type("/when x");
    expect(await styleOf(page, ".field input", "outline-style")).toBe("solid");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await styleOf(page, ".more", "outline-style")).toBe("solid");
    expect(await styleOf(page, "[role=option].active", "outline-style")).toBe("solid");
    expect(await styleOf(page, ".button", "border-top-style")).toBe("solid");
  });

  it("keeps still where less motion is wanted", async () => {
    const page = await open({ reducedMotion: "reduce" });
    await show(page, "late");
    await page.locator(".dots").waitFor();
    expect(await styleOf(page, ".dots i", "animation-name")).toBe("none");
  });
});

/** What sticks out of the window at either side. */
const beyondTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *:not(.visually-hidden, .skip)")]
      .filter((one) => one.getClientRects().length > 0)
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < -0.5 || right > window.innerWidth + 0.5;
      })
      .map((one) => one.outerHTML.slice(0, 200)),
  );
