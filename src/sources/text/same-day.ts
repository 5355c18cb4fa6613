import type { ArticleDraft } from "../../model/article.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/**
 * Infers the day of an undated article from another of the same file: where its first paragraph reports a weekday
 * that the other's day was, and both speak of the same names.
 */
export const sameDay = (articles: readonly ArticleDraft[]): ArticleDraft[] =>
  articles.map((article) => {
    if (article.published.known !== "unknown") return article;
    const other = articles.find((one) => one !== article && isOfSameDay(article, one));
    if (other?.published.known !== "stated") return article;
    const evidence = ["sameFile", weekdayOf(article) ?? "", other.published.words] as const;
    return { ...article, published: { known: "inferred", value: other.published.value, evidence } };
  });

function isOfSameDay(article: ArticleDraft, other: ArticleDraft): boolean {
  if (other.published.known !== "stated") return false;
  const weekday = WEEKDAYS[new Date(`${other.published.value}T00:00:00Z`).getUTCDay()];
  const names = namesIn(other);
  return weekdayOf(article) === weekday && namesIn(article).intersection(names).size >= SHARED_NAMES;
}

/** Two reports of one event share at least so many names. */
const SHARED_NAMES = 5;

/** The weekday of the first paragraph, if it names but one. */
function weekdayOf({ body }: ArticleDraft): string | null {
  const named = new Set(body.split("\n\n", 1)[0]?.match(new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "g")));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Words in capitals within a sentence, weekdays aside. */
const namesIn = ({ body }: ArticleDraft): Set<string> =>
  new Set((body.match(/(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}/gu) ?? []).filter((word) => !WEEKDAYS.includes(word)));
