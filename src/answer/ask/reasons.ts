import { type Expect, matchesIn } from "./candidate.ts";

const BECAUSE =
  /\b(?:because|due to|owing to|thanks to|as a result|in exchange for|so that|in order to|triggered by|caused by|led to|designed to|aim(?:ed|s)?|allow(?:ed|ing)|a combination of|the reasons?|on grounds of|strategy|prompted|for \p{Ll}+ing|paved the way|to focus|intended|attempt to|to get|blam(?:ed|es|ing)|in protest|over (?:the|a|plans?)|had no choice|needs? to|plays a|would give|so (?:\p{Ll}+ )?that)\b[^.;,]*/giu;

/** What came before may be the reason, and what somebody wanted. */
const AFTER =
  /\b(?:after|amid|as|since|following|to|without|for (?:a|the|his|her|their|its|not)|from|by \p{Ll}+ing|complaining|saying|fearing|hoping|with)\s[^.;,]+/giu;

/** A sentence answers why where it tells a reason; what is said of the matter may be one untold as such. */
export const reasonsIn: Expect = (_, { told }) => {
  const because = matchesIn(told, BECAUSE);
  if (because.length > 0) return { worth: 1, spans: because };
  const after = matchesIn(told, AFTER);
  return after.length > 0 ? { worth: 0.6, spans: after } : { worth: 0.4, spans: [] };
};
