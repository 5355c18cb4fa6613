import type { LookupAddress } from "node:dns";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createWeb, type Web, type WebOptions } from "../../../src/sources/web/fetch.ts";
import { isPublicAddress } from "../../../src/sources/web/public-address.ts";
import { type Answering, redirect, startWebServer, status, text } from "../../support/web-server.ts";

const LOOPBACK = (address: string): boolean => address === "127.0.0.1";

describe("fetching from the web", () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });

  const web = (options: Partial<WebOptions> = {}): Web => {
    const made = createWeb({ userAgent: "Dateline/test", allow: LOOPBACK, ...options });
    open.push(made);
    return made;
  };
  const site = async (paths: Record<string, Answering>) => {
    const made = await startWebServer(paths);
    open.push(made);
    return made;
  };
  const textOf = ({ body }: { body: Uint8Array }) => Buffer.from(body).toString();

  it("gives what a page holds, and says who asks", async () => {
    const { origin } = await site({
      "/news": (request, response) => response.end(`for ${request.headers["user-agent"]}`),
    });
    const response = await web().fetch({ address: `${origin}/news#top` });
    expect(textOf(response)).toBe("for Dateline/test");
    expect(response).toMatchObject({ status: 200, address: `${origin}/news`, movedTo: null });
  });

  it("gives every status as it is", async () => {
    const { origin } = await site({ "/gone": status(410) });
    expect(await web().fetch({ address: `${origin}/gone` })).toMatchObject({ status: 410 });
  });

  it.each([
    ["ftp://example.org/a", "ftp://example.org/a: it is neither http nor https"],
    ["file:///etc/passwd", "file:///etc/passwd: it is neither http nor https"],
    ["javascript:alert(1)", "javascript:alert(1): it is neither http nor https"],
    ["news", "news: it is no address, such as https://example.org/news"],
    ["https://me:secret@example.org/", "https://example.org/: it holds a user name or a password"],
    ["http://example.org:22/", "http://example.org:22/: its port 22 is not one for pages"],
  ])("refuses %s", async (address, message) => {
    await expect(web().fetch({ address })).rejects.toMatchObject({ kind: "refused", message });
  });

  it.each([
    "http://127.0.0.1:8080/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0/",
    "http://[fe80::1]/",
  ])("refuses %s, which is an address inside", async (address) => {
    await expect(web({ allow: isPublicAddress }).fetch({ address })).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/: it leads to \S+, which is not on the public internet$/),
    });
  });

  it("refuses a name that leads inside, though others of its addresses do not", async () => {
    const resolve = resolving([["93.184.215.14", "10.0.0.1"]]);
    await expect(
      web({ allow: isPublicAddress, resolve }).fetch({ address: "http://news.example/" }),
    ).rejects.toThrow("http://news.example/: it leads to 10.0.0.1, which is not on the public internet");
  });

  it("refuses a redirect that leads inside", async () => {
    const secret = await site({ "/": text("secret") });
    const port = new URL(secret.origin).port;
    const { origin } = await site({ "/a": redirect(`http://[::1]:${port}/`) });
    await expect(web().fetch({ address: `${origin}/a` })).rejects.toMatchObject({ kind: "refused" });
    expect(secret.asked).toEqual([]);
  });

  it("refuses a name that changes its address between a page and the next", async () => {
    const { origin, asked } = await site({
      "/a": (_, response) => response.writeHead(302, { location: "/b", connection: "close" }).end(),
      "/b": text("secret"),
    });
    const resolve = resolving([["127.0.0.1"], ["127.0.0.2"]]);
    const address = `http://news.example:${new URL(origin).port}/a`;
    await expect(web({ resolve }).fetch({ address })).rejects.toThrow("it leads to 127.0.0.2");
    expect(asked).toEqual(["/a"]);
  });

  it("connects to the address that it checked, without resolving the name again", async () => {
    const { origin } = await site({ "/a": text("here") });
    let calls = 0;
    const resolve: WebOptions["resolve"] = (_, callback) => {
      calls += 1;
      callback(null, [{ address: calls === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }]);
    };
    const address = `http://news.example:${new URL(origin).port}/a`;
    expect(textOf(await web({ resolve }).fetch({ address }))).toBe("here");
    expect(calls).toBe(1);
  });

  it("follows five redirects and no more, each of them asked for first", async () => {
    const chain = Object.fromEntries([0, 1, 2, 3, 4, 5].map((n) => [`/${n}`, redirect(`/${n + 1}`)]));
    const { origin } = await site({ ...chain, "/6": text("there") });
    const before: string[] = [];
    const five = await web().fetch({
      address: `${origin}/1`,
      before: (url) => void before.push(url.pathname),
    });
    expect(textOf(five)).toBe("there");
    expect(before).toEqual(["/1", "/2", "/3", "/4", "/5", "/6"]);
    await expect(web().fetch({ address: `${origin}/0` })).rejects.toThrow("redirects more than 5 times");
  });

  it("tells what has moved for good from what has not", async () => {
    const { origin } = await site({
      "/old": redirect("/older", 308),
      "/older": redirect("/new", 301),
      "/today": redirect("/old", 302),
      "/new": text("here"),
    });
    const moved = async (path: string) => (await web().fetch({ address: origin + path })).movedTo;
    expect([await moved("/old"), await moved("/today"), await moved("/new")]).toEqual([
      `${origin}/new`,
      null,
      null,
    ]);
  });

  it("stops at its limit of bytes, counted after decompression", async () => {
    const { origin } = await site({
      "/zeros": text(gzipSync(Buffer.alloc(3_000_000)), "text/html", { "content-encoding": "gzip" }),
      "/endless": (_, response) => {
        const more = () =>
          response.writable && response.write(Buffer.alloc(50_000), () => setImmediate(more));
        more();
      },
    });
    for (const path of ["/zeros", "/endless"])
      await expect(web().fetch({ address: origin + path, maxBytes: 1_000_000 })).rejects.toThrow(
        `${origin}${path}: it is larger than 1,000,000 bytes`,
      );
  });

  it("stops when its time is over, though bytes keep coming", async () => {
    const { origin } = await site({
      "/slow": (_, response) => {
        const timer = setInterval(() => response.write("."), 10);
        response.on("close", () => clearInterval(timer));
      },
    });
    await expect(web({ timeLimitMs: 200 }).fetch({ address: `${origin}/slow` })).rejects.toThrow(
      `${origin}/slow: it took longer than 200 ms`,
    );
  });

  it("refuses types that were not asked for", async () => {
    const { origin } = await site({ "/film": text("…", "video/mp4"), "/page": text("…", "Text/HTML; x=y") });
    const fetch = (path: string) =>
      web().fetch({ address: origin + path, types: ["text/html", "application/xhtml+xml"] });
    await expect(fetch("/film")).rejects.toThrow("it is video/mp4, not text/html, application/xhtml+xml");
    expect(await fetch("/page")).toMatchObject({ status: 200 });
  });

  it("says in a sentence why a server cannot be reached", async () => {
    const { origin, close } = await startWebServer({});
    await close();
    await expect(web().fetch({ address: `${origin}/` })).rejects.toMatchObject({
      kind: "failed",
      message: `${origin}/: its server refuses the connection`,
      heard: "nobody",
    });
  });

  it.each([
    ["no network", "EAI_AGAIN"],
    ["nobody", "ENOTFOUND"],
    ["server", "CERT_HAS_EXPIRED"],
  ])("tells that it heard %s where the code is %s", async (heard, code) => {
    const resolve: WebOptions["resolve"] = (_, callback) =>
      callback(Object.assign(new Error(code), { code }), []);
    const asked = web({ resolve }).fetch({ address: "http://harbour.example/" });
    await expect(asked).rejects.toMatchObject({ kind: "failed", heard });
  });
});

/** A resolver that gives these addresses, one list a call; the last for ever. */
function resolving(answers: readonly (readonly string[])[]): NonNullable<WebOptions["resolve"]> {
  let calls = 0;
  return (_, callback) => {
    const addresses = answers[Math.min(calls++, answers.length - 1)] ?? [];
    callback(
      null,
      addresses.map((address): LookupAddress => ({ address, family: 4 })),
    );
  };
}
