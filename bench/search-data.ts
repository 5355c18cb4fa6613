import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { madeNews } from "./made-news.ts";

/** Real news, read where it is there; else text made from a seed. */
const DATA = path.resolve(import.meta.dirname, "../../shared/eval/search");
const MADE = 20_000;

export interface Passage {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
}

/** What people ask for, and the same with a typing error. */
export interface Asked {
  readonly text: string;
  readonly misspelt: string;
}

export const readPassages = (): readonly Passage[] =>
  existsSync(DATA) ? readRows("passages-100k.jsonl.gz") : madeNews(MADE).passages;

export const readAsked = (): readonly Asked[] =>
  existsSync(DATA) ? readRows("headline-queries.jsonl.gz") : madeNews(MADE).asked;

function readRows<T>(file: string): T[] {
  const lines = gunzipSync(readFileSync(path.join(DATA, file)))
    .toString("utf8")
    .split("\n");
  return lines.filter(Boolean).map((line): T => JSON.parse(line));
}
