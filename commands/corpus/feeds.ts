import { type Context, InputError, type Outcome } from "../../src/discord/command.ts";
import type { FollowedFeed } from "../../src/model/feed.ts";
import { shorten } from "../../src/text/cut.ts";
import { en } from "../../src/words/en/en.ts";
import { MAX_CHOICE } from "../query-options.ts";
import { type Asked, asMistake, intakeOf, serverOf } from "./asked.ts";

/** Feeds that one server may follow. */
const MOST_FEEDS = 25;

const told = (text: string): Outcome => ({ answer: { kind: "notice", text } });

export async function follow({ given: { address } }: Asked, context: Context): Promise<Outcome> {
  if (!address) throw new InputError("Give the address of a feed, or of a site that names one.");
  const server = serverOf(context);
  if ((await intakeOf(context).feeds(server)).length >= MOST_FEEDS)
    throw new InputError(
      `A server follows ${MOST_FEEDS} feeds at most. Remove one first: /corpus feed remove.`,
    );
  const followed = intakeOf(context).follow(server, address, context.user?.id ?? "");
  const { feed, isNew, items } = await followed.catch((error: unknown) => {
    throw asMistake(error);
  });
  const name = nameOf(feed);
  return told(
    isNew
      ? `Following ${name} (${feed.address}). Its ${en.counts.articles(items)} and what comes after are found in this server alone, in a few minutes.`
      : `This server follows ${name} already.`,
  );
}

export async function unfollow({ named }: Asked, context: Context): Promise<Outcome> {
  const server = serverOf(context);
  const feed = (await intakeOf(context).feeds(server)).find((one) => isMeant(one, named));
  if (!feed || !(await intakeOf(context).unfollow(server, feed.id)))
    throw new InputError(
      `This server follows no feed “${shorten(named, MAX_CHOICE)}”. See /corpus feed list.`,
    );
  return told(`No longer following ${nameOf(feed)}. Its articles stay.`);
}

const nameOf = ({ title, address }: FollowedFeed): string => title ?? address;

const isMeant = ({ id, address, title }: FollowedFeed, asked: string): boolean =>
  [id, address, title].includes(asked);
