import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import truth from "../fixtures/seeds/truth.json" with { type: "json" };
import { runDateline } from "../support/cli.ts";
import { page, scraped, warcRecord } from "../support/files.ts";

const SEEDS = path.resolve(import.meta.dirname, "../fixtures/seeds");
const folder = mkdtempSync(path.join(tmpdir(), "dateline-ingest-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DATABASE_URL = path.join(folder, "db.sqlite");
const ingest = (...args: readonly string[]) => runDateline(["ingest", ...args], { DATABASE_URL });

const at = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};

const fact = <T extends "name" | "day">(field: T) =>
  z.strictObject({
    [field]: z.string().nullable(),
    known: z.enum(["stated", "inferred", "unknown"]),
    evidence: z.string().nullable(),
  } as Record<T | "known" | "evidence", z.ZodType<string | null>>);

const Shown = z.strictObject({
  articles: z.array(
    z.strictObject({
      headline: z.string(),
      standfirst: z.string().nullable(),
      authors: z.array(z.string()),
      outlet: fact("name"),
      published: fact("day"),
      url: z.string().nullable(),
      language: z.string(),
      body: z.string(),
    }),
  ),
  refused: z.array(z.strictObject({ source: z.string(), reason: z.string() })),
});

describe("dateline ingest --dry-run --json", () => {
  it("gives of scraped files what they hold, and how it is known", async () => {
    const { code, stdout } = await ingest(
      ...truth.files.map(({ file }) => path.join(SEEDS, file)),
      "--dry-run",
      "--json",
    );
    const shown = Shown.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(shown.refused).toEqual([]);
    const expected = truth.files.flatMap(({ file, articles, non_body_lines }) =>
      articles.map((article) => ({ ...article, boilerplate: boilerplateOf(file, non_body_lines) })),
    );
    expect(shown.articles.map(({ headline }) => headline)).toEqual(expected.map(({ headline }) => headline));
    for (const [i, article] of expected.entries()) {
      const { standfirst = "", outlet, published, body = "" } = shown.articles[i] ?? {};
      expect(standfirst).toBe("standfirst" in article ? (article.standfirst ?? null) : null);
      const { from_raw } = article;
      expect(outlet).toMatchObject({ name: from_raw.outlet.name, known: from_raw.outlet.known });
      expect(published).toMatchObject({ day: from_raw.published.day, known: from_raw.published.known });
      expect(body.startsWith(article.body_first)).toBe(true);
      expect(body.endsWith(article.body_last)).toBe(true);
      expect(body.split("\n\n").filter((block) => article.boilerplate.has(block))).toEqual([]);
    }
  });

  it("saves nothing", async () => {
    await ingest(at("dry/a.html", page()), "--dry-run");
    const store = await createSqliteStore(DATABASE_URL);
    expect(await Array.fromAsync(store.all())).toEqual([]);
    await store.close();
  });

  it("takes what is said of the articles for stated", async () => {
    const told = [
      "--outlet",
      "The Echo",
      "--published",
      "2024-03-06",
      "--language",
      "en-GB",
      "--url",
      "https://echo.example/a",
    ];
    const { stdout } = await ingest(at("told/a.txt", scraped()), ...told, "--dry-run", "--json");
    expect(Shown.parse(JSON.parse(stdout)).articles).toMatchObject([
      {
        outlet: { name: "The Echo", known: "stated", evidence: "The Echo" },
        published: { day: "2024-03-06", known: "stated", evidence: "2024-03-06" },
        language: "en-GB",
        url: "https://echo.example/a",
      },
    ]);
  });

  it("gives what it reads again as the same", async () => {
    const first = await ingest(at("again/a.html", page()), "--dry-run", "--json");
    const second = await ingest(at("again/a.json", first.stdout), "--dry-run", "--json");
    expect(JSON.parse(second.stdout)).toEqual(JSON.parse(first.stdout));
  });
});

describe("dateline ingest", () => {
  it("saves what it can, tells what it refuses and why, and goes on where it was", async () => {
    at("mixed/a.html", page());
    at("mixed/b.txt", scraped("Second report of the ferry"));
    at("mixed/c.json", "{");
    at("mixed/photo.jpg", "no article");
    const first = await ingest(path.join(folder, "mixed"));
    expect(first).toMatchObject({
      code: 1,
      stdout: "2 added, 0 revised, 0 unchanged, 0 repeated, 1 refused\n",
    });
    expect(first.stderr).toContain(`${path.join(folder, "mixed/c.json")}: `);
    at("mixed/c.json", JSON.stringify({ title: "Third report of the ferry", text: "It is back." }));
    expect(await ingest(path.join(folder, "mixed"))).toMatchObject({
      code: 0,
      stdout: "1 added, 0 revised, 2 unchanged, 0 repeated, 0 refused\n",
    });
    at("mixed/b.txt", scraped("Second report of the ferry").replace("noon", "one"));
    const { stdout } = await ingest(path.join(folder, "mixed"), "--json");
    expect(JSON.parse(stdout)).toEqual({ added: 0, revised: 1, unchanged: 2, repeated: 0, refused: [] });
  });

  it("dates an undated reprint by the original that comes later, and says that this is inferred", async () => {
    const CORPUS_DIR = path.join(folder, "empty");
    mkdirSync(CORPUS_DIR);
    const settings = { DATABASE_URL: path.join(folder, "reprint.sqlite"), CORPUS_DIR };
    const told = [
      "The lighthouse keepers of Larkholm went home today after forty years.",
      "Their lamp went out on Sunday evening, and nobody will light it again.",
    ].join(" ");
    const save = (name: string, record: object) =>
      runDateline(["ingest", at(`reprint/${name}.json`, JSON.stringify(record))], settings);
    const tell = async (...args: string[]) =>
      (await runDateline(args, settings)).stdout.replaceAll(/\s+/g, " ");
    await save("reprint", { title: "Lamp goes out", text: `Sent in by a reader. ${told}` });
    expect(await tell("when", "larkholm")).toContain("“today”, day unknown");
    await save("original", { title: "Keepers go home", text: told, published: "2024-03-05", outlet: "Echo" });
    const dated = await tell("when", "larkholm OR lamp");
    expect(dated).toContain("Sun 3 March 2024, evening");
    expect(dated).toContain("Tue 5 March 2024");
    expect(await tell("article", "Lamp goes out")).toContain(
      "Published: 5 March 2024 (inferred: Echo of 5 March 2024 says “The lighthouse keepers of Larkholm",
    );
  });

  it("changes nothing the next time, also where a file that is refused in part has two texts of one address", async () => {
    const address = "https://echo.example/ferry";
    const archive = at(
      "captures/a.warc",
      Buffer.concat([
        warcRecord(address, page("Ferry to leave")),
        warcRecord(address, page("Ferry has left")),
        warcRecord("https://echo.example/none", "<p>Nothing.</p>"),
      ]),
    );
    const counts = async () => (await ingest(archive)).stdout;
    expect(await counts()).toBe("1 added, 1 revised, 0 unchanged, 0 repeated, 1 refused\n");
    const NOTHING = "0 added, 0 revised, 2 unchanged, 0 repeated, 1 refused\n";
    expect(await counts()).toBe(NOTHING);
    for (const time of [1_000_000_000, 1_000_000_001]) {
      utimesSync(archive, time, time);
      expect(await counts()).toBe(NOTHING);
    }
  });

  it("takes the newest text of an address, also where its file held more of them before", async () => {
    const address = "https://echo.example/bridge";
    const save = async (...headlines: readonly string[]) => {
      const records = headlines.map((headline) => warcRecord(address, page(headline)));
      return (await ingest(at("captures/b.warc", Buffer.concat(records)))).stdout;
    };
    expect(await save("Bridge to open", "Bridge opens", "Bridge is open")).toMatch(/^1 added, 2 revised, 0 /);
    expect(await save("Bridge opens", "Bridge is shut")).toMatch(/^0 added, 1 revised, 1 unchanged, /);
    expect(await save("Bridge is open again")).toMatch(/^0 added, 1 revised, 0 unchanged, /);
  });

  it("does to a terminal nothing that a headline asks of it, also when the article is looked over", async () => {
    const title = "Ferry \u001b[31mleaves\u001b]0;mine\u0007 \u009b31mtoday";
    const file = at("escapes/a.json", JSON.stringify({ title, text: "It left at noon." }));
    const DATABASE_URL = path.join(folder, "escapes.sqlite");
    const run = async (...args: readonly string[]) =>
      (await runDateline(args, { DATABASE_URL, CORPUS_DIR: path.join(folder, "escapes") })).stdout;
    const shown = [await run("ingest", file, "--dry-run")];
    await run("ingest", file);
    shown.push(await run("corpus", "check"));
    for (const text of shown) {
      expect(text).toContain("leaves");
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    }
  });

  it("makes what it saved findable", async () => {
    await ingest(at("found/a.html", page()));
    const { code, stdout } = await runDateline(["search", "lighthouse cape"], { DATABASE_URL });
    expect(code).toBe(0);
    expect(stdout).toMatch(/who keeps\s+the\s+lighthouse\s+at\s+the\s+cape/);
  });

  it("saves a page by its address, and tells why another cannot be had", async () => {
    const server = createServer((request, response) => {
      const isThere = request.url === "/ferry?utm_source=mail";
      response.writeHead(isThere ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
      response.end(isThere ? page("Ferry by its address") : "");
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const args = ["ingest", `${site}/ferry?utm_source=mail`, "--dry-run", "--json"];
    const unopened = path.join(folder, "unopened.sqlite");
    const { stdout } = await runDateline(args, { DATABASE_URL: unopened, WEB_ALLOW: "127.0.0.1" });
    expect(existsSync(unopened)).toBe(false);
    expect(Shown.parse(JSON.parse(stdout))).toMatchObject({
      articles: [{ headline: "Ferry by its address", url: `${site}/ferry` }],
      refused: [],
    });
    const gone = await runDateline(["ingest", `${site}/gone`], { DATABASE_URL, WEB_ALLOW: "127.0.0.1" });
    expect(gone).toMatchObject({ code: 1, stderr: `${site}/gone: its server answers 404 (not found)\n` });
    const inside = await ingest(`${site}/ferry`);
    expect(inside).toMatchObject({ code: 1, stderr: expect.stringContaining("127.0.0.1") });
    server.close();
  });

  it.each<[why: string, args: readonly string[], code: number, stderr: RegExp]>([
    ["a path that does not exist", ["/nowhere/a.html"], 1, /^\/nowhere\/a\.html: it does not exist\n$/],
    ["an address of another kind", ["ftp://a.example/a"], 1, /^ftp:.*a: it is neither http nor https\n$/],
    ["a file's address", ["file:///etc/hosts"], 1, /^file:.*hosts: it is neither http nor https\n$/],
    ["no path", [], 2, /missing required argument 'path'/],
    ["no day", ["a.txt", "--published", "soon"], 2, /It is no day: write YYYY-MM-DD/],
    ["no address", ["a.txt", "--url", "echo"], 2, /It is no web address/],
  ])("says that %s is wrong", async (_, args, code, stderr) => {
    const run = await ingest(...args);
    expect(run.code).toBe(code);
    expect(run.stderr).toMatch(stderr);
  });
});

/** The lines of a file that are no article's, but for those that stand in it twice. */
function boilerplateOf(
  file: string,
  others: readonly { readonly lines: readonly number[] }[],
): ReadonlySet<string> {
  const raw = readFileSync(path.join(SEEDS, file), "utf8").split("\n").map(bare);
  const outside = others.flatMap(({ lines }) => lines.map((line) => raw[line - 1] ?? ""));
  return new Set(outside.filter((line) => raw.filter((other) => other === line).length === 1));
}

const bare = (line: string): string => line.replace(/\s+/g, " ").trim();
