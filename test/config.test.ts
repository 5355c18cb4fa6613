import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

describe("the configuration", () => {
  it("works from an empty environment", () => {
    expect(readConfig({})).toMatchObject({
      discord: { token: null, guildId: null, api: "https://discord.com/api" },
      database: "data/dateline.sqlite",
      corpusDir: "corpus",
      outletFiles: [],
      page: { host: "127.0.0.1", port: 8787 },
      logLevel: "info",
    });
  });

  it("is the default when .env.example is taken as it is", () => {
    const example = parseEnv(readFileSync(".env.example", "utf8"));
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it("lists every mistake at once, with the name and the value", () => {
    const wrong = { PORT: "eighty", DISCORD_GUILD_ID: "my server", LOG_LEVEL: "loud" };
    expect(() => readConfig(wrong)).toThrow(ConfigError);
    for (const part of [
      'PORT "eighty": must be a number from 0 to 65535',
      'DISCORD_GUILD_ID "my server"',
      'LOG_LEVEL "loud"',
    ])
      expect(() => readConfig(wrong)).toThrow(part);
  });

  it.each(["file:/tmp/news.sqlite", "sqlite:news", "postgres://host/news"])(
    "takes %s for no path of a database",
    (url) => {
      expect(() => readConfig({ DATABASE_URL: url })).toThrow(/DATABASE_URL: must be the path of an SQLite/);
    },
  );

  it.each([":memory:", "data/news.sqlite", "C:\\news.sqlite", "/srv/new:s.sqlite"])(
    "takes %s for the path of a database",
    (path) => expect(readConfig({ DATABASE_URL: path }).database).toBe(path),
  );

  it("never repeats what may be secret", () => {
    const secret = "postgres://user:hunter2@host/db";
    expect(() => readConfig({ DATABASE_URL: secret })).toThrow(/DATABASE_URL/);
    expect(() => readConfig({ DATABASE_URL: secret })).not.toThrow(/hunter2/);
  });
});
