import type { Heard } from "../../model/feed.ts";
import { en } from "../../words/en/en.ts";
import { type Reason, type Refusal, refusalWords } from "../../words/reason.ts";

/** Something on the web that cannot be had, or may not. The message is one sentence: the address, and why. */
export class WebError extends Error {
  override name = "WebError";
  /** `refused` stays so, whenever it is asked again; `failed` may pass. */
  readonly kind: "refused" | "failed";
  readonly heard: Heard;
  readonly refusal: Refusal;

  constructor(
    kind: "refused" | "failed",
    address: string,
    why: Reason,
    { heard = "server", ...options }: ErrorOptions & { readonly heard?: Heard } = {},
  ) {
    const refusal = { of: shown(address), why };
    super(refusalWords(refusal, en), options);
    this.kind = kind;
    this.heard = heard;
    this.refusal = refusal;
  }
}

/** An address long enough to flood a message, or with a password in it, is not repeated whole. */
export function shown(address: string): string {
  const bare = address.replace(/^([a-z]+:\/\/)[^/@]*@/i, "$1");
  return bare.length > 200 ? `${bare.slice(0, 199)}…` : bare;
}
