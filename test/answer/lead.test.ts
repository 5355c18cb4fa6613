import { describe, expect, it } from "vitest";
import { excerptsOf } from "../../src/answer/excerpts.ts";
import { readArticle } from "../../src/answer/reading.ts";
import { articleOf } from "../support/articles.ts";

/** What is quoted of an article whose headline names Orion 200, which the sentences with "Orion" do themselves. */
async function quotesOf(body: string): Promise<readonly string[]> {
  const reading = readArticle(articleOf("a", body, { headline: "Orion 200 takes off" }));
  const hits = reading.layout.sentences
    .filter(({ start, end }) => body.slice(start, end).includes("Orion"))
    .map((sentence) => ({ article: "a", revision: 1, sentence, marks: [], score: 1 }));
  const headlines = [{ article: "a", revision: 1, marks: [{ start: 0, end: 9 }] }];
  const excerpts = await excerptsOf(hits, async () => [reading], { following: true, headlines });
  return excerpts.map(({ quote }) => quote);
}

it("quotes what tells of one event as one, whatever stands between", async () => {
  const body = "The Orion flew on Monday. It will land in May. It is red.";
  expect(await quotesOf(body)).toEqual([body, "The Orion flew on Monday. It will land in May."]);
});

describe("an article whose headline names the topic", () => {
  it.each([
    [
      "by its lead",
      "The jet that nobody had believed in flew on Monday. Rain fell in the hills.",
      ["The jet that nobody had believed in flew on Monday."],
    ],
    [
      "by its lead and by what names it in short",
      "The jet that nobody had believed in flew on Monday.\n\nTen towns have ordered a 200.",
      ["The jet that nobody had believed in flew on Monday.", "Ten towns have ordered a 200."],
    ],
    [
      "once where its lead names it",
      "The Orion that nobody had believed in flew on Monday.",
      ["The Orion that nobody had believed in flew on Monday."],
    ],
    [
      "not by a byline",
      "By Louise Karimi\n\nThe jet that nobody had believed in flew on Monday.",
      ["The jet that nobody had believed in flew on Monday."],
    ],
  ])("is quoted %s", async (_, body, quotes) => {
    expect(await quotesOf(body)).toEqual(quotes);
  });
});
