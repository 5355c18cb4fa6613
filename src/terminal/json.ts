import { claimWords, matterWords } from "../answer/compare/wording.ts";
import type { Answer, ExcerptsAnswer, QuoteAnswer, SourceAnswer, TimelineAnswer } from "../model/answer.ts";
import { type Article, factOf } from "../model/article.ts";
import type { CheckedQuotation } from "../model/check.ts";
import { textOfCitation } from "../model/citation.ts";
import type { CompareAnswer } from "../model/comparison.ts";
import type { Excerpt, Source } from "../model/excerpt.ts";
import { formatQuery } from "../query/format.ts";
import { en } from "../words/en/en.ts";
import { plainRefusal } from "../words/reason.ts";

/** An answer as JSON for other programs: all of it, days as YYYY-MM-DD, null for what is unknown. */
export function toJson(answer: Answer): object {
  switch (answer.kind) {
    case "excerpts":
      if (answer.command === "compare")
        return compareJson({ query: answer.query, outlets: [], differences: [] });
      return excerptsJson(answer);
    case "timeline":
      return excerptsJson(answer);
    case "article":
      return articleJson(answer.article);
    case "choice":
      return { asked: answer.asked, articles: answer.articles.map(choiceJson) };
    case "outlets":
      return { outlets: answer.outlets };
    case "quote":
      return { ...excerptJson(answer.excerpt), ...fateJson(answer.change), ...citationJson(answer) };
    case "source":
      return { ...excerptJson(answer.excerpt), ...fateJson(answer) };
    case "compare":
      return compareJson(answer);
    case "verify":
      return { quotations: answer.quotations.map(quotationJson) };
    case "preview":
      return { articles: answer.drafts, refused: answer.refused.map(plainRefusal) };
    case "corpus":
      return { articles: answer.articles, doubtful: answer.doubtful, feeds: answer.feeds };
    case "sources":
      return { excerpts: answer.found.map(({ excerpt }) => excerptJson(excerpt)) };
    case "subscriptions":
      return { subscriptions: answer.items };
    case "settings":
      return { settings: answer.settings };
    case "notice":
      return { notice: answer.text(en) };
    case "help":
    case "privacy":
      return {};
  }
}

const fateJson = ({ isWithdrawn, corrected }: Pick<SourceAnswer, "isWithdrawn" | "corrected">) => ({
  withdrawn: isWithdrawn,
  corrected,
});

const excerptJson = ({ passage, quote, event, source, also }: Excerpt) => {
  const { from, to, precision, known, words } = event.date;
  return {
    date: { from, to, precision, known, words },
    standing: event.standing,
    ...sourceJson(source),
    article: passage.article,
    revision: passage.revision,
    start: passage.start,
    end: passage.end,
    quote,
    also: also.map((other) => ({ ...sourceJson(other), article: other.id })),
  };
};

const excerptsJson = ({ query, excerpts }: ExcerptsAnswer | TimelineAnswer) => ({
  query: formatQuery(query),
  excerpts: excerpts.map(excerptJson),
});

const compareJson = ({
  query,
  outlets,
  differences,
}: Pick<CompareAnswer, "query" | "outlets" | "differences">) => ({
  topic: formatQuery(query),
  outlets: outlets.map(({ outlet, excerpts }) => ({ outlet, excerpts: excerpts.map(excerptJson) })),
  differences: differences.map(({ about, sides }) => ({
    about: matterWords(about, en),
    sides: sides.map(({ claim, by, excerpt }) => ({
      claim: claimWords(claim, en),
      by,
      ...excerptJson(excerpt),
    })),
  })),
});

const citationJson = ({ citation }: QuoteAnswer) => (citation ? { citation: textOfCitation(citation) } : {});

/** Which stretch of which article it is compared with; null where it is absent. */
const quotationJson = ({ text, verdict, excerpt, changes }: CheckedQuotation) => ({
  text,
  verdict,
  article: excerpt?.passage.article ?? null,
  revision: excerpt?.passage.revision ?? null,
  start: excerpt?.passage.start ?? null,
  end: excerpt?.passage.end ?? null,
  quote: excerpt?.quote ?? null,
  changes,
});

const sourceJson = ({ outlet, headline, published, url }: Source) => ({
  outlet: factOf(outlet),
  headline,
  published: factOf(published),
  url,
});

const articleJson = (article: Article) => ({
  id: article.id,
  headline: article.headline,
  standfirst: article.standfirst,
  authors: article.authors,
  outlet: factOf(article.outlet),
  published: factOf(article.published),
  modified: article.modified,
  url: article.url,
  revision: article.revision,
  body: article.body,
});

const choiceJson = ({
  id,
  headline,
  outlet,
  published,
}: Pick<Article, "id" | "headline" | "outlet" | "published">) => ({
  id,
  headline,
  outlet: factOf(outlet),
  published: factOf(published),
});
