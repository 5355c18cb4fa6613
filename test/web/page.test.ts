import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import type { Listening } from "../../src/web/listen.ts";
import { createPage } from "../../src/web/server.ts";
import { describeInChromium, launchChromium } from "../support/chromium.ts";
import { HOSTILE, showcase, showcaseCommands } from "../support/showcase.ts";

// A browser is slow to start where others share the machine.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 30_000 });

describeInChromium("the local page", () => {
  let browser: Browser;
  let server: Listening;
  const warnings: string[] = [];

  beforeAll(async () => {
    const warn = (problem: string) => void warnings.push(problem);
    const page = createPage({ commands: showcaseCommands, handle: showcase, warn, host: "127.0.0.1" });
    server = await page.serve(0);
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.goto(server.url);
    await page.getByRole("heading", { name: "When: faizabad" }).waitFor();
    return page;
  };
  const show = async (page: Page, kind: string): Promise<void> => {
    await page.keyboard.type(`/show ${kind}`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
  };
  const said = (page: Page, text: string | RegExp) => page.locator("#messages").getByText(text);
  const last = (page: Page) => page.locator(".message").last();

  it("shows a worked answer first, and is ready to be asked", async () => {
    const page = await open();
    expect(await page.locator(".message").count()).toBe(1);
    expect(await last(page).textContent()).toContain("You used /when");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("ask");
  });

  it("asks by keyboard alone, with completions, a choice and an option more", async () => {
    const page = await open();
    await page.keyboard.type("/");
    expect(await page.getByRole("option").allTextContents()).toHaveLength(5);
    await page.keyboard.type("wh");
    await page.keyboard.press("Tab");
    await page.keyboard.type("har");
    await page.getByRole("option", { name: "harvest (phrase)" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("combobox", { name: "topic: What to look for" }).inputValue()).toBe(
      "harvest (phrase)",
    );
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("placeholder"))).toBe("+3 more");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.type("new");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "When: harvest", exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("ask");
    expect(await page.locator("#status").textContent()).toContain("When: harvest");
  });

  it("takes an option's name that is typed before its value", async () => {
    const page = await open();
    await page.keyboard.type("/when topic:harvest");
    const topic = page.getByRole("combobox", { name: "topic: What to look for" });
    expect(await topic.inputValue()).toBe("harvest");
  });

  it("goes on to another option whose name is typed, and leaves a query its filters", async () => {
    const page = await open();
    await page.keyboard.type("/when topic:harvest outlet:reuters order:newest");
    const typedIn = (name: string) => page.getByRole("combobox", { name }).inputValue();
    expect(await typedIn("topic: What to look for")).toBe("harvest outlet:reuters");
    expect(await typedIn("order: ")).toBe("newest");
  });

  it("leaves a list by Escape, a field and a command by Backspace", async () => {
    const page = await open();
    await page.keyboard.type("/when ");
    await page.keyboard.press("Backspace");
    expect(await page.locator("#ask").inputValue()).toBe("/when");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("listbox").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await page.locator("#ask").inputValue()).toBe("/when");
  });

  it("says what is missing, and what is no command", async () => {
    const page = await open();
    await page.keyboard.type("/when ");
    await page.keyboard.press("Enter");
    expect(await page.locator("#hint").textContent()).toBe("topic is needed: What to look for.");
    await page.keyboard.press("Backspace");
    await page.locator("#ask").fill("good morning");
    await page.keyboard.press("Enter");
    expect(await page.locator("#hint").textContent()).toContain("type / and choose one");
  });

  it("takes a role from a list, and a file", async () => {
    const page = await open();
    await page.keyboard.type("/subscribe add tides");
    await page.getByRole("combobox", { name: "Add an option" }).click();
    await page.getByRole("option", { name: "role" }).click();
    await page.getByRole("option", { name: "Readers" }).click();
    await page.getByRole("combobox", { name: "Add an option" }).click();
    await page.getByRole("option", { name: "file" }).click();
    const file = { name: "topics.txt", mimeType: "text/plain", buffer: Buffer.from("harbour") };
    await page.getByLabel("file: More topics").setInputFiles(file);
    await page.getByRole("button", { name: "Send" }).click();
    await said(page, /"topic":"tides","role":"\d{19}","file":"\d{17,19}"/).waitFor();
  });

  it("opens a menu on a message", async () => {
    const page = await open();
    await last(page).getByRole("button", { name: "Read it" }).click();
    await said(page, "/Read it {}").waitFor();
    expect(await last(page).textContent()).toContain("You used Read it");
  });

  it("turns the page of an answer in place, and keeps the focus on the button", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Later" }).focus();
    await page.keyboard.press("Enter");
    await said(page, "page 2 of 3").waitFor();
    await page.keyboard.press("Enter");
    await said(page, "page 3 of 3").waitFor();
    expect(await page.locator(".message").count()).toBe(1);
    expect(await page.getByRole("button", { name: "Later" }).isDisabled()).toBe(true);
  });

  it("takes a choice from a menu by arrow keys, and shows a private reply that can be dismissed", async () => {
    const page = await open();
    await page.getByRole("combobox", { name: "More about an excerpt …" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await said(page, 'You pressed more ["day"]').waitFor();
    expect(await last(page).textContent()).toContain("Only you can see this");
    await last(page).getByRole("button", { name: "Dismiss message" }).press("Enter");
    expect(await page.locator(".message").count()).toBe(1);
  });

  it("opens a form, sends what is filled in with a file, and says what is wrong with it", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Form" }).press("Enter");
    const form = page.getByRole("dialog", { name: "A new subscription" });
    await page.keyboard.type("ab");
    await form.getByLabel("A list of outlets").setInputFiles({
      name: "outlets.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("one"),
    });
    await form.getByLabel("Topic").press("Enter");
    expect(await form.isVisible()).toBe(true);
    await form.getByLabel("Topic").fill("harbour");
    await form.getByLabel("Topic").press("Enter");
    await form.getByText("How often: choose first.").waitFor();
    await form.getByRole("combobox").press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await form.getByRole("button", { name: "Submit" }).press("Enter");
    await said(page, '"value":"harbour"').waitFor();
    expect(await last(page).textContent()).toContain('"values":["daily"]');
    expect(await form.count()).toBe(0);
  });

  it("shows that it thinks, and then the answer in the same place", async () => {
    const page = await open();
    await show(page, "late");
    await said(page, "Dateline is thinking…").waitFor();
    await said(page, "Here it is at last.").waitFor();
    expect(await page.locator(".message").count()).toBe(2);
  });

  it("fails in words where Discord would: no answer, an answer too long, a message that breaks its rules", async () => {
    const page = await open();
    await show(page, "refused");
    await said(page, "Invalid Form Body: content:").waitFor();
    await page.getByRole("button", { name: "Break" }).click();
    await page
      .getByRole("alert")
      .filter({ hasText: "This interaction failed: Cannot send an empty message" })
      .waitFor();
    await page.locator("#ask").focus();
    await show(page, "silent");
    await said(page, "The application did not respond").waitFor();
    expect(warnings.join()).toContain("Invalid Form Body");
  });

  it("shows hostile text as text", async () => {
    const page = await open();
    await show(page, "hostile");
    await said(page, "@everyone").waitFor();
    expect((await last(page).locator(".markdown").textContent()) ?? "").toBe(HOSTILE);
    expect(await last(page).locator(".markdown *").count()).toBe(0);
    expect(await page.evaluate(() => "broken" in window)).toBe(false);
  });

  it("shows embeds, command mentions that can be taken up, and pictures from memory", async () => {
    const page = await open();
    await show(page, "old");
    await last(page).getByRole("button", { name: "/when" }).click();
    expect(await page.locator(".command-name").textContent()).toBe("/when");
    await page.keyboard.press("Backspace");
    await page.locator("#ask").fill("");
    await show(page, "picture");
    await page.getByRole("img", { name: "Reports by day" }).waitFor();
    const loaded = await page
      .getByRole("img", { name: "Reports by day" })
      .evaluate((img) => "naturalWidth" in img && img.naturalWidth);
    expect(loaded).toBe(1);
  });

  it("walks through messages with the arrow keys", async () => {
    const page = await open();
    await show(page, "hostile");
    await said(page, "@everyone").waitFor();
    await last(page).focus();
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("When: faizabad");
    await page.keyboard.type("/out");
    expect(await page.locator("#ask").inputValue()).toBe("/out");
  });

  it("asks no one but this machine", async () => {
    const page = await browser.newPage();
    const asked = new Set<string>();
    page.on("request", (request) => void asked.add(new URL(request.url()).origin));
    const errors: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
    await page.goto(server.url);
    await page.getByRole("heading", { name: "When: faizabad" }).waitFor();
    await show(page, "picture");
    await page.getByRole("img", { name: "Reports by day" }).waitFor();
    expect([...asked]).toEqual([server.url]);
    expect(errors).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has legible text in %s", async (colorScheme) => {
    const page = await open({ colorScheme });
    await show(page, "old");
    await said(page, "so it was").waitFor();
    await page.keyboard.type("/");
    expect(await page.evaluate(poorContrasts)).toEqual([]);
    await page.getByRole("button", { name: "Light colours" }).click();
    const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(scheme).toBe(colorScheme === "dark" ? "light" : "dark");
    expect(await page.evaluate(poorContrasts)).toEqual([]);
  });

  it("fits a screen of 360 pixels, with every kind of answer on it", async () => {
    const page = await open({ viewport: { width: 360, height: 780 } });
    for (const kind of ["hostile", "old", "picture", "refused"]) {
      await show(page, kind);
      await page.waitForFunction(() => !document.querySelector(".pending"));
    }
    await page.keyboard.type("/when ");
    const overflowing = await page.evaluate(() =>
      [...document.querySelectorAll("body *:not(.visually-hidden, .skip, select, option)")]
        .filter(
          (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5,
        )
        .map((element) => element.className),
    );
    expect(overflowing).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

/** The texts in sight whose contrast with their ground is below 4.5, as WCAG 2.2 reckons it. Runs in the browser. */
const poorContrasts = (): string[] => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color: string): number[] => {
    if (!canvas) return [];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color: number[]): number => {
    const [red = 0, green = 0, blue = 0] = color.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element: Element): number[] => {
    const color = rgba(getComputedStyle(element).backgroundColor);
    return color[3] === 255 || !element.parentElement ? color : ground(element.parentElement);
  };
  const contrast = (element: Element): number => {
    const [one, other] = [luminance(rgba(getComputedStyle(element).color)), luminance(ground(element))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  return [...document.querySelectorAll("body *:not(.visually-hidden, .skip, :disabled, :disabled *)")]
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    .filter((element) => element.getClientRects().length > 0 && contrast(element) < 4.5)
    .map((element) => `${element.tagName}.${element.className}: ${contrast(element).toFixed(2)}`);
};
