import { readFile, writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { type FeedParts, LEASE, pollFeed } from "../ingest/poll-feed.ts";
import type { FollowedFeed } from "../model/feed.ts";
import type { ListedFeed } from "../sources/feed/opml.ts";
import { systemReason } from "../sources/marked-files.ts";
import { checkedUrl } from "../sources/web/checked-url.ts";
import { count } from "../text/count.ts";
import { plainRefusal } from "../words/reason.ts";
import { plain } from "./text.ts";
import type { Ask, Verb } from "./verb.ts";

/** `dateline feeds …`: the operator's feeds, whose articles everybody may see. */
export const addFeeds: Verb = (program, ask) => {
  const feeds = program.command("feeds").description("The feeds that are followed.").exitOverride();
  add(feeds, ask);
  list(feeds, ask);
  remove(feeds, ask);
  poll(feeds, ask);
  importOpml(feeds, ask);
  exportOpml(feeds, ask);
};

const NONE = "No feed is followed.";

const asJson = ["--json", "write JSON"] as const;

function add(feeds: Command, ask: Ask): void {
  feeds
    .command("add <address>")
    .description("Follow a feed: its address, or that of a site that names one.")
    .option(...asJson)
    .exitOverride()
    .action((address: string, { json }) =>
      ask(async ({ openFeeds, print }) => {
        const { feeds, reader, now } = await openFeeds();
        const { address: at, feed } = await reader.find(address);
        const { feed: followed, isNew } = await feeds.follow(
          { address: at, title: feed.title, scope: null, addedBy: null },
          now(),
        );
        const words = `${isNew ? "Following" : "Already following"} ${nameOf(followed)}, ${count(feed.items.length, "item")}.`;
        print(json ? toJson({ ...shown(followed), new: isNew, items: feed.items.length }) : words);
        return 0;
      }),
    );
}

function list(feeds: Command, ask: Ask): void {
  feeds
    .command("list")
    .description("The feeds, how they are and when they are asked next.")
    .option(...asJson)
    .exitOverride()
    .action(({ json }) =>
      ask(async ({ openFeeds, print }) => {
        const { feeds } = await openFeeds();
        const all = await feeds.followed(null);
        print(json ? toJson(all.map(shown)) : all.map(lineOf).join("\n") || NONE);
        return all.length > 0 ? 0 : 1;
      }),
    );
}

function remove(feeds: Command, ask: Ask): void {
  feeds
    .command("remove <feed>")
    .description("Follow a feed no more, by its id or address. Its articles stay.")
    .exitOverride()
    .action((name: string) =>
      ask(async ({ openFeeds, print, complain }) => {
        const { feeds } = await openFeeds();
        const [feed] = named(await feeds.followed(null), name);
        if (!feed) return unknown(name, complain);
        await feeds.unfollow(feed.id);
        print(`No longer following ${nameOf(feed)}. Its articles stay.`);
        return 0;
      }),
    );
}

function poll(feeds: Command, ask: Ask): void {
  feeds
    .command("poll [feed]")
    .description("Ask a feed for what is new, or every feed that is due.")
    .option("--all", "ask every feed, due or not")
    .option(...asJson)
    .exitOverride()
    .action((name: string | undefined, { json, all: evenUndue }) =>
      ask(async ({ openFeeds, print, complain }) => {
        const parts = await openFeeds();
        const all = await parts.feeds.followed(null);
        const chosen = name ? named(all, name) : all.filter((feed) => evenUndue || isDue(feed, parts.now()));
        if (name && chosen.length === 0) return unknown(name, complain);
        const reports = [];
        for (const feed of chosen) {
          const report = await pollNow(feed, parts);
          if (!json)
            print(`${nameOf(feed)}: ${report.outcome}, ${report.added} new, ${report.revised} corrected`);
          for (const reason of report.reasons) complain(reason);
          reports.push({ ...shown(feed), ...report });
        }
        if (json) print(toJson(reports));
        else if (chosen.length === 0) print("No feed is due.");
        return reports.some(({ outcome }) => outcome === "failed" || outcome === "busy") ? 1 : 0;
      }),
    );
}

function importOpml(feeds: Command, ask: Ask): void {
  feeds
    .command("import <file>")
    .description("Follow the feeds that an OPML file lists.")
    .option(...asJson)
    .exitOverride()
    .action((file: string, { json }) =>
      ask(async ({ openFeeds, print, complain }) => {
        const listed = await listedIn(file, complain);
        if (!listed) return 2;
        const { feeds, now } = await openFeeds();
        const counts = { added: 0, known: 0, refused: 0 };
        for (const { address, title } of listed) {
          const checked = check(address, complain);
          const followed = checked && (await feeds.follow({ address: checked, title, ...OPERATORS }, now()));
          if (!followed) counts.refused += 1;
          else if (followed.isNew) counts.added += 1;
          else counts.known += 1;
        }
        const { added, known, refused } = counts;
        print(
          json
            ? toJson(counts)
            : `${count(added, "feed")} added, ${known} followed already, ${refused} refused.`,
        );
        return added + known > 0 ? 0 : 1;
      }),
    );
}

/** Null where the file cannot be read, or lists no feeds. */
async function listedIn(
  file: string,
  complain: (line: string) => void,
): Promise<readonly ListedFeed[] | null> {
  const { readOpml } = await import("../sources/feed/opml.ts");
  try {
    return readOpml(await readFile(file, "utf8"));
  } catch (error) {
    complain(plainRefusal({ of: file, why: systemReason(error) }));
    return null;
  }
}

function exportOpml(feeds: Command, ask: Ask): void {
  feeds
    .command("export [file]")
    .description("Write the feeds as OPML, to a file or to standard output.")
    .exitOverride()
    .action((file: string | undefined) =>
      ask(async ({ openFeeds, print, complain }) => {
        const { feeds, now } = await openFeeds();
        const all = await feeds.followed(null);
        if (all.length === 0) {
          complain(NONE);
          return 1;
        }
        const { writeOpml } = await import("../sources/feed/opml.ts");
        const opml = writeOpml(all, now());
        if (file) await writeFile(file, opml);
        else print(opml);
        return 0;
      }),
    );
}

const OPERATORS = { scope: null, addedBy: null };

function check(address: string, complain: (line: string) => void): string | null {
  try {
    return checkedUrl(address).href;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function pollNow(feed: FollowedFeed, parts: FeedParts) {
  const now = parts.now();
  const leased = await parts.feeds.lease(feed.id, now, new Date(now.getTime() + LEASE));
  if (leased) {
    const { reasons, ...report } = await pollFeed(leased, parts);
    return { ...report, reasons: reasons.map(plainRefusal) };
  }
  return {
    outcome: "busy" as const,
    added: 0,
    revised: 0,
    reasons: [`${feed.address}: it is being polled already`],
  };
}

const named = (feeds: readonly FollowedFeed[], name: string): readonly FollowedFeed[] =>
  feeds.filter(({ id, address }) => id === name || address === name);

function unknown(name: string, complain: (line: string) => void): number {
  complain(`${name}: no feed of that id or address is followed; see: dateline feeds list`);
  return 1;
}

const isDue = ({ state, nextPoll }: FollowedFeed, now: Date): boolean => state !== "gone" && nextPoll <= now;

const nameOf = ({ title, address }: FollowedFeed): string => plain(title ? `${title} (${address})` : address);

const lineOf = (feed: FollowedFeed): string =>
  `${feed.id}  ${feed.state.padEnd(7)}  ${feed.nextPoll.toISOString().slice(0, 16)}Z  ${nameOf(feed)}${
    feed.reason ? `\n            ${plain(plainRefusal(feed.reason))}` : ""
  }`;

const shown = ({ scope: _, addedBy: __, etag: ___, lastModified: ____, reason, ...feed }: FollowedFeed) => ({
  ...feed,
  reason: reason && plainRefusal(reason),
});

const toJson = (value: unknown): string => JSON.stringify(value, null, 2);
