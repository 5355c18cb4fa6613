import type { Doubt } from "../words/doubt.ts";
import type { Refusal } from "../words/reason.ts";
import type { Say } from "../words/words.ts";
import type { Article, ArticleDraft, Known } from "./article.ts";
import type { VerifyAnswer } from "./check.ts";
import type { Citation } from "./citation.ts";
import type { Claim, CompareAnswer } from "./comparison.ts";
import type { DateSpan } from "./date-span.ts";
import type { Excerpt, Source } from "./excerpt.ts";
import type { FollowedFeed } from "./feed.ts";
import type { Query } from "./query.ts";
import type { Owner, Settings } from "./settings.ts";
import type { SubscriptionsAnswer } from "./subscription-list.ts";

export type Order = "earliest" | "newest" | "relevance";

/** Excerpts in order: what `/when` and `/search` give. All of them; whoever shows them makes the pages. */
export interface ExcerptsAnswer {
  readonly kind: "excerpts";
  readonly command: "when" | "search" | "ask" | "timeline" | "compare";
  readonly query: Query;
  readonly order: Order;
  readonly excerpts: readonly Excerpt[];
  /** Other spellings that were searched and found. */
  readonly alsoSearched: readonly string[];
  /** True where no passage holds every word, and those that hold some are given instead. */
  readonly loosened: boolean;
  /** More passages matched than are given. */
  readonly truncated: boolean;
  /** Where nothing was found: the nearest query that finds something, or null. */
  readonly nearest: Query | null;
  /** Where a filter emptied the answer: that filter, as the query language writes it, or null. */
  readonly emptiedBy: string | null;
}

/** Excerpts by the day of the event and by outlet, to be drawn: what `/timeline` gives. */
export interface TimelineAnswer {
  readonly kind: "timeline";
  readonly query: Query;
  /** In the order of `/when`, earliest first. */
  readonly excerpts: readonly Excerpt[];
  /** Those of them that tell of what happened, on days that are known. */
  readonly dated: readonly Excerpt[];
  /** The days that most articles report, busiest first. */
  readonly days: readonly BusyDay[];
  readonly alsoSearched: readonly string[];
  readonly truncated: boolean;
}

/** A day, or a longer span that the texts name as one, and the excerpt that tells of it best. */
export interface BusyDay {
  readonly date: DateSpan;
  readonly best: Excerpt;
}

/** One article, and the excerpts that make up its text. */
export interface ArticleAnswer {
  readonly kind: "article";
  readonly article: Article;
  /** Whether its source holds it no more. */
  readonly isWithdrawn: boolean;
  readonly excerpts: readonly Excerpt[];
  /** Who else prints the story. */
  readonly reprints: readonly Source[];
  /** Articles of other stories with passages in common. */
  readonly borrows: readonly Source[];
}

/** Several articles fit; the reader chooses. */
export interface ChoiceAnswer {
  readonly kind: "choice";
  /** What is asked about the one that is chosen: the article itself, or why it was told or not. */
  readonly about: "article" | "telling";
  readonly asked: string;
  readonly articles: readonly Pick<Article, "id" | "headline" | "outlet" | "published">[];
}

export interface OutletSummary {
  /** Null stands for the articles whose outlet is unknown. */
  readonly outlet: string | null;
  /** How the outlet is known, over its articles: the least certain. */
  readonly known: Known<string>["known"];
  readonly articles: number;
  /** First and last day of publication, YYYY-MM-DD; null where every day is unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface OutletsAnswer {
  readonly kind: "outlets";
  readonly outlets: readonly OutletSummary[];
}

/** One passage for all to read, with its attribution. */
export interface QuoteAnswer {
  readonly kind: "quote";
  readonly excerpt: Excerpt;
  /** The article's address, leading to the passage, or null. */
  readonly address: string | null;
  /** What has become of the article by now: an answer's page may be old. */
  readonly change: Pick<SourceAnswer, "isWithdrawn" | "corrected">;
  /** The name of who had it posted, or null. */
  readonly quotedBy: string | null;
  /** The address of the message that it answers, where it is posted for one. */
  readonly answers?: string;
  /** What they say to it, or null. */
  readonly words: string | null;
  /** The source in a style of citation; null where it is told in words. */
  readonly citation: Citation | null;
}

/** Where a quoted passage stands, and what became of its article since. */
export interface SourceAnswer {
  readonly kind: "source";
  /** In the revision that was quoted. */
  readonly article: Article;
  readonly excerpt: Excerpt;
  readonly isWithdrawn: boolean;
  /** Whether the passage stands in the newest revision too; null where there is no newer one. */
  readonly corrected: { readonly isStillThere: boolean } | null;
}

/** What a message says, in its words, and what a passage claims otherwise. */
export interface Otherwise {
  readonly said: string;
  readonly claim: Claim;
}

/** A passage near what a message says, and what it tells otherwise, or null. */
export interface FoundSource {
  readonly excerpt: Excerpt;
  readonly otherwise: Otherwise | null;
}

/** The passages near what a message says, nearest first: what Find sources gives. */
export interface SourcesAnswer {
  readonly kind: "sources";
  /** The message's id. */
  readonly message: string;
  readonly found: readonly FoundSource[];
}

export interface HelpAnswer {
  readonly kind: "help";
}

/** What would be saved of what a member gave. */
export interface PreviewAnswer {
  readonly kind: "preview";
  /** Under which it can be saved; null where there is nothing to save. */
  readonly key: string | null;
  readonly drafts: readonly ArticleDraft[];
  /** What could not be taken, and why. */
  readonly refused: readonly Refusal[];
}

/** A server's own articles and feeds. */
export interface CorpusAnswer {
  readonly kind: "corpus";
  readonly show: "status" | "check" | "feeds";
  /** How many articles. */
  readonly articles: number;
  readonly doubtful: readonly DoubtfulArticle[];
  readonly feeds: readonly FollowedFeed[];
}

/** An article that a person should look at before relying on it. */
export interface DoubtfulArticle {
  readonly headline: string;
  readonly doubts: readonly Doubt[];
}

/** What a member or a server wishes. */
export interface SettingsAnswer {
  readonly kind: "settings";
  readonly owner: Owner;
  readonly settings: Settings;
  /** Whether who asks may change them. */
  readonly isChangeable: boolean;
}

/** What is kept about people. */
export interface PrivacyAnswer {
  readonly kind: "privacy";
}

/** A sentence in place of an answer, such as why there is none. */
export interface NoticeAnswer {
  readonly kind: "notice";
  readonly text: Say;
}

export type Answer =
  | ExcerptsAnswer
  | TimelineAnswer
  | ArticleAnswer
  | ChoiceAnswer
  | OutletsAnswer
  | QuoteAnswer
  | SourceAnswer
  | CompareAnswer
  | VerifyAnswer
  | SourcesAnswer
  | HelpAnswer
  | PrivacyAnswer
  | PreviewAnswer
  | CorpusAnswer
  | SubscriptionsAnswer
  | SettingsAnswer
  | NoticeAnswer;
