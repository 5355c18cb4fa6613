/** An author in CSL's data model: a person with a family name, or a name that is one piece. */
export type Name =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** Words that persons are not called by, and a comma, which says that the order is another. */
const NO_PERSON =
  /,|\b(?:the|staff|agenc[ey]|agencies|agence|agencia|agentur|associated|news|newsroom|desk|bureau|editors?|team|reporters?|correspondents?|service|network|media|radio|tv|television|times|and|of)\b|[&\d]/iu;
/** Letters that are spoken one by one, within a name that is not in capitals throughout: "BBC Monitoring". */
const INITIALS = /\p{Lu}{3}/u;
/** What stands before a family name and belongs to it, and what stands behind it and does not. */
const PARTICLE = /^(?:al|el|bin|ibn|de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|ten)$/i;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** A byline's name in its parts: the last word, with what belongs to it, is the family name. `outlet` is no person's. */
export function nameOf(author: string, outlet: string | null = null): Name {
  const name = author.trim();
  const [plain, suffix] = parted(name.split(/\s+/));
  if (plain.length < 2 || plain.length > 5 || name === outlet || isNobody(plain.join(" ")))
    return { literal: name };
  let first = plain.length - 1;
  while (first > 1 && PARTICLE.test(plain[first - 1] ?? "")) first -= 1;
  const [given, family] = [plain.slice(0, first), plain.slice(first)].map((words) => words.join(" "));
  return { family: family ?? "", given: given ?? "", ...(suffix && { suffix }) };
}

const isNobody = (name: string): boolean =>
  NO_PERSON.test(name) || (INITIALS.test(name) && name !== name.toUpperCase());

/** The words of a name, and what tells a son from his father: "Ben Lee, Jr." */
function parted(words: readonly string[]): readonly [words: readonly string[], suffix?: string] {
  const last = words.at(-1) ?? "";
  if (words.length < 3 || !SUFFIX.test(last)) return [words];
  return [
    words.slice(0, -1).map((word, at) => (at === words.length - 2 ? word.replace(/,$/, "") : word)),
    last,
  ];
}

/** "Family, Suffix, Given". */
export const invertedOf = (name: Name): string =>
  "literal" in name
    ? name.literal
    : [name.family, ...(name.suffix ? [name.suffix] : []), name.given].join(", ");
