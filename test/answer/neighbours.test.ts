import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAt } from "../../src/answer/article.ts";
import { when } from "../../src/answer/excerpt-answers.ts";
import { type Ask, type Neighbours, neighbours } from "../../src/answer/neighbours.ts";
import { type Composed, compose } from "../../src/compose.ts";
import { factOf } from "../../src/model/article.ts";
import type { Excerpt } from "../../src/model/excerpt.ts";
import { parseQuery } from "../../src/query/parse.ts";
import { en } from "../../src/words/en/en.ts";

const CORPUS = path.resolve(import.meta.dirname, "../../corpus");
const ask: Ask = (query, order, parts) => when(query, order === "newest" ? order : "earliest", parts);
const dayOf = ({ source }: Excerpt): string => factOf(source.published) ?? "";
const outletOf = ({ source }: Excerpt): string | null => factOf(source.outlet);

describe("what stands beside an excerpt", () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await compose({ database: ":memory:", corpusDir: CORPUS });
  });
  afterAll(() => composed.close());

  async function of(excerpt: Excerpt, which: Neighbours, topic: string) {
    const answer = await neighbours(which, excerpt, parseQuery(topic), composed.parts, ask);
    return answer.kind === "excerpts" ? answer.excerpts : answer.text(en);
  }

  it.each(["qala-e-naw", "faizabad", "tajikistan", "from:2021-07-06 to:2021-07-07 badghis"])(
    "are the reports before its day, after it, and of other outlets on it: %s",
    async (topic) => {
      const { excerpts } = await when(parseQuery(topic), "earliest", composed.parts);
      for (const excerpt of [...excerpts.slice(0, 1), ...excerpts.slice(-1)]) {
        const day = dayOf(excerpt);
        const [earlier, later, others] = await Promise.all(
          (["earlier", "later", "others"] as const).map((which) => of(excerpt, which, topic)),
        );
        const told = (found: typeof earlier) => (Array.isArray(found) ? found : []);
        for (const one of told(earlier)) expect(dayOf(one) < day).toBe(true);
        for (const one of told(later)) expect(dayOf(one) > day).toBe(true);
        for (const one of told(others)) {
          expect(dayOf(one)).toBe(day);
          expect(outletOf(one)).not.toBe(outletOf(excerpt));
        }
      }
    },
  );

  it("say of which day there is nothing", async () => {
    const { excerpts } = await when(parseQuery("faizabad"), "newest", composed.parts);
    const newest = excerpts.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0];
    if (!newest) throw new Error("nothing is found");
    expect(await of(newest, "later", "faizabad")).toBe(
      "Nothing published after 11 August 2021 is here about faizabad.",
    );
  });

  it("open every article at its first words and at its last", async () => {
    const { store } = composed.parts;
    for await (const article of store.all()) {
      const { id, revision, body } = article;
      for (const span of [
        { start: 0, end: body.indexOf(" ") },
        { start: body.lastIndexOf(" ") + 1, end: body.length },
      ]) {
        const opened = await openAt({ article: id, revision, ...span }, store);
        const at = opened?.answer.excerpts.find(
          ({ passage }) => passage.start <= span.start && span.end <= passage.end,
        );
        expect(at?.quote).toContain(body.slice(span.start, span.end));
      }
    }
  });
});
