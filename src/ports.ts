import type { OutletSummary } from "./model/answer.ts";
import type { Article, ArticleChange, ArticleDraft, Publication, Related } from "./model/article.ts";
import type { Delay, Fate, Notice, Outcome, Parcel, Recipient, Stretch } from "./model/delivery.ts";
import type {
  Feed,
  FeedEvent,
  FeedItem,
  FeedNotice,
  FeedPoll,
  FollowedFeed,
  FoundFeed,
  ItemMark,
  ItemReading,
  Polled,
  Validators,
} from "./model/feed.ts";
import type { Found, SearchOptions, Suggestion } from "./model/found.ts";
import type { FileMark, FileMarks, GivenFile, Incoming, Taken } from "./model/incoming.ts";
import type { ChangedQuote, Pace, PostedQuote, QuoteChange } from "./model/posted-quote.ts";
import type { Query } from "./model/query.ts";
import type { Owner, Settings } from "./model/settings.ts";
import type { Subscription, SubscriptionChange, ToldChannel } from "./model/subscription.ts";

/** What the core asks of the world. Every adapter of a port passes its suite in test/contracts/. */

/** Where articles come from: a folder, a page, a feed. */
export interface ArticleSource {
  /** Names the source in the store and in messages: "corpus". */
  readonly name: string;
  /** The Discord server that alone may see its articles, or null. */
  readonly scope: string | null;
  /** Whether what it no longer gives is to go out of sight: so of a folder, not of what is given once. */
  readonly holdsAll: boolean;
  /**
   * Everything the source holds now. What `marks` says was read before it need not read again. Throws where the source
   * as a whole cannot be read.
   */
  read(marks?: FileMarks): AsyncIterable<Incoming>;
}

/** The store has no room for what is to be saved: the disk is full. */
export class NoRoomError extends Error {
  override name = "NoRoomError";
}

/** Articles with their revisions, and the bot's state: the truth, of which the index is a cache. */
export interface Store {
  /**
   * Saves a draft as a new article, or as the next revision of the one with its key, and finds its story. What it
   * entails is written with it. `scope` is the server that alone may see it; a source's articles have all the same.
   * Where the draft has no day, it is inferred; and again whenever an article that shares its text comes, changes or
   * goes, which makes no revision.
   */
  publish(source: string, draft: ArticleDraft, scope?: string | null): Promise<Publication>;
  /** Which files of a source were read, and what they gave. */
  fileMarks(source: string): Promise<FileMarks>;
  markFile(source: string, file: string, mark: FileMark): Promise<void>;
  /** Takes out of sight what the source no longer holds. Passages of it can still be read. Returns the ids. */
  withdrawAllBut(source: string, keys: readonly string[]): Promise<readonly string[]>;
  /** The newest revision, or the one named; null where there is none. Reads withdrawn articles too. */
  article(id: string, revision?: number | null): Promise<Article | null>;
  /** The newest revision as its source gave it: without a day that was inferred here. */
  given(id: string): Promise<ArticleDraft | null>;
  /** Whether no source holds it any more. */
  isWithdrawn(id: string): Promise<boolean>;
  /** The articles in sight that print the same story, and those with which one has passages in common. */
  related(id: string): Promise<Related>;
  /** The newest revisions of those that exist, in the order asked. */
  articles(ids: readonly string[]): Promise<readonly Article[]>;
  /** The newest revision of every article in sight, in an order that stays. */
  all(): AsyncIterable<Article>;
  /** The number of the last change to an article, or 0. */
  lastChange(): Promise<number>;
  /** The articles that changed since, each by its last change and in that order: the first of them, where there are many. */
  changedSince(number: number): Promise<readonly ArticleChange[]>;
  /** Of the articles that a server may see; null is what everybody may. */
  outlets(scope: string | null): Promise<readonly OutletSummary[]>;
  /** Notes that a passage was posted, for a year. */
  keepPosted(quote: PostedQuote): Promise<void>;
  /**
   * Counts a passage that is to be posted among those of each pace, and gives null. Where one of them allows no more, it
   * is counted nowhere: gives the first of those, and when it allows one again.
   */
  takeTurn(paces: readonly Pace[], now: Date): Promise<{ readonly pace: Pace; readonly again: Date } | null>;
  /** What a member or a server wishes. */
  settings(owner: Owner): Promise<Settings>;
  keepSettings(owner: Owner, settings: Settings): Promise<void>;
  eraseSettings(owner: Owner): Promise<void>;
  /** Keeps a query too long for a button, a year from its last use, and returns its key: 16 letters and digits. */
  keepQuery(text: string, now: Date): Promise<string>;
  /** The query kept under a key, or null; counts as a use. */
  keptQuery(key: string, now: Date): Promise<string | null>;
  close(): Promise<void>;
}

/** Queries that stand and wait for articles: what `SearchIndex` is the other way round. */
export interface StandingQueries {
  /** Adds a query, or puts it in the place of the one that has the id. */
  put(id: string, query: Query): void;
  drop(id: string): void;
  /**
   * The ids of the queries that a search of this article alone would answer, in no order; the event's days are
   * looked at too.
   */
  metBy(article: Article): readonly string[];
}

/** Finds sentences. A cache of the store: it can be rebuilt from it at any time. */
export interface SearchIndex {
  /** Makes the articles findable, in place of earlier revisions of theirs. */
  add(articles: readonly Article[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /**
   * The sentences that meet a query's terms, exclusions, outlets, authors and publication days. (The event's
   * days are for the answer to check.) At most `limit`. With `any`, the best are given even where no sentence
   * holds every word, and the result is marked `loosened`; without it they are not. `scope` is the server that asks:
   * without it, only what everybody may see is found, and likewise below.
   */
  search(query: Query, options: SearchOptions): Promise<Found>;
  /** Completions of `prefix`, best first: of any of the kinds given. */
  suggest(
    prefix: string,
    kinds: readonly Suggestion["kind"][],
    limit: number,
    scope?: string | null,
  ): Promise<readonly Suggestion[]>;
  /** The nearest query of which every word stands in the corpus, or null where there is none. */
  nearest(query: Query, scope?: string | null): Promise<Query | null>;
  close(): Promise<void>;
}

/** Who wants to be told of what. */
export interface Subscriptions {
  /** Saves a subscription in place of the one that has its id, and its channel with it. */
  save(subscription: Subscription, channel: Omit<ToldChannel, "stopped">): Promise<void>;
  remove(id: string): Promise<void>;
  get(id: string): Promise<Subscription | null>;
  inGuild(guild: string): Promise<readonly Subscription[]>;
  channel(id: string): Promise<ToldChannel | null>;
  /** Takes up again a channel that was stopped. */
  resume(channel: string): Promise<void>;
  all(): Promise<readonly Subscription[]>;
  /** What was saved or ended after the change of that number, oldest first, whichever process did it. */
  changesSince(number: number): Promise<readonly SubscriptionChange[]>;
  /** The bot is no longer in a server, or is again. Its subscriptions are forgotten some days later. */
  left(guild: string, at: number | null): Promise<void>;
  /**
   * Forgets the servers left so many milliseconds ago, and follows their feeds no more. Returns the ids of their
   * subscriptions. Not within a day after a gap, which may be none but a clock that was set ahead.
   */
  forget(now: number, grace: number): Promise<readonly string[]>;
}

/** What is owed to channels, until it is settled. Times are milliseconds since 1970. */
export interface Outbox {
  /**
   * Leases channels that are owed something by now, the servers in turn, and writes down that the first message of
   * each is attempted.
   */
  claim(now: number, options: { readonly lease: number; readonly limit: number }): Promise<readonly Parcel[]>;
  /** Leases channels on, until then, while what was claimed of them is under way. */
  renew(channels: readonly string[], until: number): Promise<void>;
  /** Writes down what became of attempts, and lets their channels go. */
  settle(outcomes: readonly (readonly [Parcel, Outcome])[], now: number): Promise<void>;
  /** When the next channel is due, or null. */
  nextDue(): Promise<number | null>;
  /**
   * Notes that the bot runs. After a gap longer than `gap`, puts what was missed together; returns the messages. Where the
   * clock was set back, all that is waited for is put back with it.
   */
  beat(now: number, gap: number): Promise<number>;
  /**
   * Forgets some of what was settled long ago: attempts after a month, and after a year what was told. What a stopped
   * channel is owed is given up after a month. True where more may be left.
   */
  forget(now: number): Promise<boolean>;
  /** Channels that were stopped and of which nobody was told yet. */
  notices(): Promise<readonly Notice[]>;
  /** That a channel is stopped, somebody was told of now. */
  noticed(channel: string): Promise<void>;
  /** What a message was sent for, as it would be sent now; null where there is none of that id. */
  parcel(id: string): Promise<Parcel | null>;
  /** What became of a story, by channel. */
  fates(story: string): Promise<readonly Fate[]>;
  /** The channels of a server whose messages fail again and again, by their ids. */
  delays(guild: string): Promise<ReadonlyMap<string, Delay>>;
  /** Messages by what became of them; `found` are those that were there when they were about to be sent. */
  counts(): Promise<Readonly<Record<"owed" | "sent" | "given up" | "uncertain" | "found", number>>>;
}

/** Posted passages whose messages do not tell yet what became of the article. Times are milliseconds since 1970. */
export interface ChangedQuotes {
  /** Leases those that are due, which writes down that they are attempted: what is not settled is due again. */
  claim(
    now: number,
    options: { readonly lease: number; readonly limit: number },
  ): Promise<readonly ChangedQuote[]>;
  /** Nothing is owed any more, or again at that time. */
  settle(quote: ChangedQuote, due: number | null): Promise<void>;
  /** Its message is gone. */
  forget(quote: ChangedQuote): Promise<void>;
}

/** Brings what is owed to where it is read: Discord, or the local page. */
export interface Courier {
  /** Sends it, under a nonce by which a repeat within minutes gives the first message. */
  send(parcel: Parcel): Promise<Outcome>;
  /**
   * Looks for it and for its stories among the bot's own messages of that time: the messages' ids in Discord, by what
   * they are called. Null where they may not be read, or are too many.
   */
  find(parcel: Parcel, time: Stretch): Promise<ReadonlyMap<string, string> | null>;
  /**
   * Tells a person in private, or a channel, why nothing comes any more, or that it does again. False where they take no
   * messages; null where they are not reached from here, but by another program.
   */
  notify(notice: Notice | FeedNotice, to: Recipient): Promise<boolean | null>;
  /** Has the message of a posted passage say what became of the article: one line, in place of an earlier one. */
  note(quote: ChangedQuote, change: QuoteChange): Promise<Outcome>;
}

/** Reads feeds where they are published. */
export interface FeedReader {
  /** The feed at an address or the one that the page there names. Throws an error of one sentence where there is none. */
  find(address: string): Promise<FoundFeed>;
  /** What is there now, if it has changed. */
  poll(address: string, validators: Validators): Promise<FeedPoll>;
  /** An item's article; `later` where it may yet be had. `feedAddress` names items without an address. */
  item(item: FeedItem, feed: Feed, feedAddress: string): Promise<ItemReading>;
}

/** The feeds that are followed, and how far. */
export interface FeedStore {
  /** Follows a feed, unless that scope does already. It is due at once. */
  follow(
    feed: Pick<FollowedFeed, "address" | "title" | "scope" | "addedBy">,
    now: Date,
  ): Promise<{ readonly feed: FollowedFeed; readonly isNew: boolean }>;
  /** Those of a scope, or all of them, by title. */
  followed(scope?: string | null): Promise<readonly FollowedFeed[]>;
  /** Its articles stay. False where there is none. */
  unfollow(id: string): Promise<boolean>;
  /** The feed longest due that nobody has leased, leased to the caller until then; null where none is due. */
  leaseDue(now: Date, until: Date): Promise<FollowedFeed | null>;
  /** One feed, due or not; null where it is leased already, or there is none. */
  lease(id: string, now: Date, until: Date): Promise<FollowedFeed | null>;
  /** Saves what came of a poll, tells of a death or a return as an event, and ends the lease. */
  settle(id: string, polled: Polled, now: Date): Promise<void>;
  /** When the next feed is due, or null. */
  nextDue(): Promise<Date | null>;
  /** Which of a feed's items have not been read as they are now. */
  unread(feed: string, items: readonly ItemMark[]): Promise<readonly ItemMark[]>;
  /** After what became of an item was saved, never before. */
  markRead(feed: string, item: ItemMark, now: Date): Promise<void>;
  /** Deaths and returns that nobody has told yet, in order. */
  untoldFeedEvents(): Promise<readonly FeedEvent[]>;
  /** Notes that it was told. True for the first who does. */
  claimFeedEvent(id: number, now: Date): Promise<boolean>;
}

/** Reads what people give. */
export interface GivenReader {
  page(address: string): Promise<Taken>;
  file(file: GivenFile): Promise<readonly Taken[]>;
}

/** What servers add for themselves. */
export interface ServerCorpus {
  /** A server's own articles in sight, by headline. */
  articlesOf(scope: string): Promise<readonly Article[]>;
  /** Takes one of them out of sight. False where it is none of them. */
  withdrawFrom(scope: string, article: string): Promise<boolean>;
  /** Keeps drafts for a day, until they are saved, and gives the key to them. */
  keepPreview(scope: string, drafts: readonly ArticleDraft[], now: Date): Promise<string>;
  previewOf(scope: string, key: string): Promise<readonly ArticleDraft[] | null>;
  forgetPreview(scope: string, key: string): Promise<void>;
}
