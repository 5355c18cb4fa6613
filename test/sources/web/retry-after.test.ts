import { describe, expect, it } from "vitest";
import { freshFor, retryAfter } from "../../../src/sources/web/retry-after.ts";

const NOW = new Date("2026-03-01T12:00:00Z");

describe("when a server wants to be asked again", () => {
  it.each([
    ["120", "2026-03-01T12:02:00.000Z"],
    [" 0 ", "2026-03-01T12:00:00.000Z"],
    ["Sun, 01 Mar 2026 13:30:00 GMT", "2026-03-01T13:30:00.000Z"],
    ["Sun, 01 Mar 2020 13:30:00 GMT", "2026-03-01T12:00:00.000Z"],
    ["-1", undefined],
    ["soon", undefined],
    ["", undefined],
    [null, undefined],
  ])("reads %j as %s", (value, at) => {
    expect(retryAfter(value, NOW)?.toISOString()).toBe(at);
  });
});

describe("for how long an answer is fresh", () => {
  it.each([
    [{ "cache-control": "public, max-age=900" }, 900],
    [{ "cache-control": 'Max-Age="60"', expires: "Sun, 01 Mar 2026 13:00:00 GMT" }, 60],
    [{ "cache-control": "no-cache, max-age=900" }, 0],
    [{ "cache-control": "no-store" }, 0],
    [{ expires: "Sun, 01 Mar 2026 13:00:00 GMT" }, 3600],
    [{ expires: "0" }, 0],
    [{ expires: "never" }, null],
    [{}, null],
  ])("takes %j as %s seconds", (headers, seconds) => {
    expect(freshFor(new Headers(Object.entries(headers)), NOW)).toBe(seconds);
  });
});
