import { type Context, InputError, type Outcome } from "../../src/discord/command.ts";
import type { FollowedFeed } from "../../src/model/feed.ts";
import { shorten } from "../../src/text/cut.ts";
import { numeral } from "../../src/words/numeral.ts";
import type { Say } from "../../src/words/words.ts";
import { MAX_CHOICE } from "../query-options.ts";
import { type Asked, asMistake, intakeOf, serverOf } from "./asked.ts";

/** Feeds that one server may follow. */
const MOST_FEEDS = 25;

const told = (text: Say): Outcome => ({ answer: { kind: "notice", text } });

export async function follow({ given: { address } }: Asked, context: Context): Promise<Outcome> {
  if (!address) throw new InputError(({ corpus }) => corpus.giveFeed);
  const server = serverOf(context);
  if ((await intakeOf(context).feeds(server)).length >= MOST_FEEDS)
    throw new InputError((words) => words.corpus.mostFeeds(numeral(MOST_FEEDS, words)));
  const followed = intakeOf(context).follow(server, address, context.user?.id ?? "");
  const { feed, isNew, items } = await followed.catch((error: unknown) => {
    throw asMistake(error);
  });
  const name = nameOf(feed);
  return told(({ corpus, counts }) =>
    isNew ? corpus.following(name, feed.address, counts.items(items)) : corpus.followedBefore(name),
  );
}

export async function unfollow({ named }: Asked, context: Context): Promise<Outcome> {
  const server = serverOf(context);
  const feed = (await intakeOf(context).feeds(server)).find((one) => isMeant(one, named));
  if (!feed || !(await intakeOf(context).unfollow(server, feed.id)))
    throw new InputError(({ corpus }) => corpus.noSuchFeed(shorten(named, MAX_CHOICE)));
  return told(({ corpus }) => corpus.unfollowed(nameOf(feed)));
}

const nameOf = ({ title, address }: FollowedFeed): string => title ?? address;

const isMeant = ({ id, address, title }: FollowedFeed, asked: string): boolean =>
  [id, address, title].includes(asked);
