import { isKind, type Match, type Reading, recognise, wordAt } from "../reading.ts";

/** What says no more than now, before or later. */
export const VAGUE = [
  recognise("now", readNow),
  recognise("present", () => ({ date: "PRESENT_REF" })),
  recognise("these units", readTheseDays),
  recognise("pastref", () => ({ date: "PAST_REF" })),
  recognise("recent (?:units|quarters|shorts)", () => ({ date: "PAST_REF" })),
  recognise("(?<!the) last (?:units|quarters)", readPastYears),
  recognise("future (?:units|quarters)", () => ({ date: "FUTURE_REF" })),
  recognise("(?:in|over|of) the last (?!name|NUMBER|UNIT|UNITS|few|several|couple|was)", readThePast),
  recognise("current", () => ({ date: "PRESENT_REF" })),
  recognise("in the (?:word)? future", () => ({ date: "FUTURE_REF" })),
  recognise("the word word", readNearTerm),
];

/** "Now," at the head of a sentence only goes on; "for now" and "from now on" name no time either. */
function readNow({ tokens, start }: Match): Partial<Reading> | null {
  const isHead = tokens.text[tokens.starts[start] ?? 0] === "N";
  return isHead || isKind(tokens, start - 1, "for", "from") ? null : { date: "PRESENT_REF" };
}

function readTheseDays({ tokens, end }: Match): Partial<Reading> | null {
  return wordAt(tokens, end - 1) === "days" ? { date: "PRESENT_REF" } : null;
}

/** "in past years", not "the past years". */
function readPastYears({ tokens, start }: Match): Partial<Reading> | null {
  return wordAt(tokens, start) === "past" ? { date: "PAST_REF" } : null;
}

function readThePast({ tokens, end }: Match): Partial<Reading> | null {
  const isLast = !isKind(tokens, end, "word") || /^(?:he|she|it|they|we|you|i)$/.test(wordAt(tokens, end));
  return isLast && wordAt(tokens, end - 1) === "past" ? { date: "PAST_REF" } : null;
}

function readNearTerm({ tokens, start }: Match): Partial<Reading> | null {
  return /^(?:near|short|long)$/.test(wordAt(tokens, start + 1)) && wordAt(tokens, start + 2) === "term"
    ? { date: "FUTURE_REF" }
    : null;
}
