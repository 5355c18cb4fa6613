import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ask } from "../../../src/answer/ask/ask.ts";
import { plainly } from "../../../src/answer/ask/plainly.ts";
import type { Composed } from "../../../src/compose.ts";
import type { Excerpt } from "../../../src/model/excerpt.ts";
import { articleOf } from "../../support/articles.ts";
import { createAsking } from "../../support/asking.ts";
import { openCorpora, readFixture } from "../../support/fixtures.ts";

/** Questions with words of the passages that answer them; none where there is no answer. */
const Questions = z.array(
  z.object({ question: z.string(), answers: z.array(z.object({ outlet: z.string(), words: z.string() })) }),
);
type Question = z.infer<typeof Questions>[number];

/** What is asked, of which articles, and which shares of it are answered, and rightly not answered, at the least. */
const BATCHES = [
  { asked: "first", of: "corpus", found: 0.95, none: 0.9 },
  { asked: "later", of: "corpus", found: 0.92, none: 0.86 },
  { asked: "typed", of: "corpus", found: 0.9, none: 0.85 },
  { asked: "typed-last", of: "corpus", found: 0.83, none: 0.75 },
  { asked: "other-fields", of: "test/fixtures/other-fields", found: 0.87, none: 0.75 },
  { asked: "typed-again", of: "corpus", found: 0.8, none: 0.8 },
  { asked: "typed-later", of: "corpus", found: 0.8, none: 0.8 },
  { asked: "other-fields-again", of: "test/fixtures/other-fields", found: 0.8, none: 0.7 },
  { asked: "more-fields-again", of: "test/fixtures/more-fields", found: 0.84, none: 0.9 },
  { asked: "last", of: "corpus", found: 0.88, none: 0.9 },
  { asked: "researchers", of: "corpus", found: 0.83, none: 0.9 },
  { asked: "editors", of: "corpus", found: 0.81, none: 0.8 },
  { asked: "examiners", of: "corpus", found: 0.85, none: 0.85 },
  { asked: "interns", of: "corpus", found: 0.91, none: 0.9 },
  { asked: "evaluators", of: "corpus", found: 0.9, none: 0.86 },
  { asked: "readers", of: "corpus", found: 0.86, none: 0.86 },
  { asked: "debaters", of: "corpus", found: 0.88, none: 0.82 },
  { asked: "newcomers", of: "corpus", found: 0.88, none: 0.85 },
  { asked: "mistyped", of: "corpus", found: 0.9, none: 0.9 },
  { asked: "more-fields", of: "test/fixtures/more-fields", found: 0.8, none: 0.75 },
] as const;

const open = openCorpora();

const isAnswer = ({ quote }: Excerpt, { answers }: Question): boolean =>
  answers.some(({ words }) => quote.includes(words));

const isRight = (question: Question, excerpts: readonly Excerpt[]): boolean =>
  question.answers.length === 0
    ? excerpts.length === 0
    : excerpts.slice(0, 3).some((one) => isAnswer(one, question));

describe.each(BATCHES)("/ask, asked the questions “$asked” of $of", ({ asked, of, ...least }) => {
  const questions = readFixture(`asked/${asked}.json`, Questions);
  let composed: Composed;
  beforeAll(async () => {
    composed = await open(of);
  });

  async function wrongOf(some: readonly Question[]): Promise<readonly string[]> {
    const checked = await Promise.all(
      some.map(async (one) => ({
        one,
        right: isRight(one, (await ask(one.question, composed.parts)).excerpts),
      })),
    );
    return checked.filter(({ right }) => !right).map(({ one }) => one.question);
  }

  it("has the answer among the first three for most of those that have one", async () => {
    const answerable = questions.filter(({ answers }) => answers.length > 0);
    const wrong = await wrongOf(answerable);
    expect(wrong.length, wrong.join(" · ")).toBeLessThanOrEqual(answerable.length * (1 - least.found));
  });

  it("says that there is no answer for most of those that have none", async () => {
    const unanswerable = questions.filter(({ answers }) => answers.length === 0);
    const wrong = await wrongOf(unanswerable);
    expect(wrong.length, wrong.join(" · ")).toBeLessThanOrEqual(unanswerable.length * (1 - least.none));
  });
});

describe("/ask over the shipped corpus", () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await open("corpus");
  });

  const answerTo = async (question: string) => (await ask(question, composed.parts)).excerpts;

  it.each([
    ["How many soldiers fled to Tajikistan?", ["300", "1,000"]],
    ["Who is Russia's defence minister?", ["Russian Defense Minister Sergei Shoigu"]],
    ["When did Faizabad fall?", ["Wednesday"]],
    ["Where is Panjwayi?", ["Kandahar"]],
    ["any casualties in faizabad", ["killed"]],
    ["who is the governor of badghis", ["Hasamuddin Shams"]],
  ])("marks the words that answer “%s”", async (question, words) => {
    const excerpts = await answerTo(question);
    const marked = excerpts.flatMap(({ quote, marks }) =>
      marks.map(({ start, end }) => quote.slice(start, end)),
    );
    expect(marked).toEqual(expect.arrayContaining(words));
  });

  it.each(["when did herat fall", "what did putin say", "how many soldiers surrendered in helmand"])(
    "has no answer about what it never heard of, in small letters too: %s",
    async (question) => {
      expect(await answerTo(question)).toEqual([]);
    },
  );

  it.each([
    ["how many soldeirs fled to tajikistan", "How many soldiers fled to Tajikistan?"],
    ["whos the govenor of badghis rn", "who is the governor of badghis"],
    ["when did the talibs actualy enter qala-e-naw", "when did the Taliban enter Qala-e-Naw"],
    ["When did U.S. troops pull out of Bagram?", "When did US troops pull out of Bagram?"],
    [
      "When did the troops of the United States pull out of Bagram?",
      "When did US troops pull out of Bagram?",
    ],
    ["What did the U.N. do in Faizabad?", "What did the UN do in Faizabad?"],
    ["what did the united nations do in faizabad", "what did the un do in faizabad"],
  ])("reads “%s” as it was meant", async (typed, meant) => {
    expect((await answerTo(typed)).map(({ quote }) => quote)).toEqual(
      (await answerTo(meant)).map(({ quote }) => quote),
    );
  });

  it.each([
    ["when did U.K. troops leave", "when did U.K. troops leave"],
    ["who is J. R. Azimi", "who is J. R. Azimi"],
    ["who is the DA of Norrvik", "who is the DA of Norrvik"],
    ["who are the men in their 60s", "who are the men in their 60s"],
    ["what was built in the 60s", "what was built in the 1960s"],
    ["where r u ppl", "where are you people"],
  ])("takes in “%s” no initials, acronyms and ages for chat", (typed, read) => {
    expect(plainly(typed)).toBe(read);
  });

  it("names the words that it searched for in place of mistyped ones", async () => {
    const { alsoSearched } = await ask("how many soldeirs fled to tajikistan", composed.parts);
    expect(alsoSearched).toEqual(["soldiers"]);
  });

  it.each([
    "when was salahuddin rabbani born",
    "how far is it from faizabad to kabul",
    "how many people live in faizabad",
    "what is the name of the deputy police chief of badghis",
    "did they catch the prisoners who escaped in badghis",
  ])("has no answer where the passages tell of it and not what is asked: %s", async (question) => {
    expect(await answerTo(question)).toEqual([]);
  });

  it("gives slices of the articles, and nothing else", async () => {
    for (const { question } of readFixture("asked/first.json", Questions))
      for (const { quote, passage } of await answerTo(question)) {
        const article = await composed.parts.store.article(passage.article);
        expect(article?.body.slice(passage.start, passage.end)).toBe(quote);
      }
  });

  it("lets others have their turn between the articles", async () => {
    let turns = 0;
    let next: NodeJS.Immediate | null = null;
    const turn = () => {
      turns++;
      next = setImmediate(turn);
    };
    next = setImmediate(turn);
    await answerTo("what did the taliban do in the north");
    clearImmediate(next);
    expect(turns).toBeGreaterThan(1);
  });

  it("puts the answers to when in the order of their days", async () => {
    const days = (await answerTo("When did the soldiers flee across the border?")).map(
      ({ event }) => event.date.from ?? "",
    );
    expect(days).toEqual(days.toSorted());
  });

  it("gives no other place's day where a sentence names the place that is asked about", async () => {
    const quotes = (await answerTo("when did qala-e-naw fall")).map(({ quote }) => quote);
    expect(quotes).toEqual([expect.stringContaining("Qala-e-naw falls to Taliban fighters Tuesday noon")]);
  });

  it.each([
    "?",
    "why",
    "OR",
    "-",
    "who who who",
    'when did outlet:reuters OR fall "',
    "a".repeat(200),
    "کابل کی سقوط کرد؟",
  ])("takes %s for what it says, and breaks at nothing", async (question) => {
    expect(await ask(question, composed.parts)).toMatchObject({ kind: "excerpts", command: "ask" });
  });
});

describe("/ask of one report", () => {
  it.each([
    [
      "Who discovered the force?",
      "The force was discovered by Michael Faraday in Norrvik.",
      ["Michael Faraday"],
    ],
    ["How long is the bridge?", "The bridge over the Lune is 320 metres long.", ["320"]],
    ["How long was the strike?", "The strike in 12 towns was over after 9 days.", ["9"]],
    ["Who opened the bridge?", "Mayor Hart and Lena Quist opened the bridge.", ["Lena Quist"]],
    [
      "What did the United Kingdom say?",
      "“The talks go on,” the United Kingdom said.",
      ["“The talks go on,”"],
    ],
  ])("marks what answers “%s”", async (question, body, words) => {
    const { outcome } = await (await createAsking([articleOf("one", body)])).ask("ask", { question });
    const excerpts = outcome.answer.kind === "excerpts" ? outcome.answer.excerpts : [];
    expect(
      excerpts.flatMap(({ quote, marks }) => marks.map(({ start, end }) => quote.slice(start, end))),
    ).toEqual(words);
  });
});
