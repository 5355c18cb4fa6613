import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { when } from "../src/answer/excerpt-answers.ts";
import type { Composed } from "../src/compose.ts";
import { factOf } from "../src/model/article.ts";
import { parseQuery } from "../src/query/parse.ts";
import { openCorpora, readFixture } from "./support/fixtures.ts";

const open = openCorpora();

/** Questions over the shipped corpus, with the excerpts that a right answer holds. */
const Questions = z.object({
  questions: z.array(
    z.object({
      topic: z.string(),
      spellings: z.array(z.string()),
      most: z.number(),
      never: z.array(z.string()).optional(),
      expect: z.array(
        z.object({ quote: z.string(), dates: z.array(z.string()), outlets: z.array(z.string().nullable()) }),
      ),
    }),
  ),
});

const { questions } = readFixture("seeds/when.json", Questions);

describe("/when over the shipped corpus", () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await open("corpus");
  });

  describe.each(questions)("of $topic", ({ topic, spellings, most, never, expect: wanted }) => {
    const ask = async () => (await when(parseQuery(topic), "earliest", composed.parts)).excerpts;

    it.each(wanted)("has “$quote” under its day and outlet", async ({ quote, dates, outlets }) => {
      const found = (await ask()).filter((excerpt) => excerpt.quote.includes(quote));
      expect(found.map(({ source }) => factOf(source.outlet))).toEqual([expect.toBeOneOf(outlets)]);
      expect(found.map(({ event }) => event.standing)).toEqual(["reported"]);
      expect(found.map(({ event }) => written(event.date))).toEqual([expect.toBeOneOf(dates)]);
    });

    it("puts what it must have in the order of the days", async () => {
      const excerpts = await ask();
      const places = wanted.map(({ quote }) =>
        excerpts.findIndex((excerpt) => excerpt.quote.includes(quote)),
      );
      const days = wanted.map(({ dates }) => dates[0] ?? "");
      const byDay = places.toSorted((a, b) => a - b).map((place) => days[places.indexOf(place)]);
      expect(byDay).toEqual(days.toSorted());
    });

    it("holds the topic in every excerpt, and not too many of them", async () => {
      const quotes = (await ask()).map(({ quote }) => quote.toLowerCase());
      expect(quotes.filter((quote) => !spellings.some((spelling) => quote.includes(spelling)))).toEqual([]);
      expect(quotes.length).toBeLessThanOrEqual(most);
      for (const words of never ?? []) expect(quotes.join("\n")).not.toContain(words.toLowerCase());
    });
  });
});

/** A day, month or year as YYYY[-MM[-DD]], or from/to. */
function written({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from !== null && to !== null)
    for (const length of [10, 7, 4]) {
      const days = from.slice(0, length);
      if (to.startsWith(days) && (length === 10 || spans(days, from, to))) return days;
    }
  return `${from}/${to}`;
}

function spans(days: string, from: string, to: string): boolean {
  const last =
    days.length === 7
      ? Temporal.PlainYearMonth.from(days).toPlainDate({ day: 31 }).toString()
      : `${days}-12-31`;
  return from === (days.length === 7 ? `${days}-01` : `${days}-01-01`) && to === last;
}
