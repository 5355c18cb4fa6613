import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { articleFacts, outletOf, publishedOf, relatedFacts } from "../../answer/wording.ts";
import type { ArticleAnswer } from "../../model/answer.ts";
import { excerptKey } from "../../model/excerpt.ts";
import type { Words } from "../../words/words.ts";
import type { PageStart } from "../command.ts";
import { lineOf, nameOf, quoteButton } from "./excerpt.ts";
import { type Page, pageBefore, pageFrom } from "./pages.ts";
import { button, link, row, section, text } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** Characters of the headline, of the standfirst and of each fact with its evidence, at the most. */
const MAX_LINE = 300;

/** One article: what is known of it and how, and its text page by page. */
export function renderArticle(answer: ArticleAnswer, at: PageStart | null, words: Words): Components {
  const { article, excerpts, isWithdrawn } = answer;
  const { buttons, facts } = words;
  const draw = (page: Page): Components => [
    text(page.first === 0 ? fullHead() : shortHead()),
    ...excerpts
      .slice(page.first, page.end)
      .map((excerpt, place) =>
        section(blockQuote(excerpt.quote, excerpt.marks, page.most), quoteButton(excerpt, place, words)),
      ),
    ...row([...turns(page), ...link(buttons.openArticle, article.url)]),
  ];
  const place = at
    ? Math.max(
        0,
        excerpts.findIndex(({ passage }) => excerptKey(passage) === at.place),
      )
    : 0;
  return draw((at?.direction === "before" ? pageBefore : pageFrom)(place, excerpts.length, draw));

  function fullHead(): string {
    return [
      `## ${lineOf(article.headline, MAX_LINE)}`,
      ...(article.standfirst ? [lineOf(article.standfirst, MAX_LINE)] : []),
      ...[...articleFacts(article, words), ...relatedFacts(answer, words)].map(
        (fact) => `-# ${lineOf(fact, MAX_LINE)}`,
      ),
      ...(isWithdrawn ? [facts.withdrawn] : []),
    ].join("\n");
  }

  function shortHead(): string {
    const published = publishedOf(article, words) ?? facts.unknownPublication;
    return [
      `## ${nameOf(article.headline, words)}`,
      `-# ${lineOf(outletOf(article, words))} · ${published}`,
      ...(isWithdrawn ? [facts.withdrawn] : []),
    ].join("\n");
  }

  function turns({ first, end }: Page) {
    const turn = (label: string, action: string, place: number) => {
      const excerpt = excerpts[place];
      const id = { command: "article", action, query: article.id };
      return excerpt ? [button(label, { ...id, cursor: excerptKey(excerpt.passage) })] : [];
    };
    return [...(first > 0 ? turn(buttons.back, "before", first) : []), ...turn(buttons.readOn, "from", end)];
  }
}
