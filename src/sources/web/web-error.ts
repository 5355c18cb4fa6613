/** Something on the web that cannot be had, or may not. The message is one sentence: the address, and why. */
export class WebError extends Error {
  override name = "WebError";
  /** `refused` stays so, whenever it is asked again; `failed` may pass. */
  readonly kind: "refused" | "failed";
  /** The message without the address. */
  readonly reason: string;

  constructor(kind: "refused" | "failed", address: string, reason: string, options?: ErrorOptions) {
    super(`${shown(address)}: ${reason}`, options);
    this.kind = kind;
    this.reason = reason;
  }
}

/** An address long enough to flood a message, or with a password in it, is not repeated whole. */
export function shown(address: string): string {
  const bare = address.replace(/^([a-z]+:\/\/)[^/@]*@/i, "$1");
  return bare.length > 200 ? `${bare.slice(0, 199)}…` : bare;
}
