import pino from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { type Composed, compose, composeInteractions } from "../../src/compose.ts";
import type { Listening } from "../../src/web/listen.ts";
import { createPage } from "../../src/web/server.ts";
import { en } from "../../src/words/en/en.ts";
import { LANGUAGES, wordsIn } from "../../src/words/languages.ts";

let composed: Composed;
let server: Listening;

beforeAll(async () => {
  composed = await compose({ database: ":memory:", corpusDir: "corpus", indexMegabytes: null });
  const { handle } = composeInteractions(composed.parts, pino({ level: "silent" }));
  const page = createPage({
    commands,
    handle,
    warn: (problem) => expect.unreachable(problem),
    host: "127.0.0.1",
  });
  server = await page.serve(0);
});
afterAll(async () => {
  await server.close();
  await composed.close();
});

async function open(language: string) {
  const { url: origin } = server;
  const headers = { origin, "accept-language": language };
  const html = await (await fetch(origin, { headers })).text();
  const token = /name="dateline-token" content="([^"]+)"/.exec(html)?.[1] ?? "";
  const api = { ...headers, "x-dateline-token": token };
  const listed = await (await fetch(`${origin}/api/commands`, { headers: api })).text();
  const body = new FormData();
  const when = { kind: "command", path: ["when"], options: { topic: "faizabad" } };
  body.set("gesture", JSON.stringify(when));
  const answer = await fetch(`${origin}/api/interactions`, {
    method: "POST",
    headers: api,
    body,
  });
  return { html, listed, answer: await answer.text() };
}

it.each([
  ["fa-IR,fa;q=0.9,en;q=0.8", 'lang="fa" dir="rtl"', "ببینید \u200f\u2068/help\u2069", "چه زمانی"],
  ["ar", 'lang="ar" dir="rtl"', "انظر \u200f\u2068/help\u2069", "متى"],
  ["de-AT,de;q=0.9", 'lang="de" dir="ltr"', "siehe /hilfe", "## Wann: "],
  ["es", 'lang="es" dir="ltr"', "ver /ayuda", "## Cuándo: "],
  ["ja", 'lang="en" dir="ltr"', "see /help", "## When: "],
])("the page speaks the browser's language: %s", async (language, marked, described, title) => {
  const { html, listed, answer } = await open(language);
  expect(html).toContain(`<html ${marked}>`);
  expect(listed).toContain(described);
  expect(listed).toContain('"name":"when"');
  expect(answer).toContain(title);
});

const foreign = LANGUAGES.filter((language) => language !== "en");

it.each(foreign)("the page's own frame is in the browser's language: %s", async (language) => {
  const { url } = server;
  const headers = { "accept-language": language };
  const html = await (await fetch(url, { headers })).text();
  for (const said of Object.values(wordsIn(language).page.frame)) expect(html).toContain(said);
  for (const said of Object.values(en.page.frame)) expect(html).not.toContain(`>${said}<`);
  expect(html).not.toContain("{{");
  const words = await (await fetch(`${url}/page/words.ts`, { headers })).text();
  const [, module = ""] = /"\.\.\/\.\.(\/words\/[^"]+)"/.exec(words) ?? [];
  expect(await (await fetch(url + module)).text()).toContain(wordsIn(language).page.frame.skip);
});
