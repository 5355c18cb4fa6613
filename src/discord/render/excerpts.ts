import type { APIButtonComponentWithCustomId, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { indexOfPlace, placeOf } from "../../answer/place.ts";
import { isDated } from "../../answer/timeline.ts";
import { filtersOf, LOOSENED, nothingFound, summaryOf, TITLES, topicOf } from "../../answer/wording.ts";
import type { ExcerptsAnswer, Order } from "../../model/answer.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { formatQuery } from "../../query/format.ts";
import { shorten } from "../../text/cut.ts";
import type { PageStart } from "../command.ts";
import type { TokenOf } from "../query-tokens.ts";
import { formatCursor } from "./cursor.ts";
import { escapeMarkdown } from "./escape.ts";
import { renderExcerpt } from "./excerpt.ts";
import { moreMenu } from "./more.ts";
import { type Draw, type Page, pageBefore, pageFrom } from "./pages.ts";
import { button, row, text } from "./parts.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** A page of excerpts, each with its Quote button, and the buttons to the other pages. */
export function renderExcerpts(answer: ExcerptsAnswer, at: PageStart | null, tokenOf: TokenOf): Components {
  if (answer.excerpts.length === 0) return renderNothing(answer, tokenOf);
  const draw = (page: Page): Components => [
    text(heading(answer)),
    ...answer.excerpts
      .slice(page.first, page.end)
      .map((excerpt, place) => renderExcerpt(excerpt, place, page.most)),
    ...moreMenu(
      answer.command,
      answer.excerpts.slice(page.first, page.end),
      tokenOf(formatQuery(answer.query)),
    ),
    ...row(pageButtons(answer, page, tokenOf)),
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

function heading(answer: ExcerptsAnswer): string {
  const filters = filtersOf(answer);
  const facts = [...summaryOf(answer), ...(filters ? [filters] : [])];
  return [
    title(answer),
    `-# ${facts.map((fact) => escapeMarkdown(shorten(fact, MAX_FACT))).join(" · ")}`,
    ...(answer.loosened ? [`-# ${LOOSENED}`] : []),
  ].join("\n");
}

const title = (answer: ExcerptsAnswer): string =>
  `## ${TITLES[answer.command]}: ${escapeMarkdown(topicOf(answer))}`;

/** What the buttons back and forth are called: by the time they lead to. */
const TURNS: Readonly<Record<Order, readonly [string, string]>> = {
  earliest: ["Earlier", "Later"],
  newest: ["Later", "Earlier"],
  relevance: ["Back", "More"],
};

/** The order that a button offers instead, and what it is called. */
const OTHER_ORDER: Readonly<Record<Order, readonly [Order, string]>> = {
  earliest: ["newest", "Newest first"],
  newest: ["earliest", "Earliest first"],
  relevance: ["earliest", "In order of time"],
};

function pageButtons(
  { command, excerpts, order, query }: ExcerptsAnswer,
  { first, end }: Page,
  tokenOf: TokenOf,
): readonly APIButtonComponentWithCustomId[] {
  const [back, forth] = TURNS[order];
  const [otherOrder, otherLabel] = OTHER_ORDER[order];
  const turn = (label: string, action: string, cursor: string) =>
    button(label, { command, action, cursor, query: tokenOf(formatQuery(query)) });
  const turnTo = (label: string, action: string, excerpt: Excerpt | undefined) =>
    excerpt ? [turn(label, action, formatCursor(order, placeOf(excerpt)))] : [];
  const chartButton = button("Chart", {
    command: "timeline",
    action: "show",
    cursor: "",
    query: tokenOf(formatQuery(query)),
  });
  return [
    ...turnTo(back, "before", first > 0 ? excerpts[first] : undefined),
    ...turnTo(forth, "from", excerpts[end]),
    ...(excerpts.length > 1 ? [turn(otherLabel, "from", formatCursor(otherOrder))] : []),
    ...(command === "when" && excerpts.some(isDated) ? [chartButton] : []),
  ];
}

/** A button's label holds 80 characters. */
const MAX_LABEL = 70;

const searchButton = ({ query }: ExcerptsAnswer, tokenOf: TokenOf): APIButtonComponentWithCustomId =>
  button("Search for these words", {
    command: "search",
    action: "from",
    cursor: formatCursor("relevance"),
    query: tokenOf(formatQuery(query)),
  });

function renderNothing(answer: ExcerptsAnswer, tokenOf: TokenOf): Components {
  const { command, nearest, order } = answer;
  const words = text(`${title(answer)}\n${escapeMarkdown(nothingFound(answer))}`);
  if (command === "ask") return [words, ...row([searchButton(answer, tokenOf)])];
  if (!nearest) return [words];
  const query = formatQuery(nearest);
  const label = query.length <= MAX_LABEL ? `Take ${query}` : "Take the nearest";
  const id = { command, action: "from", cursor: formatCursor(order), query: tokenOf(query) };
  return [words, ...row([button(label, id)])];
}
