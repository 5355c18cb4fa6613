import type { Page } from "playwright-core";
import { createPage } from "../../src/web/server.ts";
import { showcase, showcaseCommands } from "./showcase.ts";

/** The local page with the bot that answers with one of everything Discord can show. */
export const serveShowcase = (warn: (problem: string) => void = () => {}) =>
  createPage({ commands: showcaseCommands, handle: showcase, warn, host: "127.0.0.1" }).serve(0);

/** Asks for one of its kinds of answers. */
export async function show(page: Page, kind: string): Promise<void> {
  await page.keyboard.type(`/show ${kind}`);
  await page.keyboard.press("Enter");
}
