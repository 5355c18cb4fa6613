import { type APIMessageTopLevelComponent, ButtonStyle } from "discord-api-types/v10";
import { articleFacts } from "../../answer/wording.ts";
import type { CorpusAnswer, DoubtfulArticle, PreviewAnswer } from "../../model/answer.ts";
import type { ArticleDraft } from "../../model/article.ts";
import type { FollowedFeed } from "../../model/feed.ts";
import { cutAt } from "../../text/cut.ts";
import { doubtWords } from "../../words/doubt.ts";
import { numeral } from "../../words/numeral.ts";
import { refusalWords } from "../../words/reason.ts";
import type { Words } from "../../words/words.ts";
import { escapeMarkdown } from "./escape.ts";
import { lineOf, nameOf } from "./excerpt.ts";
import { linesWithin } from "./lists.ts";
import { button, row, text } from "./parts.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** Characters of a fact, of a reason and of a text's beginning, at the most. */
const MAX_LINE = 200;

/** What would be saved, and the buttons that save it or do not. */
export function renderPreview({ key, drafts, refused }: PreviewAnswer, words: Words): Components {
  const { buttons, counts, corpus } = words;
  const title = key
    ? `## ${corpus.notSaved(counts.articles(drafts.length))}\n-# ${corpus.onceSaved}`
    : `## ${corpus.nothingToSave}`;
  const lines = [
    ...drafts.map((draft) => draftLines(draft, words)),
    ...refused.map((reason) => `- ${lineOf(refusalWords(reason, words), MAX_LINE)}`),
  ];
  const id = { command: "corpus", cursor: key ?? "", query: "" };
  const choices = key
    ? [
        button(buttons.save, { ...id, action: "save" }, ButtonStyle.Primary),
        button(buttons.discard, { ...id, action: "discard" }),
      ]
    : [];
  return [text(linesWithin(title, lines, words)), ...row(choices)];
}

function draftLines(draft: ArticleDraft, words: Words): string {
  const length = draft.body.split(/\s+/).length;
  const beginning = draft.body.slice(0, cutAt(draft.body, MAX_LINE)).replace(/\s+/g, " ");
  return [
    `### ${nameOf(draft.headline, words)}`,
    ...articleFacts(draft, words).map((fact) => `-# ${lineOf(fact, MAX_LINE)}`),
    ...(draft.url ? [`-# ${words.facts.address(lineOf(draft.url, MAX_LINE))}`] : []),
    `-# ${words.corpus.beginning(words.counts.words(length))}`,
    `> ${escapeMarkdown(beginning)} […]`,
  ].join("\n");
}

/** A server's own articles and feeds. */
export function renderCorpus(answer: CorpusAnswer, words: Words): Components {
  const { show, articles, doubtful, feeds } = answer;
  if (show === "check")
    return [
      text(
        linesWithin(
          checkTitle(answer, words),
          doubtful.map((one) => doubtLines(one, words)),
          words,
        ),
      ),
    ];
  const { corpus, counts } = words;
  const facts = [counts.articles(articles), counts.feeds(feeds.length), corpus.foundHere].join(" · ");
  const title = show === "feeds" ? `## ${corpus.feeds}` : `## ${corpus.articles}\n-# ${facts}`;
  const lines = feeds.length > 0 ? feeds.map((feed) => feedLines(feed, words)) : [corpus.noFeed];
  return [text(linesWithin(title, lines, words))];
}

const checkTitle = ({ articles, doubtful }: CorpusAnswer, words: Words): string => {
  const { corpus, counts } = words;
  const all = counts.articles(articles);
  const said =
    doubtful.length > 0
      ? `-# ${corpus.doubtful(numeral(doubtful.length, words), all)}`
      : corpus.nothingDoubtful(all);
  return `## ${corpus.doubts}\n${said}`;
};

const doubtLines = ({ headline, doubts }: DoubtfulArticle, words: Words): string =>
  [
    `- **${nameOf(headline, words)}**`,
    ...doubts.map((doubt) => `  -# ${lineOf(doubtWords(doubt, words), MAX_LINE)}`),
  ].join("\n");

function feedLines(
  { title, address, state, polledAt, nextPoll, reason }: FollowedFeed,
  words: Words,
): string {
  const times = [
    ...(polledAt ? [words.corpus.asked(relative(polledAt))] : []),
    ...(state === "gone" ? [] : [words.corpus.next(relative(nextPoll))]),
  ];
  return [
    `- **${nameOf(title ?? address, words)}** ${words.corpus.states[state]} · ${times.join(" · ")}`,
    `  -# ${lineOf(address, MAX_LINE)}`,
    ...(reason ? [`  -# ${lineOf(refusalWords(reason, words), MAX_LINE)}`] : []),
  ].join("\n");
}

/** Discord shows it as "2 hours ago", by the reader's own clock. */
const relative = (time: Date): string => `<t:${Math.floor(time.getTime() / 1000)}:R>`;
