import { crc32 } from "node:zlib";
import type { Shelved } from "./shelf.ts";

/** What tells whether an index holds an article as the store has it. */
export interface Stamp {
  readonly revision: number;
  /** Of everything that can be found. */
  readonly sum: number;
}

export function stampOf(article: Shelved): Stamp {
  const { revision, scope, headline, authors, outlet, published, body, subheads } = article;
  const known = JSON.stringify([scope, headline, authors, outlet, published, subheads]);
  return { revision, sum: crc32(body, crc32(known)) };
}
