import { article as articleBy } from "../../src/answer/article.ts";
import { search } from "../../src/answer/excerpt-answers.ts";
import { outletOf } from "../../src/answer/wording.ts";
import type { Desk } from "../../src/deliver/desk.ts";
import { type Context, InputError, type Outcome, outdated } from "../../src/discord/command.ts";
import type { Article } from "../../src/model/article.ts";
import type { Fate, Parcel } from "../../src/model/delivery.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import { parseFormatted } from "../../src/query/parse.ts";
import { shorten } from "../../src/text/cut.ts";
import { en } from "../../src/words/en/en.ts";
import type { Asked } from "./asked.ts";
import { guildOf } from "./rights.ts";
import { seenBy, unseen } from "./seen.ts";

/** What looks at subscriptions, and at what became of an article. */

const notice = (text: string): Outcome => ({ answer: { kind: "notice", text }, onlyForAsker: true });

/** What the corpus holds of it, newest first. */
export async function preview({ set }: Asked, context: Context): Promise<Outcome> {
  if (!set.query) throw new InputError("Say what about.");
  return { answer: await search(parseFormatted(set.query), "newest", context) };
}

/** Step by step, for every subscription of the server. */
export async function explain(
  { article: asked }: Pick<Asked, "article">,
  context: Context,
  desk: Desk,
): Promise<Outcome> {
  const answer = await articleBy(asked, context);
  if (!answer) return notice(`No article matches “${asked}”.`);
  if (answer.kind === "choice") return { answer: { ...answer, about: "telling" }, onlyForAsker: true };
  const { article } = answer;
  const all = await desk.subscriptions.inGuild(guildOf(context));
  if (all.length === 0) return notice("There are no subscriptions in this server.");
  const subscriptions = seenBy(all, context);
  const met = new Set(await desk.metBy(article));
  const fates = await desk.outbox.fates(article.story);
  const lines = subscriptions.map((one) => `${one.query}: ${stepsFor(one, article, met, fates)}`);
  const head = `“${shorten(article.headline, MOST_OF_NAME)}”, ${shorten(outletOf(article, en), MOST_OF_NAME)}`;
  const hidden = unseen(all.length - subscriptions.length);
  return notice([head, ...cutLines(lines), ...(hidden ? [hidden] : [])].join("\n"));
}

function stepsFor(
  { id, channel, paused }: Subscription,
  article: Article,
  met: ReadonlySet<string>,
  fates: readonly Fate[],
): string {
  const fate = fates.find((one) => one.channel === channel);
  if (!met.has(id)) return "no sentence of it meets the query, its outlet or its days.";
  if (fate?.article === article.id) return `it meets the query; ${TELLING[fate.state](fate)}`;
  if (fate)
    return `it meets the query; the channel was told of the same story by another outlet (${fate.state}).`;
  if (paused) return "it meets the query, but the subscription is paused.";
  return "it meets the query, but came in before the subscription was made, or while it was paused.";
}

const TELLING: Readonly<Record<Fate["state"], (fate: Fate) => string>> = {
  sent: ({ uncertain }) => (uncertain ? "it was told, perhaps twice." : "it was told."),
  owed: ({ due, why }) =>
    `it is to be told ${new Date(due).toISOString().slice(0, 16).replace("T", " at ")} UTC${why ? ` (so far: ${why})` : ""}.`,
  "given up": ({ why }) => `it could not be told: ${why ?? "nobody knows why"}`,
};

/** Why a message was sent: from its own button. */
export async function explainMessage(id: string, context: Context, desk: Desk): Promise<Outcome> {
  const parcel = await parcelOf(id, context, desk);
  const queries = parcel.queries.map((query) => `“${query}”`).join(" and ");
  const kept = queries || "a subscription that was removed since";
  return notice(
    `This channel subscribes to ${kept}. /subscribe list shows all; /subscribe edit or remove changes it.`,
  );
}

/** All stories of a digest. */
export async function showAll(id: string, context: Context, desk: Desk): Promise<Outcome> {
  const parcel = await parcelOf(id, context, desk);
  const articles = await context.store.articles(parcel.told.map(({ article }) => article));
  if (articles.length === 0) return notice("None of these articles is here any more.");
  const lines = articles.map(
    (article) =>
      `${shorten(outletOf(article, en), MOST_OF_NAME)} · “${shorten(article.headline, MOST_OF_NAME)}”`,
  );
  return notice(cutLines(lines).join("\n"));
}

/** What a message of this server was sent for. Throws InputError where there is none of that id. */
async function parcelOf(id: string, { guild }: Context, { outbox }: Desk): Promise<Parcel> {
  const parcel = await outbox.parcel(id);
  if (!parcel || parcel.guild !== guild) throw outdated();
  return parcel;
}

/** Characters of all lines, and of a name in one. */
const MOST = 3000;
const MOST_OF_NAME = 200;

function cutLines(lines: readonly string[]): readonly string[] {
  let length = 0;
  const held = lines.filter((line) => {
    length += line.length + 1;
    return length <= MOST;
  });
  return held.length < lines.length ? [...held, `and ${lines.length - held.length} more`] : held;
}
