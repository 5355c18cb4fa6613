import { type InferredDay, inferDay } from "../../src/dates/infer-published.ts";
import {
  type Article,
  type ArticleChange,
  type ArticleDraft,
  factOf,
  type Publication,
} from "../../src/model/article.ts";
import type { FileMark } from "../../src/model/incoming.ts";
import type { PostedQuote } from "../../src/model/posted-quote.ts";
import { NO_WISHES, type Settings } from "../../src/model/settings.ts";
import type { Store } from "../../src/ports.ts";
import { createStories } from "./stories.ts";

interface Saved {
  readonly source: string;
  readonly scope: string | null;
  withdrawn: boolean;
  readonly revisions: Article[];
  /** The names under which sources hold it, its own among them. */
  readonly names: Set<string>;
}

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** A store in plain maps: what the real ones are held against. */
export function createMemoryStore(): Store {
  const saved: Saved[] = [];
  const posted: PostedQuote[] = [];
  const turns: { whose: string; until: number }[] = [];
  const settings = new Map<string, Settings>();
  const queries = new Map<string, { text: string; usedAt: number }>();
  const stories = createStories();
  const marks = new Map<string, Map<string, FileMark>>();
  // What texts tell of their days changes only where articles come and go.
  const days = new Map<string, InferredDay | null>();
  const asGiven = ({ revisions }: Saved): Article => {
    const article = revisions.at(-1) as Article;
    return { ...article, story: stories.storyOf(article.id) ?? article.id };
  };
  const newest = (entry: Saved): Article => dated(asGiven(entry));
  const inSight = () => saved.filter(({ withdrawn }) => !withdrawn);
  const byId = (id: string) => saved.find(({ revisions }) => revisions[0]?.id === id);
  const stateOf = (entry: Saved): string => {
    const { revision, published } = newest(entry);
    return JSON.stringify([revision, entry.withdrawn, factOf(published)]);
  };
  let changes: readonly (ArticleChange & { readonly state: string })[] = [];
  let lastChange = 0;
  function noteChanges(): void {
    changes = saved.map((entry) => {
      const [{ id }, state] = [newest(entry), stateOf(entry)];
      const known = changes.find((change) => change.id === id);
      return known?.state === state
        ? known
        : { id, number: ++lastChange, isInSight: !entry.withdrawn, state };
    });
  }
  const nameOf = (source: string, key: string) => JSON.stringify([source, key]);
  const isOwn = ({ source, revisions }: Saved, name: string) =>
    nameOf(source, revisions[0]?.key ?? "") === name;

  function dated(article: Article): Article {
    if (article.published.known !== "unknown") return article;
    const key = `${article.id}.${article.revision}`;
    const found = days.has(key) ? days.get(key) : dayOf(article);
    days.set(key, found ?? null);
    if (!found) return article;
    return { ...article, published: { known: "inferred", value: found.day, evidence: found.evidence } };
  }

  function dayOf(article: Article): InferredDay | null {
    const kin = new Set(stories.borrowsOf(article.id));
    const copies = inSight()
      .map(asGiven)
      .filter(({ scope }) => scope === null || scope === article.scope)
      .filter(({ id, story }) => id !== article.id && (story === article.story || kin.has(id)))
      .flatMap(({ id, body, published, outlet }) => {
        const day = factOf(published);
        return day === null ? [] : [{ id, body, published: day, outlet: factOf(outlet) }];
      });
    return inferDay({ ...article, seen: null }, copies);
  }

  function confirm(entry: Saved, name: string, kind: "unchanged" | "repeated"): Publication {
    for (const other of saved) other.names.delete(name);
    entry.names.add(name);
    const wasWithdrawn = entry.withdrawn;
    entry.withdrawn = false;
    days.clear();
    return { kind: wasWithdrawn ? "added" : kind, article: newest(entry) };
  }

  function save(entry: Saved, name: string, draft: ArticleDraft): Publication {
    const id = entry.revisions[0]?.id ?? `article${String(saved.indexOf(entry)).padStart(3, "0")}`;
    const revision = entry.revisions.length + 1;
    const { story } = stories.add(id, draft.body);
    entry.revisions.push({ ...draft, id, revision, scope: entry.scope, story });
    confirm(entry, name, "unchanged");
    return { kind: revision === 1 ? "added" : "revised", article: newest(entry) };
  }

  return {
    async publish(source, draft, scope = null) {
      const name = nameOf(source, draft.key);
      const own = saved.find((entry) => isOwn(entry, name));
      const named = own ?? saved.find((entry) => entry.names.has(name));
      if (named && (own ? isEqual(asGiven(named), draft) : hasText(newest(named), draft)))
        return confirm(named, name, "unchanged");
      const repeated = inSight().find(
        (entry) =>
          (entry.scope === null || entry.scope === scope) &&
          hasText(newest(entry), draft) &&
          addsNothing(asGiven(entry), draft),
      );
      if (!own && repeated) return confirm(repeated, name, "repeated");
      if (own) return save(own, name, draft);
      const fresh: Saved = { source, scope, withdrawn: false, revisions: [], names: new Set() };
      saved.push(fresh);
      return save(fresh, name, draft);
    },
    async fileMarks(source) {
      return new Map(marks.get(source));
    },
    async markFile(source, file, mark) {
      marks.set(source, new Map(marks.get(source)).set(file, mark));
    },
    async withdrawAllBut(source, keys) {
      const held = new Set(keys.map((key) => nameOf(source, key)));
      const gone: string[] = [];
      for (const entry of inSight()) {
        for (const name of entry.names)
          if (name.startsWith(`[${JSON.stringify(source)},`) && !held.has(name)) entry.names.delete(name);
        entry.withdrawn = entry.names.size === 0;
        if (entry.withdrawn) gone.push(newest(entry).id);
      }
      days.clear();
      return gone;
    },
    async article(id, revision) {
      const entry = byId(id);
      if (!entry) return null;
      const { story, published } = newest(entry);
      const found = revision ? entry.revisions.find((one) => one.revision === revision) : newest(entry);
      const isDated = found?.published.known !== "unknown" || published.known !== "inferred";
      return found ? { ...found, story, published: isDated ? found.published : published } : null;
    },
    async given(id) {
      const entry = byId(id);
      if (!entry) return null;
      const { id: _, revision: __, scope: ___, story: ____, ...draft } = asGiven(entry);
      return draft;
    },
    async isWithdrawn(id) {
      return byId(id)?.withdrawn ?? false;
    },
    async settings(owner) {
      return settings.get(JSON.stringify(owner)) ?? NO_WISHES;
    },
    async keepSettings(owner, wishes) {
      settings.set(JSON.stringify(owner), wishes);
    },
    async eraseSettings(owner) {
      settings.delete(JSON.stringify(owner));
    },
    async keepPosted(quote) {
      if (!posted.some(({ message }) => message === quote.message)) posted.push(quote);
    },
    async takeTurn(paces, now) {
      const at = now.getTime();
      for (const pace of paces) {
        const { whose, most, within } = pace;
        const open = turns.filter((one) => one.whose === whose && one.until > at && one.until <= at + within);
        const [first] = open;
        if (first && open.length >= most) return { pace, again: new Date(first.until) };
      }
      turns.push(...paces.map(({ whose, within }) => ({ whose, until: at + within })));
      return null;
    },
    async related(id) {
      const story = stories.storyOf(id);
      const seen = inSight().map((entry) => newest(entry));
      const reprints = seen.filter((one) => one.story === story && one.id !== id).map((one) => one.id);
      const borrows = stories.borrowsOf(id).filter((other) => seen.some((one) => one.id === other));
      return { reprints, borrows };
    },
    async articles(ids) {
      return ids.flatMap((id) => {
        const entry = byId(id);
        return entry ? [newest(entry)] : [];
      });
    },
    async *all() {
      yield* inSight().map(newest);
    },
    async lastChange() {
      noteChanges();
      return lastChange;
    },
    async changedSince(number) {
      noteChanges();
      return changes.filter((change) => change.number > number).toSorted((a, b) => a.number - b.number);
    },
    async outlets(scope) {
      const seen = inSight().filter((entry) => entry.scope === null || entry.scope === scope);
      const groups = Map.groupBy(seen.map(newest), ({ outlet }) => factOf(outlet));
      return [...groups]
        .map(([outlet, articles]) => {
          const days = articles.flatMap(({ published }) => factOf(published) ?? []).sort();
          const knowns = articles.map((article) => article.outlet.known).sort();
          return {
            outlet,
            known: knowns[0] ?? "unknown",
            articles: articles.length,
            from: days[0] ?? null,
            to: days.at(-1) ?? null,
          };
        })
        .sort((a, b) => ((a.outlet ?? "\uffff") < (b.outlet ?? "\uffff") ? -1 : 1));
    },
    async keepQuery(text, now) {
      const key = `q${String(queries.size).padStart(15, "0")}`;
      for (const [old, { usedAt }] of queries) if (usedAt < now.getTime() - YEAR) queries.delete(old);
      const known = [...queries].find(([, kept]) => kept.text === text)?.[0] ?? key;
      queries.set(known, { text, usedAt: now.getTime() });
      return known;
    },
    async keptQuery(key, now) {
      const kept = queries.get(key);
      if (kept) kept.usedAt = now.getTime();
      return kept?.text ?? null;
    },
    async close() {},
  };
}

function isEqual({ id, revision, scope, story, ...saved }: Article, draft: ArticleDraft): boolean {
  return JSON.stringify(sorted(saved)) === JSON.stringify(sorted(draft));
}

const sorted = ({ modified, ...draft }: ArticleDraft) =>
  Object.entries(draft).sort(([a], [b]) => (a < b ? -1 : 1));

const hasText = (saved: ArticleDraft, draft: ArticleDraft): boolean =>
  saved.headline === draft.headline && saved.body === draft.body;

const addsNothing = (saved: ArticleDraft, draft: ArticleDraft): boolean =>
  (["outlet", "published"] as const).every((fact) =>
    [null, factOf(saved[fact])].includes(factOf(draft[fact])),
  );
