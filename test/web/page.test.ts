import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeOnPage } from "../support/on-page.ts";
import { serveShowcase, show } from "../support/showcase-page.ts";

const warnings: string[] = [];
const serve = () => serveShowcase((problem) => void warnings.push(problem));

describeOnPage("the local page", serve, ({ open, browser, served }) => {
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

  it("fills in the options of a command that is pasted", async () => {
    const page = await open();
    await page.locator("#ask").fill("/when harvest from:2021 order:newest first private:true");
    const typedIn = (name: string) => page.getByRole("combobox", { name }).inputValue();
    expect(await typedIn("topic: What to look for")).toBe("harvest from:2021");
    expect(await typedIn("order: ")).toBe("newest first");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "When: harvest from:2021" }).waitFor();
    expect(await last(page).textContent()).toContain("Only you can see this");
  });

  it("scrolls the messages by Page Up and Page Down while one types", async () => {
    const page = await open();
    await page.setViewportSize({ width: 640, height: 400 });
    await page.locator("#log").evaluate((log) => log.scrollTo(0, 0));
    const top = () => page.locator("#log").evaluate((log) => log.scrollTop);
    await page.keyboard.press("PageDown");
    expect(await top()).toBeGreaterThan(0);
    await page.keyboard.press("PageUp");
    expect(await top()).toBe(0);
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

  it("tells of an answer once, by its beginning, and reads nothing else out", async () => {
    const page = await open();
    await page.evaluate(() => {
      const told: string[] = [];
      const live = document.querySelectorAll("[role=status], [role=alert], [aria-live]:not([aria-live=off])");
      const observer = new MutationObserver((changes) =>
        told.push(
          ...changes.flatMap(({ addedNodes }) => [...addedNodes].map((one) => one.textContent ?? "")),
        ),
      );
      for (const region of live) observer.observe(region, { childList: true, subtree: true });
      Object.assign(window, { told });
    });
    await show(page, "picture");
    await page.getByRole("img", { name: "Reports by day" }).waitFor();
    const told = await page.evaluate(() => ("told" in window ? window.told : null));
    expect(told).toEqual(["Message of Dateline: Reports by day · مرحبا بالعالم · one · two"]);
    expect(await page.locator("#log").getAttribute("aria-live")).toBe("off");
  });

  it("walks through messages with the arrow keys", async () => {
    const page = await open();
    await show(page, "old");
    await said(page, "so it was").waitFor();
    const walked = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("ArrowUp");
    expect(await walked()).toContain("so it was");
    await page.keyboard.press("ArrowUp");
    expect(await walked()).toContain("When: faizabad");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowUp");
    expect(await walked()).toContain("When: faizabad");
    await page.keyboard.type("/out");
    expect(await page.locator("#ask").inputValue()).toBe("/out");
  });

  it("asks no one but this machine", async () => {
    const page = await browser().newPage();
    const asked = new Set<string>();
    page.on("request", (request) => void asked.add(new URL(request.url()).origin));
    const errors: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
    await page.goto(served().url);
    await page.getByRole("heading", { name: "When: faizabad" }).waitFor();
    await show(page, "picture");
    await page.getByRole("img", { name: "Reports by day" }).waitFor();
    expect([...asked]).toEqual([served().url]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
