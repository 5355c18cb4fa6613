import { sentencesIn } from "./sentences.ts";

/** Characters of a quotation in a list and of a piece of an article, at the most. */
export const MAX_PIECE = 900;

/** Where to cut a text to at most so many UTF-16 units: after the last sentence that fits, else after the last word. */
export function cutAt(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const whole = sentencesIn(text).findLast(({ end }) => end <= most);
  if (whole) return whole.end;
  const space = text.lastIndexOf(" ", most);
  return space > 0 ? space : most - (isHighSurrogate(text.charCodeAt(most - 1)) ? 1 : 0);
}

/** The text, or its beginning with "…" where it is longer than so many UTF-16 units. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  return `${text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end)}…`;
}

/** Between it and what follows a character would be torn in two. */
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
