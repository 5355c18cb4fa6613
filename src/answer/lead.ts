import type { HeadlineHit, Hit } from "../model/found.ts";
import type { Reading } from "./reading.ts";

/** What is shorter is a byline or a dateline. */
const SHORTEST = 40;

/**
 * The first sentence of an article whose headline names the topic, where it does not name it itself: as a rule it
 * tells in other words what the headline tells.
 */
export function leadOf(
  { article, layout }: Reading,
  hits: readonly Hit[],
  headline: HeadlineHit | null,
): readonly Hit[] {
  const lead = layout.sentences.find(({ start, end }) => end - start >= SHORTEST);
  const isCurrent = headline?.revision === article.revision;
  if (!isCurrent || lead === undefined || hits.some(({ sentence }) => sentence.start === lead.start))
    return [];
  return [{ article: article.id, revision: article.revision, sentence: lead, marks: [], score: 0 }];
}
