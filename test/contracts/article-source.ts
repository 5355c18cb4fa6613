import { expect, it } from "vitest";
import type { ArticleDraft } from "../../src/model/article.ts";
import type { Incoming } from "../../src/model/incoming.ts";
import type { ArticleSource } from "../../src/ports.ts";
import { BLOCK_BREAK, blocksIn } from "../../src/text/blocks.ts";

/** What every source of articles promises; `source` holds at least one article. */
export function articleSourceContract(source: () => ArticleSource): void {
  const readAll = (): Promise<Incoming[]> => Array.fromAsync(source().read());
  const drafts = async (): Promise<ArticleDraft[]> =>
    (await readAll()).flatMap((incoming) => (incoming.kind === "article" ? [incoming.draft] : []));

  it("gives the same every time it is read", async () => {
    expect(await readAll()).toEqual(await readAll());
  });

  it("gives each article a key of its own, and a headline", async () => {
    const found = await drafts();
    expect(found).not.toEqual([]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    expect(found.filter(({ headline }) => headline.trim() === "")).toEqual([]);
  });

  it("gives bodies of trimmed blocks, of which some are subheads and some are not", async () => {
    for (const { body, subheads } of await drafts()) {
      const blocks = blocksIn(body);
      expect(blocks.map(({ start, end }) => body.slice(start, end)).join(BLOCK_BREAK)).toBe(body);
      expect(
        blocks.filter(({ start, end }) => subheads.some((s) => s.start === start && s.end === end)),
      ).toEqual(subheads);
      expect(blocks.length).toBeGreaterThan(subheads.length);
      expect(body).not.toMatch(/[\u00a0\u2007\u202f]|(?<!\n)\n(?!\n)/);
    }
  });
}
