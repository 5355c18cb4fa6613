import path from "node:path";

/** What a file is. A container holds other files; the others hold articles. */
export type FileKind = Container | Readable;
export type Container = "zip" | "warc" | "lines";
export type Readable = "page" | "text" | "markdown" | "json" | "pdf";

const EXTENSIONS: Readonly<Record<string, FileKind>> = {
  ".html": "page",
  ".htm": "page",
  ".xhtml": "page",
  ".mhtml": "page",
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".json": "json",
  ".jsonl": "lines",
  ".ndjson": "lines",
  ".warc": "warc",
  ".pdf": "pdf",
  ".zip": "zip",
};

const PAGE = /^(?:<!--[\s\S]{0,400}?-->\s*)*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)/i;

/** The kinds by their first bytes. A file that calls itself something else is what its bytes say. */
const MAGIC: readonly (readonly [FileKind, (start: string) => boolean])[] = [
  ["pdf", (start) => start.startsWith("%PDF-")],
  ["zip", (start) => start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")],
  ["warc", (start) => /^WARC\/[01]\./.test(start)],
  ["page", (start) => PAGE.test(start)],
];

/** What no text begins with: pictures, sound, programs, and archives that are not read. */
const FOREIGN = [
  ...["\x89PNG", "GIF8", "\xff\xd8\xff", "RIFF", "OggS", "ID3"],
  ...["\x7fELF", "MZ\x90", "7z\xbc\xaf", "Rar!", "\xd0\xcf\x11\xe0"],
];

/** What a name promises, with and without ".gz"; null where nothing is known to be in such a file. */
export function promisedKind(name: string): FileKind | null {
  const plain = name.toLowerCase().replace(/\.gz$/, "");
  return EXTENSIONS[path.posix.extname(plain.replaceAll("\\", "/"))] ?? null;
}

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** How many bytes it takes to see what a file is. */
export const HEAD = 1024;

/** What a file is, by its first bytes and its name; null where it is nothing that can be read. */
export function kindOf(head: Uint8Array, name: string): FileKind | null {
  const bytes = Array.from(head.subarray(0, HEAD), (byte) => String.fromCharCode(byte)).join("");
  if (FOREIGN.some((foreign) => bytes.startsWith(foreign))) return null;
  const start = bytes.replace(/^\xef\xbb\xbf/, "").trimStart();
  const known = MAGIC.find(([, begins]) => begins(start))?.[0];
  return known ?? promisedKind(name);
}
