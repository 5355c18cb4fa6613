import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");

/** A file imports only from floors below its own, or from its own folder. */
const FLOORS: readonly (readonly string[])[] = [
  ["src/words"],
  ["src/model"],
  ["src/ports.ts", "src/config.ts"],
  ["src/log.ts"],
  ["src/text", "src/dates"],
  ["src/query"],
  ["src/answer", "src/ingest", "src/deliver", "src/sources", "src/search", "src/store"],
  ["src/discord"],
  ["commands"],
  ["src/web", "src/terminal"],
  ["src/open-store.ts"],
  ["src/compose-sources.ts", "src/compose-delivery.ts"],
  ["src/compose.ts"],
  ["src/compose-tools.ts"],
  ["src/run-command.ts", "src/compile-cache.ts"],
  ["src/main.ts", "src/cli.ts", "src/register.ts"],
];

const unitOf = (file: string): string => {
  const [top = "", second = ""] = file.split("/");
  return top === "commands" ? top : `${top}/${second}`;
};

const floorOf = (file: string): number => FLOORS.findIndex((floor) => floor.includes(unitOf(file)));

const files = ["src", "commands"].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/"))),
);

const IMPORT =
  /^\s*(?:import|export)\s[^"';]*?["'](\.[^"']+)["']|\bimport\(\s*["'](\.[^"']+)["']\s*\)|new URL\(\s*["'](\.[^"']+\.ts)["']/gm;

const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(ROOT, file), "utf8").matchAll(IMPORT)].map((match) =>
    path.posix.join(path.posix.dirname(file), match[1] ?? match[2] ?? match[3] ?? ""),
  );

const LOADED = /^\s*(?:import|export)\s(?!type\b)[^"';]*?["']([^"']+)["']/gm;

/** The packages that are loaded with a file, before anything in it runs. */
function packagesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const [, name = ""] of readFileSync(path.join(ROOT, file), "utf8").matchAll(LOADED)) {
    const target = name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name;
    if (seen.has(target)) continue;
    seen.add(target);
    if (target.endsWith(".ts")) packagesOf(target, seen);
  }
  return new Set([...seen].filter((name) => !/^(?:src|commands)\/|\.json$/.test(name)));
}

describe("the house", () => {
  it("has a floor for every file", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it("imports only from lower floors, or from the same folder", () => {
    const climbing = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => unitOf(target) !== unitOf(file) && floorOf(target) >= floorOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(climbing).toEqual([]);
  });

  it("loads for an answer in the terminal nothing that reads the web, talks to Discord or writes logs", () => {
    const packages = packagesOf("src/run-command.ts");
    expect([...packages]).toEqual(expect.arrayContaining(["commander", "kysely"]));
    const late = [
      "undici",
      "linkedom",
      "feedsmith",
      "@discordjs/rest",
      "discord.js",
      "pino",
      "vega",
      "unpdf",
    ];
    expect(late.filter((name) => packages.has(name))).toEqual([]);
  });
});
