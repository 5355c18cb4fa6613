import dns, { type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { RefusedError } from "../refused-error.ts";
import { addressOf, forbidden } from "./public-address.ts";

/** All addresses of a host name, as `dns.lookup` with `all` gives them. */
export type Resolve = (
  hostname: string,
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

const system: Resolve = (hostname, callback) => dns.lookup(hostname, { all: true }, callback);

export interface Guard {
  readonly allow: (address: string) => boolean;
  readonly resolve?: Resolve;
}

/** A host that leads to an address that may not be asked. */
export class ForbiddenAddress extends RefusedError {
  override name = "ForbiddenAddress";
}

/**
 * Connects to allowed addresses alone. The name is resolved once, and what was checked is what is connected to, so
 * a name that changes its address between the check and the connection gains nothing.
 */
export function createGuardedAgent({ allow, resolve = system }: Guard): Agent {
  const lookup: LookupFunction = (hostname, options, callback) =>
    resolve(hostname, (error, addresses) => {
      const inside = error ? null : forbidden(addresses, allow);
      const [first] = addresses ?? [];
      if (error || !first) callback(error ?? new Error("it has no address"), []);
      else if (inside) callback(notPublic(inside), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  const connect = buildConnector({ lookup, timeout: 10_000 });
  return new Agent({
    // A host that is an address already is never looked up.
    connect(options, callback) {
      const literal = addressOf(options.hostname);
      if (literal && !allow(literal)) callback(notPublic(literal), null);
      else connect(options, callback);
    },
    connections: 2,
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
    maxHeaderSize: 32_768,
  });
}

const notPublic = (address: string): ForbiddenAddress => new ForbiddenAddress(["notPublic", address]);
