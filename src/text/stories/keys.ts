import type { Sketch } from "./sketch.ts";

/** One in so many shingles leads from an article to those that have it, too. */
const KEY_STEP = 16;
/** An article with fewer shingles than this is found by every one. */
const FEW = 60;

/** A shingle that this many articles have is a site's boilerplate, and leads to no more of them. */
export const MOST_WITH_KEY = 50;

/** An article is found by a sample of its shingles, and finds others by all of them. As signed 32-bit numbers. */
export function keysOf({ hashes }: Sketch): readonly number[] {
  const sampled = hashes.length < FEW ? hashes : hashes.filter((hash) => hash % KEY_STEP === 0);
  return signed(sampled.length ? sampled : hashes.slice(0, 1));
}

/** The keys by which an article may find others. */
export const asksWith = ({ hashes }: Sketch): readonly number[] => signed(hashes);

const signed = (hashes: Uint32Array): readonly number[] => Array.from(hashes, (hash) => hash | 0);
