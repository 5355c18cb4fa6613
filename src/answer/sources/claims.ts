import { sentencesIn } from "../../text/sentences.ts";

/** Sentences of a message that are looked into, at the most. */
const MOST_CLAIMS = 6;

/** Addresses, mentions and emoji, which claim nothing. */
const NO_WORDS = /https?:\/\/\S+|<(?:@[!&]?|#|a?:\w+:)\d{1,20}>|:\w+:/g;
/** In messages the pronoun is more frequent than the country. */
const PRONOUN_US = /\b(?<=\b(?:all of|of|let|tell|told|with|for|to|on|both of) )us\b/gi;

/** Where a sentence goes on with another claim. */
const CLAUSE = /[;,]\s+(?:and |but |while )?|\s+[–—-]\s+|\s+(?:and|but|while|meanwhile)\s+/giu;

/** A sentence of a message, and where it makes several claims, these. */
export interface ClaimText {
  readonly text: string;
  readonly clauses: readonly string[];
}

/** The claims of a message. */
export function claimsIn(message: string): readonly ClaimText[] {
  const text = unshouted(message.replaceAll(NO_WORDS, " ").replaceAll(PRONOUN_US, " "));
  return sentencesIn(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => WORDS.test(sentence))
    .slice(0, MOST_CLAIMS)
    .map((sentence) => ({ text: sentence, clauses: clausesOf(sentence) }));
}

const WORDS = /\p{L}{2,}.*\s.*\p{L}{2,}/su;

const clausesOf = (sentence: string): readonly string[] => {
  const clauses = sentence.split(CLAUSE).map((clause) => clause.trim());
  const long = clauses.filter((clause) => clause.split(/\s+/).length >= LEAST_WORDS);
  return clauses.length > 1 ? long.slice(0, MOST_CLAUSES) : [];
};

/** Of one sentence. */
const MOST_CLAUSES = 4;

/** A claim has a name and what is told of it. */
const LEAST_WORDS = 3;

/** WHAT IS SHOUTED is read as if it were said: capitals tell nothing there. */
function unshouted(text: string): string {
  const [capitals, small] = [text.match(/\p{Lu}/gu), text.match(/\p{Ll}/gu)].map(
    (found) => found?.length ?? 0,
  );
  return (capitals ?? 0) > SHOUTED * ((capitals ?? 0) + (small ?? 0)) ? text.toLowerCase() : text;
}

const SHOUTED = 0.7;
