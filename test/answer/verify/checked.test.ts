import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { verifyMessage } from "../../../src/answer/verify/verify.ts";
import type { Composed } from "../../../src/compose.ts";
import { openCorpora, readFixture } from "../../support/fixtures.ts";

const open = openCorpora();

/** Messages as people post them, with what is found of each quotation in them; of some, what differs in the first. */
const Checked = z.array(
  z.object({
    said: z.string(),
    verdicts: z.array(z.string()),
    changes: z.array(z.tuple([z.string(), z.string()])).optional(),
  }),
);
const table = ["checked", "checked-again"].flatMap((name) => readFixture(`${name}.json`, Checked));

describe("Check quotes over the shipped corpus", () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await open("corpus");
  });

  it.each(table)("finds $verdicts: $said", async ({ said, verdicts, changes }) => {
    const { quotations } = await verifyMessage(said, composed.parts);
    expect(quotations.map(({ verdict }) => verdict)).toEqual(verdicts);
    const told = quotations[0]?.changes.map((one) => [one.said, one.printed]);
    if (changes) expect(told).toEqual(changes);
  });
});
