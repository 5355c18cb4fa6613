import type { WordClass } from "../../text/wordnet/classes.ts";

/** What befalls what is counted, or is done with it: two numbers of one thing share it. */
export interface Line extends WordClass {
  /** How else a text says it. */
  readonly phrases?: RegExp;
}

/** Befalls people: where no noun is told, it is people who are counted. */
export const OF_PEOPLE: readonly Line[] = [
  {
    name: "die",
    words: "kill die died dying dead death slay",
    kinds: "kill decease dead death fatality",
    phrases: /\b(?:los[et]|losing|claim(?:ed|ing)?|cost(?:ing)?) (?:\p{L}+ ){0,2}(?:life|lives)\b/giu,
  },
  {
    name: "injure",
    words: "hurt",
    kinds: "injure wounded",
    phrases: /\b(?:in|to) (?:a |the )?hospital\b/gi,
  },
  { name: "miss", phrases: /\b(?:missing|unaccounted for|not (?:yet )?been found)\b/gi },
  {
    name: "displace",
    words: "displace",
    kinds: "homeless uproot",
    phrases: /\b(?:los[et]|losing) their homes\b/gi,
  },
  { name: "evacuate", words: "evacuate", kinds: "evacuate move_out airlift" },
  {
    name: "arrest",
    words: "arrest detain custody",
    kinds: "nab detention",
    phrases: /\b(?:rounded|picked) up\b/gi,
  },
  {
    name: "rescue",
    words: "rescuer save",
    kinds: "rescue",
    phrases:
      /\b(?:pulled|picked|dug|plucked|winched|brought) (?:[\p{L}\p{N}-]+ ){0,3}(?:out|from|off|up|alive|to safety)\b/giu,
  },
  { name: "free", words: "release freed", kinds: "let_go" },
  { name: "trap", words: "trap strand", kinds: "maroon" },
  {
    name: "infect",
    words: "infect",
    phrases: /\b(?:tested positive|(?:fell|fallen|taken|made) (?:ill|sick))\b/gi,
  },
  { name: "vaccinate", kinds: "vaccinate" },
  {
    name: "strike",
    kinds: "walk_out work_stoppage",
    phrases: /\b(?:stoppage|stopp(?:ed|ing) work|downed tools|industrial action|picket lines?)\b/gi,
  },
  {
    name: "march",
    words: "march demonstrate protest rally demonstrator protester marcher",
    kinds: "protest",
    phrases: /\btook to the streets\b/gi,
  },
  { name: "board", phrases: /\b(?:on board|aboard|carrying)\b/gi },
  { name: "watch", words: "watch spectator" },
];

const OF_THINGS: readonly Line[] = [
  {
    name: "cut",
    words: "cut axe shed slash",
    kinds: "give_the_sack furlough",
    phrases: /\b(?:(?:los[et]|losing) (?:their|[\p{N},]+) jobs|jobs (?:\p{L}+ ){0,3}lost)\b/giu,
  },
  { name: "send", words: "send deploy dispatch" },
  {
    name: "have",
    phrases:
      /\b(?:has|have|holds?|houses|(?:home|room) (?:to|for))(?= (?:(?:about|around|some|nearly|almost|only|over|more than) )?\p{N})/giu,
  },
  { name: "hire", words: "hire recruit" },
  { name: "employ", words: "employ" },
  { name: "own", words: "own" },
  { name: "capture", words: "capture seize take overrun conquer fall lose collapse" },
  { name: "retake", words: "retake recapture regain retreat" },
  {
    name: "flee",
    words: "flee escape cross abandon",
    phrases:
      /\b(?:ha(?:s|ve|d)|to) (?:since |now )?(?:left|leave) (?:the |their )?(?:homes?|houses|city|town|village|area|region|province|country|(?-i:\p{Lu}))/giu,
  },
  {
    name: "destroy",
    words: "destroy collapse burn raze flatten wreck damage",
    kinds: "demolish",
    phrases: /\b(?:f[ae]ll|fallen|came|brought|knocked|torn|tore) down\b/gi,
  },
  { name: "sink", words: "sink" },
  { name: "recover", words: "recover" },
  { name: "cost", words: "buy pay price cost worth value acquire purchase takeover" },
  { name: "fine", words: "fine" },
  { name: "raise", words: "raise" },
  { name: "offer", words: "offer" },
  { name: "vote", words: "vote" },
  { name: "recall", words: "recall" },
  {
    name: "darken",
    phrases:
      /\b(?:without|los[et]|lack(?:ed|ing)?) (?:power|electricity)\b|\bpower (?:cuts?|outages?)\b|\bblackouts?\b/gi,
  },
];

export const BEFALLS: readonly Line[] = [...OF_PEOPLE, ...OF_THINGS];
