import type { Browser, Page, ViewportSize } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Listening } from "../../src/web/listen.ts";
import { describeInChromium } from "./chromium.ts";

/** How somebody sees a page who has set it so: what `page.emulateMedia` takes, and the size of the window. */
type Seen = Pick<
  NonNullable<Parameters<Page["emulateMedia"]>[0]>,
  "colorScheme" | "forcedColors" | "reducedMotion"
> & { readonly viewport?: ViewportSize };

/** A local page in a browser. */
export interface OnPage<Served> {
  readonly browser: () => Browser;
  readonly served: () => Served;
  /** The page as who comes for the first time finds it, once its first answer stands. */
  open(seen?: Seen): Promise<Page>;
}

/** A suite on a page that is served before its tests and closed after them. */
export const describeOnPage = <Served extends Listening>(
  name: string,
  serve: () => Promise<Served>,
  suite: (on: OnPage<Served>) => void,
): void =>
  describeInChromium(name, (browser) => {
    let server: Served | undefined;
    let page: Page | undefined;
    beforeAll(async () => {
      server = await serve();
    });
    afterAll(async () => {
      for (const context of browser().contexts()) await context.close();
      await server?.close();
    });
    const served = (): Served => {
      if (!server) throw new Error("the page is served before the first test");
      return server;
    };
    // A new document forgets all but what is stored; a new window for each test would take four times as long.
    const open = async (seen?: Seen): Promise<Page> => {
      page ??= await browser().newPage();
      return reopen(page, served().url, seen);
    };
    suite({ browser, served, open });
  });

const WINDOW: ViewportSize = { width: 1280, height: 720 };

async function reopen(page: Page, url: string, { viewport = WINDOW, ...media }: Seen = {}): Promise<Page> {
  if (page.url().startsWith(url)) await page.evaluate(() => localStorage.clear());
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, ...media });
  await page.goto(url);
  await page.getByRole("heading", { name: "When: faizabad" }).waitFor();
  return page;
}
