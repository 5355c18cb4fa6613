import { type Context, InputError, type Outcome } from "../../src/discord/command.ts";
import { doubtsOf, usualIn } from "../../src/sources/doubts.ts";
import { shorten } from "../../src/text/cut.ts";
import { MAX_CHOICE } from "../query-options.ts";
import { type Asked, intakeOf, serverOf } from "./asked.ts";

/** A server's own articles: how many, what is doubtful about them, and taking one away. */

export async function overview(show: "status" | "feeds", context: Context): Promise<Outcome> {
  const server = serverOf(context, show === "feeds");
  const [articles, feeds] = await Promise.all([
    intakeOf(context).articles(server),
    intakeOf(context).feeds(server),
  ]);
  return { answer: { kind: "corpus", show, articles: articles.length, doubtful: [], feeds } };
}

export async function check(context: Context): Promise<Outcome> {
  const articles = await intakeOf(context).articles(serverOf(context));
  const usual = await usualIn(each(articles));
  const doubtful = articles.flatMap((article) => {
    const doubts = doubtsOf(article, usual);
    return doubts.length > 0 ? [{ headline: article.headline, doubts }] : [];
  });
  return { answer: { kind: "corpus", show: "check", articles: articles.length, doubtful, feeds: [] } };
}

async function* each<T>(all: readonly T[]): AsyncIterable<T> {
  yield* all;
}

export async function remove({ named }: Asked, context: Context): Promise<Outcome> {
  const server = serverOf(context);
  const articles = await intakeOf(context).articles(server);
  const article = articles.find(({ id, headline }) => id === named || headline === named);
  if (!article || !(await intakeOf(context).remove(server, article.id)))
    throw new InputError(({ corpus }) => corpus.noneOfOwn(shorten(named, MAX_CHOICE)));
  return { answer: { kind: "notice", text: ({ corpus }) => corpus.removed(article.headline) } };
}
