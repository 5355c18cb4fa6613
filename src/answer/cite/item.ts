import { factOf, type Known } from "../../model/article.ts";
import type { Source } from "../../model/excerpt.ts";
import { shorten } from "../../text/cut.ts";
import { type Name, nameOf } from "./name.ts";

/** A newspaper article in CSL's data model (https://docs.citationstyles.org). What is unknown is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly author?: readonly Name[];
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note?: string;
}

/** Characters of a headline, of a name and of an address, and how many authors, at the most: a message has to hold it. */
const MOST = { title: 200, name: 60, authors: 20, url: 300 } as const;

export function itemOf(source: Source): CslItem {
  const outlet = factOf(source.outlet);
  const day = factOf(source.published);
  const notes = inferencesIn(source);
  return {
    id: `dateline-${source.id}`,
    type: "article-newspaper",
    title: shorten(source.headline, MOST.title),
    ...(source.authors.length
      ? { author: source.authors.slice(0, MOST.authors).map((author) => authorOf(author, outlet)) }
      : {}),
    ...(outlet === null ? {} : { "container-title": shorten(outlet, MOST.name) }),
    ...(day === null ? {} : { issued: { "date-parts": [day.split("-").map(Number)] } }),
    ...(source.url && source.url.length <= MOST.url ? { URL: source.url } : {}),
    ...(notes.length ? { note: notes.join("; ") } : {}),
  };
}

const authorOf = (author: string, outlet: string | null): Name => nameOf(shorten(author, MOST.name), outlet);

/** What the source does not say of itself but what follows from something: "outlet inferred". */
export const inferencesIn = ({ outlet, published }: Source): readonly string[] => [
  ...inferred("outlet", outlet),
  ...inferred("day of publication", published),
];

const inferred = (what: string, { known }: Known<string>): readonly string[] =>
  known === "inferred" ? [`${what} inferred`] : [];
