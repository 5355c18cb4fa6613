/** The text that a reader sees of a message in Discord's Markdown. */
export function withoutMarkdown(text: string): string {
  const sheltered = text.replace(SHELTER, "").replace(ESCAPED, (_, sign: string) => moved(sign, PRIVATE));
  const plain = RULES.reduce((seen, [written, kept]) => seen.replace(written, kept), sheltered);
  return plain.replace(SHELTER, (sign) => moved(sign, -PRIVATE));
}

/** Escaped signs wait there, out of the way of the rules. */
const PRIVATE = 0xe000;
const SHELTER = /[\ue021-\ue07e]/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

const moved = (sign: string, by: number): string => String.fromCharCode(sign.charCodeAt(0) + by);

/** Mentions and emoji, code, masked links, emphasis, and what begins a line. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/<(?:@[!&]?|#|a?:\w+:)\d{1,20}>/g, ""],
  [/```(?:\w*\n)?|`/g, ""],
  [/\[([^\]\n]{1,500})\]\(<?https?:[^)\s]*>?\)/g, "$1"],
  [/\*\*\*|\*\*|__|~~|\|\|/g, ""],
  [/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_\n]*\S)\1(?![\p{L}\p{N}])/gu, "$2"],
  [/^\s*(?:-#|#{1,3})\s+/gm, ""],
];
