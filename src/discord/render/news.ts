import { MessageFlags, type RESTPostAPIChannelMessageJSONBody } from "discord-api-types/v10";
import type { News, NewsStory } from "../../answer/news.ts";
import { outletOf, publishedOf } from "../../answer/wording.ts";
import type { Notice } from "../../model/delivery.ts";
import type { Source } from "../../model/excerpt.ts";
import type { FeedNotice } from "../../model/feed.ts";
import { shorten } from "../../text/cut.ts";
import { isolated } from "../../words/isolated.ts";
import { numeral } from "../../words/numeral.ts";
import { refusalWords } from "../../words/reason.ts";
import type { Words } from "../../words/words.ts";
import { escapeMarkdown } from "./escape.ts";
import { nameOf, lineOf as plainLine } from "./excerpt.ts";
import { button, link, row } from "./parts.ts";
import { blockQuote } from "./quotation.ts";
import { whyWords } from "./whys.ts";

/** Stories that a digest shows; the others are behind a button. */
const SHOWN = 10;
const MAX_CONTENT = 2000;
const MAX_TITLE = 100;
const MAX_REASON = 300;
/** Characters of a quotation, and of a headline in a digest, before escapes: the first that fits is taken. */
const QUOTES = [900, 600, 300, 100] as const;
const HEADLINES = [160, 100, 60, 30] as const;

/** News for all to read, as plain text, which phones show, search finds and exports keep. */
export function messageOf(news: News, words: Words): RESTPostAPIChannelMessageJSONBody {
  const [first] = news.stories;
  const only = news.stories.length === 1 && first ? first : null;
  const contents = only
    ? QUOTES.map((most) => tellOne(only, news, most, words))
    : HEADLINES.map((most) => tellMany(news, most, words));
  const call = mentions(news)
    .map((roles) => `\n${roles}`)
    .join("");
  const room = MAX_CONTENT - call.length;
  const content = contents.find((one) => one.length <= room) ?? contents.at(-1) ?? "";
  return {
    content: shorten(content, room) + call,
    flags: MessageFlags.SuppressEmbeds,
    components: [
      ...row([...buttonsOf(news, words), ...link(words.buttons.openArticle, only?.source.url ?? null)]),
    ],
    allowed_mentions: { parse: [], roles: [...news.roles] },
  };
}

/** What a forum's post is called. */
export function titleOf({ stories }: News, words: Words): string {
  const [first] = stories;
  return stories.length === 1 && first
    ? shorten(first.source.headline || outletOf(first.source, words), MAX_TITLE)
    : words.news.stories(stories.length);
}

function tellOne(story: NewsStory, news: News, most: number, words: Words): string {
  const { excerpt, retracted } = story;
  const quote = excerpt && !retracted ? [blockQuote(excerpt.quote, excerpt.marks, most)] : [];
  return [headOf(story, words), ...quote, ...notesOf(story, news, words)].join("\n");
}

function headOf({ source, retracted }: NewsStory, words: Words): string {
  const head = `**${plainLine(outletOf(source, words))}** · ${words.facts.quoted(nameOf(source.headline, words))} · ${dayOf(source, words)}`;
  return retracted ? `~~${head}~~\n${words.news.takenBack}` : head;
}

const dayOf = (source: Source, words: Words): string =>
  publishedOf(source, words) ?? words.facts.unknownPublication;

function notesOf({ also }: NewsStory, news: News, words: Words): readonly string[] {
  const outlets = [...new Set(also.map((source) => plainLine(outletOf(source, words))))];
  return [
    ...askedFor(news, words),
    ...(outlets.length > 0 ? [`-# ${words.facts.alsoIn(words.list(outlets))}`] : []),
    ...(news.because ? [`-# ${words.news.because[news.because]}`] : []),
  ];
}

function askedFor({ queries }: News, words: Words): readonly string[] {
  const asked = isolated(shorten(queries.join(" · "), 300), words);
  return asked ? [`-# ${words.news.newFor(escapeMarkdown(asked))}`] : [];
}

function tellMany(news: News, most: number, words: Words): string {
  const left = news.stories.length - SHOWN;
  return [
    `**${titleOf(news, words)}**`,
    ...(news.because ? [`-# ${words.news.because[news.because]}`] : []),
    ...news.stories.slice(0, SHOWN).map((story) => lineOf(story, most, words)),
    ...(left > 0 ? [`-# ${words.counts.andMore(left)}`] : []),
    ...askedFor(news, words),
  ].join("\n");
}

function lineOf({ source, retracted, also }: NewsStory, most: number, words: Words): string {
  const others = also.length > 0 ? ` · ${words.facts.alsoIn(words.counts.otherOutlets(also.length))}` : "";
  const line = `**${plainLine(outletOf(source, words))}** · ${words.facts.quoted(nameOf(shorten(source.headline, most), words))} · ${dayOf(source, words)}${others}`;
  return `- ${retracted ? words.news.isTakenBack(`~~${line}~~`) : line}`;
}

const mentions = ({ roles }: News): readonly string[] =>
  roles.length > 0 ? [roles.map((role) => `<@&${role}>`).join(" ")] : [];

function buttonsOf({ id, stories }: News, words: Words) {
  const { buttons } = words;
  const about = { command: "subscribe", cursor: id, query: "" };
  const more =
    stories.length > SHOWN
      ? [button(buttons.all(numeral(stories.length, words)), { ...about, action: "more" })]
      : [];
  return [button(buttons.why, { ...about, action: "why" }), ...more];
}

/** What people are told in private: that a channel was stopped, or what became of a feed. */
export const renderNotice = (notice: Notice | FeedNotice, words: Words): RESTPostAPIChannelMessageJSONBody =>
  "event" in notice ? renderFeedNotice(notice, words) : renderStopped(notice, words);

function renderFeedNotice(
  { event: { kind, reason, feed } }: FeedNotice,
  words: Words,
): RESTPostAPIChannelMessageJSONBody {
  const { news } = words;
  const name = nameOf(feed.title ?? feed.address, words);
  const why = reason === null ? "" : ` ${plainLine(refusalWords(reason, words), MAX_REASON)}`;
  const said = kind === "back" ? news.feedBack(name) : `${news.feedLost(name)}${why}\n${news.tellBack}`;
  return {
    content: shorten(`${said}\n-# ${nameOf(feed.address, words)}`, MAX_CONTENT),
    flags: MessageFlags.SuppressEmbeds,
    allowed_mentions: { parse: [] },
  };
}

const renderStopped = ({ channel }: Notice, words: Words): RESTPostAPIChannelMessageJSONBody => ({
  content: words.news.stopped(`<#${channel.id}>`, whyWords(channel.stopped ?? "", words)),
  allowed_mentions: { parse: [] },
});
