/** What is written for a word where one chats: the word, and behind it what stands for it. */
const CHAT = `
people ppl peeps guys folks
government govt gvt gov't
president prez pres
because cuz coz cos becuz becos
what wat wut wot wht
when wen whn
which wich whch
where wher
who hoo
how hw
you u ya
your ur
are r
about abt
with w/
without w/o
before b4
the da teh
that dat tht
this dis
their thier
them em dem
and n nd
going_to gonna
want_to wanna
got_to gotta
video vid
videos vids
picture pic
pictures pics
minutes mins
hours hrs
weeks wks
months mths
years yrs
today 2day
yesterday yday
tomorrow tmrw tmr 2moro
something smth sth
right_now rn atm
`;

/** What says nothing. */
const FILLER =
  /(?<![\p{L}\p{N}'-])(?:pls|plz|thx|tho|tbh|lol|lmao|btw|idk|imo|omg|wtf|smh|fr|ngl|kinda|sorta|anyways?|bro)(?![\p{L}\p{N}'-])/giu;

/** Initials and acronyms are none of it: "U.S.", "the DA". */
const chatted: readonly (readonly [RegExp, string])[] = CHAT.trim()
  .split("\n")
  .map((line) => {
    const [word = "", ...short] = line.split(" ");
    const forms = short.map((form) => (form.length === 1 ? `${form}(?!\\.)` : form)).join("|");
    return [
      new RegExp(`(?<![\\p{L}\\p{N}'.-])(?!\\p{Lu}{2})(?i:${forms})(?![\\p{L}\\p{N}'-])`, "gu"),
      word.replaceAll("_", " "),
    ];
  });

/** Who has a name that is asked for, and what may stand before it. */
const OFFICE =
  "chief|head|leader|president|minister|governor|commander|mayor|general|official|spokes\\w+|man|woman|person|driver|pilot|owner|manager|author|founder|director|judge|teacher|doctor";
const ITS_WORDS = "(?:(?!\\b(?:who|that|which|of|in|from|led)\\b).)*";

/** How people write, and what they mean. */
const SLOPPY: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/g, "'"],
  ...chatted,
  [FILLER, " "],
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
  [/(?<![\d']|\b(?:his|her|their|my|your|our) )'?([3-9]0)'?s\b/g, "19$1s"],
  [/\bwhat (?:does|do|did|will|would) (.+?) (earn|cost|pay)\b/gi, "how much does $1 $2"],
  [
    /\bhow many (?:people|inhabitants|residents)(?: are there)? (?:live|lives|lived|living)\b/gi,
    "how large is the population",
  ],
  [/\bwhat(?: is| was)? the population of\b/gi, "how large is the population of"],
  [
    new RegExp(`(?:\\bwhat(?: is| was) |^\\W*)(?:the )?names? of (?=${ITS_WORDS}\\b(?:${OFFICE})\\b)`, "gi"),
    "who is ",
  ],
  [
    new RegExp(`\\bwhat(?: is| was) (${ITS_WORDS}\\b(?:${OFFICE})(?:'?s|s')?) (?:full |real )?name\\b`, "gi"),
    "who is $1",
  ],
  [/\bwhat(?: is| was| are| were) (.+?) after(?: in\b| with\b|(?=\W*$))/gi, "what does $1 want in"],
  [
    /\bwhat(?: is| was| are| were) (.+?) (?:trying|hoping|planning|aiming|looking|out) (?:to (?:do|get|achieve|gain)\b|for\b)/gi,
    "what does $1 want",
  ],
  [/\b(how long\b.*) last(?:s|ed|ing)?\b/gi, "$1"],
  [/\bwhy (does|do|did) (.+?) matter(?: (?:so|that|this))?(?: much)?\b/gi, "why is $2 important"],
];

/** A question as somebody would write it who takes the time. */
export const plainly = (question: string): string =>
  SLOPPY.reduce((said, [sloppy, plain]) => said.replace(sloppy, plain), question.trim()).trim();

/** Words that ask, and say nothing about what is asked. */
const EMPTY =
  /\b(?:anyone|anybody|someone|somebody|everyone|really|actually|the latest|latest|news|situation|at all|in the first place|for a living|(?:are|were|is|was) left|(?:called|named)(?=\W*$)|(?:kinds?|types?|sorts?) of|lately|nowadays|these days|at the moment|so far|(?:in|over|during|for|within) the (?:last|past) (?:few |couple of |several )?(?:days|weeks|months|years)|any ?more|(?:big|small|large|great|good) deal|onto|going on|going to happen|up to|tak(?:e|es|en|ing) part(?: in)?|took part(?: in)?|(?:the )?deal with|involved(?: in| with)?|doing|(?:job|role|position|background|story)(?: in| of)?|for good|right now|now|tell|about|tak(?:e|es|en|ing) place|took place|happen(?:s|ed|ing)?|occur(?:s|red)?|currently|please|tell me|do you know|there|still|so|recently|reportedly|near|nearby|across|around|inside|outside|along|among|amid|towards?|despite|exactly|roughly)\b/gi;

/** Verbs in several words, and one that says the same. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ge?t|got|lay|laid) (?:hold of|hands on)\b/gi, "capture"],
  [/\b(?:win|won|take|took|taken|get|got|bring|brought) back\b/gi, "recapture"],
  [/\b(?:pull|pulled|pulling|move|moved|moving) out\b/gi, "withdraw"],
  [/\b(?:get(?:s|ting)?|got|break(?:s|ing)?|broken?|run(?:s|ning)?|ran) (?:out|away)\b/gi, "escape"],
  [/\b(?:set off|set out|clear(?:ed|ing|s)? out)\b/gi, "leave"],
  [/\bshar(?:e|es|ed|ing) (?:a |an |its |their |the )?(?=(?:border|frontier|boundary))/gi, ""],
  [/\b(?:beat|fight|fought|drive|drove|driven|push|pushed) (?:back|off)\b/gi, "repel"],
  [/\b(?:scale|scaled|scaling|cut|cutting) (?:back|down)\b/gi, "reduce"],
  [/\b(?:get|got|gets|come|came) (?:in|into|inside)\b(?! (?:return|exchange|touch|trouble))/gi, "enter"],
  [/\b(?:kick(?:ed|ing)?|throw(?:n|ing)?|threw) out\b/gi, "oust"],
  [/\b(?:come|came|coming) at\b(?! (?:a|the) (?:time|cost|price|moment))/gi, "attack"],
  [/\bdeath toll\b/gi, "killed"],
  [/\bin charge of\b/gi, "head"],
  [/\bin (?:the )?hands of\b/gi, "control"],
];

export const emptied = (text: string): string =>
  PHRASES.reduce((said, [phrase, verb]) => said.replace(phrase, verb), text).replace(EMPTY, " ");
