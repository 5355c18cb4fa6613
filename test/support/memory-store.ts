import type { Article, ArticleDraft } from "../../src/model/article.ts";
import { factOf } from "../../src/model/article.ts";
import type { Store } from "../../src/ports.ts";

interface Saved {
  readonly source: string;
  withdrawn: boolean;
  readonly revisions: Article[];
}

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** A store in plain maps: what the real ones are held against. */
export function createMemoryStore(): Store {
  const saved: Saved[] = [];
  const queries = new Map<string, { text: string; usedAt: number }>();
  const newest = ({ revisions }: Saved): Article => revisions.at(-1) as Article;
  const inSight = () => saved.filter(({ withdrawn }) => !withdrawn);
  const byId = (id: string) => saved.find((entry) => newest(entry).id === id);
  return {
    async publish(source, draft) {
      const entry = saved.find((one) => one.source === source && newest(one).key === draft.key);
      if (!entry) {
        const article = { ...draft, id: `article${String(saved.length).padStart(3, "0")}`, revision: 1 };
        saved.push({ source, withdrawn: false, revisions: [article] });
        return { kind: "added", article };
      }
      const { id, revision, ...before } = newest(entry);
      const wasWithdrawn = entry.withdrawn;
      entry.withdrawn = false;
      if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(draft)))
        return { kind: wasWithdrawn ? "added" : "unchanged", article: newest(entry) };
      const article = { ...draft, id, revision: revision + 1 };
      entry.revisions.push(article);
      return { kind: "revised", article };
    },
    async withdrawAllBut(source, keys) {
      const gone = inSight().filter((entry) => entry.source === source && !keys.includes(newest(entry).key));
      for (const entry of gone) entry.withdrawn = true;
      return gone.map((entry) => newest(entry).id);
    },
    async article(id, revision) {
      const entry = byId(id);
      if (!entry) return null;
      return (revision ? entry.revisions.find((one) => one.revision === revision) : newest(entry)) ?? null;
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
    async outlets() {
      const groups = Map.groupBy(inSight().map(newest), ({ outlet }) => factOf(outlet));
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

const sorted = (draft: ArticleDraft) => Object.entries(draft).sort(([a], [b]) => (a < b ? -1 : 1));
