import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import path from "node:path";
import { LANGUAGES, type Language } from "../words/languages.ts";

export interface Asset {
  readonly type: string;
  readonly text: string;
}

const PAGE = path.join(import.meta.dirname, "page");
const WORDS = path.join(import.meta.dirname, "../words");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ts": "text/javascript; charset=utf-8",
};

/** The page's files by their address, TypeScript without its types, as a browser runs it. */
export const readAssets = (): ReadonlyMap<string, Asset> =>
  new Map([
    ...readdirSync(PAGE).map((name) => [`/page/${name}`, readAsset(path.join(PAGE, name))] as const),
    ...wordFiles.map((name) => [`/words/${name}`, readAsset(path.join(WORDS, name))] as const),
  ]);

/** The page's words in every language, and what they are made with. */
const wordFiles = ["counter.ts", "isolated.ts", ...LANGUAGES.map((language) => `${language}/page.ts`)];

/** The module that leads to the page's words leads to those of one language. */
export const wordsModule = (asset: Asset, language: Language): Asset => ({
  ...asset,
  text: asset.text.replace("/words/en/", `/words/${language}/`),
});

const readAsset = (file: string): Asset => {
  const extension = path.extname(file);
  const text = readFileSync(file, "utf8");
  return {
    type: TYPES[extension] ?? "application/octet-stream",
    text: extension === ".ts" ? stripTypeScriptTypes(text) : text,
  };
};
