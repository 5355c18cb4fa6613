import { withInferredDay } from "../dates/infer-published.ts";
import type { ArticleDraft, Publication } from "../model/article.ts";
import type { FollowedFeed } from "../model/feed.ts";
import type { GivenFile } from "../model/incoming.ts";
import type { FeedReader, FeedStore, GivenReader, SearchIndex, ServerCorpus, Store } from "../ports.ts";
import type { Refusal } from "../words/reason.ts";

/** What a member gives, and what they say of it themselves. */
export interface Given {
  readonly address: string | null;
  readonly file: GivenFile | null;
  readonly outlet: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
}

/** What would be saved, and under which key it can be. */
export interface Preview {
  readonly key: string | null;
  readonly drafts: readonly ArticleDraft[];
  readonly refused: readonly Refusal[];
}

export interface IntakeParts {
  readonly reader: GivenReader;
  readonly feedReader: FeedReader;
  readonly feeds: FeedStore;
  readonly corpus: ServerCorpus;
  readonly store: Pick<Store, "publish">;
  readonly index: Pick<SearchIndex, "add" | "remove">;
  readonly now: () => Date;
}

/** What servers add for themselves, and see alone. */
export interface Intake {
  /** Reads what was given and keeps it for a day; nothing is saved yet. */
  preview(scope: string, given: Given): Promise<Preview>;
  /** Saves what was previewed. Null where it was saved already, or forgotten. */
  save(scope: string, key: string): Promise<readonly Publication[] | null>;
  discard(scope: string, key: string): Promise<void>;
  articles: ServerCorpus["articlesOf"];
  /** False where the server has no such article. */
  remove(scope: string, article: string): Promise<boolean>;
  feeds(scope: string): Promise<readonly FollowedFeed[]>;
  /** Throws an error of one sentence where there is no feed. */
  follow(
    scope: string,
    address: string,
    addedBy: string,
  ): Promise<{ readonly feed: FollowedFeed; readonly isNew: boolean; readonly items: number }>;
  /** False where the server follows no such feed. */
  unfollow(scope: string, id: string): Promise<boolean>;
}

/** Articles that are saved at once: a zip may hold more. */
const MOST = 50;

export function createIntake(parts: IntakeParts): Intake {
  const { corpus, feeds, feedReader, now } = parts;
  return {
    preview: (scope, given) => preview(scope, given, parts),
    save: (scope, key) => save(scope, key, parts),
    discard: corpus.forgetPreview,
    articles: corpus.articlesOf,
    async remove(scope, article) {
      const removed = await corpus.withdrawFrom(scope, article);
      if (removed) await parts.index.remove([article]);
      return removed;
    },
    feeds: (scope) => feeds.followed(scope),
    async follow(scope, asked, addedBy) {
      const { address, feed } = await feedReader.find(asked);
      const followed = await feeds.follow({ address, title: feed.title, scope, addedBy }, now());
      return { ...followed, items: feed.items.length };
    },
    async unfollow(scope, id) {
      const own = (await feeds.followed(scope)).some((feed) => feed.id === id);
      return own && feeds.unfollow(id);
    },
  };
}

async function preview(scope: string, given: Given, { reader, corpus, now }: IntakeParts): Promise<Preview> {
  const read = [
    ...(given.address ? [await reader.page(given.address)] : []),
    ...(given.file ? await reader.file(given.file) : []),
  ];
  const all = read.flatMap((one) => (one.kind === "article" ? [told(one.draft, given)] : []));
  const drafts = all.slice(0, MOST);
  const refused: Refusal[] = read.flatMap((one) => (one.kind === "refused" ? [one.reason] : []));
  if (all.length > MOST) refused.push({ of: null, why: ["tooMany", all.length - MOST, MOST] });
  const key = drafts.length > 0 ? await corpus.keepPreview(scope, drafts, now()) : null;
  return { key, drafts: drafts.map((draft) => withInferredDay(draft, now())), refused };
}

/**
 * What the member says goes before what the source says. Files are called alike more often than articles are: without
 * an address, the headline is the name.
 */
const told = (draft: ArticleDraft, { outlet, published }: Given): ArticleDraft => ({
  ...draft,
  key: draft.url ?? draft.headline,
  ...(outlet && { outlet: { known: "stated", value: outlet, words: outlet } as const }),
  ...(published && { published: { known: "stated", value: published, words: published } as const }),
});

async function save(
  scope: string,
  key: string,
  { corpus, store, index }: IntakeParts,
): Promise<readonly Publication[] | null> {
  const drafts = await corpus.previewOf(scope, key);
  if (!drafts) return null;
  const saved: Publication[] = [];
  for (const draft of drafts) saved.push(await store.publish(`given in ${scope}`, draft, scope));
  // Not before: whoever dies in between can save it again.
  await corpus.forgetPreview(scope, key);
  await index.add(
    saved.flatMap(({ kind, article }) => (kind === "added" || kind === "revised" ? [article] : [])),
  );
  return saved;
}
