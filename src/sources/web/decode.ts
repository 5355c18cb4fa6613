/** How far into a text its own declaration of an encoding is looked for, in bytes. */
const HEAD = 2048;

const DECLARED = /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)|<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i;

/**
 * The text of an answer: by its byte order mark, else as its Content-Type says, else as it declares itself, else
 * UTF-8. What cannot be decoded becomes U+FFFD.
 */
export function decode(body: Uint8Array, contentType: string | null): string {
  const said = /\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1];
  return decoder(marked(body) ?? said ?? declared(body)).decode(body);
}

function marked(body: Uint8Array): string | null {
  const [first, second, third] = body;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function declared(body: Uint8Array): string {
  const match = DECLARED.exec(new TextDecoder("latin1").decode(body.subarray(0, HEAD)));
  const label = match?.[1] ?? match?.[2] ?? "utf-8";
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return /^utf-?16/i.test(label) ? "utf-8" : label;
}

/** A name that nobody knows stands for UTF-8, as the text was at least readable so far. */
function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("utf-8");
  }
}
