import wrapAnsi from "wrap-ansi";
import { claimWords, matterWords } from "../answer/compare/wording.ts";
import { settingsWords } from "../answer/settings-wording.ts";
import { changeWords, summaryOf as checkedSummary } from "../answer/verify/wording.ts";
import {
  apartWords,
  articleFacts,
  dayRange,
  fateOf,
  filtersOf,
  nothingFound,
  outletNamed,
  outletOf,
  publicationNote,
  publishedOf,
  relatedFacts,
  summaryOf,
  titleOf,
  undatedOf,
} from "../answer/wording.ts";
import { formatDate } from "../dates/format.ts";
import type {
  Answer,
  ExcerptsAnswer,
  OutletSummary,
  QuoteAnswer,
  SourceAnswer,
  SourcesAnswer,
  TimelineAnswer,
} from "../model/answer.ts";
import type { VerifyAnswer } from "../model/check.ts";
import { textOfCitation } from "../model/citation.ts";
import type { Claim, CompareAnswer } from "../model/comparison.ts";
import { compareDates } from "../model/date-span.ts";
import type { Excerpt } from "../model/excerpt.ts";
import { formatPassageRef } from "../model/passage.ts";
import type { Span } from "../model/span.ts";
import { en } from "../words/en/en.ts";
import { plainRefusal } from "../words/reason.ts";

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

/** Answers with passages, whose lines are laid out one by one. */
type LaidOut =
  | ExcerptsAnswer
  | TimelineAnswer
  | CompareAnswer
  | VerifyAnswer
  | QuoteAnswer
  | SourceAnswer
  | SourcesAnswer;

function paragraphsIn(answer: Answer, screen: Screen): readonly string[] {
  switch (answer.kind) {
    case "excerpts":
      return excerptParagraphs(answer, screen);
    case "timeline":
      return timelineParagraphs(answer, screen);
    case "compare":
      return compareParagraphs(answer, screen);
    case "verify":
      return verifiedParagraphs(answer, screen);
    case "quote":
      return quoteParagraphs(answer, screen);
    case "source":
      return [excerptParagraph(answer.excerpt, screen), wrapAnsi(fateOf(answer, en), screen.columns)];
    case "sources":
      return answer.found.map(({ excerpt }) => excerptParagraph(excerpt, screen));
    default:
      return paragraphsOf(answer, screen).map((paragraph) => wrapAnsi(paragraph, screen.columns));
  }
}

function paragraphsOf(answer: Exclude<Answer, LaidOut>, screen: Screen): readonly string[] {
  switch (answer.kind) {
    case "article":
      return [
        screen.strong(plain(answer.article.headline)),
        ...(answer.article.standfirst ? [plain(answer.article.standfirst)] : []),
        [
          ...articleFacts(answer.article, en),
          ...relatedFacts(answer, en),
          ...(answer.isWithdrawn ? [en.facts.withdrawn] : []),
          ...(answer.article.url ? [answer.article.url] : []),
        ]
          .map(plain)
          .join("\n"),
        plain(answer.article.body),
      ];
    case "choice":
      return [
        en.answers.choice(plain(answer.asked)),
        answer.articles
          .map(
            (one) =>
              `${one.id}  ${plain(one.headline)} · ${plain(outletOf(one, en))} · ${publishedOf(one, en) ?? en.facts.unknownPublication}`,
          )
          .join("\n"),
      ];
    case "outlets":
      return [answer.outlets.map(outletLine).join("\n") || en.answers.noOutlets];
    case "preview":
      return [...answer.drafts.map(({ headline }) => headline), ...answer.refused.map(plainRefusal)].map(
        plain,
      );
    case "corpus":
      return [`${en.counts.articles(answer.articles)}, ${en.counts.feeds(answer.feeds.length)}`];
    case "subscriptions":
      return [answer.items.map(({ subscription }) => plain(subscription.query)).join("\n")];
    case "settings":
      return [plain(settingsWords(answer.owner, answer.settings, en))];
    case "notice":
      return [plain(answer.text(en))];
    case "help":
    case "privacy":
      return [];
  }
}

function excerptParagraphs(answer: ExcerptsAnswer, screen: Screen): readonly string[] {
  const title = screen.strong(plain(titleOf(answer.command, answer, en)));
  if (answer.excerpts.length === 0)
    return [wrapAnsi(`${title}\n${plain(nothingFound(answer, en))}`, screen.columns)];
  const filters = filtersOf(answer);
  const facts = [...summaryOf(answer, en), ...(filters ? [filters] : [])].map(plain).join(" · ");
  return [
    wrapAnsi(
      [title, screen.faint(facts), ...(answer.loosened ? [en.answers.loosened] : [])].join("\n"),
      screen.columns,
    ),
    ...answer.excerpts.map((excerpt) => excerptParagraph(excerpt, screen)),
  ];
}

function timelineParagraphs(answer: TimelineAnswer, screen: Screen): readonly string[] {
  const title = screen.strong(plain(titleOf("timeline", answer, en)));
  const undated = undatedOf(answer, en);
  const facts = [...summaryOf(answer, en), ...(undated ? [undated] : [])].map(plain).join(" · ");
  return [
    wrapAnsi([title, screen.faint(facts)].join("\n"), screen.columns),
    ...answer.days
      .toSorted((a, b) => compareDates(a.date, b.date))
      .map(({ best }) => excerptParagraph(best, screen)),
  ];
}

function compareParagraphs(answer: CompareAnswer, screen: Screen): readonly string[] {
  const title = screen.strong(plain(titleOf("compare", answer, en)));
  const all = { ...answer, excerpts: answer.outlets.flatMap(({ excerpts }) => excerpts) };
  const head = [title, screen.faint(summaryOf(all, en).map(plain).join(" · "))];
  return [
    wrapAnsi(
      [...head, ...(answer.differences.length ? [] : [en.comparison.noDifference])].join("\n"),
      screen.columns,
    ),
    ...answer.differences.flatMap(({ about, sides }) => [
      screen.strong(plain(en.comparison.differ(matterWords(about, en)))),
      ...sides.map(({ claim, by, excerpt }) =>
        [sideHead(claim, by, screen), excerptParagraph(excerpt, screen)].join("\n"),
      ),
    ]),
    ...answer.outlets.flatMap(({ outlet, excerpts }) => [
      screen.strong(plain(outletNamed(outlet, en))),
      ...excerpts.map((excerpt) => excerptParagraph(excerpt, screen)),
    ]),
  ];
}

function sideHead(claim: Claim, by: string | null, { columns, strong }: Screen): string {
  const said = strong(plain(claimWords(claim, en)));
  return wrapAnsi([said, ...(by ? [plain(en.comparison.by(by))] : [])].join(" · "), columns);
}

function quoteParagraphs(answer: QuoteAnswer, screen: Screen): readonly string[] {
  const { excerpt, citation, change } = answer;
  const isChanged = change.isWithdrawn || change.corrected;
  return [
    excerptParagraph(excerpt, screen),
    // To be copied as it is: other programs read it.
    ...(citation ? [plain(textOfCitation(citation))] : []),
    ...(isChanged ? [wrapAnsi(fateOf({ ...answer, ...change }, en), screen.columns)] : []),
  ];
}

function verifiedParagraphs(answer: VerifyAnswer, screen: Screen): readonly string[] {
  return [
    wrapAnsi(screen.faint(checkedSummary(answer, en).join(" · ")), screen.columns),
    ...answer.quotations.map((one) => {
      const source = one.excerpt
        ? [outletOf(one.excerpt.source, en), formatPassageRef(one.excerpt.passage)]
        : [];
      const head = [screen.strong(en.checks.verdicts[one.verdict]), ...source.map(plain)].join(" · ");
      const told = [one.text, ...changeWords(one, en)].map((line) => indented(plain(line), screen));
      return [wrapAnsi(head, screen.columns), ...told].join("\n");
    }),
  ];
}

const INDENT = "  ";

const indented = (text: string, { columns }: Screen): string =>
  wrapAnsi(text, columns - INDENT.length).replace(/^(?=.)/gm, INDENT);

function excerptParagraph(excerpt: Excerpt, screen: Screen): string {
  const { event, source, passage, also } = excerpt;
  const note = publicationNote(excerpt, en);
  const date = apartWords(event, en) ?? formatDate(event.date, en);
  const head = [screen.strong(plain(date)), plain(outletOf(source, en)), ...(note ? [note] : [])].join(" · ");
  const quote = emphasised(excerpt.quote, excerpt.marks, screen);
  const others = also.length ? [`also in ${also.map((other) => plain(outletOf(other, en))).join(", ")}`] : [];
  const foot = [...others, formatPassageRef(passage)].map(screen.faint);
  return [wrapAnsi(head, screen.columns), ...[quote, ...foot].map((part) => indented(part, screen))].join(
    "\n",
  );
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
  const days = from === null || to === null ? en.answers.daysUnknown : dayRange(from, to, en);
  const inferred = known === "inferred" ? " (inferred)" : "";
  return `${plain(outletNamed(outlet, en))}${inferred} · ${en.counts.articles(articles)} · ${days}`;
}

/** Text from outside without what could steer a terminal. */
export const plain = (text: string): string => text.replace(CONTROLS, "\ufffd");

const CONTROLS = /(?!\n)\p{Cc}/gu;
