import { decode } from "../file/decode.ts";

/** The text of an answer, whose Content-Type may tell its encoding. */
export const decodeBody = (body: Uint8Array, contentType: string | null): string =>
  decode(body, /\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1] ?? null);
