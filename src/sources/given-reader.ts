import type { GivenFile, Taken } from "../model/incoming.ts";
import type { GivenReader } from "../ports.ts";
import { inputOf } from "./file/bytes.ts";
import type { FileReader } from "./file/reader.ts";
import type { PageReader } from "./page/reader.ts";
import type { Web } from "./web/fetch.ts";
import { fetchPage, statusError } from "./web/page.ts";
import { WebError } from "./web/web-error.ts";

/** In bytes: what a member can send without a subscription of theirs. */
const MAX_FILE = 10_000_000;

/** Where Discord keeps what is sent to it. */
const CDN: ReadonlySet<string> = new Set(["cdn.discordapp.com", "media.discordapp.net"]);

export interface GivenReaderParts {
  /** For sites: polite. */
  readonly web: Web;
  /** For what was sent to Discord. */
  readonly direct: Web;
  readonly pages: PageReader;
  readonly files: FileReader;
  /** Hosts that what was sent is taken from beside Discord's own. */
  readonly hosts: readonly string[];
}

/** Reads what people give: addresses of pages, and files sent to Discord. */
export const createGivenReader = (parts: GivenReaderParts): GivenReader => ({
  page: (address) => orRefused(address, () => readPage(address, parts)),
  async file(file) {
    const read = await orRefused(file.name, () => readFile(file, parts));
    return "kind" in read ? [read] : read.found;
  },
});

async function orRefused<T>(key: string, read: () => Promise<T>) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof WebError)) throw error;
    return { kind: "refused", key, reason: { of: key, why: error.refusal.why } } as const;
  }
}

async function readPage(address: string, { web, pages }: GivenReaderParts): Promise<Taken> {
  const page = await fetchPage(web, address);
  const reading = await pages.read(page.html, page.address);
  if (reading.kind === "refused") return { ...reading, key: address };
  return { kind: "article", draft: reading.article };
}

async function readFile(
  { name, url, size }: GivenFile,
  { direct, files, hosts }: GivenReaderParts,
): Promise<{ readonly found: readonly Taken[] }> {
  const before = ({ host, protocol }: URL) => {
    const isDiscords = CDN.has(host) && protocol === "https:";
    if (!isDiscords && !hosts.includes(host)) throw new WebError("refused", name, ["notDiscords"]);
  };
  if (size > MAX_FILE) throw new WebError("refused", name, ["tooLarge", MAX_FILE]);
  const response = await direct.fetch({ address: url, maxBytes: MAX_FILE, before });
  if (response.status !== 200) throw statusError(response);
  const parts = await Array.fromAsync(files.read([inputOf(name, response.body)]));
  return { found: parts.flatMap(({ found }) => found) };
}
