import { setTimeout } from "node:timers/promises";
import about from "../package.json" with { type: "json" };
import type { Config } from "./config.ts";
import type { FeedPollerParts } from "./ingest/feed-poller.ts";
import { createIntake, type Intake } from "./ingest/intake.ts";
import type { FeedStore, SearchIndex, ServerCorpus, Store } from "./ports.ts";
import { createFeedReader } from "./sources/feed/feed-reader.ts";
import type { FileReader } from "./sources/file/reader.ts";
import { createGivenReader } from "./sources/given-reader.ts";
import { createPageReader } from "./sources/page/reader.ts";
import { createWeb } from "./sources/web/fetch.ts";
import { createPoliteWeb } from "./sources/web/polite.ts";
import { isPublicAddress } from "./sources/web/public-address.ts";

/** Follows feeds, and takes what people give. */
export interface Sources {
  readonly feeds: Omit<FeedPollerParts, "onPolled" | "onError" | "onStuck">;
  readonly intake: Intake;
  /** Ends what is being read: feeds are read again later. */
  close(): Promise<void>;
}

export interface SourcesParts {
  readonly store: Store & { readonly feeds: FeedStore; readonly corpus: ServerCorpus };
  readonly index: Pick<SearchIndex, "add" | "remove">;
  readonly files: FileReader;
}

/** What reads the web, and what people send, and saves it. */
export function composeSources(
  config: Pick<Config, "web"> & Partial<Pick<Config, "discord" | "outletFiles" | "page">>,
  { store, index, files }: SourcesParts,
): Sources {
  const { web, now, wait, signal, close } = composeWeb(config);
  // Its few hosts are known by name: Discord's own, or its stand-in on this machine.
  const direct = createWeb({ userAgent: userAgentOf(config), allow: () => true });
  const pages = createPageReader({ outletFiles: config.outletFiles ?? [] });
  const feedReader = createFeedReader({ web, pages, now });
  const given = createGivenReader({ web, direct, pages, files, hosts: fileHosts(config) });
  const { feeds, corpus } = store;
  return {
    feeds: { feeds, store, index, reader: feedReader, now, wait, random: Math.random, signal },
    intake: createIntake({ reader: given, feedReader, feeds, corpus, store, index, now }),
    async close() {
      await Promise.all([close(), direct.close(), pages.close()]);
    },
  };
}

/** The web, asked as a good guest does, and the clock by which that is. */
export function composeWeb(config: Pick<Config, "web">) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const now = () => new Date();
  const wait = async (ms: number) => void (await setTimeout(ms, undefined, { signal }));
  const allow = (address: string) => config.web.allow.includes(address) || isPublicAddress(address);
  const web = createPoliteWeb(createWeb({ userAgent: userAgentOf(config), allow }), { now, wait });
  return {
    web,
    now,
    wait,
    signal,
    async close() {
      stopping.abort();
      await web.close();
    },
  };
}

const userAgentOf = ({ web: { contact } }: Pick<Config, "web">): string =>
  `Dateline/${about.version}${contact ? ` (+${contact})` : ""}`;

/** Where what is sent may lie beside Discord's own hosts: its stand-in, or the local page. */
const fileHosts = ({ discord, page }: Partial<Pick<Config, "discord" | "page">>): string[] => [
  ...(discord ? [new URL(discord.api).host] : []),
  ...(page ? [`${page.host}:${page.port}`] : []),
];
