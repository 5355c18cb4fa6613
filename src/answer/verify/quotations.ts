import { withoutMarkdown } from "./markdown.ts";

/** What closes what each mark opens. Keyboards mix them. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["“", '”"'],
  ["„", '“”"'],
  ["«", "»"],
  ["»", "«"],
  ["‹", "›"],
  ["›", "‹"],
  ["‘", "’'"],
  ["‚", "‘’"],
  ['"', '"”“'],
  ["'", "'’"],
  ["「", "」"],
  ["『", "』"],
]);

/** Those that also close, or that stand within words: they open only before a word and behind no letter. */
const AMBIGUOUS = /["'»›‘“]/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The quotations in a message, in order: between marks of any language, or in a block quote. Those within are part of them. */
export function quotationsIn(message: string): readonly string[] {
  return blocksOf(message).flatMap(({ isQuoted, text }) =>
    isQuoted ? wholeOf(text) : betweenMarks(withoutMarkdown(text)),
  );
}

interface Block {
  readonly isQuoted: boolean;
  readonly text: string;
}

/** Lines that begin with ">" are quoted, and from ">>>" on all of them. */
function blocksOf(message: string): readonly Block[] {
  const blocks: { isQuoted: boolean; lines: string[] }[] = [];
  let toTheEnd = false;
  for (const line of message.split("\n")) {
    toTheEnd ||= line.startsWith(">>> ");
    const isQuoted = toTheEnd || /^\s*>\s/.test(line);
    const text = isQuoted ? line.replace(/^\s*>(?:>>)?\s/, "") : line;
    const last = blocks.at(-1);
    if (last?.isQuoted === isQuoted) last.lines.push(text);
    else blocks.push({ isQuoted, lines: [text] });
  }
  return blocks.map(({ isQuoted, lines }) => ({ isQuoted, text: lines.join("\n") }));
}

/** A block quote is one quotation; the marks around the whole of it are not part of it. */
function wholeOf(text: string): readonly string[] {
  const plain = withoutMarkdown(text).trim().replace(ATTRIBUTION, "");
  const [only, ...others] = betweenMarks(plain);
  const isWrapped = only !== undefined && others.length === 0 && only.length >= plain.length - 4;
  return (isWrapped ? [only] : [plain]).filter(hasWords);
}

/** "— Reuters, 7 July", on a line of its own or behind the closing mark: who is quoted. */
const ATTRIBUTION = /(?:\s*\n|(?<=[”"»“’'」])[^\S\n]*)[^\S\n]*[—–-]{1,2}\s?\p{Lu}[^\n]{1,80}$/u;

function betweenMarks(text: string): readonly string[] {
  const found: string[] = [];
  let unclosed = 0;
  for (let at = 0; at < text.length && unclosed < MOST_UNCLOSED; at++) {
    if (!opens(text, at)) continue;
    const end = closingOf(text, at);
    if (end < 0) {
      unclosed += 1;
      continue;
    }
    found.push(
      text
        .slice(at + 1, end)
        .replaceAll(REOPENED, "$1")
        .trim(),
    );
    at = end;
  }
  return found.filter(hasWords);
}

/** Of marks that nothing closes: a message with more of them is none that quotes. */
const MOST_UNCLOSED = 50;

/** A quotation of several paragraphs opens each of them anew. */
const REOPENED = /(\n\s*\n)\s*["“„«]/gu;

const hasWords = (text: string): boolean => LETTER.test(text);

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!CLOSERS.has(mark)) return false;
  if (!AMBIGUOUS.test(mark)) return true;
  return (
    !LETTER.test(text.charAt(at - 1)) &&
    !/[.,;:!?]/.test(text.charAt(at - 1)) &&
    /\S/.test(text.charAt(at + 1)) &&
    !isLonelyApostrophe(text, at)
  );
}

/** "'90s", "'em": no quotation. */
const isLonelyApostrophe = (text: string, at: number): boolean =>
  text.charAt(at) === "'" && /^'(?:\d0s|em|tis|til|cause)\b/i.test(text.slice(at, at + 8));

/** Characters that are looked through for the mark that closes a quotation. */
const MOST = 3000;

/** Where the quotation that a mark opens is closed, or -1. */
function closingOf(text: string, from: number): number {
  const mark = text.charAt(from);
  const closers = CLOSERS.get(mark) ?? "";
  let depth = 0;
  for (let at = from + 1; at < Math.min(text.length, from + MOST); at++) {
    const one = text.charAt(at);
    if (one === "\n" && endsParagraph(text, at)) return -1;
    if (closers.includes(one) && closes(text, at, one)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (one === '"' && one !== mark && opens(text, at)) {
      at = Math.max(at, straightEnd(text, at));
    } else if (one === mark && opens(text, at) && !opensAnew(text, at)) depth += 1;
  }
  return -1;
}

/** Where straight marks within others are closed: "“he said "so" himself”"; -1 where they are not. */
function straightEnd(text: string, from: number): number {
  const at = text.indexOf('"', from + 1);
  return at - from <= MOST_WITHIN && closes(text, at, '"') ? at : -1;
}

/** Characters between straight marks that stand within others, at the most. */
const MOST_WITHIN = 300;

/** A blank line ends a quotation, unless the next paragraph opens it anew. */
const endsParagraph = (text: string, at: number): boolean =>
  /^\n[^\S\n]*\n\s*(?!["“„«\s])/u.test(text.slice(at, at + 20));

const opensAnew = (text: string, at: number): boolean =>
  /\n\s*\n\s*$/.test(text.slice(Math.max(0, at - 20), at));

/** Within a word an apostrophe closes nothing, and a mark behind a space and before a word opens. */
function closes(text: string, at: number, mark: string): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (/['’]/.test(mark)) return !LETTER.test(after) && !/\s/.test(before);
  if (mark === '"' || mark === "“") return !/[\s([“„«‹‘‚「『]/.test(before) || !LETTER.test(after);
  return true;
}
