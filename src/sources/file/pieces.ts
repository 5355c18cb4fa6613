import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Reason } from "../../words/reason.ts";
import { RefusedError, reasonOf } from "../refused-error.ts";
import { createByteReader } from "./byte-reader.ts";
import { bounded, collect, type Input, peek } from "./bytes.ts";
import { type FileKind, HEAD, isGzip, kindOf, promisedKind, type Readable } from "./kinds.ts";
import { pagesIn } from "./warc.ts";
import { filesIn } from "./zip.ts";

/** What is read in one go: a file by itself, or one of a container's parts. */
export type Piece = Part | Refusal;

export interface Part {
  readonly kind: Readable;
  /** The file's name, and the part's place in it: "saved.zip/a.html", "crawl.warc.gz#12". */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Where a page was found, or null. */
  readonly address: string | null;
  /** What a server told of its encoding. */
  readonly encoding: string | null;
}

export interface Refusal {
  readonly kind: "refused";
  readonly source: string;
  readonly why: Reason;
}

/** In bytes. */
const MOST: Readonly<Record<Readable, number>> = {
  page: 10_000_000,
  text: 10_000_000,
  markdown: 5_000_000,
  json: 50_000_000,
  pdf: 50_000_000,
};
const MOST_LINE = 10_000_000;

/** Texts pack to a tenth; what unpacks to more than this many times its size is a trap. */
const MAX_RATIO = 200;
const HARMLESS = 10_000_000;

/** The parts of a file, of a container one by one. What cannot be read is a refusal, and never an error. */
export async function* piecesOf(input: Input): AsyncIterable<Piece> {
  try {
    const { head, whole } = await peek(input.stream(), HEAD);
    if (kindOf(head, input.name) === "zip") yield* piecesOfZip(input);
    else
      for await (const piece of piecesIn({ source: input.name, size: input.size, head, whole }))
        yield piece.kind === "page" ? { ...piece, address: piece.address ?? input.address } : piece;
  } catch (error) {
    yield refused(input.name, error);
  }
}

const refused = (source: string, error: unknown): Refusal => ({
  kind: "refused",
  source,
  why: reasonOf(error),
});

async function* piecesOfZip(input: Input): AsyncIterable<Piece> {
  for await (const file of filesIn(await input.zip())) {
    const source = `${input.name}/${file.name}`;
    // Pictures and the like stand beside saved pages.
    if (promisedKind(file.name) === null) continue;
    try {
      const { head, whole } = await peek(await file.open(), HEAD);
      if (kindOf(head, file.name) === "zip") throw new RefusedError(["archiveWithin"]);
      yield* piecesIn({ source, size: file.size, head, whole });
    } catch (error) {
      yield refused(source, error);
    }
  }
}

/** A stream of bytes, its first ones known. */
interface Opened {
  readonly source: string;
  readonly size: number;
  readonly head: Uint8Array;
  readonly whole: AsyncIterable<Uint8Array>;
}

async function* piecesIn(opened: Opened): AsyncIterable<Piece> {
  const { source, head, whole } = isGzip(opened.head) ? await gunzipped(opened) : opened;
  const kind = kindOf(head, source);
  if (kind === null || kind === "zip") throw new RefusedError(["otherKind"]);
  yield* PIECES[kind](source, whole);
}

async function gunzipped({ source, size, whole }: Opened): Promise<Opened> {
  const stream = bounded(unzipped(whole), Math.max(HARMLESS, MAX_RATIO * size));
  return { source, size, ...(await peek(stream, HEAD)) };
}

/** What breaks off or is no gzip after all throws where it is read. */
const unzipped = (packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  pipeline(packed, createGunzip(), () => undefined);

type Cut = (source: string, stream: AsyncIterable<Uint8Array>) => AsyncIterable<Piece>;

const whole = (kind: Readable): Cut =>
  async function* (source, stream) {
    yield { kind, source, bytes: await collect(stream, MOST[kind]), address: null, encoding: null };
  };

const PIECES: Readonly<Record<Exclude<FileKind, "zip">, Cut>> = {
  page: whole("page"),
  text: whole("text"),
  markdown: whole("markdown"),
  json: whole("json"),
  pdf: whole("pdf"),
  async *lines(source, stream) {
    const reader = createByteReader(stream);
    for (let number = 1; ; number++) {
      const line = await reader.line(MOST_LINE);
      if (line === null) return;
      const bytes = Buffer.from(line, "latin1");
      if (line.trim())
        yield { kind: "json", source: `${source}#${number}`, bytes, address: null, encoding: null };
    }
  },
  async *warc(source, stream) {
    let number = 0;
    for await (const page of pagesIn(stream, MOST.page)) {
      number += 1;
      yield { kind: "page", source: `${source}#${number}`, ...page };
    }
  },
};
