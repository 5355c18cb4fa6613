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
import { type FetchedPage, fetchPage } from "./sources/web/page.ts";
import { createPoliteWeb } from "./sources/web/polite.ts";
import { isPublicAddress } from "./sources/web/public-address.ts";

/** Follows feeds, and takes what people give. */
export interface Sources {
  readonly feeds: Omit<FeedPollerParts, "onPolled" | "onError">;
  readonly intake: Intake;
  /** Rejects with a sentence that names the address. */
  fetchPage(address: string): Promise<FetchedPage>;
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
  const stopping = new AbortController();
  const { signal } = stopping;
  const now = () => new Date();
  const wait = async (ms: number) => void (await setTimeout(ms, undefined, { signal }));
  const { contact, allow } = config.web;
  const userAgent = `Dateline/${about.version}${contact ? ` (+${contact})` : ""}`;
  const isAllowed = (address: string) => allow.includes(address) || isPublicAddress(address);
  const web = createPoliteWeb(createWeb({ userAgent, allow: isAllowed }), { now, wait });
  // Its few hosts are known by name: Discord's own, or its stand-in on this machine.
  const direct = createWeb({ userAgent, allow: () => true });
  const pages = createPageReader({ outletFiles: config.outletFiles ?? [] });
  const feedReader = createFeedReader({ web, pages, now });
  const given = createGivenReader({ web, direct, pages, files, hosts: fileHosts(config) });
  const { feeds, corpus } = store;
  return {
    feeds: { feeds, store, index, reader: feedReader, now, wait, random: Math.random, signal },
    intake: createIntake({ reader: given, feedReader, feeds, corpus, store, index, now }),
    fetchPage: (address) => fetchPage(web, address),
    async close() {
      stopping.abort();
      await Promise.all([web.close(), direct.close(), pages.close()]);
    },
  };
}

/** Where what is sent may lie beside Discord's own hosts: its stand-in, or the local page. */
const fileHosts = ({ discord, page }: Partial<Pick<Config, "discord" | "page">>): string[] => [
  ...(discord ? [new URL(discord.api).host] : []),
  ...(page ? [`${page.host}:${page.port}`] : []),
];
