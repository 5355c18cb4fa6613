import { article as articleBy } from "../../src/answer/article.ts";
import { search } from "../../src/answer/excerpt-answers.ts";
import { outletOf } from "../../src/answer/wording.ts";
import type { Desk } from "../../src/deliver/desk.ts";
import { type Context, InputError, type Outcome, outdated } from "../../src/discord/command.ts";
import { whyWords } from "../../src/discord/render/whys.ts";
import type { Article } from "../../src/model/article.ts";
import type { Fate, Parcel } from "../../src/model/delivery.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import { parseFormatted } from "../../src/query/parse.ts";
import { shorten } from "../../src/text/cut.ts";
import { isolated } from "../../src/words/isolated.ts";
import type { Say, Words } from "../../src/words/words.ts";
import type { Asked } from "./asked.ts";
import { guildOf } from "./rights.ts";
import { isHere, seenBy, unseen } from "./seen.ts";

/** What looks at subscriptions, and at what became of an article. */

const notice = (text: Say): Outcome => ({ answer: { kind: "notice", text } });

/** What the corpus holds of it, newest first. */
export async function preview({ set }: Asked, context: Context): Promise<Outcome> {
  if (!set.query) throw new InputError(({ subscriptions }) => subscriptions.sayWhat);
  return { answer: await search(parseFormatted(set.query), "newest", context) };
}

/** Step by step, for every subscription of the server. */
export async function explain(
  { article: asked }: Pick<Asked, "article">,
  context: Context,
  desk: Desk,
): Promise<Outcome> {
  const answer = await articleBy(asked, context);
  if (!answer) return notice(({ mistakes }) => mistakes.noArticle(asked));
  if (answer.kind === "choice") return { answer: { ...answer, about: "telling" } };
  const { article } = answer;
  const all = await desk.subscriptions.inGuild(guildOf(context));
  if (all.length === 0) return notice(({ deliveries }) => deliveries.noSubscriptions);
  const subscriptions = seenBy(all, context);
  const met = new Set(await desk.metBy(article));
  const fates = await desk.outbox.fates(article.story);
  const hidden = unseen(all.length - subscriptions.length);
  return notice((words) => {
    const lines = subscriptions.map((one) =>
      words.deliveries.of(one.query, stepsFor(one, article, met, fates, words)),
    );
    const told = [lineOf(article, words), ...cutLines(lines, words), ...(hidden ? [hidden(words)] : [])];
    return told.join("\n");
  });
}

/** Characters of all lines, and of a name in one. */
const MOST = 3000;
const MOST_OF_NAME = 200;

function lineOf(article: Article, words: Words): string {
  const headline = isolated(shorten(article.headline, MOST_OF_NAME), words);
  return words.facts.headlineIn(headline, shorten(outletOf(article, words), MOST_OF_NAME));
}

function stepsFor(
  { id, channel, paused }: Subscription,
  article: Article,
  met: ReadonlySet<string>,
  fates: readonly Fate[],
  words: Words,
): string {
  const { deliveries } = words;
  const fate = fates.find((one) => one.channel === channel);
  if (!met.has(id)) return deliveries.notMet;
  if (fate?.article === article.id) return deliveries.met(TELLING[fate.state](fate, words));
  if (fate) return deliveries.met(deliveries[AS_OTHER[fate.state]]);
  return deliveries.met(paused ? deliveries.paused : deliveries.before);
}

const AS_OTHER = {
  sent: "toldAsOther",
  owed: "otherOwed",
  "given up": "otherGivenUp",
} as const satisfies Record<Fate["state"], unknown>;

const TELLING: Readonly<Record<Fate["state"], (fate: Fate, words: Words) => string>> = {
  sent: ({ uncertain }, { deliveries }) => (uncertain ? deliveries.toldTwice : deliveries.told),
  owed: ({ due, why }, words) => {
    const time = isolated(`${new Date(due).toISOString().slice(0, 16).replace("T", " ")} UTC`, words);
    return why ? words.deliveries.owedStill(time, whyWords(why, words)) : words.deliveries.owed(time);
  },
  "given up": ({ why }, words) =>
    words.deliveries.failed(why ? whyWords(why, words) : words.deliveries.nobodyKnows),
};

/** Why a message was sent: from its own button. */
export async function explainMessage(id: string, context: Context, desk: Desk): Promise<Outcome> {
  const parcel = await parcelOf(id, context, desk);
  return notice((words) => {
    const { deliveries, facts, list } = words;
    const queries = parcel.queries.map((query) => facts.quoted(isolated(query, words)));
    return deliveries.subscribesTo(queries.length > 0 ? list(queries) : deliveries.removedSince);
  });
}

/** All stories of a digest. */
export async function showAll(id: string, context: Context, desk: Desk): Promise<Outcome> {
  const parcel = await parcelOf(id, context, desk);
  const articles = await context.store.articles(parcel.told.map(({ article }) => article));
  if (articles.length === 0) return notice(({ deliveries }) => deliveries.noneThere);
  return notice((words) =>
    cutLines(
      articles.map((article) => lineOf(article, words)),
      words,
    ).join("\n"),
  );
}

/** What a message of this channel was sent for. Throws InputError where there is none of that id. */
async function parcelOf(id: string, context: Context, { outbox }: Desk): Promise<Parcel> {
  const parcel = await outbox.parcel(id);
  if (!parcel || parcel.guild !== context.guild || !isHere(parcel.channel, context)) throw outdated();
  return parcel;
}

function cutLines(lines: readonly string[], { counts }: Words): readonly string[] {
  let length = 0;
  const held = lines.filter((line) => {
    length += line.length + 1;
    return length <= MOST;
  });
  return held.length < lines.length ? [...held, counts.andMore(lines.length - held.length)] : held;
}
