import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

const CHROMIUM = "/usr/bin/chromium";

/** A suite in a real browser. Left out only where none is installed, and never where CI is true. */
export const describeInChromium = (name: string, suite: (browser: () => Browser) => void): void => {
  const isMissing = !existsSync(CHROMIUM) && process.env.CI !== "true";
  if (isMissing) console.warn(`${name}: left out, for want of ${CHROMIUM} (apt-get install chromium)`);
  describe.skipIf(isMissing)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());
    suite(() => {
      if (!browser) throw new Error("the browser is started before the first test");
      return browser;
    });
  });
};

const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
