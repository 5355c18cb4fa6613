import type { Logger } from "pino";
import { newsOf } from "./answer/news.ts";
import { sourceOfQuote } from "./answer/quote.ts";
import { type Deliverer, startDeliverer } from "./deliver/deliverer.ts";
import { tellOfFeeds } from "./deliver/feed-news.ts";
import { noteQuotes } from "./deliver/note-quotes.ts";
import { tellOfStops } from "./deliver/notices.ts";
import { NOBODY } from "./discord/asker.ts";
import { createDiscordCourier, type Letter, type NoticeOf } from "./discord/courier.ts";
import { languageFor, wordsFor } from "./discord/language.ts";
import { messageOf, renderNotice, titleOf } from "./discord/render/news.ts";
import type { Article } from "./model/article.ts";
import type { Parcel } from "./model/delivery.ts";
import type { Hit } from "./model/found.ts";
import type { Query } from "./model/query.ts";
import type { OpenStore } from "./open-store.ts";
import { type Courier, NoRoomError, type SearchIndex } from "./ports.ts";
import { createMiniSearchIndex } from "./search/minisearch-index.ts";
import { EVERYWHERE, type Reach } from "./store/reach.ts";
import type { SqliteStore } from "./store/sqlite-store.ts";
import { shippedGazetteer } from "./text/gazetteer.ts";

/** What a parcel says. */
export type LetterOf = (parcel: Parcel) => Promise<Letter | null>;

/** Delivers what is owed, by a courier that is told what parcels say. */
export function composeDeliverer(
  { store, desk, noteStuck }: OpenStore,
  courierOf: (letterOf: LetterOf, noticeOf: NoticeOf) => Courier,
  log: Logger,
  { now = Date.now, reach = EVERYWHERE }: { readonly now?: () => number; readonly reach?: Reach } = {},
): Deliverer {
  const { outbox, changedQuotes } = store.within(reach);
  const searchIn = createSearchIn();
  const courier = courierOf(async (parcel) => {
    const news = await newsOf(parcel, { store, searchIn });
    if (!news) return null;
    const words = await wordsFor("all", { ...NOBODY, guild: parcel.guild }, store);
    return { body: messageOf(news, words), title: titleOf(news, words) };
  }, createNoticeOf(store));
  const noticesChannel = async (id: string) => (await store.settings({ kind: "server", id })).notices;
  const info = (what: string) => log.info(what);
  const warn = (error: unknown, what: string) => log.error({ err: error }, what);
  const say = (error: unknown, why: string | null) =>
    why === null ? info("deliveries go on") : warn(error, "deliveries cannot be written down; trying again");
  return startDeliverer({
    outbox,
    courier,
    subscriptions: desk.subscriptions,
    async tellNotices() {
      const parts = { courier, noticesChannel, warn, now };
      await tellOfStops({ ...parts, outbox });
      await tellOfFeeds({ ...parts, feeds: store.feeds, subscriptions: desk.subscriptions });
    },
    noteQuotes: () =>
      noteQuotes({
        quotes: changedQuotes,
        courier,
        changeOf: (passage) => sourceOfQuote(passage, store),
        now,
      }),
    now,
    stuck(error) {
      const why = error === null ? null : wordsOf(error);
      if (why !== desk.stuck()) say(error, why);
      noteStuck(why);
    },
    info,
    warn,
  });
}

const wordsOf = (error: unknown): string =>
  error instanceof NoRoomError ? "The bot's disk is full." : "The bot cannot reach its database.";

/** The courier to Discord. */
export const discordCourier =
  (place: { readonly token: string; readonly api: string }) =>
  (bodyOf: LetterOf, noticeOf: NoticeOf): Courier =>
    createDiscordCourier({ ...place, bodyOf, noticeOf });

/** In the language of the person, or else of the server for whose sake it is told. */
function createNoticeOf(store: Pick<SqliteStore, "settings">): NoticeOf {
  return async (notice, to) => {
    const guild = "event" in notice ? notice.event.feed.scope : notice.channel.guild;
    const locale = await languageFor("all", { ...NOBODY, guild }, store);
    const user = "person" in to ? { id: to.person, name: "" } : null;
    return renderNotice(notice, await wordsFor("one", { ...NOBODY, user, locale }, store));
  };
}

/** Finds sentences in one article, by an index of it alone. The last one is kept: a story is told in many channels. */
function createSearchIn() {
  const gazetteer = shippedGazetteer();
  let last: { readonly article: string; readonly index: SearchIndex } | null = null;
  return async (article: Article, query: Query): Promise<readonly Hit[]> => {
    const name = `${article.id}.${article.revision}`;
    if (last?.article !== name) {
      last = { article: name, index: createMiniSearchIndex(gazetteer) };
      await last.index.add([article]);
    }
    return (await last.index.search(query, { limit: 3, scope: article.scope })).hits;
  };
}
