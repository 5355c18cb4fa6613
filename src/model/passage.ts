import type { Span } from "./span.ts";

/** A stretch of an article's body that can be quoted. */
export interface Passage extends Span {
  readonly article: string;
  readonly revision: number;
}

/** A passage as it was asked for: without a revision, the newest is meant. */
export type PassageRef = Omit<Passage, "revision"> & { readonly revision: number | null };

const REFERENCE = /^([a-z0-9]{10})(?:\.([1-9]\d{0,5}))?#(\d{1,8})-(\d{1,8})$/;

/** `article.revision#start-end`, which points at the same words for ever. */
export const formatPassageRef = (passage: Passage): string =>
  `${passage.article}.${passage.revision}#${passage.start}-${passage.end}`;

/** The passage that a reference names, or null where the text is no reference. */
export function parsePassageRef(text: string): PassageRef | null {
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const [, article = "", revision, start, end] = match;
  const ref = {
    article,
    revision: revision ? Number(revision) : null,
    start: Number(start),
    end: Number(end),
  };
  return ref.start < ref.end ? ref : null;
}
