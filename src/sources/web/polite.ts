import type { Web, WebRequest, WebResponse } from "./fetch.ts";
import { retryAfter } from "./retry-after.ts";
import { MAX_ROBOTS, type Robots, robotsOf } from "./robots.ts";
import { WebError } from "./web-error.ts";

export interface Clock {
  now(): Date;
  wait(ms: number): Promise<void>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Between two requests to a host that does not say. */
const DELAY = SECOND;
/** A host that wants more is asked less often, but no request waits longer than MAX_WAIT for its turn. */
const MAX_DELAY = 30 * SECOND;
const MAX_WAIT = 2 * MINUTE;
const MAX_HOSTS = 1000;

interface Host {
  robots: Promise<Robots | WebError>;
  until: number;
  freeAt: number;
}

/**
 * A web that asks as a good guest does: only what robots.txt allows, one request a second and host or as few as
 * that wants, and none to a host that asked to be left alone for a while.
 */
export function createPoliteWeb(web: Web, clock: Clock): Web {
  const hosts = new Map<string, Host>();
  const time = () => clock.now().getTime();

  const hostOf = (url: URL): Host => {
    const known = hosts.get(url.host);
    if (known && known.until > time()) return known;
    const robots = readRobots(web, url);
    const host: Host = { robots, until: time() + DAY, freeAt: known?.freeAt ?? 0 };
    // What failed is asked again sooner.
    const sooner = () => {
      host.until = time() + 10 * MINUTE;
    };
    robots.then((rules) => rules instanceof WebError && sooner(), sooner);
    hosts.delete(url.host);
    hosts.set(url.host, host);
    for (const [oldest] of hosts) if (hosts.size > MAX_HOSTS) hosts.delete(oldest);
    return host;
  };

  const turn = async (url: URL): Promise<void> => {
    const host = hostOf(url);
    const robots = await host.robots;
    if (robots instanceof WebError)
      throw new WebError(robots.kind, url.href, robots.refusal.why, { heard: robots.heard });
    const { allows, delay } = robots;
    if (!allows(url)) throw new WebError("refused", url.href, ["robotsForbid"]);
    const at = Math.max(time(), host.freeAt);
    const wait = at - time();
    if (wait > MAX_WAIT) throw new WebError("failed", url.href, ["notBefore", new Date(at).toISOString()]);
    host.freeAt = at + Math.min(delay === null ? DELAY : delay * SECOND, MAX_DELAY);
    if (wait > 0) await clock.wait(wait);
  };

  return {
    async fetch(request) {
      const response = await web.fetch({ ...request, before: (url) => both(url, request, turn) });
      const pause = pauseOf(response, clock.now());
      if (pause) hostOf(new URL(response.address)).freeAt = pause.getTime();
      return response;
    },
    close: () => web.close(),
  };
}

async function both(url: URL, request: WebRequest, turn: (url: URL) => Promise<void>): Promise<void> {
  await request.before?.(url);
  await turn(url);
}

const pauseOf = ({ status, headers }: WebResponse, now: Date): Date | null =>
  status === 429 || status === 503 ? retryAfter(headers.get("retry-after"), now) : null;

/** A site's robots.txt, or why nothing of the site can be read now. */
async function readRobots(web: Web, url: URL): Promise<Robots | WebError> {
  const address = new URL("/robots.txt", url).href;
  try {
    const response = await web.fetch({ address, maxBytes: MAX_ROBOTS });
    return robotsOf(response) ?? new WebError("failed", address, ["robotsAnswer", response.status]);
  } catch (error) {
    if (error instanceof WebError) return error;
    throw error;
  }
}
