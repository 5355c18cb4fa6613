import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { factOf } from "../../../src/model/article.ts";
import { inputOf } from "../../../src/sources/file/bytes.ts";
import { createFileReader } from "../../../src/sources/file/reader.ts";
import { plainRefusal } from "../../../src/words/reason.ts";
import { BODY, packedWarc, page, pdfOf, scraped, warcRecord, zipOf } from "../../support/files.ts";

const reader = createFileReader({ threads: 1 });
afterAll(() => reader.close());

const found = async (name: string, bytes: Uint8Array | string) =>
  (await Array.fromAsync(reader.read([inputOf(name, Buffer.from(bytes))]))).flatMap((part) => part.found);

/** The articles' keys and headlines, and the reasons of what was refused. */
async function read(name: string, bytes: Uint8Array | string): Promise<readonly string[]> {
  return (await found(name, bytes)).map((one) =>
    one.kind === "article" ? `${one.draft.key}: ${one.draft.headline}` : plainRefusal(one.reason),
  );
}

const drafts = async (name: string, bytes: Uint8Array | string) =>
  (await found(name, bytes)).flatMap((one) => (one.kind === "article" ? [one.draft] : []));

const FERRY = "Ferry leaves Port Ellis";
const JSON_ARTICLE = { title: FERRY, date: "2024-03-05", author: "Ada Penn", text: BODY, source: "The Echo" };
const WARC = [
  warcRecord("https://echo.example/a", page()),
  warcRecord("https://echo.example/b", gzipSync(page("Second")), ["Content-Encoding: gzip"]),
  warcRecord(
    "https://echo.example/c",
    `5\r\n<html\r\n${page("Third").length.toString(16)}\r\n${page("Third").replace("<html", "     ")}\r\n0\r\n\r\n`,
    ["Transfer-Encoding: chunked"],
  ),
  warcRecord("dns:echo.example", "127.0.0.1"),
];

describe("a file", () => {
  it.each<[kind: string, name: string, bytes: Uint8Array | string]>([
    ["a page", "a.html", page()],
    ["a page that calls itself text", "a.txt", page()],
    ["a page, packed", "a.html.gz", gzipSync(page())],
    ["scraped text", "a.txt", scraped()],
    ["Markdown without front matter", "a.md", scraped().replace(FERRY, `# ${FERRY}`)],
    ["a JSON record", "a.json", JSON.stringify(JSON_ARTICLE)],
    [
      "a JSON record with markup",
      "a.json",
      JSON.stringify({ ...JSON_ARTICLE, text: null, html: `<p>${BODY.replaceAll("\n\n", "</p><p>")}</p>` }),
    ],
    ["a PDF", "a.pdf", pdfOf([FERRY, "By Ada Penn", "5 March 2024", "", ...wrapped(BODY)])],
  ])("may be %s", async (_, name, bytes) => {
    const [draft] = await drafts(name, bytes);
    expect(draft).toMatchObject({ key: name, headline: FERRY, language: "en" });
    expect(factOf(draft?.published ?? { known: "unknown" })).toBe("2024-03-05");
    expect(draft?.body.replace(/["”“]/g, '"').replaceAll("'", "’")).toBe(BODY.replace(/[”“]/g, '"'));
  });

  it.each<[kind: string, name: string, content: string]>([
    [
      "a page",
      "a.html",
      page().replace(
        "</head>",
        '<meta property="article:modified_time" content="2024-03-07T10:00:00Z"></head>',
      ),
    ],
    ["a JSON record", "a.json", JSON.stringify({ ...JSON_ARTICLE, dateModified: "2024-03-07T10:00:00Z" })],
    [
      "Markdown with front matter",
      "a.md",
      `---\nheadline: ${FERRY}\noutlet: { known: unknown }\npublished: { known: unknown }\nmodified: 2024-03-07\nlanguage: en\n---\n${BODY}`,
    ],
  ])("may say when it was last changed: %s", async (_, name, content) => {
    expect(await drafts(name, content)).toMatchObject([{ modified: "2024-03-07" }]);
  });

  it.each<[kind: string, name: string, bytes: Uint8Array | string, read: readonly string[]]>([
    [
      "JSON lines",
      "a.jsonl",
      [JSON_ARTICLE, {}, { ...JSON_ARTICLE, title: "Two" }].map((one) => JSON.stringify(one)).join("\n"),
      [`a.jsonl#1: ${FERRY}`, 'a.jsonl#2: it has no "headline" or "title"', "a.jsonl#3: Two"],
    ],
    [
      "a list in JSON",
      "a.json",
      JSON.stringify([JSON_ARTICLE, { ...JSON_ARTICLE, title: "Two" }]),
      [`a.json#1: ${FERRY}`, "a.json#2: Two"],
    ],
    [
      "a web archive",
      "a.warc",
      Buffer.concat(WARC),
      [`a.warc#1: ${FERRY}`, "a.warc#2: Second", "a.warc#3: Third"],
    ],
    [
      "a packed web archive",
      "a.warc.gz",
      packedWarc(...WARC),
      [`a.warc.gz#1: ${FERRY}`, "a.warc.gz#2: Second", "a.warc.gz#3: Third"],
    ],
    [
      "a zip archive",
      "a.zip",
      zipOf(
        { name: "saved/a.html", bytes: page() },
        { name: "saved/photo.jpg", bytes: "\xff\xd8\xff" },
        { name: "__MACOSX/a.html", bytes: "junk" },
        { name: "b.warc", bytes: Buffer.concat(WARC.slice(1, 2)) },
      ),
      [`a.zip/saved/a.html: ${FERRY}`, "a.zip/b.warc#1: Second"],
    ],
  ])("may hold several: %s", async (_, name, bytes, expected) => {
    expect(await read(name, bytes)).toEqual(expected);
  });

  it.each<[why: string, name: string, bytes: Uint8Array | string, reason: RegExp]>([
    ["a picture", "a.html", Buffer.from("\xff\xd8\xff\xe0", "latin1"), /^a\.html: it is no page, text,/],
    ["an unknown kind", "a.xyz", "Hello", /^a\.xyz: it is no page, text,/],
    ["nothing", "a.html", "", /^a\.html: /],
    ["no JSON", "a.json", "{", /^a\.json: it is no valid JSON: /],
    ["JSON nested without end", "a.json", "[".repeat(2_000_000), /^a\.json: /],
    ["no PDF after all", "a.pdf", "%PDF-1.4\njunk", /^a\.pdf: it is no PDF that can be read: /],
    ["a PDF without text", "a.pdf", pdfOf([]), /^a\.pdf: it holds pictures and no text/],
    [
      "a web archive that breaks off",
      "a.warc",
      Buffer.concat(WARC).subarray(0, 300),
      /^a\.warc: record 1 breaks off/,
    ],
    [
      "a packed file that breaks off",
      "a.html.gz",
      gzipSync(page()).subarray(0, 200),
      /^a\.html\.gz: it is packed wrongly, or breaks off: unexpected end of file/,
    ],
    [
      "an archive within an archive",
      "a.zip",
      zipOf({ name: "b.zip", bytes: zipOf() }),
      /^a\.zip\/b\.zip: an archive within an archive is not read/,
    ],
    [
      "a way out of the archive",
      "a.zip",
      zipOf({ name: "../../etc/a.html", bytes: page() }),
      /^a\.zip: it cannot be read: invalid relative path/,
    ],
    [
      "a zip bomb",
      "a.zip",
      zipOf({ name: "a.txt", bytes: Buffer.alloc(30_000_000, " ") }),
      /^a\.zip\/a\.txt: it is packed more than 100 times/,
    ],
    [
      "a zip that lies of its size",
      "a.zip",
      zipOf({ name: "a.txt", bytes: scraped(), claims: 10 }),
      /^a\.zip\/a\.txt: /,
    ],
    [
      "a gzip bomb",
      "a.txt.gz",
      gzipSync(Buffer.alloc(60_000_000, " ")),
      /^a\.txt\.gz: it (?:is larger|unpacks to more) than/,
    ],
    [
      "a zip without its end",
      "a.zip",
      zipOf({ name: "a.txt", bytes: scraped() }).subarray(0, 60),
      /^a\.zip: /,
    ],
  ])("is refused with a reason where it is %s", async (_, name, bytes, reason) => {
    const [first, ...others] = await read(name, bytes);
    expect(first).toMatch(reason);
    expect(others).toEqual([]);
  });

  it("costs itself alone where it takes too long", async () => {
    const hasty = createFileReader({ threads: 1, timeLimitMs: 3000 });
    const deep = `<html><body>${"<div><p>".repeat(300_000)}`;
    const all = await Array.fromAsync(
      hasty.read([inputOf("slow.html", Buffer.from(deep)), inputOf("a.html", Buffer.from(page()))]),
    );
    expect(all.flatMap(({ found }) => found.map(({ kind }) => kind))).toEqual(["refused", "article"]);
    await hasty.close();
  });
});

/** As a page's lines are, without what its plain letters lack. */
function wrapped(text: string): readonly string[] {
  return text.split("\n\n").flatMap((paragraph) => [
    ...(paragraph
      .replaceAll("’", "'")
      .replace(/[“”]/g, '"')
      .match(/.{1,70}(?: |$)/g) ?? []),
    "",
  ]);
}
