import wrapAnsi from "wrap-ansi";
import { settingsWords } from "../answer/settings-wording.ts";
import { changeWords, summaryOf as checkedSummary, VERDICT_WORDS } from "../answer/verify/wording.ts";
import {
  apartWords,
  articleFacts,
  dayRange,
  fateOf,
  filtersOf,
  LOOSENED,
  NO_DIFFERENCE,
  nothingFound,
  outletOf,
  publicationNote,
  publishedOf,
  relatedFacts,
  summaryOf,
  TITLES,
  topicOf,
  UNKNOWN_OUTLET,
  undatedOf,
} from "../answer/wording.ts";
import { formatDate } from "../dates/format.ts";
import type {
  Answer,
  CompareAnswer,
  ExcerptsAnswer,
  OutletSummary,
  TimelineAnswer,
  VerifyAnswer,
} from "../model/answer.ts";
import { textOfCitation } from "../model/citation.ts";
import { compareDates } from "../model/date-span.ts";
import type { Excerpt } from "../model/excerpt.ts";
import { formatPassageRef } from "../model/passage.ts";
import type { Span } from "../model/span.ts";
import { count } from "../text/count.ts";

/** How a terminal shows text: how wide, and what stands out. */
export interface Screen {
  readonly columns: number;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** An answer for a person at a terminal. */
export function toText(answer: Answer, screen: Screen): string {
  return paragraphsIn(answer, screen).join("\n\n");
}

function paragraphsIn(answer: Answer, screen: Screen): readonly string[] {
  if (answer.kind === "excerpts") return excerptParagraphs(answer, screen);
  if (answer.kind === "timeline") return timelineParagraphs(answer, screen);
  if (answer.kind === "compare") return compareParagraphs(answer, screen);
  return paragraphsOf(answer, screen).map((paragraph) => wrapAnsi(paragraph, screen.columns));
}

function paragraphsOf(
  answer: Exclude<Answer, ExcerptsAnswer | TimelineAnswer | CompareAnswer>,
  screen: Screen,
): readonly string[] {
  switch (answer.kind) {
    case "article":
      return [
        screen.strong(plain(answer.article.headline)),
        ...(answer.article.standfirst ? [plain(answer.article.standfirst)] : []),
        [
          ...articleFacts(answer.article),
          ...relatedFacts(answer),
          ...(answer.article.url ? [answer.article.url] : []),
        ]
          .map(plain)
          .join("\n"),
        plain(answer.article.body),
      ];
    case "choice":
      return [
        `Several articles fit “${plain(answer.asked)}”. Ask for one by its id:`,
        answer.articles
          .map(
            (one) =>
              `${one.id}  ${plain(one.headline)} · ${plain(outletOf(one))} · ${publishedOf(one) ?? "day unknown"}`,
          )
          .join("\n"),
      ];
    case "outlets":
      return [answer.outlets.map(outletLine).join("\n") || "The corpus holds no article yet."];
    case "quote":
      return [
        excerptParagraph(answer.excerpt, screen),
        ...(answer.citation ? [plain(textOfCitation(answer.citation))] : []),
      ];
    case "source":
      return [excerptParagraph(answer.excerpt, screen), fateOf(answer)];
    case "verify":
      return verifiedParagraphs(answer, screen);
    case "preview":
      return [...answer.drafts.map(({ headline }) => headline), ...answer.refused].map(plain);
    case "corpus":
      return [`${count(answer.articles, "article")}, ${count(answer.feeds.length, "feed")}`];
    case "sources":
      return answer.found.map(({ excerpt }) => excerptParagraph(excerpt, screen));
    case "subscriptions":
      return [answer.items.map(({ subscription }) => plain(subscription.query)).join("\n")];
    case "settings":
      return [plain(settingsWords(answer.owner, answer.settings))];
    case "notice":
      return [plain(answer.text)];
    case "help":
    case "privacy":
      return [];
  }
}

function excerptParagraphs(answer: ExcerptsAnswer, screen: Screen): readonly string[] {
  const title = screen.strong(`${TITLES[answer.command]}: ${plain(topicOf(answer))}`);
  if (answer.excerpts.length === 0)
    return [wrapAnsi(`${title}\n${plain(nothingFound(answer))}`, screen.columns)];
  const filters = filtersOf(answer);
  const facts = [...summaryOf(answer), ...(filters ? [filters] : [])].map(plain).join(" · ");
  return [
    wrapAnsi([title, screen.faint(facts), ...(answer.loosened ? [LOOSENED] : [])].join("\n"), screen.columns),
    ...answer.excerpts.map((excerpt) => excerptParagraph(excerpt, screen)),
  ];
}

function timelineParagraphs(answer: TimelineAnswer, screen: Screen): readonly string[] {
  const title = screen.strong(`${TITLES.timeline}: ${plain(topicOf(answer))}`);
  const undated = undatedOf(answer);
  const facts = [...summaryOf(answer), ...(undated ? [undated] : [])].map(plain).join(" · ");
  return [
    wrapAnsi([title, screen.faint(facts)].join("\n"), screen.columns),
    ...answer.days
      .toSorted((a, b) => compareDates(a.date, b.date))
      .map(({ best }) => excerptParagraph(best, screen)),
  ];
}

function compareParagraphs(answer: CompareAnswer, screen: Screen): readonly string[] {
  const title = screen.strong(`${TITLES.compare}: ${plain(topicOf(answer))}`);
  const all = { ...answer, excerpts: answer.outlets.flatMap(({ excerpts }) => excerpts) };
  const head = [title, screen.faint(summaryOf(all).map(plain).join(" · "))];
  return [
    wrapAnsi([...head, ...(answer.differences.length ? [] : [NO_DIFFERENCE])].join("\n"), screen.columns),
    ...answer.differences.flatMap(({ about, sides }) => [
      screen.strong(plain(`They differ: ${about}`)),
      ...sides.map(({ claim, excerpt }) =>
        [screen.strong(plain(claim)), excerptParagraph(excerpt, screen)].join("\n"),
      ),
    ]),
    ...answer.outlets.flatMap(({ outlet, excerpts }) => [
      screen.strong(plain(outlet ?? UNKNOWN_OUTLET)),
      ...excerpts.map((excerpt) => excerptParagraph(excerpt, screen)),
    ]),
  ];
}

function verifiedParagraphs(answer: VerifyAnswer, screen: Screen): readonly string[] {
  return [
    screen.faint(checkedSummary(answer).join(" · ")),
    ...answer.quotations.map((one) => {
      const source = one.excerpt ? [outletOf(one.excerpt.source), formatPassageRef(one.excerpt.passage)] : [];
      const head = [screen.strong(VERDICT_WORDS[one.verdict]), ...source.map(plain)].join(" · ");
      return [head, ...[one.text, ...changeWords(one)].map((line) => INDENT + plain(line))].join("\n");
    }),
  ];
}

const INDENT = "  ";

function excerptParagraph(excerpt: Excerpt, screen: Screen): string {
  const { event, source, passage, also } = excerpt;
  const note = publicationNote(excerpt);
  const date = apartWords(event) ?? formatDate(event.date);
  const head = [screen.strong(plain(date)), plain(outletOf(source)), ...(note ? [note] : [])].join(" · ");
  const quote = wrapAnsi(emphasised(excerpt.quote, excerpt.marks, screen), screen.columns - INDENT.length);
  const others = also.length ? [`also in ${also.map(outletOf).map(plain).join(", ")}`] : [];
  const foot = [...others, formatPassageRef(passage)].map(screen.faint);
  return [
    wrapAnsi(head, screen.columns),
    ...[...quote.split("\n"), ...foot].map((line) => INDENT + line),
  ].join("\n");
}

function emphasised(quote: string, marks: readonly Span[], { strong }: Screen): string {
  let written = 0;
  const pieces = marks.flatMap(({ start, end }) => {
    if (start < written) return [];
    const before = quote.slice(written, start);
    written = end;
    return [plain(before), strong(plain(quote.slice(start, end)))];
  });
  return pieces.join("") + plain(quote.slice(written));
}

function outletLine({ outlet, known, articles, from, to }: OutletSummary): string {
  const days = from === null || to === null ? "days unknown" : dayRange(from, to);
  const inferred = known === "inferred" ? " (inferred)" : "";
  return `${plain(outlet ?? UNKNOWN_OUTLET)}${inferred} · ${count(articles, "article")} · ${days}`;
}

/** Text from outside without what could steer a terminal. */
export const plain = (text: string): string => text.replace(CONTROLS, "\ufffd");

const CONTROLS = /(?!\n)\p{Cc}/gu;
