import { createRequire } from "node:module";
import type { WebResponse } from "./fetch.ts";

interface Rules {
  isAllowed(url: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}

/** The package's own types are those of a module that it is not. */
const robotsParser: (address: string, text: string) => Rules = createRequire(import.meta.url)(
  "robots-parser",
);

/** What a site's robots.txt asks of us. */
export interface Robots {
  allows(url: URL): boolean;
  /** Seconds between two requests, or null where it does not say. */
  readonly delay: number | null;
}

/** The name that robots.txt may call us by. */
const ROBOT = "Dateline";

/** In bytes: what RFC 9309 has every crawler read. */
export const MAX_ROBOTS = 512_000;

const OPEN: Robots = { allows: () => true, delay: null };
/**
 * What a site asks, by its answer for robots.txt (RFC 9309): where there is none everything is allowed. Null where
 * its server fails, and so nothing is for now.
 */
export function robotsOf({
  status,
  body,
  address,
}: Pick<WebResponse, "status" | "body" | "address">): Robots | null {
  if (status >= 500 || status === 429) return null;
  if (status < 200 || status >= 300) return OPEN;
  const rules = robotsParser(address, new TextDecoder().decode(body));
  return {
    allows: (url) => rules.isAllowed(url.href, ROBOT) ?? true,
    delay: rules.getCrawlDelay(ROBOT) ?? null,
  };
}
