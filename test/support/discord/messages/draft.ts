import { MessageFlags } from "discord-api-types/v10";
import { invalidForm, type Path, refusal } from "../errors.ts";
import type { Draft, World } from "../world.ts";
import { attachmentsOf, type Upload } from "./attachments.ts";
import type { MessageForm } from "./form.ts";
import { isEmpty, isV2, messageProblems } from "./rules.ts";

/** Flags that an edit neither sets nor takes away. */
const LASTING = MessageFlags.Ephemeral | MessageFlags.Crossposted | MessageFlags.HasThread;

export const BLANK: Draft = { content: "", embeds: [], components: [], attachments: [], flags: 0 };

/** The message that a form makes of an earlier one, or of a blank. Throws 50035 and 50006. */
export function draftOf(
  world: World,
  channel: string,
  before: Draft,
  form: MessageForm,
  files: readonly Upload[],
  prefix: Path = [],
): Draft {
  const attachments = attachmentsOf(world, channel, before.attachments, form, files, prefix);
  const draft: Draft = {
    content: form.content === undefined ? before.content : (form.content ?? "").trim(),
    embeds: form.embeds === undefined ? before.embeds : (form.embeds ?? []),
    components: form.components === undefined ? before.components : (form.components ?? []),
    attachments,
    flags: flagsOf(before, form, prefix),
  };
  refuse(draft, form, prefix);
  return finished(draft);
}

function flagsOf(before: Draft, form: MessageForm, prefix: Path): number {
  if (form.flags === undefined) return before.flags & ~MessageFlags.Loading;
  const flags = form.flags ?? 0;
  if (isV2(before) && !isV2({ flags }))
    throw invalidForm([
      {
        path: [...prefix, "flags"],
        code: "MESSAGE_FLAGS_INVALID",
        message: "MessageFlags.IS_COMPONENTS_V2 cannot be removed from a message",
      },
    ]);
  return flags | (before.flags & LASTING);
}

function refuse(draft: Draft, form: MessageForm, prefix: Path): void {
  const beside = (["sticker_ids", "poll"] as const).filter((field) => form[field] && isV2(draft));
  const problems = [...messageProblems(draft), ...beside.map(legacyField)];
  if (problems.length > 0)
    throw invalidForm(problems.map((one) => ({ ...one, path: [...prefix, ...one.path] })));
  if (isEmpty(draft)) throw refusal("emptyMessage");
}

const legacyField = (field: string) => ({
  path: [field],
  code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
  message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
});

/** Numbers the components, and gives attached pictures their addresses. */
function finished(draft: Draft): Draft {
  const urls = new Map(draft.attachments.map(({ filename, url }) => [`attachment://${filename}`, url]));
  let last = 0;
  const { components, embeds }: Pick<Draft, "components" | "embeds"> = JSON.parse(
    JSON.stringify({ components: draft.components, embeds: draft.embeds }),
    (key, value) => {
      if (key === "url" && urls.has(value)) return urls.get(value);
      return typeof value?.type === "number" && value.id === undefined ? { ...value, id: ++last } : value;
    },
  );
  return { ...draft, components, embeds };
}
