import { fold } from "../fold.ts";
import type { Block } from "./blocks.ts";
import type { Surroundings } from "./clean.ts";

/** How pages mark a standfirst. */
const MARKS =
  /(?:^|[^a-z])(?:standfirst|dek|deck|lede|lead|leadtext|subtitle|subline|subheadline|subhead|headline-sub|kicker-text|intro|introduction|chapo|chapeau|entradilla|bajada|sapo|ingress|teaser-text|summary|synopsis|excerpt|description|abstract)(?:[^a-z]|$)/i;

/**
 * The block that stands above the body and sums it up: one that the page's own description repeats, or that is
 * marked as such near the body's start. The description alone is none, for a quotation must be on the page.
 */
export function standfirstOf(
  all: readonly Block[],
  body: readonly Block[],
  known: Surroundings,
): Block | null {
  const inBody = new Set(body.map((block) => block.text));
  const start = all.findIndex((block) => block.text === body[0]?.text);
  const above = all
    .slice(0, Math.max(0, start))
    .filter((block) => !inBody.has(block.text) && block.linked < 0.5 && !repeatsHeadline(block, known));
  return above.find((block) => sumsUp(block, known.description)) ?? above.slice(-NEAR).find(isMarked) ?? null;
}

/** How many blocks above the body may stand between: dates, names, captions. */
const NEAR = 12;

const isMarked = (block: Block): boolean =>
  block.text.length >= 40 &&
  block.text.length <= 700 &&
  MARKS.test(block.mark.replace(/([a-z])([A-Z])/g, "$1-$2"));

const repeatsHeadline = (block: Block, known: Surroundings): boolean =>
  known.headlines.some((headline) => fold(block.text).includes(fold(headline)));

function sumsUp(block: Block, description: string | null): boolean {
  const stated = fold(description ?? "");
  const text = fold(block.text);
  if (stated.length < 30 || text.length < 30) return false;
  return (
    text === stated ||
    (stated.length >= 60 && text.startsWith(stated.slice(0, -12))) ||
    (text.length >= 60 && stated.startsWith(text))
  );
}
