import { describe, expect, it } from "vitest";
import { comparedIn } from "../../support/comparing.ts";
import { openCorpora } from "../../support/fixtures.ts";

/**
 * Topics as people ask them, with the differences that a reader finds in the articles: the share of what is shown that is
 * true, and of what is true that is shown, at the least.
 */
const BATCHES = [
  { batch: "shipped", of: "corpus", right: 0.97, found: 0.85 },
  { batch: "differing", of: "test/fixtures/differing", right: 0.97, found: 0.88 },
  { batch: "shipped-again", of: "corpus", right: 0.93, found: 0.95 },
  { batch: "differing-again", of: "test/fixtures/differing-again", right: 0.95, found: 0.8 },
  { batch: "differing-unseen", of: "test/fixtures/differing-unseen", right: 0.95, found: 0.8 },
  { batch: "differing-last", of: "test/fixtures/differing-last", right: 0.95, found: 0.8 },
  { batch: "differing-natural", of: "test/fixtures/differing-natural", right: 0.95, found: 0.85 },
  { batch: "differing-natural-again", of: "test/fixtures/differing-natural-again", right: 0.95, found: 0.45 },
  { batch: "differing-fields", of: "test/fixtures/differing-fields", right: 0.95, found: 0.7 },
  { batch: "differing-mutiny", of: "test/fixtures/differing-mutiny", right: 0.95, found: 0.1 },
  { batch: "differing-siege", of: "test/fixtures/differing-siege", right: 0.9, found: 0.35 },
] as const;

const open = openCorpora();

describe.each(BATCHES)("/compare, asked the topics “$batch” of $of", ({ batch, of, right, found }) => {
  it("shows what reports truly differ in, and little else", async () => {
    const { shown, wrong, wanted, missed } = await comparedIn(batch, (await open(of)).parts);
    expect((shown - wrong.length) / shown, wrong.join("\n")).toBeGreaterThanOrEqual(right);
    expect((wanted - missed.length) / wanted, missed.join("\n")).toBeGreaterThanOrEqual(found);
  });
});
