import type { ArticleDraft } from "../../model/article.ts";
import type { Reason } from "../../words/reason.ts";
import { placeIn } from "../article-error.ts";
import { parseMarkdownArticle } from "../markdown-article.ts";
import type { Outlets } from "../outlets.ts";
import { readPage } from "../page/page.ts";
import { reasonOf } from "../refused-error.ts";
import { readText } from "../text/text.ts";
import { decode } from "./decode.ts";
import { type JsonArticle, readRecord, recordsIn } from "./json.ts";
import type { Readable } from "./kinds.ts";
import type { Part } from "./pieces.ts";
import type { Found } from "./reader.ts";

type Read = (part: Part, outlets: Outlets) => readonly Found[] | Promise<readonly Found[]>;

/** The articles of a part, and what was refused of it. What it holds never makes it throw; what it costs is not bounded. */
export async function readPart(part: Part, outlets: Outlets): Promise<readonly Found[]> {
  try {
    return await READ[part.kind](part, outlets);
  } catch (error) {
    return [refused(part.source, reasonOf(error), placeIn(part.source, error))];
  }
}

const refused = (key: string, why: Reason, of = key): Found => ({
  kind: "refused",
  key,
  reason: { of, why },
});

const READ: Readonly<Record<Readable, Read>> = {
  page: (part, outlets) => [pageIn(decode(part.bytes, part.encoding), part.source, part.address, outlets)],
  text: ({ bytes, source }, outlets) => textsIn(decode(bytes), source, outlets),
  markdown: ({ bytes, source }, outlets) => {
    const text = decode(bytes);
    return text.startsWith("---")
      ? [given(parseMarkdownArticle(source, text))]
      : textsIn(unmarked(text), source, outlets);
  },
  json: ({ bytes, source }, outlets) => {
    const records = recordsIn(decode(bytes));
    const isOne = records.length === 1;
    return records.map((record, i) => recordIn(record, isOne ? source : `${source}#${i + 1}`, outlets));
  },
  async pdf({ bytes, source }, outlets) {
    // Few files need it, and it takes long to load.
    const { textOfPdf } = await import("./pdf.ts");
    return textsIn(await textOfPdf(bytes), source, outlets);
  },
};

const given = (draft: ArticleDraft): Found => ({ kind: "article", draft });

function pageIn(html: string, source: string, address: string | null, outlets: Outlets): Found {
  const reading = readPage(html, address, outlets);
  if (reading.kind === "refused")
    return { ...reading, key: source, reason: { ...reading.reason, of: source } };
  return given({ ...reading.article, key: source });
}

const textsIn = (text: string, source: string, outlets: Outlets): readonly Found[] =>
  readText(text, source, outlets).map((reading) =>
    reading.kind === "article" ? given(reading.article) : { ...reading, key: source },
  );

/** Markdown that is no article of ours, as plain text: its headings and quotations are lines like others. */
const unmarked = (text: string): string =>
  text
    .replace(/^(?:#{1,6}|>) +/gm, "")
    .replace(/!?\[([^\]\n]*)\]\([^)\s]*\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, "$2");

function recordIn(record: unknown, key: string, outlets: Outlets): Found {
  const read = readRecord(record, key);
  if (!("key" in read)) return refused(key, read);
  const { html, ...article } = read;
  return html === null ? given({ ...article, subheads: [] }) : markedUp(read, html, outlets);
}

/** The text from the markup, and the facts from the record. */
function markedUp({ html: _, ...article }: JsonArticle, markup: string, outlets: Outlets): Found {
  const escaped = article.headline.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const page = /<html|<head/i.test(markup)
    ? markup
    : `<html><head><title>${escaped}</title></head><body><article>${markup}</article></body></html>`;
  const read = pageIn(page, article.key, article.url, outlets);
  if (read.kind === "refused") return read;
  const { draft } = read;
  return given({
    ...draft,
    ...article,
    body: draft.body,
    language: draft.language,
    outlet: article.outlet.known === "unknown" ? draft.outlet : article.outlet,
    published: article.published.known === "unknown" ? draft.published : article.published,
    modified: article.modified ?? draft.modified,
  });
}
