import type { ArticleDraft, Known } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import type { Refusal } from "../../words/reason.ts";
import { detectLanguage } from "../language.ts";
import type { Outlets } from "../outlets.ts";
import { gluedDay } from "./days.ts";
import { type Head, readHead } from "./head.ts";
import { isAside, isProse, isTitle } from "./kinds.ts";
import { type Line, linesOf } from "./lines.ts";
import { outletIn } from "./outlet.ts";
import { sameDay } from "./same-day.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { partTail } from "./tail.ts";

export type TextReading =
  | { readonly kind: "article"; readonly article: ArticleDraft }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** Reads the articles of a scraped text. `source` names the file, in keys and reasons. */
export function readText(raw: string, source: string, outlets: Outlets): TextReading[] {
  const segments = segmentsOf(linesOf(raw));
  const readings = segments.map((segment, i) =>
    readSegment(segment, segments.length > 1 ? `${source}#${i + 1}` : source, outlets),
  );
  if (!readings.length) return [{ kind: "refused", reason: { of: source, why: ["noText"] } }];
  const articles = sameDay(
    readings.flatMap((reading) => (reading.kind === "article" ? [reading.article] : [])),
  );
  return [
    ...articles.map((article) => ({ kind: "article" as const, article })),
    ...readings.filter((reading) => reading.kind === "refused"),
  ];
}

function readSegment(segment: Segment, key: string, outlets: Outlets): TextReading {
  const { text, footer } = partTail(segment.lines);
  const head = readHead(text, outlets);
  const body = bodyLines(head);
  if (!head || !body.some(isProse)) return { kind: "refused", reason: { of: key, why: ["nothingInText"] } };
  const paragraphs = body.map((line) => line.text);
  return {
    kind: "article",
    article: {
      key,
      headline: head.headline,
      standfirst: head.standfirst,
      authors: head.authors,
      outlet: outletIn({ head, body, footer: [...text.filter(isAside), ...footer] }, outlets),
      published: publishedIn(head, segment.cards),
      modified: null,
      url: head.url,
      language: detectLanguage(paragraphs.join("\n")),
      body: paragraphs.join("\n\n"),
      subheads: subheadsOf(body),
    },
  };
}

function bodyLines(head: Head | null): readonly Line[] {
  const seen = new Set<string>();
  return (head?.body ?? []).filter((line) => {
    const again = line.text.length > 60 && seen.has(line.text);
    seen.add(line.text);
    return !again && !isAside(line);
  });
}

/** The day above the text, or the one that a preview of the article carries. */
function publishedIn(head: Head, cards: readonly Line[]): Known<string> {
  const found = head.published ?? cards.map((card) => gluedDay(card.text)).find(Boolean);
  return found ? { known: "stated", value: found.day, words: found.words } : { known: "unknown" };
}

/** A title within the text, with text below it. */
function subheadsOf(body: readonly Line[]): Span[] {
  let at = 0;
  return body.flatMap((line, i) => {
    const span = { start: at, end: at + line.text.length };
    at = span.end + 2;
    return isTitle(line) && !isProse(line) && line.text.length <= 120 && i < body.length - 1 ? [span] : [];
  });
}
