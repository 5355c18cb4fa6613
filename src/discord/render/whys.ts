import type { Words } from "../../words/words.ts";

type Deliveries = Words["deliveries"];

/** A reason as it was written down, in a reader's words. Of what Discord or a machine said itself, only a code is told. */
export function whyWords(why: string, { deliveries }: Words): string {
  const whys: Readonly<Record<string, string>> = deliveries.whys;
  if (Object.hasOwn(whys, why)) return whys[why] ?? why;
  for (const [written, told] of WRITTEN) {
    const match = written.exec(why);
    if (match) return told(deliveries, match[1] ?? "");
  }
  return deliveries.unforeseen;
}

const WRITTEN: readonly (readonly [written: RegExp, told: (words: Deliveries, code: string) => string])[] = [
  [/\((\d+)\)\.?$/, ({ refused }, code) => refused(code)],
  [/^Discord answered (\d{3})\b/, ({ answered }, status) => answered(status)],
  [/^Discord takes nothing for /, ({ whys }) => whys["Discord wants fewer messages."]],
  [/^Discord could not be reached\b/, ({ whys }) => whys["Discord could not be reached."]],
  [/^the channel could not be read\b/, ({ whys }) => whys["The channel could not be read."]],
];
