import type { Article } from "../model/article.ts";
import type { StandingQueries, Subscriptions } from "../ports.ts";
import { parseFormatted } from "../query/parse.ts";
import { unlessWrong } from "../query/query-error.ts";

/** Everything that is subscribed to, waiting for articles: what any process saved, as soon as it is asked. */
export interface StandingSubscriptions {
  /** Reads what changed, which costs long where it is the first time. */
  catchUp(changesSince: Subscriptions["changesSince"]): Promise<void>;
  /** The ids of the subscriptions that an article meets. */
  metBy(article: Article, changesSince: Subscriptions["changesSince"]): Promise<readonly string[]>;
}

export function createStandingSubscriptions(standing: StandingQueries): StandingSubscriptions {
  let seen = 0;

  const catchUp = async (changesSince: Subscriptions["changesSince"]): Promise<void> => {
    for (const { id, query, number } of await changesSince(seen)) {
      const parsed = query === null ? null : unlessWrong(() => parseFormatted(query));
      if (parsed) standing.put(id, parsed);
      else standing.drop(id);
      seen = number;
    }
  };

  return {
    catchUp,
    async metBy(article, changesSince) {
      await catchUp(changesSince);
      return standing.metBy(article);
    },
  };
}
