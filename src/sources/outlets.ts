import { readFileSync } from "node:fs";
import { fold } from "./fold.ts";

const KINDS = ["agency", "newspaper", "broadcaster", "magazine", "online"] as const;

/** An outlet as people call it, and where it publishes. */
export interface Outlet {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  readonly hosts: readonly string[];
  readonly aliases: readonly string[];
}

/** Finds outlets by where they publish and by what they are called. */
export interface Outlets {
  /** The outlet of a host, or of the nearest host above it that is listed. */
  atHost(host: string): Outlet | null;
  /** Outlets of that name or alias; of several the first listed. A leading article and case do not matter. */
  named(name: string): Outlet | null;
  /** Every name and alias, longest first, for looking for them in a text. */
  readonly names: readonly string[];
}

/** The table that ships with the bot, and the operator's own files after it, whose lines win. */
export const readOutlets = (ownFiles: readonly string[] = []): Outlets =>
  createOutlets(
    [...ownFiles, new URL("outlets.txt", import.meta.url)].flatMap((file) =>
      parseOutlets(readFileSync(file, "utf8"), String(file)),
    ),
  );

/** Reads a table of outlets, `name | kind | hosts | other names` a line. Throws on a line that is none of these. */
export const parseOutlets = (text: string, source: string): Outlet[] =>
  text.split("\n").flatMap((line, i) => {
    if (!line.trim() || line.startsWith("#")) return [];
    const [name = "", kind = "", hosts = "", aliases = ""] = line.split("|").map((cell) => cell.trim());
    const known = KINDS.find((one) => one === kind);
    if (!name || !known)
      throw new Error(
        `${source}:${i + 1}: "${line.trim()}" is no "name | kind | hosts | other names", kind one of ${KINDS.join(", ")}`,
      );
    return [{ name, kind: known, hosts: listed(hosts, /\s+/), aliases: listed(aliases, /\s*,\s*/) }];
  });

const listed = (cell: string, between: RegExp): string[] => cell.split(between).filter(Boolean);

/** Of two outlets with the same host or name, the first is meant. */
export function createOutlets(outlets: readonly Outlet[]): Outlets {
  const byHost = firstOf(outlets.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)));
  const byName = firstOf(
    outlets.flatMap((outlet) =>
      [outlet.name, ...outlet.aliases].map((name) => [nameKey(name), outlet] as const),
    ),
  );
  return {
    atHost(host) {
      const labels = host.toLowerCase().split(".");
      for (let i = 0; i < labels.length - 1; i++) {
        const outlet = byHost.get(labels.slice(i).join("."));
        if (outlet) return outlet;
      }
      return null;
    },
    named: (name) => byName.get(nameKey(name)) ?? null,
    names: outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases]).sort((a, b) => b.length - a.length),
  };
}

const firstOf = <T>(entries: readonly (readonly [string, T])[]): Map<string, T> =>
  new Map(entries.toReversed());

const nameKey = (name: string): string =>
  fold(name).replace(/^(?:the|die|der|das|le|la|el|il|les) (?=.)/, "");
