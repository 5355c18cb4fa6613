import { getDocumentProxy } from "unpdf";
import { z } from "zod";
import { RefusedError } from "../refused-error.ts";
import { inReadingOrder, type Line } from "./columns.ts";

const MAX_PAGES = 500;

/**
 * The text of a PDF as a scraper would have it: the headline, where its larger letters show it, then a paragraph a
 * line. Running heads and page numbers are left out. Throws where it is no PDF, or holds no text.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
  if (pdf.numPages > MAX_PAGES) throw new RefusedError(["manyPages", MAX_PAGES]);
  const pages: (readonly Line[])[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(inReadingOrder(linesOf(Items.parse(items))));
  }
  const text = paragraphsOf(withoutRunningHeads(pages)).join("\n");
  if (!text.trim()) throw new RefusedError(["pictures"]);
  return text;
}

const Items = z.array(
  z.object({
    str: z.string().default(""),
    hasEOL: z.boolean().default(false),
    width: z.number().default(0),
    height: z.number().default(0),
    transform: z.array(z.number()).default([]),
  }),
);

type Item = z.output<typeof Items>[number];

/** The pieces of text in the order in which they are drawn, put together to lines that end at wide gaps. */
function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  let goesOn = false;
  const close = (isCut: boolean) => {
    if (open) lines.push({ ...open, text: open.text.replace(/\s+/g, " ").trim() });
    open = null;
    goesOn = isCut;
  };
  for (const item of items) {
    const parting: Parting | null = open && partingOf(open, item);
    if (parting) close(parting === "gap");
    if (open) open = withItem(open, item);
    else if (item.str.trim()) open = { ...placeOf(item), text: item.str, size: item.height, goesOn };
    if (item.hasEOL) close(false);
  }
  close(false);
  return lines;
}

type Parting = "line" | "gap";

/** What lies between a line and what is drawn next, or null where that goes on with it. */
function partingOf({ y, end, size }: Line, item: Item): Parting | null {
  if (!item.str.trim()) return null;
  const next = placeOf(item);
  if (Math.abs(y - next.y) > Math.max(2, size / 2)) return "line";
  return next.x - end > size ? "gap" : null;
}

const withItem = (line: Line, item: Item): Line => ({
  ...line,
  text: line.text + item.str,
  end: item.str.trim() ? placeOf(item).end : line.end,
  size: Math.max(line.size, item.height),
});

function placeOf({ transform, width }: Item): Pick<Line, "x" | "end" | "y"> {
  const [x = 0, y = 0] = transform.slice(4);
  return { x, end: x + width, y };
}

/** The first and last lines of pages that stand on most of them, but for their numbers, and numbers alone. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const shape = ({ text }: Line) => text.replace(/\d+/g, "#");
  const edges = pages.flatMap((page) => [...new Set([...page.slice(0, 2), ...page.slice(-2)].map(shape))]);
  const counts = Map.groupBy(edges, (edge) => edge);
  const isRunning = (line: Line): boolean =>
    /^(?:page )?#(?: (?:of|\/) #)?$/i.test(shape(line)) ||
    (pages.length > 2 && (counts.get(shape(line))?.length ?? 0) > pages.length / 2);
  return pages.map((page) => page.filter((line, i) => !((i < 2 || i >= page.length - 2) && isRunning(line))));
}

/** Lines of the same size go on, unless a wider gap parts them, or the one before ends early and no small letter follows. */
function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const lines = pages.flat();
  const longest = Math.max(...lines.map(({ text }) => text.length), 0);
  const gaps = lines.flatMap((line, i) => gapBefore(lines[i - 1], line) ?? []).toSorted((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    if (before && last !== undefined && goesOn(before, line, { longest, usual }))
      paragraphs[paragraphs.length - 1] = joined(last, line.text);
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

/** How far below the line before, or null on another page or column. */
function gapBefore(before: Line | undefined, line: Line): number | null {
  const gap = before ? before.y - line.y : 0;
  return gap > 0 ? gap : null;
}

function goesOn(
  before: Line,
  line: Line,
  { longest, usual }: { readonly longest: number; readonly usual: number },
): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * before.size) return false;
  const gap = gapBefore(before, line);
  if (gap === null) return !/[.!?”"’]$/.test(before.text);
  if (gap > 1.4 * usual && gap > 1.4 * line.size) return false;
  const isShort = before.text.length < 0.7 * longest;
  return !(isShort && !/^\p{Ll}/u.test(line.text));
}

/** A word that is parted at the end of a line is one again, where both halves are in small letters. */
const joined = (text: string, next: string): string =>
  /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
