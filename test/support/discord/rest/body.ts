import type { Context } from "hono";
import { invalidForm, refusal } from "../errors.ts";
import type { Upload } from "../messages/attachments.ts";

export interface Body {
  readonly json: unknown;
  readonly files: readonly Upload[];
}

const MAX_BYTES = 25 * 1024 * 1024;

/** A request's body: JSON, or a form with the JSON as payload_json and files as files[n]. Throws 50109, 40005. */
export async function readBody(c: Context): Promise<Body> {
  const type = c.req.header("content-type") ?? "";
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > MAX_BYTES) throw refusal("tooLarge");
  if (type.startsWith("multipart/form-data")) return readMultipart(bytes, type);
  if (type.startsWith("application/json")) return { json: parse(new TextDecoder().decode(bytes)), files: [] };
  if (bytes.byteLength === 0) return { json: {}, files: [] };
  throw invalidForm([
    {
      path: ["_form"],
      code: "CONTENT_TYPE_INVALID",
      message: 'Expected "Content-Type" header to be one of {"application/json", "multipart/form-data"}.',
    },
  ]);
}

async function readMultipart(bytes: ArrayBuffer, type: string): Promise<Body> {
  const form = await new Response(bytes, { headers: { "content-type": type } })
    .formData()
    .catch(() => Promise.reject(refusal("notJson")));
  const payload = form.get("payload_json");
  const json = typeof payload === "string" ? parse(payload) : {};
  const files = [...form].flatMap(([key, value]) => {
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    return index === undefined || typeof value === "string" ? [] : [readFile(Number(index), value)];
  });
  return { json, files: await Promise.all(files) };
}

const readFile = async (index: number, file: File): Promise<Upload> => ({
  index,
  name: file.name,
  type: file.type || "application/octet-stream",
  bytes: new Uint8Array(await file.arrayBuffer()),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal("notJson");
  }
}
