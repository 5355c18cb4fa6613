import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { RefusedError } from "../refused-error.ts";
import { type ByteReader, createByteReader } from "./byte-reader.ts";

/** A page of a web archive: its markup, where it was found, and the encoding that its server told. */
export interface ArchivedPage {
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly encoding: string | null;
}

const MAX_LINE = 65_536;
const MAX_HEADERS = 500;

/**
 * The pages of a WARC stream, ISO 28500: its `response` records that hold HTML which was delivered, each no larger than
 * `most` bytes; the others are passed over. Throws where the stream is no WARC, or breaks off.
 */
export async function* pagesIn(stream: AsyncIterable<Uint8Array>, most: number): AsyncIterable<ArchivedPage> {
  const reader = createByteReader(stream);
  for (let record = 1; ; record++) {
    const headers = await recordHeaders(reader, record);
    if (!headers) return;
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw new RefusedError(["recordLength", record]);
    const address = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
    const isPage = headers.get("warc-type")?.toLowerCase() === "response" && /^https?:/i.test(address);
    if (!isPage || length > most) {
      await reader.skip(length);
      continue;
    }
    const block = await reader.take(length);
    if (block.length < length) throw new RefusedError(["recordEnd", record]);
    const page = await pageOf(block, most);
    if (page) yield { address, ...page };
  }
}

/** Null at the end. */
async function recordHeaders(
  reader: ByteReader,
  record: number,
): Promise<ReadonlyMap<string, string> | null> {
  let version = await reader.line(MAX_LINE);
  while (version === "") version = await reader.line(MAX_LINE);
  if (version === null) return null;
  if (!/^WARC\/[01]\.\d+$/.test(version)) throw new RefusedError(["recordStart", record]);
  return headersOf(reader);
}

async function headersOf(reader: ByteReader): Promise<ReadonlyMap<string, string>> {
  const headers = new Map<string, string>();
  for (let count = 0; count < MAX_HEADERS; count++) {
    const line = await reader.line(MAX_LINE);
    if (!line) return headers;
    const [name = "", ...value] = line.split(":");
    headers.set(name.trim().toLowerCase(), value.join(":").trim());
  }
  throw new RefusedError(["manyHeaders", MAX_HEADERS]);
}

/** What an HTTP response delivers, if it is a page. What cannot be unpacked is none. */
async function pageOf(block: Uint8Array, most: number): Promise<Omit<ArchivedPage, "address"> | null> {
  const reader = createByteReader(only(block));
  try {
    const status = await reader.line(MAX_LINE);
    const headers = await headersOf(reader);
    const type = headers.get("content-type") ?? "";
    if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(status ?? "") || !/html/i.test(type)) return null;
    const isChunked = /chunked/i.test(headers.get("transfer-encoding") ?? "");
    const packed = isChunked ? await dechunked(reader) : await reader.take(block.length);
    const bytes = await unpacked(packed, headers.get("content-encoding") ?? "", most);
    return { bytes, encoding: /charset\s*=\s*["']?([\w:-]+)/i.exec(type)?.[1] ?? null };
  } catch {
    return null;
  }
}

async function* only(block: Uint8Array): AsyncIterable<Uint8Array> {
  yield block;
}

async function dechunked(reader: ByteReader): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const size = Number.parseInt((await reader.line(MAX_LINE)) ?? "0", 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(await reader.take(size));
    await reader.line(MAX_LINE);
  }
}

const UNPACK = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/** Some archives keep the server's coding, and some have undone it and still name it. */
async function unpacked(bytes: Uint8Array, coding: string, most: number): Promise<Uint8Array> {
  const name = Object.keys(UNPACK).find((one) => one === coding.trim().toLowerCase());
  if (!name || /^\s*</.test(Buffer.from(bytes.subarray(0, 100)).toString("latin1"))) return bytes;
  return UNPACK[name as keyof typeof UNPACK](bytes, { maxOutputLength: most });
}
