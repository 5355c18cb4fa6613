import { type Context, InputError, type Outcome } from "../../src/discord/command.ts";
import type { Filled, Modal } from "../../src/discord/form.ts";
import type { Given } from "../../src/ingest/intake.ts";
import type { Publication } from "../../src/model/article.ts";
import type { Words } from "../../src/words/words.ts";
import { type Asked, hasNothing, intakeOf, readGiven, serverOf } from "./asked.ts";

/** What is added: shown first, then saved or discarded. */

export const previewAsked = ({ given }: Asked, context: Context): Promise<Outcome> => preview(given, context);

export async function preview(given: Given, context: Context): Promise<Outcome> {
  if (hasNothing(given)) throw new InputError(({ corpus }) => corpus.giveSomething);
  return { answer: { kind: "preview", ...(await intakeOf(context).preview(serverOf(context), given)) } };
}

export async function save(key: string, context: Context): Promise<Outcome> {
  const saved = await intakeOf(context).save(serverOf(context), key);
  if (!saved) throw new InputError(({ corpus }) => corpus.savedBefore);
  return { answer: { kind: "notice", text: (words) => savedWords(saved, words) } };
}

export async function discard(key: string, context: Context): Promise<Outcome> {
  await intakeOf(context).discard(serverOf(context), key);
  return { answer: { kind: "notice", text: ({ corpus }) => corpus.discarded } };
}

const KINDS = ["added", "revised", "unchanged", "repeated"] as const;

function savedWords(saved: readonly Publication[], { corpus, counts, list }: Words): string {
  const parts = KINDS.flatMap((kind) => {
    const some = saved.filter((one) => one.kind === kind).length;
    return some > 0 ? [corpus.kinds[kind](counts.articles(some))] : [];
  });
  return corpus.saved(list(parts));
}

export const formIn = ({ corpus: { form } }: Words): Modal => ({
  title: form.title,
  fields: [
    {
      kind: "text",
      name: "address",
      label: form.address,
      optional: true,
      most: 500,
      placeholder: "https://…",
    },
    { kind: "file", name: "file", label: form.file, description: form.files, optional: true },
    { kind: "text", name: "outlet", label: form.outlet, optional: true, most: 100 },
    {
      kind: "text",
      name: "published",
      label: form.published,
      optional: true,
      most: 10,
      placeholder: form.day,
    },
  ],
});

export const filledIn = ({ texts, files }: Filled): Given =>
  readGiven(
    texts.address?.trim(),
    files.file?.[0] ?? null,
    texts.outlet?.trim() || undefined,
    texts.published?.trim(),
  );
