import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { articleFacts, outletOf, publishedOf, relatedFacts } from "../../answer/wording.ts";
import type { ArticleAnswer } from "../../model/answer.ts";
import { excerptKey } from "../../model/excerpt.ts";
import { shorten } from "../../text/cut.ts";
import type { PageStart } from "../command.ts";
import { escapeMarkdown } from "./escape.ts";
import { nameOf, quoteButton } from "./excerpt.ts";
import { type Page, pageBefore, pageFrom } from "./pages.ts";
import { button, link, row, section, text } from "./parts.ts";
import { blockQuote } from "./quotation.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** Characters of the headline, of the standfirst and of each fact with its evidence, at the most. */
const MAX_LINE = 300;

/** One article: what is known of it and how, and its text page by page. */
export function renderArticle(answer: ArticleAnswer, at: PageStart | null): Components {
  const { article, excerpts } = answer;
  const draw = (page: Page): Components => [
    text(page.first === 0 ? fullHead() : shortHead()),
    ...excerpts
      .slice(page.first, page.end)
      .map((excerpt, place) =>
        section(blockQuote(excerpt.quote, excerpt.marks, page.most), quoteButton(excerpt, place)),
      ),
    ...row([...turns(page), ...link("Open the article", article.url)]),
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
      `## ${lineOf(article.headline)}`,
      ...(article.standfirst ? [lineOf(article.standfirst)] : []),
      ...[...articleFacts(article), ...relatedFacts(answer)].map((fact) => `-# ${lineOf(fact)}`),
    ].join("\n");
  }

  function shortHead(): string {
    const published = publishedOf(article) ?? "day of publication unknown";
    return `## ${nameOf(article.headline)}\n-# ${nameOf(outletOf(article))} · ${published}`;
  }

  function turns({ first, end }: Page) {
    const turn = (label: string, action: string, place: number) => {
      const excerpt = excerpts[place];
      const id = { command: "article", action, query: article.id };
      return excerpt ? [button(label, { ...id, cursor: excerptKey(excerpt.passage) })] : [];
    };
    return [...(first > 0 ? turn("Back", "before", first) : []), ...turn("Read on", "from", end)];
  }
}

const lineOf = (words: string): string => escapeMarkdown(shorten(words, MAX_LINE));
