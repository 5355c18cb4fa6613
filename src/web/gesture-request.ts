import type { Attachment } from "../discord/wire.ts";
import { type Gesture, gestureSchema } from "./gesture.ts";

/** A gesture with the files that came beside it, by the custom_id of the field they belong to. */
export interface GestureRequest {
  readonly gesture: Gesture;
  readonly files: ReadonlyMap<string, readonly Attachment[]>;
}

const FILE_FIELD = "file:";

/**
 * Reads a form with the gesture as JSON under `gesture`, and files under `file:` and their field's custom_id.
 * Null where it is anything else.
 */
export const readGesture = async (request: Request): Promise<GestureRequest | null> => {
  const form = await request.formData().catch(() => null);
  const gesture = gestureSchema.safeParse(parseJson(form?.get("gesture") ?? null));
  if (!form || !gesture.success) return null;
  const names = [...new Set(form.keys())].filter((name) => name.startsWith(FILE_FIELD));
  const files = await Promise.all(
    names.map(async (name) => [name.slice(FILE_FIELD.length), await readFiles(form.getAll(name))] as const),
  );
  return { gesture: gesture.data, files: new Map(files) };
};

const parseJson = (text: FormDataEntryValue | null): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
};

const readFiles = (entries: readonly FormDataEntryValue[]): Promise<readonly Attachment[]> =>
  Promise.all(
    entries
      .filter((entry) => typeof entry !== "string")
      .map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
