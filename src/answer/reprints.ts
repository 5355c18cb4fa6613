import { factOf } from "../model/article.ts";
import type { Excerpt } from "../model/excerpt.ts";
import { fold } from "../text/fold.ts";

/** Shows a passage that several articles print once, where it stood first, and names the others beside it. */
export function foldReprints(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  const prints = Map.groupBy(excerpts, ({ quote }) => fold(quote).replace(/\s+/g, " "));
  const shown = new Map([...prints.values()].map((same) => [same.reduce(earlier), same] as const));
  return excerpts.flatMap((excerpt) => {
    const same = shown.get(excerpt);
    return same
      ? { ...excerpt, also: same.filter((one) => one !== excerpt).map(({ source }) => source) }
      : [];
  });
}

/** What is undated comes after what is dated. */
const dayOf = ({ source }: Excerpt): string => factOf(source.published) ?? "9999";

const earlier = (a: Excerpt, b: Excerpt): Excerpt => (dayOf(b) < dayOf(a) ? b : a);
