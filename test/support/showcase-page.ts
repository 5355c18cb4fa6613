import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createPage } from "../../src/web/server.ts";
import { showcase, showcaseCommands } from "./showcase.ts";

/** The local page with the bot that answers with one of everything Discord can show. */
export const serveShowcase = (warn: (problem: string) => void = () => {}) =>
  createPage({ commands: showcaseCommands, handle: showcase, warn, host: "127.0.0.1" }).serve(0);

/** Opened once its first answer stands. */
export async function openShowcase(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.getByRole("heading", { name: "When: faizabad" }).waitFor();
  return page;
}

/** Asks for one of its kinds of answers. */
export async function show(page: Page, kind: string): Promise<void> {
  await page.keyboard.type(`/show ${kind}`);
  await page.keyboard.press("Enter");
}
