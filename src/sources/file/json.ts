import { z } from "zod";
import type { ArticleDraft, Known } from "../../model/article.ts";
import type { Reason } from "../../words/reason.ts";
import { daysIn } from "../day.ts";
import { detectLanguage } from "../language.ts";

/** An article as a program wrote it: by whatever names its fields commonly have. */
export interface JsonArticle extends Omit<ArticleDraft, "subheads"> {
  /** Set where the text was given as a page's markup, which is still to be read. */
  readonly html: string | null;
}

const Text = z.string().transform((text) => text.trim());
const Line = Text.transform((text) => text.replace(/\s+/g, " "));
const Named = z.union([Line, z.object({ name: Line }).transform(({ name }) => name)]);
const How = {
  known: z.enum(["stated", "inferred", "unknown"]),
  evidence: Line.nullish(),
  words: Line.nullish(),
};
const Outlet = z.object({ name: Line.nullable(), ...How });
const Published = z.object({ day: Line.nullable(), ...How });

const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);

const Fields = z.object({
  headline: maybe(Line),
  title: maybe(Line),
  standfirst: maybe(Line),
  description: maybe(Line),
  authors: maybe(z.array(Named)),
  author: maybe(z.union([Named, z.array(Named)])),
  byline: maybe(Line),
  outlet: maybe(z.union([Outlet, Named])),
  publisher: maybe(Named),
  source: maybe(Named),
  site_name: maybe(Line),
  siteName: maybe(Line),
  published: maybe(z.union([Published, Line])),
  date: maybe(Line),
  datePublished: maybe(Line),
  date_published: maybe(Line),
  published_at: maybe(Line),
  publishedAt: maybe(Line),
  pubDate: maybe(Line),
  modified: maybe(Line),
  dateModified: maybe(Line),
  date_modified: maybe(Line),
  url: maybe(Line),
  link: maybe(Line),
  language: maybe(Line),
  lang: maybe(Line),
  body: maybe(Text),
  text: maybe(Text),
  content_text: maybe(Text),
  articleBody: maybe(Text),
  content: maybe(Text),
  html: maybe(Text),
  content_html: maybe(Text),
});

type Fields = z.output<typeof Fields>;

/** The records of a JSON text: one, a list of them, or one under "articles" or "items". Throws SyntaxError. */
export function recordsIn(text: string): readonly unknown[] {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return value;
  const list = z
    .union([
      z.object({ articles: z.array(z.unknown()) }).transform(({ articles }) => articles),
      z.object({ items: z.array(z.unknown()) }).transform(({ items }) => items),
    ])
    .safeParse(value);
  return list.success ? list.data : [value];
}

/** An article from a record, or the reason why it is none. */
export function readRecord(record: unknown, key: string): JsonArticle | Reason {
  const read = Fields.safeParse(record);
  if (!read.success) return ["noRecord"];
  const fields = read.data;
  const headline = fields.headline || fields.title;
  if (!headline) return ["noHeadlineField"];
  const { body, html } = textOf(fields);
  if (!body && !html) return ["noBodyField"];
  return {
    key,
    headline,
    standfirst: fields.standfirst || null,
    authors: authorsOf(fields),
    outlet: outletOf(fields),
    published: publishedOf(fields),
    modified: dayIn(fields.modified || fields.dateModified || fields.date_modified)?.day ?? null,
    url: addressOf(fields.url ?? fields.link),
    language: fields.language || fields.lang || detectLanguage(body ?? ""),
    body: body ?? "",
    html,
  };
}

const MARKUP = /<(?:p|br|div|article|body)\b[^>]*>/i;

/** The text in paragraphs, or the markup that it is still to be read from. */
function textOf(fields: Fields): { readonly body: string | null; readonly html: string | null } {
  const plain = fields.body || fields.text || fields.content_text || fields.articleBody || fields.content;
  if (plain && !MARKUP.test(plain)) return { body: paragraphs(plain), html: null };
  return { body: null, html: fields.html || fields.content_html || plain || null };
}

/** Blank lines part paragraphs; in a text without any, every line is one. */
function paragraphs(text: string): string {
  const between = /\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/;
  return text
    .replace(/\r\n?/g, "\n")
    .split(between)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n\n");
}

const authorsOf = ({ authors, author, byline }: Fields): readonly string[] =>
  [authors ?? author ?? byline?.replace(/^by /i, "") ?? []].flat().filter(Boolean);

function outletOf(fields: Fields): Known<string> {
  const { outlet } = fields;
  if (outlet && typeof outlet === "object") return factFrom(outlet, outlet.name);
  const name = outlet || fields.publisher || fields.source || fields.site_name || fields.siteName;
  return name ? { known: "stated", value: name, words: name } : { known: "unknown" };
}

function publishedOf(fields: Fields): Known<string> {
  const { published } = fields;
  if (published && typeof published === "object")
    return isDay(published.day) ? factFrom(published, published.day) : { known: "unknown" };
  const words = [
    published,
    fields.date,
    fields.datePublished,
    fields.date_published,
    fields.published_at,
    fields.publishedAt,
    fields.pubDate,
  ].find(Boolean);
  const found = dayIn(words);
  return words && found ? { known: "stated", value: found.day, words } : { known: "unknown" };
}

const dayIn = (words: string | null | undefined) => daysIn(words?.replace(/T.*/, "") ?? "")[0];

const isDay = (day: unknown): boolean => z.iso.date().safeParse(day).success;

/** A fact as Dateline itself writes it. */
function factFrom(
  { known, evidence, words }: Pick<z.output<typeof Outlet>, keyof typeof How>,
  value: string | null,
): Known<string> {
  if (!value || known === "unknown") return { known: "unknown" };
  const how = words ?? evidence ?? value;
  return known === "stated"
    ? { known, value, words: how }
    : { known: "inferred", value, evidence: ["said", how] };
}

const addressOf = (url: string | null | undefined): string | null =>
  z.url({ protocol: /^https?$/ }).safeParse(url).success ? (url ?? null) : null;
