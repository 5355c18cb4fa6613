import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { claimWords, matterWords } from "../../answer/compare/wording.ts";
import { filtersOf, outletNamed, summaryOf, titleOf } from "../../answer/wording.ts";
import type { CompareAnswer, Difference } from "../../model/comparison.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { formatQuery } from "../../query/format.ts";
import { isolated } from "../../words/isolated.ts";
import type { Words } from "../../words/words.ts";
import type { PageStart } from "../command.ts";
import type { TokenOf } from "../query-tokens.ts";
import { escapeMarkdown } from "./escape.ts";
import { headOf, lineOf, quoteButton, renderExcerpt } from "./excerpt.ts";
import { type Page, pageBefore, pageFrom } from "./pages.ts";
import { button, row, section, text } from "./parts.ts";
import { blockQuoteOfMark } from "./quotation.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** Characters of a quotation, and of the spellings searched, at the most. */
const MAX_QUOTE = 350;
const MAX_FACT = 300;

/** What a page is made of: a side of a difference, or an excerpt of an outlet, with what heads it. */
interface Item {
  readonly heading: string;
  /** Whether it comes first under its heading, which a page begins with in any case. */
  readonly isFirst: boolean;
  readonly excerpt: Excerpt;
  /** The claim of a side, with who is named for it. */
  readonly said: string | null;
}

/** First where the outlets differ, then what each reports, page by page. */
export function renderCompare(
  answer: CompareAnswer,
  at: PageStart | null,
  tokenOf: TokenOf,
  words: Words,
): Components {
  const items = itemsOf(answer, words);
  const draw = (page: Page): Components => [
    text(heading(answer, page, words)),
    ...items.slice(page.first, page.end).flatMap((item, i) => renderItem(item, i, page, words)),
    ...row(turns(answer, page, items.length, tokenOf, words)),
  ];
  const place = Math.min(Math.max(0, Number(at?.place) || 0), items.length - 1);
  return draw((at?.direction === "before" ? pageBefore : pageFrom)(place, items.length, draw));
}

const itemsOf = ({ differences, outlets }: CompareAnswer, words: Words): readonly Item[] => [
  ...differences.flatMap((difference) => sidesOf(difference, words)),
  ...outlets.flatMap(({ outlet, excerpts }) =>
    excerpts.map((excerpt, i) => ({
      heading: lineOf(outletNamed(outlet, words)),
      isFirst: i === 0,
      excerpt,
      said: null,
    })),
  ),
];

const sidesOf = ({ about, sides }: Difference, words: Words): readonly Item[] =>
  sides.map(({ claim, by, excerpt }, i) => ({
    heading: words.comparison.differ(lineOf(matterWords(about, words))),
    isFirst: i === 0,
    excerpt,
    said: [
      `**${lineOf(claimWords(claim, words))}**`,
      ...(by === null ? [] : [lineOf(words.comparison.by(isolated(by, words)))]),
    ].join(" · "),
  }));

function renderItem(item: Item, place: number, page: Page, words: Words): Components {
  const { heading, isFirst, excerpt, said } = item;
  const most = Math.min(page.most, MAX_QUOTE);
  const shown =
    said === null
      ? renderExcerpt(excerpt, place, most, words)
      : section(
          [said, headOf(excerpt, words), blockQuoteOfMark(excerpt.quote, excerpt.marks, most)].join("\n"),
          quoteButton(excerpt, place, words),
        );
  return isFirst || place === 0 ? [text(`### ${heading}`), shown] : [shown];
}

function heading(answer: CompareAnswer, { first }: Page, words: Words): string {
  const title = `## ${escapeMarkdown(titleOf("compare", answer, words))}`;
  if (first > 0) return title;
  const filters = filtersOf(answer);
  const all = { ...answer, excerpts: answer.outlets.flatMap(({ excerpts }) => excerpts) };
  const facts = [...summaryOf(all, words), ...(filters ? [isolated(filters, words)] : [])];
  return [
    title,
    `-# ${facts.map((fact) => lineOf(fact, MAX_FACT)).join(" · ")}`,
    ...(answer.differences.length ? [] : [words.comparison.noDifference]),
  ].join("\n");
}

function turns(
  { query }: CompareAnswer,
  { first, end }: Page,
  total: number,
  tokenOf: TokenOf,
  { buttons }: Words,
) {
  const turn = (label: string, action: string, place: number) =>
    button(label, { command: "compare", action, cursor: String(place), query: tokenOf(formatQuery(query)) });
  return [
    ...(first > 0 ? [turn(buttons.back, "before", first)] : []),
    ...(end < total ? [turn(buttons.more, "from", end)] : []),
  ];
}
