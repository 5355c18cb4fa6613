import type { Opened } from "../src/answer/article.ts";
import type { Outcome } from "../src/discord/command.ts";
import { excerptKey } from "../src/model/excerpt.ts";

/** An article from the passage on at which it was opened. */
export const openedAt = ({ answer, first }: Opened): Outcome => ({
  answer,
  at: first && { direction: "from", place: excerptKey(first.passage) },
});
