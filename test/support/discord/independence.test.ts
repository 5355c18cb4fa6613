import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

it("imports nothing of the project that is held against it", () => {
  const here = import.meta.dirname;
  const climbing = readdirSync(here, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) =>
      [...readFileSync(path.join(here, name), "utf8").matchAll(/from "(\.[^"]+)"/g)]
        .map(([, target = ""]) => path.relative(here, path.join(here, path.dirname(name), target)))
        .filter((target) => target.startsWith(".."))
        .map((target) => `${name} imports ${target}`),
    );
  expect(climbing).toEqual([]);
});
