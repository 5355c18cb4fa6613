import { ComponentType, MessageFlags } from "discord-api-types/v10";
import type { Path, Problem } from "../errors.ts";
import { embedProblems } from "../form/embeds.ts";
import type { Draft } from "../world.ts";

const MAX_COMPONENTS = 40;
const MAX_TEXT = 4000;
const MAX_BYTES = 10_000;

interface Part {
  readonly path: Path;
  readonly type: number;
  readonly value: Readonly<Record<string, unknown>>;
}

type Rule = (draft: Draft, parts: readonly Part[]) => readonly Problem[];

/** What no single value tells: the rules over a message as a whole. */
const RULES: readonly Rule[] = [
  (draft) => embedProblems(draft.embeds),
  (draft) =>
    isV2(draft)
      ? LEGACY.filter((field) => draft[field].length > 0).map((field) => ({
          path: [field],
          code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
          message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        }))
      : [],
  (_, parts) =>
    limit(parts.length, MAX_COMPONENTS, {
      code: "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
      message: `The maximum number of components is ${MAX_COMPONENTS}`,
    }),
  (_, parts) =>
    limit(words(parts).length, MAX_TEXT, {
      code: "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
      message: `The total size of displayable text exceeds the maximum of ${MAX_TEXT}`,
    }),
  (_, parts) =>
    limit(Buffer.byteLength(words(parts)), MAX_BYTES, {
      code: "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
      message: `The total size of displayable text exceeds the maximum of ${MAX_BYTES} bytes`,
    }),
  (_, parts) => repeated(parts),
  (draft, parts) => missingFiles(draft, parts),
];

const LEGACY = ["content", "embeds"] as const;

export const isV2 = (draft: Pick<Draft, "flags">): boolean =>
  (draft.flags & MessageFlags.IsComponentsV2) !== 0;

export function messageProblems(draft: Draft): readonly Problem[] {
  const parts = [...walk(draft.components, ["components"])];
  return RULES.flatMap((rule) => rule(draft, parts));
}

/** Nothing that could be seen: buttons alone do not make a message, unless it is made of components. */
export const isEmpty = (draft: Draft): boolean =>
  draft.content === "" &&
  draft.embeds.length === 0 &&
  draft.attachments.length === 0 &&
  (!isV2(draft) || draft.components.length === 0);

/** The text in which mentions are looked for. */
export const textOf = (draft: Pick<Draft, "content" | "components">): string =>
  `${draft.content}\n${words([...walk(draft.components, [])])}`;

/** Every component, however deep, with its place. */
export function* walk(value: unknown, path: Path): Generator<Part> {
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) yield* walk(one, [...path, at]);
    return;
  }
  if (!isRecord(value)) return;
  if (typeof value.type === "number") yield { path, type: value.type, value };
  for (const key of ["components", "component", "accessory"])
    if (key in value) yield* walk(value[key], [...path, key]);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const words = (parts: readonly Part[]): string =>
  parts
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ value }) => String(value.content))
    .join("");

const limit = (size: number, most: number, problem: Omit<Problem, "path">): readonly Problem[] =>
  size > most ? [{ path: ["components"], ...problem }] : [];

function repeated(parts: readonly Part[]): readonly Problem[] {
  const named = parts.filter(({ value }) => value.custom_id !== undefined);
  return named
    .filter((part, at) => named.findIndex((other) => other.value.custom_id === part.value.custom_id) < at)
    .map(({ path }) => ({
      path: [...path, "custom_id"],
      code: "COMPONENT_CUSTOM_ID_DUPLICATED",
      message: "Component custom id cannot be duplicated",
    }));
}

const ATTACHED = /"(attachment:\/\/[^"]+)"/g;

function missingFiles(draft: Draft, parts: readonly Part[]): readonly Problem[] {
  const names = new Set(draft.attachments.map(({ filename }) => `attachment://${filename}`));
  return parts
    .filter(({ value }) => !("components" in value))
    .filter(({ value }) =>
      [...JSON.stringify(value).matchAll(ATTACHED)].some(([, url = ""]) => !names.has(url)),
    )
    .map(({ path }) => ({
      path,
      code: "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
      message: "The referenced attachment was not found",
    }));
}
