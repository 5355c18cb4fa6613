import { InvalidArgumentError } from "commander";
import { z } from "zod";
import { withInferredDay } from "../dates/infer-published.ts";
import { ingest } from "../ingest/ingest.ts";
import type { ArticleSource } from "../ports.ts";
import { createGivenFiles, type Told } from "../sources/given-files.ts";
import { plainRefusal } from "../words/reason.ts";
import { draftJson } from "./article-json.ts";
import { createProgress } from "./progress.ts";
import { plain } from "./text.ts";
import type { Tools, Verb } from "./verb.ts";

interface Flags extends Told {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `dateline ingest`: articles from files, saved or only shown. */
export const addIngest: Verb = (program, ask) =>
  program
    .command("ingest <path...>")
    .description(
      "Save the articles of files, folders and addresses: pages, text, Markdown, JSON, WARC, PDF, zip",
    )
    .option("--outlet <name>", "whose articles they are, where you know it", filled)
    .option("--published <day>", "when they were published, YYYY-MM-DD", day)
    .option("--url <address>", "where the article stands", address)
    .option("--language <tag>", "their language, such as en", language)
    .option("--dry-run", "show what would be saved, and save nothing")
    .option("--json", "write JSON")
    .addHelpText("after", HELP)
    .exitOverride()
    .action((paths: readonly string[], flags: Flags) => ask((tools) => run(paths, flags, tools)));

const HELP = `
What you say of the articles goes before what the files say. A run that was broken off goes on where
it was: a file that has not changed since it was saved is not read again.
Exit codes: 0 all of it was taken, 1 some was refused, 2 wrong use, 3 something broke.`;

async function run(
  paths: readonly string[],
  { dryRun, json, ...told }: Flags,
  tools: Tools,
): Promise<number> {
  const progress = createProgress();
  const source = await createGivenFiles(paths, { ...tools, told, done: progress.step });
  progress.start(source.size);
  try {
    return dryRun ? await show(source, json ?? false, tools) : await save(source, json ?? false, tools);
  } finally {
    progress.stop();
  }
}

/** Whoever searches later finds what was saved: nothing is searched here. */
export const NO_INDEX = { async add() {}, async remove() {} };

async function save(
  source: ArticleSource,
  json: boolean,
  { openStore, print, complain }: Tools,
): Promise<number> {
  const report = await ingest(source, { store: await openStore(), index: NO_INDEX });
  const { refused: refusals, withdrawn: _, ...counts } = report;
  const refused = refusals.map(plainRefusal);
  for (const reason of refused) complain(reason);
  const { added, revised, unchanged, repeated } = counts;
  print(
    json
      ? JSON.stringify({ ...counts, refused }, null, 2)
      : `${added} added, ${revised} revised, ${unchanged} unchanged, ${repeated} repeated, ${refused.length} refused`,
  );
  return refused.length > 0 ? 1 : 0;
}

/** Articles are written as they come: there can be more than memory holds. */
async function show(source: ArticleSource, json: boolean, { print, complain }: Tools): Promise<number> {
  const refused: { readonly source: string; readonly reason: string }[] = [];
  const now = new Date();
  let shown = 0;
  if (json) print('{"articles": [');
  for await (const incoming of source.read()) {
    if (incoming.kind === "refused")
      refused.push({ source: incoming.key, reason: plainRefusal(incoming.reason) });
    if (incoming.kind !== "article") continue;
    const draft = draftJson(withInferredDay(incoming.draft, now));
    const { headline, outlet, published } = draft;
    const comma = shown++ > 0 ? "," : "";
    if (json) print(`${comma}${JSON.stringify(draft, null, 2)}`);
    else print(plain(`${published.day ?? "no day"} · ${outlet.name ?? "no outlet"} · ${headline}`));
  }
  if (json) print(`], "refused": ${JSON.stringify(refused, null, 2)}}`);
  for (const { reason } of refused) complain(reason);
  return refused.length > 0 ? 1 : 0;
}

const checked =
  <T extends z.ZodType<string>>(schema: T) =>
  (given: string): string => {
    const read = schema.safeParse(given.trim());
    if (!read.success) throw new InvalidArgumentError(read.error.issues[0]?.message ?? "");
    return read.data;
  };

const filled = checked(z.string().min(1, "It is empty."));
const day = checked(z.iso.date("It is no day: write YYYY-MM-DD."));
const address = checked(z.url({ protocol: /^https?$/, error: "It is no web address: write https://…" }));
const language = checked(
  z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/, "It is no language: write en, fr, pt-BR …"),
);
