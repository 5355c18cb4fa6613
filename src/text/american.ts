/** Words that British and American papers write in two ways: the British one, and the American one behind it. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `armour armor, behaviour behavior, colour color, endeavour endeavor, favour favor, flavour flavor, harbour harbor,
  honour honor, humour humor, labour labor, neighbour neighbor, odour odor, rigour rigor, rumour rumor, savour savor,
  tumour tumor, valour valor, vapour vapor, vigour vigor, calibre caliber, centre center, fibre fiber, litre liter,
  metre meter, theatre theater, defence defense, licence license, offence offense, pretence pretense,
  aeroplane airplane, aluminium aluminum, analogue analog, catalogue catalog, dialogue dialog, grey gray, plough plow,
  programme program, sceptic skeptic, sulphur sulfur`
    .split(",")
    .map((pair) => pair.trim().split(" "))
    .map(([british = "", american = ""]) => [british, american]),
);
const FORM = new RegExp(
  `(?<=^(?:kilo|centi|milli)?)(?:${[...WORDS.keys()].join("|")})(?=$|s$|ed$|ing$|ers?$|able$|al$|ful$|hood|ism$|ites?$|less|ly$)`,
);

/** "Organise" and its forms, as far as they end as these do. */
const VERB = /(?<=..i|l?y)s(?=(?:e[sdr]?|ers|ing|ations?|ational)$)/;
/** Words that end so everywhere: "revise", "exercise", "promise", "uprising", "surprise". */
const OWN =
  /(?:[vaou]|(?:^|a|sun|up)r|w|(?:ex|exer|in|con|pre|circum)c|(?:de|pre|pro)m|(?:com|enter|re|sur)pr|desp|franch|merchand|parad|expert|treat|advert)is(?:e[sdr]?|ers|ing|ations?|ational)$/;

/** An English word as American papers spell it, so that both spellings have one stem. */
export function american(key: string): string {
  if (VERB.test(key) && !OWN.test(key)) return key.replace(VERB, "z");
  return key.replace(FORM, (british) => WORDS.get(british) ?? british);
}
