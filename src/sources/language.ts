/** Words that are frequent in one language and rare in the others. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: "the of and to in that was for on with said has have from by were which",
  de: "der die und das den von ist mit nicht dem des ein eine auch sich auf wird",
  fr: "le les des et est une dans pour que qui sur du au pas avec par ont",
  es: "el los las del que una por con para se como más pero sus ha fue al",
  pt: "os uma não com para que do da em dos das foi mais ao pelo são",
  it: "il che di della per una sono gli non con del alla dei nel anche più",
  nl: "de het een van en niet dat voor met zijn op aan ook bij wordt werd",
  sv: "och att det som på är för med den av inte till har om ett",
  da: "og det at som på er for med den af ikke til har om et blev",
  no: "og det som på er for med den av ikke til har om et ble å",
  tr: "ve bir bu için ile olarak daha çok olan gibi sonra kadar göre",
  id: "yang dan di dengan untuk dari pada dalam ini itu tidak akan",
  pl: "w na i z że się nie do jest to jak po przez oraz",
  vi: "và của là có được trong không cho một người với các này",
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["th", /\p{Script=Thai}/gu],
];

const SAMPLE = 4000;

/** The language of a text by its script and its most frequent words, as a BCP 47 tag; "und" where they do not tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([, form]) => (sample.match(form)?.length ?? 0) > 0.3 * letters);
  if (script && letters) return script[0];
  const words = sample.match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(FREQUENT).map(([tag, list]) => {
    const frequent = new Set(list.split(" "));
    return [tag, words.filter((word) => frequent.has(word)).length / (words.length || 1)] as const;
  });
  const [best, next] = scores.sort(([, a], [, b]) => b - a);
  return best && next && best[1] > 0.1 && best[1] > 1.2 * next[1] ? best[0] : "und";
}
