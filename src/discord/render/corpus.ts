import { type APIMessageTopLevelComponent, ButtonStyle } from "discord-api-types/v10";
import { articleFacts } from "../../answer/wording.ts";
import type { CorpusAnswer, DoubtfulArticle, PreviewAnswer } from "../../model/answer.ts";
import type { ArticleDraft } from "../../model/article.ts";
import type { FollowedFeed } from "../../model/feed.ts";
import { count } from "../../text/count.ts";
import { cutAt, shorten } from "../../text/cut.ts";
import { escapeMarkdown } from "./escape.ts";
import { nameOf } from "./excerpt.ts";
import { linesWithin } from "./lists.ts";
import { button, row, text } from "./parts.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** Characters of a fact, of a reason and of a text's beginning, at the most. */
const MAX_LINE = 200;

const lineOf = (words: string): string => escapeMarkdown(shorten(words, MAX_LINE));

/** What would be saved, and the buttons that save it or do not. */
export function renderPreview({ key, drafts, refused }: PreviewAnswer): Components {
  const title = key
    ? `## ${count(drafts.length, "article")}, not saved yet\n-# Once saved, found in this server alone.`
    : "## Nothing to save";
  const lines = [...drafts.map(draftLines), ...refused.map((reason) => `- ${lineOf(reason)}`)];
  const id = { command: "corpus", cursor: key ?? "", query: "" };
  const buttons = key
    ? [
        button("Save", { ...id, action: "save" }, ButtonStyle.Primary),
        button("Discard", { ...id, action: "discard" }),
      ]
    : [];
  return [text(linesWithin(title, lines)), ...row(buttons)];
}

function draftLines(draft: ArticleDraft): string {
  const words = draft.body.split(/\s+/).length;
  const beginning = draft.body.slice(0, cutAt(draft.body, MAX_LINE)).replace(/\s+/g, " ");
  return [
    `### ${nameOf(draft.headline)}`,
    ...articleFacts(draft).map((fact) => `-# ${lineOf(fact)}`),
    ...(draft.url ? [`-# Address: ${lineOf(draft.url)}`] : []),
    `-# ${count(words, "word")}, beginning:`,
    `> ${escapeMarkdown(beginning)} […]`,
  ].join("\n");
}

/** A server's own articles and feeds. */
export function renderCorpus(answer: CorpusAnswer): Components {
  const { show, articles, doubtful, feeds } = answer;
  if (show === "check") return [text(linesWithin(checkTitle(answer), doubtful.map(doubtLines)))];
  const counts = `${count(articles, "article")} · ${count(feeds.length, "feed")} · found in this server alone`;
  const title = show === "feeds" ? "## Feeds of this server" : `## Articles of this server\n-# ${counts}`;
  const lines = feeds.length > 0 ? feeds.map(feedLines) : ["No feed is followed here."];
  return [text(linesWithin(title, lines))];
}

const checkTitle = ({ articles, doubtful }: CorpusAnswer): string =>
  `## Doubts\n${
    doubtful.length > 0
      ? `-# ${doubtful.length} of ${count(articles, "article")} of this server should be looked at`
      : `Nothing is doubtful about the ${count(articles, "article")} of this server.`
  }`;

const doubtLines = ({ headline, doubts }: DoubtfulArticle): string =>
  [`- **${nameOf(headline)}**`, ...doubts.map((doubt) => `  -# ${lineOf(doubt)}`)].join("\n");

/** Where a feed stands, in words. */
export const FEED_STATES: Readonly<Record<FollowedFeed["state"], string>> = {
  alive: "answers",
  failing: "fails",
  dead: "has been failing for days",
  gone: "is gone for good",
};

function feedLines({ title, address, state, polledAt, nextPoll, reason }: FollowedFeed): string {
  const times = [
    ...(polledAt ? [`asked ${relative(polledAt)}`] : []),
    ...(state === "gone" ? [] : [`next ${relative(nextPoll)}`]),
  ];
  return [
    `- **${nameOf(title ?? address)}** ${FEED_STATES[state]} · ${times.join(" · ")}`,
    `  -# ${lineOf(address)}`,
    ...(reason ? [`  -# ${lineOf(reason)}`] : []),
  ].join("\n");
}

/** Discord shows it as "2 hours ago", by the reader's own clock. */
const relative = (time: Date): string => `<t:${Math.floor(time.getTime() / 1000)}:R>`;
