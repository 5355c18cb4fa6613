import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { serveLocalPage } from "../support/local-page.ts";
import { describeOnPage } from "../support/on-page.ts";

describeOnPage("the bot's own answers on the local page", serveLocalPage, ({ open, browser, served }) => {
  afterEach(() => expect(served().warnings).toEqual([]));

  /** Types a command with its first option, and sends it. */
  const ask = async (page: Page, command: string): Promise<void> => {
    await page.locator("#ask").fill(command);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#ask") && !document.querySelector(".pending"));
  };
  const last = (page: Page) => page.locator(".message").last();
  const bodies = async (): Promise<readonly string[]> => {
    const articles = await Array.fromAsync(served().parts.store.all());
    return articles.map((article) => article.body);
  };

  it("begins with a worked answer whose every quotation stands in an article, letter for letter", async () => {
    const page = await open();
    const quotations = await page.locator("blockquote").allInnerTexts();
    const texts = await bodies();
    expect(quotations.length).toBeGreaterThan(3);
    for (const paragraph of quotations.flatMap((quotation) => quotation.split("\n")).filter(Boolean)) {
      const shown = paragraph.replace(/ \[…\]$/, "");
      expect(
        texts.some((body) => body.replaceAll("\u00a0", " ").includes(shown)),
        shown,
      ).toBe(true);
    }
  });

  it("turns pages there and back, and turns the order round", async () => {
    const page = await open();
    const first = await page.locator("blockquote").first().innerText();
    await page.getByRole("button", { name: "Later" }).press("Enter");
    await page.getByRole("button", { name: "Earlier" }).waitFor();
    expect(await page.locator("blockquote").first().innerText()).not.toBe(first);
    await page.getByRole("button", { name: "Earlier" }).press("Enter");
    await page.getByRole("button", { name: "Later" }).waitFor();
    expect(await page.locator("blockquote").first().innerText()).toBe(first);
    await page.getByRole("button", { name: "Newest first" }).press("Enter");
    await page.getByRole("button", { name: "Earliest first" }).waitFor();
    expect(await page.locator(".message").count()).toBe(1);
  });

  it("posts a quotation for all to read", async () => {
    const page = await open();
    const quotation = await page.locator("blockquote").first().innerText();
    await page.getByRole("button", { name: "Quote", exact: true }).first().press("Enter");
    await page.locator(".message").nth(1).waitFor();
    expect(await last(page).locator("blockquote").innerText()).toBe(quotation);
    expect(await last(page).textContent()).not.toContain("Only you can see this");
  });

  it("completes a topic while it is typed", async () => {
    const page = await open();
    await page.keyboard.type("/when faiza");
    await page.getByRole("option", { name: "Faizabad" }).first().waitFor();
  });

  it("says privately what is wrong with a query", async () => {
    const page = await open();
    await ask(page, '/when "unclosed');
    await page.locator(".message").nth(1).waitFor();
    expect(await last(page).textContent()).toContain("Only you can see this");
  });

  it("offers the nearest spelling where nothing is found", async () => {
    const page = await open();
    await ask(page, "/when militarry");
    await last(page).getByRole("button", { name: "Take military" }).press("Enter");
    await page.getByRole("heading", { name: "When: military", exact: true }).waitFor();
  });

  it("tells in its help of commands that can be clicked", async () => {
    const page = await open();
    await page.keyboard.type("/help");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await last(page).getByRole("button", { name: "/when" }).first().click();
    expect(await page.locator(".command-name").textContent()).toBe("/when");
  });

  it("offers the subcommands of a command that is clicked, each as it is called there", async () => {
    const page = await browser().newPage({ locale: "de" });
    await page.goto(served().url);
    await page.getByRole("heading", { name: "Wann: faizabad" }).waitFor();
    await ask(page, "/hilfe");
    await last(page).getByRole("button", { name: "/abo" }).click();
    expect(await page.getByRole("option").count()).toBe(8);
    await page.keyboard.press("Enter");
    expect(await page.locator(".command-name").textContent()).toBe("/abo hinzufügen");
  });

  it.each([
    "/search taliban",
    "/article taliban",
    "/timeline taliban",
    "/when bagram",
    "/when tajikistan",
    "/search zzzzqqq",
  ])("answers %s within Discord's limits, on a narrow screen too", async (command) => {
    const page = await open({ viewport: { width: 360, height: 800 } });
    await ask(page, command);
    await page.locator(".message").nth(1).waitFor();
    expect(await page.locator(".failure").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const tooWide = await page
      .locator(".message *")
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().right > 360.5).map((one) => one.outerHTML),
      );
    expect(tooWide).toEqual([]);
  });
});
