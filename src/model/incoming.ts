import type { Refusal } from "../words/reason.ts";
import type { ArticleDraft } from "./article.ts";

/** By the name of a file: what it was like when it was read, and which articles it gave. */
export type FileMarks = ReadonlyMap<string, FileMark>;

export interface FileMark {
  readonly fingerprint: string;
  readonly keys: readonly string[];
}

/** One thing that a source gives when it is read. */
export type Incoming =
  | { readonly kind: "article"; readonly draft: ArticleDraft }
  /** `reason` names the file, the line and the value. `key` is the article's, as in a draft. */
  | { readonly kind: "refused"; readonly key: string; readonly reason: Refusal }
  /** An article of a file that is as it was when it was read last. */
  | { readonly kind: "kept"; readonly key: string }
  /** A file was read to its end. */
  | { readonly kind: "file"; readonly file: string; readonly mark: FileMark };

/** What a source holds, without how far it was read. */
export type Taken = Extract<Incoming, { readonly kind: "article" | "refused" }>;

/** A file that was sent to Discord. */
export interface GivenFile {
  readonly name: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}
