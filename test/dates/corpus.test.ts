import path from "node:path";
import { describe, expect, it } from "vitest";
import { eventDate } from "../../src/dates/event-date.ts";
import { readDates } from "../../src/dates/read.ts";
import { type Article, type ArticleDraft, factOf } from "../../src/model/article.ts";
import type { EventDate } from "../../src/model/date-span.ts";
import { contains } from "../../src/model/span.ts";
import { createCorpusFolder } from "../../src/sources/corpus-folder.ts";
import { sentencesIn } from "../../src/text/sentences.ts";

const CORPUS = path.resolve(import.meta.dirname, "../../corpus");

async function articles(): Promise<readonly ArticleDraft[]> {
  const found: ArticleDraft[] = [];
  for await (const incoming of createCorpusFolder(CORPUS).read()) {
    if (incoming.kind === "article") found.push(incoming.draft);
  }
  return found;
}

/** What the sentence that begins with these words reports about the topic. */
function dateOf(
  drafts: readonly Pick<Article, "body" | "published">[],
  words: string,
  topic: string,
): EventDate {
  const draft = drafts.find(({ body }) => body.includes(words));
  if (draft === undefined) throw new Error(`no article holds "${words}"`);
  const { body } = draft;
  const sentences = sentencesIn(body);
  const start = body.indexOf(words);
  const sentence = sentences.find((one) => contains(one, { start, end: start + 1 }));
  if (sentence === undefined) throw new Error(`no sentence holds "${words}"`);
  const at = body.indexOf(topic, sentence.start);
  const focus = [{ start: at, end: at + topic.length }];
  return eventDate(readDates({ body, sentences, published: factOf(draft.published) }), sentence, focus);
}

describe("the corpus that ships", async () => {
  const drafts = await articles();

  it.each([
    [
      "On Saturday, the Afghan Ministry of Defense tweeted",
      "Faizabad",
      "2021-07-03",
      "2021-07-03",
      "reported",
    ],
    [
      "The United Nations on Saturday told other aid agencies",
      "Faizabad",
      "2021-07-03",
      "2021-07-03",
      "reported",
    ],
    ["By Sunday, as a security meeting was being held", "Faizabad", "2021-07-04", "2021-07-04", "reported"],
    ["laid siege to Faizabad before launching", "Faizabad", "2021-08-10", "2021-08-10", "reported"],
    ["The latest city to fall was Faizabad", "Faizabad", "2021-08-11", "2021-08-11", "reported"],
    ["U.S. troops pulled out of their main base at Bagram", "Bagram", "2021-07-02", "2021-07-02", "reported"],
    ["falls to Taliban fighters Tuesday noon", "Qala-e-naw", "2021-07-06", "2021-07-06", "reported"],
    ["from three directions in the morning", "Qala-e-Naw", "2021-07-07", "2021-07-07", "reported"],
    ["Last month the religious movement took control", "Imam Sahib", "2021-06-01", "2021-06-30", "reported"],
    ["two days before the 9/11 attacks", "Massoud", "2001-09-09", "2001-09-09", "reported"],
    ["Taliban militants captured Pul-e-Khumri", "Pul-e-Khumri", "2021-08-10", "2021-08-10", "reported"],
    ["for neighbouring Tajikistan on Saturday evening", "Tajikistan", "2021-07-03", "2021-07-03", "reported"],
    ["On Monday, more than 1,000 Afghan soldiers", "Tajikistan", "2021-07-05", "2021-07-05", "reported"],
    [
      "Faizabad could become the first provincial capital",
      "Faizabad",
      "2021-07-04",
      "2021-07-04",
      "possible",
    ],
    [
      "The far northeastern province of Badakhshan borders",
      "Tajikistan",
      "2021-08-11",
      "2021-08-11",
      "timeless",
    ],
  ])("dates “%s …”, asked for %s", (words, topic, from, to, standing) => {
    expect(dateOf(drafts, words, topic)).toMatchObject({ date: { from, to }, standing });
  });
});
