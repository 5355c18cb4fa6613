import type { Metadata } from "./metadata.ts";

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs\w+|ref|referrer|ref_src|ref_url|cmp|cmpid|cid|ncid|ocid|icid|ito|xtor|at_\w+|wt_\w+|src|source|feature|smid|sr_share|share|shareadraft|amp|ns_\w+|pk_\w+|sref|guccounter|guce_\w+|partner|campaign\w*|s_cid|ftag|taid|rss|__twitter_impression|outputtype)$/i;

/** The article's own address: the canonical one where the page has one on the same site, without what only tracks. */
export function canonicalAddress(metadata: Metadata, address: string | null): string | null {
  const base = parse(address, null);
  const stated = parse(metadata.canonical, base) ?? parse(metadata.meta("og:url"), base);
  const trusted =
    stated && (!base || (siteOf(stated) === siteOf(base) && stated.pathname !== "/")) ? stated : base;
  return trusted ? withoutTracking(trusted).href : null;
}

export function withoutTracking(url: URL): URL {
  const clean = new URL(url);
  for (const name of [...clean.searchParams.keys()]) if (TRACKING.test(name)) clean.searchParams.delete(name);
  clean.hash = "";
  clean.username = "";
  clean.password = "";
  return clean;
}

function parse(address: string | null, base: URL | null): URL | null {
  const url = address ? URL.parse(address, base?.href) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** The last two labels of a host; enough to tell a page's own site from another. */
const siteOf = (url: URL): string => url.hostname.split(".").slice(-2).join(".");
