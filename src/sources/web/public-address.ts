import type { LookupAddress } from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * Whether an address is one of the public internet: neither loopback, private, link-local, shared, multicast,
 * reserved or documentation, nor one of IPv6 that carries an IPv4 address through a gateway.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.split("%")[0] ?? address;
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === "unicast";
}

/** The address that a URL's host is, or null where it is a name. */
export function addressOf(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(bare) ? bare : null;
}

/** The first of a host's addresses that may not be asked, or null. One is enough: a site has no reason for it. */
export const forbidden = (
  addresses: readonly LookupAddress[],
  allow: (address: string) => boolean,
): string | null => addresses.find(({ address }) => !allow(address))?.address ?? null;
