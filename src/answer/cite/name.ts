/** An author in CSL's data model: a person with a family name, or a name that is one piece. */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Words that persons are not called by. */
const NO_PERSON =
  /\b(?:the|staff|agency|agencies|news|desk|editors?|team|correspondents?|service|and|of)\b|[&\d]/i;
/** What stands before a family name and belongs to it. */
const PARTICLE = /^(?:al|el|bin|ibn|de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|ten)$/i;

/** A byline's name in its parts: the last word, with what belongs to it, is the family name. */
export function nameOf(author: string): Name {
  const words = author.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || NO_PERSON.test(author)) return { literal: author.trim() };
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? "")) first -= 1;
  return { family: words.slice(first).join(" "), given: words.slice(0, first).join(" ") };
}

/** "Family, Given". */
export const invertedOf = (name: Name): string =>
  "literal" in name ? name.literal : `${name.family}, ${name.given}`;
