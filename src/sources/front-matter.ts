import { z } from "zod";
import { plainEvidence } from "../dates/evidence-words.ts";
import type { ArticleDraft, Known } from "../model/article.ts";
import type { Reason } from "../words/reason.ts";
import { ArticleError } from "./article-error.ts";
import { readYaml, writeYaml } from "./yaml-record.ts";

export type Facts = Omit<ArticleDraft, "key" | "body" | "subheads">;

/** What a field's value is not; zod hands them on as its messages. */
const COMPLAINTS = [
  ...(["fieldUnknown", "fieldNoText", "fieldEmpty", "fieldNoDay", "fieldNoAddress"] as const),
  ...(["fieldNoLanguage", "fieldNoKnown", "fieldNoOutlet", "fieldNoPublished", "fieldNoList"] as const),
];
type Complaint = (typeof COMPLAINTS)[number];

const LINE = z
  .string({ error: "fieldNoText" })
  .transform((words) => words.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, { error: "fieldEmpty" }));
const DAY = z.iso.date({ error: "fieldNoDay" });
const ADDRESS = z.url({ protocol: /^https?$/, error: "fieldNoAddress" });
const LANGUAGE = z.string({ error: "fieldNoText" }).regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/, {
  error: "fieldNoLanguage",
});
const UNKNOWN = z.strictObject({ known: z.literal("unknown") });
const orShape =
  (shape: Complaint) =>
  ({ code }: { readonly code?: string | undefined }): Complaint =>
    code === "invalid_union" ? "fieldNoKnown" : shape;

const OUTLET = z.discriminatedUnion(
  "known",
  [
    z.strictObject({ name: LINE, known: z.literal("stated"), words: LINE }),
    z.strictObject({ name: LINE, known: z.literal("inferred"), evidence: LINE }),
    UNKNOWN,
  ],
  { error: orShape("fieldNoOutlet") },
);
const PUBLISHED = z.discriminatedUnion(
  "known",
  [
    z.strictObject({ day: DAY, known: z.literal("stated"), words: LINE }),
    z.strictObject({ day: DAY, known: z.literal("inferred"), evidence: LINE }),
    UNKNOWN,
  ],
  { error: orShape("fieldNoPublished") },
);

const FRONT_MATTER = z.strictObject(
  {
    headline: LINE,
    standfirst: LINE.optional(),
    authors: z.array(LINE, { error: "fieldNoList" }).default([]),
    outlet: OUTLET,
    published: PUBLISHED,
    modified: DAY.optional(),
    url: ADDRESS.optional(),
    language: LANGUAGE,
  },
  { error: "noFields" },
);

type FrontMatter = z.output<typeof FRONT_MATTER>;

/** Reads front matter, without its fences; `line` is its first line's number. Throws ArticleError. */
export function parseFrontMatter(text: string, line: number): Facts {
  const { value, lineOf } = readYaml(text, line);
  const checked = FRONT_MATTER.safeParse(value);
  if (checked.success) return factsOf(checked.data);
  const { path, complaint } = firstMistake(checked.error);
  throw new ArticleError(lineOf(path), whyWrong(path, valueAt(value, path), complaint));
}

/** Writes front matter, without its fences, so that it reads back the same. */
export const formatFrontMatter = (facts: Facts): string =>
  writeYaml({
    headline: facts.headline,
    ...(facts.standfirst === null ? {} : { standfirst: facts.standfirst }),
    ...(facts.authors.length === 0 ? {} : { authors: facts.authors }),
    outlet: written("name", facts.outlet),
    published: written("day", facts.published),
    ...(facts.modified === null ? {} : { modified: facts.modified }),
    ...(facts.url === null ? {} : { url: facts.url }),
    language: facts.language,
  });

function factsOf({ standfirst, modified, url, outlet, published, ...facts }: FrontMatter): Facts {
  return {
    ...facts,
    standfirst: standfirst ?? null,
    modified: modified ?? null,
    url: url ?? null,
    outlet: outlet.known === "unknown" ? outlet : renamed(outlet, outlet.name),
    published: published.known === "unknown" ? published : renamed(published, published.day),
  };
}

/** A fact under the name that the model has for it. */
function renamed(how: Exclude<WrittenFact, { known: "unknown" }>, value: string): Known<string> {
  return how.known === "stated"
    ? { known: "stated", value, words: how.words }
    : { known: "inferred", value, evidence: ["said", how.evidence] };
}

type WrittenFact = FrontMatter["outlet"] | FrontMatter["published"];

/** A fact under the name that the file has for it. */
function written(name: "name" | "day", fact: Known<string>): Readonly<Record<string, string>> {
  if (fact.known === "unknown") return fact;
  const how = fact.known === "stated" ? { words: fact.words } : { evidence: plainEvidence(fact.evidence) };
  return { [name]: fact.value, known: fact.known, ...how };
}

interface Mistake {
  readonly path: readonly string[];
  readonly complaint: Complaint | null;
}

function firstMistake({ issues: [issue] }: z.ZodError): Mistake {
  const path = (issue?.path ?? []).map(String);
  if (issue?.code !== "unrecognized_keys")
    return { path, complaint: COMPLAINTS.find((one) => one === issue?.message) ?? null };
  return { path: [...path, ...issue.keys.slice(0, 1)], complaint: "fieldUnknown" };
}

function whyWrong(path: readonly string[], value: unknown, complaint: Complaint | null): Reason {
  const field = path.join(".");
  if (complaint === null) return ["noFields"];
  if (value === undefined) return ["fieldMissing", field];
  return [complaint, typeof value === "string" ? `${field} ${JSON.stringify(value.slice(0, 80))}` : field];
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => Object.entries(inner ?? {}).find(([name]) => name === key)?.[1],
    value,
  );
