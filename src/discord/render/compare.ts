import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import {
  filtersOf,
  NO_DIFFERENCE,
  outletOf,
  summaryOf,
  TITLES,
  topicOf,
  UNKNOWN_OUTLET,
} from "../../answer/wording.ts";
import type { CompareAnswer, Difference } from "../../model/answer.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { formatQuery } from "../../query/format.ts";
import { shorten } from "../../text/cut.ts";
import type { PageStart } from "../command.ts";
import type { TokenOf } from "../query-tokens.ts";
import { escapeMarkdown } from "./escape.ts";
import { nameOf, quoteButton, renderExcerpt } from "./excerpt.ts";
import { type Page, pageBefore, pageFrom } from "./pages.ts";
import { button, row, section, text } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** Characters of a quotation, and of the spellings searched, at the most. */
const MAX_QUOTE = 350;
const MAX_FACT = 300;

/** What a page is made of: a side of a difference, or an excerpt of an outlet, with what heads it. */
interface Item {
  readonly heading: string | null;
  readonly excerpt: Excerpt;
  /** Of a side. */
  readonly claim: string | null;
}

/** First where the outlets differ, then what each reports, page by page. */
export function renderCompare(answer: CompareAnswer, at: PageStart | null, tokenOf: TokenOf): Components {
  const items = itemsOf(answer);
  const draw = (page: Page): Components => [
    text(headOf(answer, page)),
    ...items.slice(page.first, page.end).flatMap((item, i) => renderItem(item, i, page)),
    ...row(turns(answer, page, items.length, tokenOf)),
  ];
  const place = Math.min(Math.max(0, Number(at?.place) || 0), items.length - 1);
  return draw((at?.direction === "before" ? pageBefore : pageFrom)(place, items.length, draw));
}

const itemsOf = ({ differences, outlets }: CompareAnswer): readonly Item[] => [
  ...differences.flatMap(sidesOf),
  ...outlets.flatMap(({ outlet, excerpts }) =>
    excerpts.map((excerpt, i) => ({
      heading: i === 0 ? nameOf(outlet ?? UNKNOWN_OUTLET) : null,
      excerpt,
      claim: null,
    })),
  ),
];

const sidesOf = ({ about, sides }: Difference): readonly Item[] =>
  sides.map(({ claim, excerpt }, i) => ({
    heading: i === 0 ? `They differ: ${nameOf(about)}` : null,
    excerpt,
    claim,
  }));

function renderItem({ heading, excerpt, claim }: Item, place: number, page: Page): Components {
  const most = Math.min(page.most, MAX_QUOTE);
  const shown =
    claim === null ? renderExcerpt(excerpt, place, most) : renderSide(claim, excerpt, place, most);
  return heading === null ? [shown] : [text(`### ${heading}`), shown];
}

const renderSide = (claim: string, excerpt: Excerpt, place: number, most: number) =>
  section(
    [
      `**${nameOf(claim)}** · ${nameOf(outletOf(excerpt.source))}`,
      blockQuote(excerpt.quote, excerpt.marks, most),
    ].join("\n"),
    quoteButton(excerpt, place),
  );

function headOf(answer: CompareAnswer, { first }: Page): string {
  const title = `## ${TITLES.compare}: ${escapeMarkdown(topicOf(answer))}`;
  if (first > 0) return title;
  const filters = filtersOf(answer);
  const all = { ...answer, excerpts: answer.outlets.flatMap(({ excerpts }) => excerpts) };
  const facts = [...summaryOf(all), ...(filters ? [filters] : [])];
  return [
    title,
    `-# ${facts.map((fact) => escapeMarkdown(shorten(fact, MAX_FACT))).join(" · ")}`,
    ...(answer.differences.length ? [] : [NO_DIFFERENCE]),
  ].join("\n");
}

function turns({ query }: CompareAnswer, { first, end }: Page, total: number, tokenOf: TokenOf) {
  const turn = (label: string, action: string, place: number) =>
    button(label, { command: "compare", action, cursor: String(place), query: tokenOf(formatQuery(query)) });
  return [
    ...(first > 0 ? [turn("Back", "before", first)] : []),
    ...(end < total ? [turn("More", "from", end)] : []),
  ];
}
