import { existsSync } from "node:fs";
import { z } from "zod";

const SNOWFLAKE = /^\d{17,19}$/;
const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const A_PORT = "must be a number from 0 to 65535";

const AN_ADDRESS = "must be IP addresses, such as 10.0.0.7, separated by commas";

const listed = (value: string): string[] => value.split(",").map((one) => one.trim());
const MEGABYTES = "must be a whole number of megabytes, 64 or more";

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value || undefined, schema.optional());

const Environment = z
  .object({
    DISCORD_TOKEN: optional(z.string().trim().min(1)),
    DISCORD_APPLICATION_ID: optional(z.string().regex(SNOWFLAKE, "must be an id of 17 to 19 digits")),
    DISCORD_GUILD_ID: optional(z.string().regex(SNOWFLAKE, "must be an id of 17 to 19 digits")),
    DISCORD_API: optional(z.url({ protocol: /^https?$/, error: "must be an http or https address" })),
    DATABASE_URL: optional(z.string()),
    CORPUS_DIR: optional(z.string()),
    GAZETTEER_DIR: optional(z.string()),
    INDEX_MEGABYTES: optional(z.coerce.number(MEGABYTES).int(MEGABYTES).min(64, MEGABYTES)),
    CONTACT: optional(z.string().regex(/^[\x20-\x7e]{1,200}$/, "must be an address of a page or a mailbox")),
    WEB_ALLOW: optional(
      z
        .string()
        .transform(listed)
        .pipe(z.array(z.union([z.ipv4(), z.ipv6()], AN_ADDRESS))),
    ),
    OUTLETS_FILE: optional(z.string()),
    HOST: optional(z.string().regex(/^[\w.:-]+$/, "must be a host name or an address")),
    PORT: optional(z.coerce.number(A_PORT).int(A_PORT).min(0, A_PORT).max(65535, A_PORT)),
    LOG_LEVEL: optional(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`)),
  })
  .check(({ value, issues }) => {
    if (value.DATABASE_URL && /^[a-z][a-z0-9+.-]+:/i.test(value.DATABASE_URL))
      issues.push({
        code: "custom",
        path: ["DATABASE_URL"],
        input: "…",
        message: "must be the path of an SQLite file, such as data/dateline.sqlite",
      });
  });

export interface Config {
  readonly discord: {
    /** Null where the bot is to serve the local page instead. */
    readonly token: string | null;
    readonly applicationId: string | null;
    /** The one server to register commands in; null registers them everywhere. */
    readonly guildId: string | null;
    /** The API's address without a version: https://discord.com/api. */
    readonly api: string;
  };
  /** Path of an SQLite file; `:memory:` keeps nothing. */
  readonly database: string;
  readonly corpusDir: string;
  /** A folder of lists of places, or null. */
  readonly gazetteerDir: string | null;
  /** What the bot's search index may take of memory. */
  readonly indexMegabytes: number;
  readonly web: {
    /** Where those who run a site find who runs this bot, or null. */
    readonly contact: string | null;
    /** IP addresses that may be fetched although they are not of the public internet. */
    readonly allow: readonly string[];
  };
  /** Tables of outlets beside the one that ships. */
  readonly outletFiles: readonly string[];
  readonly page: { readonly host: string; readonly port: number };
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** The configuration is wrong. The message lists every mistake, and never a value that may be secret. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** The configuration that an environment holds. Throws ConfigError. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new ConfigError(describe(parsed.error, environment));
  const env = parsed.data;
  return {
    discord: {
      token: env.DISCORD_TOKEN ?? null,
      applicationId: env.DISCORD_APPLICATION_ID ?? null,
      guildId: env.DISCORD_GUILD_ID ?? null,
      api: (env.DISCORD_API ?? "https://discord.com/api").replace(/\/+$/, ""),
    },
    database: env.DATABASE_URL ?? "data/dateline.sqlite",
    corpusDir: env.CORPUS_DIR ?? "corpus",
    gazetteerDir: env.GAZETTEER_DIR ?? null,
    indexMegabytes: env.INDEX_MEGABYTES ?? 2048,
    web: { contact: env.CONTACT ?? null, allow: env.WEB_ALLOW ?? [] },
    outletFiles: env.OUTLETS_FILE ? [env.OUTLETS_FILE] : [],
    page: { host: env.HOST ?? "127.0.0.1", port: env.PORT ?? 8787 },
    logLevel: env.LOG_LEVEL ?? "info",
  };
}

/** The process's environment, with what .env adds to it. */
export function environment(): Readonly<Record<string, string | undefined>> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}

/** Values that may hold a password are not repeated. */
const SECRET = new Set(["DISCORD_TOKEN", "DATABASE_URL"]);

function describe(error: z.ZodError, environment: Readonly<Record<string, string | undefined>>): string {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = SECRET.has(name) ? "" : ` ${JSON.stringify(environment[name])}`;
    return `  ${name}${value}: ${issue.message}`;
  });
  return `The configuration has mistakes (see .env.example):\n${lines.join("\n")}`;
}
