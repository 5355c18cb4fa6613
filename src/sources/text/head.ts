import { isCreditLine, isReadingTime } from "../boilerplate.ts";
import { fold } from "../fold.ts";
import type { Outlets } from "../outlets.ts";
import { bylineOf, isNameAlone } from "./byline.ts";
import { type DayInLine, dayLine, gluedDay } from "./days.ts";
import { isAside, isBreadcrumb, isProse } from "./kinds.ts";
import type { Line } from "./lines.ts";

/** What stands above an article's first paragraph. */
export interface Head {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly published: Pick<DayInLine, "day" | "words"> | null;
  /** A line that names an outlet and nothing else, or "Source: …". */
  readonly outlet: string | null;
  readonly url: string | null;
  /** The lines below. */
  readonly body: readonly Line[];
}

type Mark =
  | { readonly kind: "day"; readonly found: DayInLine }
  | { readonly kind: "byline"; readonly names: readonly string[] }
  | { readonly kind: "outlet" | "url"; readonly text: string }
  | { readonly kind: "mark" };

/** This many lines below the headline are looked at. */
const DEPTH = 14;

/** Reads an article's head. Null where there is no line that could be a headline. */
export function readHead(lines: readonly Line[], outlets: Outlets): Head | null {
  const top = lines.findIndex((line) => isHeadline(line, outlets));
  const first = lines[top];
  if (!first || top > 8) return null;
  const glued = gluedDay(first.text);
  const headline = (glued?.rest ?? first.text).replace(/^(?:title|headline)\s*:\s*/i, "");
  const below = lines.slice(top + 1).filter((line) => fold(line.text) !== fold(headline));
  const marks = below
    .slice(0, DEPTH)
    .map((line, i) => [...marksOf(line, outlets), ...nameMark(below, i, outlets)]);
  const last = marks.findLastIndex(
    (found, i) => found.length && below.slice(0, i).filter(isProse).length <= 1,
  );
  const all = [
    ...lines.slice(0, top).flatMap((line) => marksOf(line, outlets)),
    ...marks.slice(0, last + 1).flat(),
  ];
  const days = all.flatMap((mark) => (mark.kind === "day" ? [mark.found] : []));
  return {
    headline,
    standfirst:
      below.slice(0, last + 1).find((line, i) => !marks[i]?.length && isStandfirst(line))?.text ?? null,
    authors: all.flatMap((mark) => (mark.kind === "byline" ? mark.names : [])),
    published: glued ?? days[0] ?? null,
    outlet: textOf(all, "outlet"),
    url: textOf(all, "url"),
    body: withoutCaptions(below.slice(last + 1)),
  };
}

/** The first line that is not something else; behind a day that a scraper has put there, too. */
const isHeadline = (line: Line, outlets: Outlets): boolean =>
  (gluedDay(line.text)?.rest.split(" ").length ?? 0) > 2 ||
  !(isBreadcrumb(line) || isAside(line) || marksOf(line, outlets).length);

const textOf = (marks: readonly Mark[], kind: "outlet" | "url"): string | null =>
  marks.flatMap((mark) => (mark.kind === kind && "text" in mark ? [mark.text] : []))[0] ?? null;

const isStandfirst = (line: Line): boolean => !isAside(line) && line.text.length >= 40;

/** Between the last mark and the first paragraph there are captions and nothing else. */
function withoutCaptions(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(
    (line, i) => isProse(line) && lines[i + 1]?.text !== line.text && lines[i - 1]?.text !== line.text,
  );
  return lines.slice(Math.max(0, first));
}

/** What the parts of a line say about the article, "By Ann Lee | 4 May 2004"; empty where it says anything else. */
function marksOf(line: Line, outlets: Outlets): readonly Mark[] {
  const parts = line.text.split(/\s+[|·•–—]\s+|^[·•|]\s*/).filter(Boolean);
  const marks = parts.flatMap((part) => partMark(part, outlets) ?? []);
  return marks.length === parts.length ? marks : [];
}

function partMark(text: string, outlets: Outlets): Mark | null {
  const labelled = /^(source|outlet|publisher|publication|url|link)\s*:\s*(\S.*)$/i.exec(text);
  if (labelled?.[2])
    return { kind: /^(?:url|link)$/i.test(labelled[1] ?? "") ? "url" : "outlet", text: labelled[2] };
  const found = dayLine(text);
  if (found) return { kind: "day", found };
  if (isReadingTime(text)) return { kind: "mark" };
  if (isCreditLine(text) && text.length < 60) return null;
  if (outlets.named(text) && /^\p{Lu}/u.test(text)) return { kind: "outlet", text };
  const names = bylineOf(text);
  return names.length ? { kind: "byline", names } : null;
}

/** A name on a line of its own is a byline beside a day or a reading time, and nowhere else. */
function nameMark(lines: readonly Line[], at: number, outlets: Outlets): readonly Mark[] {
  const line = lines[at];
  if (!line || !isNameAlone(line.text) || outlets.named(line.text)) return [];
  const beside = [lines[at - 1], lines[at + 1], lines[at + 2]];
  const isBeside = beside.some((other) => other && (isReadingTime(other.text) || dayLine(other.text)));
  return isBeside ? [{ kind: "byline", names: [line.text] }] : [];
}
