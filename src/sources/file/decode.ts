/** What a page says of its encoding, in its first bytes. */
const DECLARED =
  /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})|^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w:-]{2,40})/i;

/** Where a declaration stands: the standard says 1024 bytes, and sites need more. */
const DECLARES = 4096;

const MARKS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The text of bytes: by their mark, else as UTF-8 where they are, else in the encoding that was told or that a page
 * declares, else in the one that their letters suit best. Never throws.
 */
export function decode(bytes: Uint8Array, told: string | null = null): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return textIn(bytes, marked[0]);
  const wide = unmarkedWide(bytes);
  if (wide) return textIn(bytes, wide);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return textIn(bytes, known(told) ?? known(declaredIn(bytes)) ?? guessed(bytes));
  }
}

/** Without a mark, UTF-16 of what is mostly Latin shows by every other byte's being null. */
function unmarkedWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 1000);
  const nulls = (from: 0 | 1) => sample.filter((byte, i) => byte === 0 && i % 2 === from).length;
  const [even, odd] = [nulls(0), nulls(1)];
  if (odd > sample.length / 4 && even === 0) return "utf-16le";
  return even > sample.length / 4 && odd === 0 ? "utf-16be" : null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(new TextDecoder("latin1").decode(bytes.subarray(0, DECLARES)));
  return match?.[1] ?? match?.[2] ?? null;
}

/** A label that is known, and that says more than UTF-8, which the bytes are not. */
function known(label: string | null): string | null {
  try {
    const { encoding } = new TextDecoder(label?.trim() ?? "none");
    return encoding.startsWith("utf-") ? null : encoding;
  } catch {
    return null;
  }
}

/** In windows-1256, Arabic stands in whole words of high bytes; in windows-1252 and 1251 they are single or Cyrillic. */
function guessed(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 20_000);
  const shareOf = (label: string, script: RegExp): number => {
    const text = textIn(sample, label);
    return (text.match(script)?.join("").length ?? 0) / Math.max(1, text.length);
  };
  if (shareOf("windows-1252", /[\u0080-\uffff]{3,}/g) < 0.2) return "windows-1252";
  const arabic = shareOf("windows-1256", /[\u0621-\u064a\u067e\u0686\u0698\u06af]{2,}/g);
  const cyrillic = shareOf("windows-1251", /(?<!\p{L})\p{Script=Cyrillic}?[а-яё]{2,}(?!\p{L})/gu);
  if (Math.max(arabic, cyrillic) < 0.2) return "windows-1252";
  return arabic >= cyrillic ? "windows-1256" : "windows-1251";
}

const textIn = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);
