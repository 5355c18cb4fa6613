import type { Article } from "../model/article.ts";
import { length, type Span } from "../model/span.ts";
import { blocksIn } from "./blocks.ts";
import { leansBack } from "./leaning.ts";
import { startsWithinQuotation } from "./quotations.ts";
import { sentencesIn } from "./sentences.ts";

/** A paragraph or a subhead. */
export interface Block extends Span {
  readonly isSubhead: boolean;
  /** Counts the subheads up to here, this one included. */
  readonly section: number;
}

/** A sentence of a paragraph; subheads have none. */
export interface Sentence extends Span {
  /** Its block's place in the layout. */
  readonly block: number;
  /** Whether it starts within a quotation that began in a sentence before it. */
  readonly quoted: boolean;
}

/** An article's body in its parts, as offsets in the body, in order. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

export function layOut({ body, subheads }: Pick<Article, "body" | "subheads">): Layout {
  const blocks = markSubheads(blocksIn(body), new Set(subheads.map(({ start }) => start)));
  const spans = blocks.flatMap((block, index) => sentencesOf(body, block, index));
  const quoted = startsWithinQuotation(body, spans);
  return { blocks, sentences: spans.map((span, place) => ({ ...span, quoted: quoted[place] ?? false })) };
}

function markSubheads(blocks: readonly Span[], starts: ReadonlySet<number>): readonly Block[] {
  let section = 0;
  return blocks.map((block) => {
    const isSubhead = starts.has(block.start);
    if (isSubhead) section += 1;
    return { ...block, isSubhead, section };
  });
}

const sentencesOf = (body: string, block: Block, index: number): readonly Omit<Sentence, "quoted">[] =>
  block.isSubhead ? [] : sentencesIn(body, block).map((span) => ({ ...span, block: index }));

/** An excerpt's size at the most, unless one sentence alone is longer. */
export const MAX_EXCERPT = { sentences: 3, characters: 600 } as const;

/**
 * The stretch of the body to quote so that the sentence is understood alone: extended backwards while it opens
 * with what points back, and forwards to the end of a quotation, within the limit and never across a subhead.
 * What holds no sentence of the layout is returned as it is.
 */
export function excerptAt(layout: Layout, body: string, sentence: Span): Span {
  const first = layout.sentences.findIndex(({ end }) => end > sentence.start);
  const last = layout.sentences.findLastIndex(({ start }) => start < sentence.end);
  if (first < 0 || last < first) return sentence;
  const run = { first, last };
  const whole = extendBackwards(layout, body, endingQuotation(layout, run));
  // Who speaks matters more than how the speech ends.
  return spanOf(layout, layout.sentences[whole.first]?.quoted ? extendBackwards(layout, body, run) : whole);
}

/** A run of sentences by their places in the layout, both ends included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function extendBackwards(layout: Layout, body: string, run: Run): Run {
  const opening = layout.sentences[run.first];
  if (!opening?.quoted && !leansBack(body.slice(opening?.start, opening?.end))) return run;
  const longer = { ...run, first: run.first - 1 };
  return fits(layout, longer) ? extendBackwards(layout, body, longer) : run;
}

/** The run up to the end of the quotation in which it stops, or as it is where that is too far. */
function endingQuotation(layout: Layout, run: Run): Run {
  let last = run.last;
  while (layout.sentences[last + 1]?.quoted && last - run.first < MAX_EXCERPT.sentences) last += 1;
  const longer = { ...run, last };
  return fits(layout, longer) ? longer : run;
}

function fits(layout: Layout, run: Run): boolean {
  const sections = [run.first, run.last].map((place) => sectionOf(layout, place));
  return (
    sections[0] === sections[1] &&
    run.last - run.first < MAX_EXCERPT.sentences &&
    length(spanOf(layout, run)) <= MAX_EXCERPT.characters
  );
}

const sectionOf = (layout: Layout, place: number): number | undefined =>
  layout.blocks[layout.sentences[place]?.block ?? -1]?.section;

const spanOf = ({ sentences }: Layout, { first, last }: Run): Span => ({
  start: sentences[first]?.start ?? 0,
  end: sentences[last]?.end ?? 0,
});
