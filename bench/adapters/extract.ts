import { createInterface } from "node:readline";
import { factOf } from "../../src/model/article.ts";
import { readOutlets } from "../../src/sources/outlets.ts";
import { readPage } from "../../src/sources/page/page.ts";

const outlets = readOutlets();

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line) continue;
  const { id, url, html }: { id: string; url: string; html: string } = JSON.parse(line);
  const reading = readPage(html, url, outlets);
  const article = reading.kind === "article" ? reading.article : null;
  const answer = article && {
    headline: article.headline,
    outlet: factOf(article.outlet),
    authors: article.authors,
    published: factOf(article.published),
    body: [article.standfirst, article.body].filter(Boolean).join("\n\n"),
  };
  console.log(
    JSON.stringify({ id, headline: null, outlet: null, authors: [], published: null, body: "", ...answer }),
  );
}
