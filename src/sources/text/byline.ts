const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|da|di|del|della|van|von|der|den|bin|bint|al|el|la|le|ter|ten|zu|of|dos|y) )*\p{Lu}[\p{L}'’.-]*){1,3}`;

const NAMES = new RegExp(`^${NAME}(?:(?:, | and | und | et | y | e |, and | & )${NAME}){0,5}$`, "u");
const ALONE = new RegExp(`^${NAME}$`, "u");
const BY =
  /^(?:by|words by|reporting by|story by|written by|author|authors|byline|von|por|par|di|door|af|av)\s*:?\s+/i;
/** What may follow the names: a role or a place, in a few words. */
const AFTER = /(?:,? (?:in|for|at|from) \p{Lu}[\p{L} ,]{1,40}|, [^,]{3,60})$/u;

/** The names of a byline, "By Ann Lee and Bo Ek in Kabul"; empty where the line is none. */
export function bylineOf(line: string): string[] {
  if (line.length > 140 || !BY.test(line)) return [];
  const names = line.replace(BY, "").trim();
  const found = [names, names.replace(AFTER, "")].find((text) => NAMES.test(text));
  return found ? found.split(/, and |, | and | und | et | y | e | & /) : [];
}

/** Whether a line is a person's name and nothing else. Places look the same: it takes more to believe it. */
export const isNameAlone = (line: string): boolean =>
  line.length <= 40 &&
  ALONE.test(line) &&
  !/^(?:The|A|An|In|On|At|New|North|South|East|West|Breaking|Latest|Live)\b/.test(line) &&
  line !== line.toUpperCase();
