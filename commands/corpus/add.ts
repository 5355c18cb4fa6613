import { type Context, InputError, type Outcome } from "../../src/discord/command.ts";
import type { Filled, Modal } from "../../src/discord/form.ts";
import type { Given } from "../../src/ingest/intake.ts";
import type { Publication } from "../../src/model/article.ts";
import { en } from "../../src/words/en/en.ts";
import { type Asked, hasNothing, intakeOf, readGiven, serverOf } from "./asked.ts";

/** What is added: shown first, then saved or discarded. */

export const previewAsked = ({ given }: Asked, context: Context): Promise<Outcome> => preview(given, context);

export async function preview(given: Given, context: Context): Promise<Outcome> {
  if (hasNothing(given)) throw new InputError("Give an address, or a file.");
  return { answer: { kind: "preview", ...(await intakeOf(context).preview(serverOf(context), given)) } };
}

export async function save(key: string, context: Context): Promise<Outcome> {
  const saved = await intakeOf(context).save(serverOf(context), key);
  if (!saved)
    throw new InputError(
      "This was saved or discarded already, or forgotten after a day. Please add it again.",
    );
  return { answer: { kind: "notice", text: savedWords(saved) } };
}

export async function discard(key: string, context: Context): Promise<Outcome> {
  await intakeOf(context).discard(serverOf(context), key);
  return { answer: { kind: "notice", text: "Discarded. Nothing was saved." } };
}

const KINDS: readonly (readonly [Publication["kind"], string])[] = [
  ["added", "added"],
  ["revised", "corrected"],
  ["unchanged", "here already"],
  ["repeated", "here already under another address"],
];

function savedWords(saved: readonly Publication[]): string {
  const counts = KINDS.flatMap(([kind, words]) => {
    const some = saved.filter((one) => one.kind === kind).length;
    return some > 0 ? [`${en.counts.articles(some)} ${words}`] : [];
  });
  return `Saved: ${counts.join(", ")}. Found in this server alone.`;
}

export const FORM: Modal = {
  title: "Add an article",
  fields: [
    { kind: "text", name: "address", label: "Address", optional: true, most: 500, placeholder: "https://…" },
    {
      kind: "file",
      name: "file",
      label: "Or a file",
      description: "A saved page, text, Markdown, JSON, PDF, or a zip of them",
      optional: true,
    },
    { kind: "text", name: "outlet", label: "Outlet, where you know it", optional: true, most: 100 },
    {
      kind: "text",
      name: "published",
      label: "Day of publication, where you know it",
      optional: true,
      most: 10,
      placeholder: "YYYY-MM-DD",
    },
  ],
};

export const filledIn = ({ texts, files }: Filled): Given =>
  readGiven(
    texts.address?.trim(),
    files.file?.[0] ?? null,
    texts.outlet?.trim() || undefined,
    texts.published?.trim(),
  );
