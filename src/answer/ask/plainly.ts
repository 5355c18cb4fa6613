/** How people write, and what they mean. */
const SLOPPY: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/g, "'"],
  [/\b(who|what|when|where|how|why)(?:'?s|'re)\b/gi, "$1 is"],
  [/\b(who|what|when|where|how|why)d\b/gi, "$1 did"],
  [/\b(?:do|did|does|can|could) (?:you|u|anyone|anybody|we) (?:know|tell(?: me)?|say)\b(?: if)?/gi, ""],
  [/\b(?:any(?:one|body)|i|we) (?:want to |would like to )?know\b(?: if)?/gi, ""],
  [/^\W*(?:hey|hi|hello|so|and|but|ok|okay|please|pls|well|um)\b[\s,]*/i, ""],
  [
    /^\W*(?:tell (?:me|us)|give (?:me|us)|show (?:me|us)|explain|list|describe|find)\b(?: (?:more|all|everything|something|a list))?(?: (?:about|of|on))?/i,
    "",
  ],
  [/\b(is|are|was|were|do|does|did|has|have|had|could|would|should)n'?t\b/gi, "$1 not"],
  [/\bwho (?:said|says|reported|reports|claimed|claims|stated|announced)\b(?: that)?/gi, "who"],
  [/\bhow come\b/gi, "why"],
  [/\btill\b/gi, "until"],
  [/\b(how long\b.*) last(?:s|ed|ing)?\b/gi, "$1"],
];

/** A question as somebody would write it who takes the time. */
export const plainly = (question: string): string =>
  SLOPPY.reduce((said, [sloppy, plain]) => said.replace(sloppy, plain), question.trim()).trim();

/** Words that ask, and say nothing about what is asked. */
const EMPTY =
  /\b(?:anyone|anybody|someone|somebody|everyone|really|actually|the latest|latest|news|situation|at all|in the first place|for a living|(?:are|were|is|was) left|(?:called|named)(?=\W*$)|going on|going to happen|up to|tak(?:e|es|en|ing) part(?: in)?|took part(?: in)?|(?:the )?deal with|involved(?: in| with)?|doing|(?:job|role|position|background|story)(?: in| of)?|for good|right now|now|tell|about|tak(?:e|es|en|ing) place|took place|happen(?:s|ed|ing)?|occur(?:s|red)?|currently|please|tell me|do you know|there|still|so|recently|reportedly|near|nearby|across|around|inside|outside|along|among|amid|towards?|despite|exactly|roughly)\b/gi;

/** Verbs in several words, and one that says the same. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ge?t|got|lay|laid) (?:hold of|hands on)\b/gi, "capture"],
  [/\b(?:win|won|take|took|taken|get|got|bring|brought) back\b/gi, "recapture"],
  [/\b(?:pull|pulled|pulling|move|moved|moving) out\b/gi, "withdraw"],
  [/\b(?:get|got|break|broke|broken|run|ran) (?:out|away)\b/gi, "escape"],
  [/\b(?:set off|set out)\b/gi, "leave"],
  [/\b(?:beat|fight|fought|drive|drove|driven|push|pushed) (?:back|off)\b/gi, "repel"],
  [/\b(?:scale|scaled|scaling|cut|cutting) (?:back|down)\b/gi, "reduce"],
  [/\b(?:get|got|gets|come|came) (?:in|into|inside)\b/gi, "enter"],
  [/\bdeath toll\b/gi, "killed"],
  [/\bUnited Nations\b/gi, "UN"],
  [/\b(?:United States|the us\b|usa\b|u\.s\.(?:a\.)?)(?!\p{L})/giu, "US"],
  [/\bin charge of\b/gi, "head"],
  [/\bin (?:the )?hands of\b/gi, "control"],
];

export const emptied = (text: string): string =>
  PHRASES.reduce((said, [phrase, verb]) => said.replace(phrase, verb), text).replace(EMPTY, " ");
