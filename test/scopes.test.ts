import { describe, expect, it } from "vitest";
import { formatPassageRef } from "../src/model/passage.ts";
import { articleOf } from "./support/articles.ts";
import { createAsking } from "./support/asking.ts";

const SECRET = articleOf(
  "secret",
  "On 3 July 2021 the smugglers of Ruritania met in a mill at Zenda. Nobody else wrote of it. A boat from Streslaw waited.",
  {
    scope: "1",
    headline: "A meeting in the mill",
    outlet: "Ruritanian Gazette",
    published: "2021-07-04",
    authors: ["Rupert Hentzau"],
  },
);
const PUBLIC = articleOf("public", "The mill at Streslau was sold on 2 July 2021, its owner said.", {
  headline: "Mill sold",
  outlet: "The Courier",
  published: "2021-07-03",
});

/** Every way in which an excerpt, or a trace of it, can be reached. */
const WAYS: Readonly<Record<string, (asking: Awaited<ReturnType<typeof createAsking>>) => Promise<unknown>>> =
  {
    when: ({ ask }) => ask("when", { topic: "mill" }),
    "when, from its outlet": ({ ask }) => ask("when", { topic: "mill", outlet: "ruritanian gazette" }),
    "when, misspelt": ({ ask }) => ask("when", { topic: "smuglers" }),
    search: ({ ask }) => ask("search", { query: "mill" }),
    "search, by its author": ({ ask }) => ask("search", { query: "author:hentzau" }),
    "search, misspelt": ({ ask }) => ask("search", { query: "smuglers" }),
    ask: ({ ask }) => ask("ask", { question: "Who met in a mill?" }),
    "ask, misspelt": ({ ask }) => ask("ask", { question: "Where did the smuglers meet?" }),
    compare: ({ ask }) => ask("compare", { topic: "mill" }),
    verify: ({ ask }) => ask("verify", { text: "met in a mill in June. Nobody else wrote of it" }),
    "verify, letter for letter": ({ ask }) => ask("verify", { text: "met in a mill at" }),
    "a message's quotations": ({ menu }) => menu("Check quotes", "They “met in a mill at” dawn."),
    "a message's sources": ({ menu }) => menu("Find sources", "The smugglers met in a mill on 3 July 2021."),
    "when, by another spelling": ({ ask }) => ask("when", { topic: "streslau" }),
    timeline: ({ ask }) => ask("timeline", { topic: "mill" }),
    outlets: ({ ask }) => ask("outlets"),
    "article, by its id": ({ ask, articles }) => ask("article", { headline: articles[0]?.id ?? "" }),
    "article, by its headline": ({ ask }) => ask("article", { headline: SECRET.headline.toLowerCase() }),
    "article, by its words": ({ ask }) => ask("article", { headline: "zenda" }),
    "quote, by its words": ({ ask }) => ask("quote", { passage: "zenda" }),
    "quote, by a reference": ({ ask, articles }) => ask("quote", { passage: refIn(articles[0]?.id) }),
    "a Quote button": ({ press, articles }) => press(`1:quote:post::${refIn(articles[0]?.id)}`),
    "quote, in a style": ({ ask, articles }) =>
      ask("quote", { passage: refIn(articles[0]?.id), style: "bibtex" }),
    "article, by a reference": ({ ask, articles }) => ask("article", { headline: refIn(articles[0]?.id) }),
    "a Source button": ({ press, articles }) => press(`1:quote:source::${refIn(articles[0]?.id)}`),
    "a Context button": ({ press, articles }) => press(`1:quote:context::${refIn(articles[0]?.id)}`),
    "a Reply button": ({ press, articles }) => press(`1:findsources:reply:0.1:${refIn(articles[0]?.id)}`),
    "a choice under a page": ({ press, articles }) =>
      press("1:when:more:e:mill", [`context 0 ${refIn(articles[0]?.id)}`]),
    "a page's button": ({ press }) => press("1:when:from:e:mill"),
    "a Chart button": ({ press }) => press("1:timeline:show::mill"),
    "a choice of articles": ({ press, articles }) => press("1:article:open::mill", [articles[0]?.id ?? ""]),
    "an article's page": ({ press, articles }) => press(`1:article:from::${articles[0]?.id}`),
    "completed queries": ({ complete }) => complete("when", "topic", "ruri"),
    "completed outlets": ({ complete }) => complete("search", "outlet", "gaz"),
    "completed headlines": ({ complete }) => complete("article", "headline", "meet"),
    "completed passages": ({ complete }) => complete("quote", "passage", "zenda"),
  };

const refIn = (article = ""): string => formatPassageRef({ article, revision: 1, start: 0, end: 65 });

/** In letters that no question has. */
const TRACES = /smugglers|Ruritania|Gazette|Zenda|A meeting|Hentzau|Streslaw/;

async function shownTo(guild: string | null, way: keyof typeof WAYS): Promise<string> {
  const asking = await createAsking([SECRET, PUBLIC], guild);
  const shown = await WAYS[way]?.(asking).catch(() => "refused");
  return JSON.stringify(shown);
}

describe("an article that a server added", () => {
  it.each(Object.keys(WAYS))("is not to be had elsewhere by %s", async (way) => {
    for (const guild of ["2", null]) expect(await shownTo(guild, way)).not.toMatch(TRACES);
  });

  it.each(Object.keys(WAYS).filter((way) => !/misspelt|page|Chart/.test(way)))(
    "is there in its own server by %s",
    async (way) => {
      expect(await shownTo("1", way)).toMatch(TRACES);
    },
  );

  it("does not hide what everybody may see", async () => {
    for (const guild of ["1", "2", null]) expect(await shownTo(guild, "search")).toContain("Streslau");
  });
});
