import type { Words } from "../../words/words.ts";

/** A reason as it was written down, in a reader's words; what Discord itself said stays. */
export function whyWords(why: string, { deliveries }: Words): string {
  const whys: Readonly<Record<string, string>> = deliveries.whys;
  return Object.hasOwn(whys, why) ? (whys[why] ?? why) : why;
}
