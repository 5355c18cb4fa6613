import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../src/web/listen.ts";
import { createPage } from "../../src/web/server.ts";
import { showcase, showcaseCommands } from "../support/showcase.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const HOST = "127.0.0.1";
const newPage = () =>
  createPage({ commands: showcaseCommands, handle: showcase, warn: () => {}, host: HOST });

/** Sends what a browser would not let a page send: any Host, any Origin. */
const ask = (url: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method: body === undefined ? "GET" : "POST", headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on("error", reject).end(body);
  });

describe("the local page's server", () => {
  let server: Listening;
  let token = "";

  beforeAll(async () => {
    server = await newPage().serve(0);
    token = /name="dateline-token" content="([^"]+)"/.exec((await ask(server.url)).text)?.[1] ?? "";
  });
  afterAll(() => server.close());

  const gesture = (kind: object): string => `gesture=${encodeURIComponent(JSON.stringify(kind))}`;
  const post = (body: string, headers: Record<string, string> = {}) =>
    ask(
      `${server.url}/api/interactions`,
      {
        origin: server.url,
        "x-dateline-token": token,
        "content-type": "application/x-www-form-urlencoded",
        ...headers,
      },
      body,
    );
  const outlets = gesture({ kind: "command", path: ["outlets"], options: {} });

  it("makes a new token at each start, hard to guess", async () => {
    const other = await newPage().serve(0);
    const { text } = await ask(other.url);
    await other.close();
    expect(token.length).toBeGreaterThan(40);
    expect(text).not.toContain(token);
  });

  it("answers its own page", async () => {
    const { status, text } = await post(outlets);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      kind: "message",
      message: {
        id: expect.stringMatching(/^\d{17,19}$/),
        content: "/outlets {}",
        interaction: { name: "outlets" },
        interaction_metadata: { type: 2, user: { username: "you" } },
      },
    });
  });

  it.each([
    ["another Host", { host: "evil.example:80" }, 403],
    ["our Host at another port", { host: "127.0.0.1:1" }, 403],
    ["another Origin", { origin: "http://evil.example" }, 403],
    ["an Origin of null", { origin: "null" }, 403],
    ["our Origin over https", { origin: "https://127.0.0.1" }, 403],
    ["no token", { "x-dateline-token": "" }, 401],
    ["a wrong token", { "x-dateline-token": "x".repeat(43) }, 401],
  ])("refuses %s", async (_what, headers, status) => {
    expect((await post(outlets, headers)).status).toBe(status);
  });

  it("refuses a post without an Origin, and reading without a token", async () => {
    const headers = { "x-dateline-token": token, "content-type": "application/x-www-form-urlencoded" };
    expect((await ask(`${server.url}/api/interactions`, headers, outlets)).status).toBe(403);
    expect((await ask(`${server.url}/api/commands`)).status).toBe(401);
    expect((await ask(`${server.url}/`, { host: "evil.example" })).status).toBe(403);
  });

  it("answers to localhost too", async () => {
    const port = new URL(server.url).port;
    expect((await ask(`${server.url}/`, { host: `localhost:${port}` })).status).toBe(200);
  });

  it.each(["/", "/page/main.ts", "/page/none.ts", "/none", "/api/commands"])(
    "sends its protections with %s",
    async (path) => {
      const { headers } = await ask(`${server.url}${path}`);
      expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
      expect(headers["content-security-policy"]).not.toMatch(/unsafe|https?:|\*/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["cache-control"]).toBe("no-store");
    },
  );

  it("serves its scripts without types, and nothing from beside them", async () => {
    const { headers, text } = await ask(`${server.url}/page/make.ts`);
    expect(headers["content-type"]).toContain("text/javascript");
    expect(text).not.toContain("HTMLElementTagNameMap");
    for (const path of ["/page/..%2fserver.ts", "/page/%2e%2e/server.ts", "/server.ts"]) {
      expect((await ask(`${server.url}${path}`)).status).toBe(404);
    }
  });

  it.each([
    ["no gesture", "nothing=1"],
    ["no form", "{}", { "content-type": "application/json" }],
    ["a gesture that is no JSON", "gesture={"],
    ["a gesture of no kind", gesture({ kind: "dance" })],
    ["a gesture with a name too long", gesture({ kind: "command", path: ["x".repeat(33)], options: {} })],
  ])("refuses %s", async (_what, body, headers: Record<string, string> = {}) => {
    expect((await post(body, headers)).status).toBe(400);
  });

  it("refuses a body too large", async () => {
    const large = `gesture=${"x".repeat(26 * 1024 * 1024)}`;
    expect((await post(large)).status).toBe(413);
  });

  it.each([
    [
      "a command that is not there",
      { kind: "command", path: ["none"], options: {} },
      "Unknown application command",
    ],
    [
      "an option that is not there",
      { kind: "command", path: ["outlets"], options: { a: 1 } },
      "a: no such option",
    ],
    ["a missing option", { kind: "command", path: ["when"], options: {} }, "topic: this option is required"],
    ["a number for words", { kind: "command", path: ["when"], options: { topic: 1 } }, '"1" is no string'],
    [
      "a choice that is not there",
      { kind: "command", path: ["show"], options: { kind: "x" } },
      '"x" is no choice',
    ],
    [
      "a command without its subcommand",
      { kind: "command", path: ["subscribe", "x"], options: {} },
      "no such subcommand",
    ],
    [
      "a press on no message",
      { kind: "component", message: "1", customId: "a", values: [] },
      "Unknown Message",
    ],
    ["a form that nobody opened", { kind: "modal", form: "1", fields: {} }, "no longer open"],
  ])("fails %s as Discord would", async (_what, kind, reason) => {
    const { text } = await post(gesture(kind));
    expect(JSON.parse(text)).toMatchObject({ kind: "failed", reason: expect.stringContaining(reason) });
  });

  it("says in a sentence that a port is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(newPage().serve(port)).rejects.toThrow(
      `127.0.0.1:${port} is taken by another program: stop it, or set PORT to another`,
    );
  });
});
