import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputOf } from "../../../src/sources/file/bytes.ts";
import { readRecord } from "../../../src/sources/file/json.ts";
import { type Piece, piecesOf } from "../../../src/sources/file/pieces.ts";
import { readPart } from "../../../src/sources/file/read-part.ts";
import { readOutlets } from "../../../src/sources/outlets.ts";
import { packedWarc, page, pdfOf, scraped, warcRecord, zipOf } from "../../support/files.ts";

const outlets = readOutlets();

/** Whole files, of which bytes are to be changed. */
const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["a.html", Buffer.from(page())],
  ["a.txt", Buffer.from(scraped())],
  ["a.md", Buffer.from(`---\nheadline: A\n---\n${scraped()}`)],
  ["a.json", Buffer.from(JSON.stringify({ title: "A", text: scraped(), date: "5 March 2024" }))],
  ["a.jsonl", Buffer.from(`{"title":"A","text":"B"}\n{"title":"C","html":"<p>D</p>"}`)],
  ["a.warc", warcRecord("https://echo.example/a", page())],
  ["a.warc.gz", packedWarc(warcRecord("https://echo.example/a", page()))],
  ["a.zip", zipOf({ name: "a.html", bytes: page() }, { name: "b.txt", bytes: scraped() })],
  ["a.pdf", pdfOf(["Ferry leaves Port Ellis", scraped()])],
];

const damaged = fc
  .tuple(fc.constantFrom(...FILES), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), fc.nat())
  .map(([[name, bytes], changes, cut]) => {
    const copy = Buffer.from(bytes);
    for (const [at, byte] of changes) copy[at % copy.length] = byte;
    return [name, cut % 3 === 0 ? copy.subarray(0, cut % copy.length) : copy] as const;
  });

const piecesIn = (name: string, bytes: Uint8Array): Promise<Piece[]> =>
  Array.fromAsync(piecesOf(inputOf(name, bytes)));

describe("a damaged file", () => {
  it("is cut into parts or refused with its name, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ([name, bytes]) => {
        for (const piece of await piecesIn(name, bytes)) {
          expect(piece.source.startsWith(name)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is read, or refused in a sentence, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ([name, bytes]) => {
        for (const piece of await piecesIn(name, bytes)) {
          if (piece.kind === "refused") continue;
          for (const one of await readPart(piece, outlets))
            if (one.kind === "refused") expect(one.reason.of?.startsWith(name)).toBe(true);
            else expect(one.draft.body.trim()).not.toBe("");
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it("is read as a record whatever its fields hold", () => {
    const names = [
      "headline",
      "title",
      "body",
      "text",
      "html",
      "date",
      "published",
      "outlet",
      "authors",
      "author",
      "url",
      "language",
    ];
    const value = fc.oneof(fc.jsonValue(), fc.string(), fc.record({ name: fc.string(), known: fc.string() }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (record) => {
        const read = readRecord(record, "a.json");
        if ("key" in read) expect([read.headline, read.body || read.html].every(Boolean)).toBe(true);
      }),
    );
  });
});
