import type { APIButtonComponentWithCustomId, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { indexOfPlace, placeOf } from "../../answer/place.ts";
import { isDated } from "../../answer/timeline.ts";
import { filtersOf, nothingFound, summaryOf, titleOf } from "../../answer/wording.ts";
import type { ExcerptsAnswer, Order } from "../../model/answer.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { formatQuery } from "../../query/format.ts";
import { isolated } from "../../words/isolated.ts";
import type { Words } from "../../words/words.ts";
import type { PageStart } from "../command.ts";
import type { TokenOf } from "../query-tokens.ts";
import { formatCursor } from "./cursor.ts";
import { escapeMarkdown } from "./escape.ts";
import { lineOf, renderExcerpt } from "./excerpt.ts";
import { moreMenu } from "./more.ts";
import { type Draw, type Page, pageBefore, pageFrom } from "./pages.ts";
import { button, row, text } from "./parts.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** A page of excerpts, each with its Quote button, and the buttons to the other pages. */
export function renderExcerpts(
  answer: ExcerptsAnswer,
  at: PageStart | null,
  tokenOf: TokenOf,
  words: Words,
): Components {
  if (answer.excerpts.length === 0) return renderNothing(answer, tokenOf, words);
  const head = text(heading(answer, words));
  const draw = (page: Page): Components => [
    head,
    ...answer.excerpts
      .slice(page.first, page.end)
      .map((excerpt, place) => renderExcerpt(excerpt, place, page.most, words)),
    ...moreMenu(
      answer.command,
      answer.excerpts.slice(page.first, page.end),
      tokenOf(formatQuery(answer.query)),
      words,
    ),
    ...row(pageButtons(answer, page, tokenOf, words)),
  ];
  return draw(pageAt(answer, at, draw));
}

function pageAt({ excerpts, order }: ExcerptsAnswer, at: PageStart | null, draw: Draw): Page {
  const place = at ? indexOfPlace(excerpts, at.place, order) : 0;
  const turn = at?.direction === "before" ? pageBefore : pageFrom;
  return turn(place, excerpts.length, draw);
}

/** Characters of the spellings searched, or of the filters, at the most. */
const MAX_FACT = 300;

function heading(answer: ExcerptsAnswer, words: Words): string {
  const filters = filtersOf(answer);
  const facts = [...summaryOf(answer, words), ...(filters ? [isolated(filters, words)] : [])];
  return [
    title(answer, words),
    `-# ${facts.map((fact) => lineOf(fact, MAX_FACT)).join(" · ")}`,
    ...(answer.loosened ? [`-# ${words.answers.loosened}`] : []),
  ].join("\n");
}

const title = (answer: ExcerptsAnswer, words: Words): string =>
  `## ${escapeMarkdown(titleOf(answer.command, answer, words))}`;

/** What the buttons back and forth are called: by the time they lead to. */
const TURNS = {
  earliest: ["earlier", "later"],
  newest: ["later", "earlier"],
  relevance: ["back", "more"],
} as const satisfies Record<Order, unknown>;

/** The order that a button offers instead, and what it is called. */
const OTHER_ORDER = {
  earliest: ["newest", "newestFirst"],
  newest: ["earliest", "earliestFirst"],
  relevance: ["earliest", "byTime"],
} as const satisfies Record<Order, unknown>;

function pageButtons(
  { command, excerpts, order, query }: ExcerptsAnswer,
  { first, end }: Page,
  tokenOf: TokenOf,
  { buttons }: Words,
): readonly APIButtonComponentWithCustomId[] {
  const [back, forth] = TURNS[order];
  const [otherOrder, otherLabel] = OTHER_ORDER[order];
  const turn = (label: string, action: string, cursor: string) =>
    button(label, { command, action, cursor, query: tokenOf(formatQuery(query)) });
  const turnTo = (label: string, action: string, excerpt: Excerpt | undefined) =>
    excerpt ? [turn(label, action, formatCursor(order, placeOf(excerpt)))] : [];
  const chartButton = button(buttons.chart, {
    command: "timeline",
    action: "show",
    cursor: "",
    query: tokenOf(formatQuery(query)),
  });
  return [
    ...turnTo(buttons[back], "before", first > 0 ? excerpts[first] : undefined),
    ...turnTo(buttons[forth], "from", excerpts[end]),
    ...(excerpts.length > 1 ? [turn(buttons[otherLabel], "from", formatCursor(otherOrder))] : []),
    ...(command === "when" && excerpts.some(isDated) ? [chartButton] : []),
  ];
}

/** A button's label holds 80 characters. */
const MAX_LABEL = 60;

const searchButton = (
  { query }: ExcerptsAnswer,
  tokenOf: TokenOf,
  { buttons }: Words,
): APIButtonComponentWithCustomId =>
  button(buttons.searchWords, {
    command: "search",
    action: "from",
    cursor: formatCursor("relevance"),
    query: tokenOf(formatQuery(query)),
  });

function renderNothing(answer: ExcerptsAnswer, tokenOf: TokenOf, words: Words): Components {
  const { command, nearest, order } = answer;
  const nothing = text(`${title(answer, words)}\n${escapeMarkdown(nothingFound(answer, words))}`);
  if (command === "ask") return [nothing, ...row([searchButton(answer, tokenOf, words)])];
  if (!nearest) return [nothing];
  const query = formatQuery(nearest);
  const { take, takeNearest } = words.buttons;
  const label = query.length <= MAX_LABEL ? take(isolated(query, words)) : takeNearest;
  const id = { command, action: "from", cursor: formatCursor(order), query: tokenOf(query) };
  return [nothing, ...row([button(label, id)])];
}
