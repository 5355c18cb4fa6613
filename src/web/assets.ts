import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import path from "node:path";

export interface Asset {
  readonly type: string;
  readonly text: string;
}

const FOLDER = path.join(import.meta.dirname, "page");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ts": "text/javascript; charset=utf-8",
};

/** The page's files by name, TypeScript without its types, as a browser runs it. */
export const readAssets = (): ReadonlyMap<string, Asset> =>
  new Map(readdirSync(FOLDER).map((name) => [name, readAsset(name)]));

const readAsset = (name: string): Asset => {
  const extension = path.extname(name);
  const text = readFileSync(path.join(FOLDER, name), "utf8");
  return {
    type: TYPES[extension] ?? "application/octet-stream",
    text: extension === ".ts" ? stripTypeScriptTypes(text) : text,
  };
};
