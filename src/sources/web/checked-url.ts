import { WebError } from "./web-error.ts";

/** The highest port that is reserved to a system's own services. */
const LAST_SYSTEM_PORT = 1023;

/**
 * The address as one that may be asked: http or https, no user name, a port for the web. A relative one is taken
 * from `base`. Throws WebError.
 */
export function checkedUrl(address: string, base?: URL): URL {
  const url = URL.parse(address.trim(), base?.href);
  if (!url) throw new WebError("refused", address, ["noAddress"]);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new WebError("refused", address, ["notHttp"]);
  if (url.username || url.password) throw new WebError("refused", address, ["holdsPassword"]);
  // The port of the scheme itself is the empty one.
  if (url.port && Number(url.port) <= LAST_SYSTEM_PORT)
    throw new WebError("refused", address, ["wrongPort", url.port]);
  url.hash = "";
  return url;
}
