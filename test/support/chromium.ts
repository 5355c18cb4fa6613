import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";

const CHROMIUM = "/usr/bin/chromium";

/** A suite in a real browser. Left out only where none is installed, and never where CI is true. */
export const describeInChromium = (name: string, suite: () => void): void => {
  const isMissing = !existsSync(CHROMIUM) && process.env.CI !== "true";
  if (isMissing) console.warn(`${name}: left out, for want of ${CHROMIUM} (apt-get install chromium)`);
  describe.skipIf(isMissing)(name, suite);
};

export const launchChromium = (): Promise<Browser> =>
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
