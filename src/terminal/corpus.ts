import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ingest } from "../ingest/ingest.ts";
import type { Article } from "../model/article.ts";
import { createCorpusFolder } from "../sources/corpus-folder.ts";
import { doubtsOf, usualIn } from "../sources/doubts.ts";
import { type Exported, exported } from "../sources/exported.ts";
import { count } from "../text/count.ts";
import { aboutWords } from "../words/doubt.ts";
import { en } from "../words/en/en.ts";
import { plainRefusal } from "../words/reason.ts";
import { NO_INDEX } from "./ingest.ts";
import { plain } from "./text.ts";
import type { Tools, Verb } from "./verb.ts";

/** `dateline corpus`: looks the saved articles over, and writes them as files. */
export const addCorpus: Verb = (program, ask) => {
  const corpus = program.command("corpus").description("The articles that are saved").exitOverride();
  corpus
    .command("check")
    .description("Tell every doubt about every article: no date, no outlet, too short, foreign, boilerplate")
    .option("--json", "write JSON")
    .addHelpText("after", "\nExit codes: 0 no doubt, 1 some, 2 wrong use, 3 something broke.")
    .exitOverride()
    .action(({ json = false }: { json?: boolean }) => ask((tools) => check(json, tools)));
  corpus
    .command("export <folder>")
    .description("Write every article as a Markdown file, in folders by outlet")
    .addHelpText("after", EXPORT_HELP)
    .exitOverride()
    .action((folder: string) => ask((tools) => exportTo(folder, tools)));
};

const EXPORT_HELP = `
The files read back as equal articles, from CORPUS_DIR or by dateline ingest. A file that is there with another
text is left as it is, and refused.
Exit codes: 0 all were written, 1 some were refused, 2 wrong use, 3 something broke.`;

async function check(
  json: boolean,
  { openStore, reader, corpusDir, print, complain }: Tools,
): Promise<number> {
  const store = await openStore();
  const report = await ingest(createCorpusFolder(corpusDir, reader), { store, index: NO_INDEX });
  const refused = report.refused.map(plainRefusal);
  const usual = await usualIn(store.all());
  const found = [];
  let articles = 0;
  for await (const article of store.all()) {
    articles += 1;
    const doubts = doubtsOf(article, usual).map((doubt) => ({
      kind: doubt.kind,
      about: aboutWords(doubt, en),
    }));
    const { id, key, headline } = article;
    if (doubts.length > 0) found.push({ article: id, key, headline, doubts });
  }
  for (const reason of refused) complain(reason);
  if (json) print(JSON.stringify({ articles, doubts: found, refused }, null, 2));
  else {
    for (const { key, headline, doubts } of found)
      print(
        plain([`${key}: ${headline}`, ...doubts.map(({ kind, about }) => `  ${kind}: ${about}`)].join("\n")),
      );
    print(
      `${count(articles, "article")}, ${found.length} with doubts, ${count(refused.length, "file")} refused`,
    );
  }
  return found.length + refused.length > 0 ? 1 : 0;
}

async function exportTo(folder: string, { openStore, print, complain }: Tools): Promise<number> {
  const names = new Set<string>();
  let [written, refused] = [0, 0];
  const store = await openStore();
  for await (const article of store.all()) {
    // What a server added is that server's.
    if (article.scope !== null) continue;
    const reason = await write(article);
    if (reason === null) written += 1;
    else {
      refused += 1;
      complain(`${article.id} “${article.headline}”: ${reason}`);
    }
  }
  print(`${count(written, "article")} in ${folder}`);
  return refused > 0 ? 1 : 0;

  /** Why it was not written, or null. */
  async function write(article: Article): Promise<string | null> {
    const given = await store.given(article.id);
    const file = given && exported(article, given);
    if (!file) return "it cannot be written as Markdown to the letter";
    const name = names.has(file.name) ? file.name.replace(/\.md$/, `-${article.id}.md`) : file.name;
    names.add(name);
    const place = path.join(folder, name);
    return (await writeOnce(place, file)) ? null : `${place} is there already, with another text`;
  }
}

/** False where a file of another text is there. */
async function writeOnce(place: string, { text }: Exported): Promise<boolean> {
  await mkdir(path.dirname(place), { recursive: true });
  try {
    await writeFile(place, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    return (await readFile(place, "utf8")) === text;
  }
}
