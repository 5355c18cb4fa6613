/** Words that a full stop may follow without ending the sentence, in lower case, without that stop. */
export type Abbreviation =
  /** A name always follows: "Gen. Miller". */
  | "title"
  /** Shortens the word only where a number follows: "No. 5", "Aug. 11". */
  | "before a number"
  /** Also ends sentences, and then the next one shows it by how it begins: "Acme Inc. The firm". */
  | "either"
  /** A clock time, which a day or a time zone may follow: "5 p.m. Wednesday". */
  | "clock"
  /** Never ends a sentence: "e.g." */
  | "never";

const WORDS: Readonly<Record<Abbreviation, string>> = {
  title:
    "mr mrs ms mx dr prof gen lt col sgt maj capt cpl pvt cmdr cdr adm brig sen rep reps gov pres rev fr hon st ste mt ft messrs mme mlle supt insp det amb atty asst assoc",
  "before a number":
    "no nos p pp vol vols art arts fig figs ch sec para paras approx est circa ca op jan feb mar apr jun jul aug sep sept oct nov dec",
  either: "inc corp co cos ltd llc plc bros jr sr dept univ ave blvd rd u.s u.k u.n u.a.e d.c e.u ph.d",
  clock: "a.m p.m",
  never: "e.g i.e vs v cf viz al",
};

const KIND: ReadonlyMap<string, Abbreviation> = new Map(
  (["title", "before a number", "either", "clock", "never"] as const).flatMap((kind) =>
    WORDS[kind].split(" ").map((word) => [word, kind] as const),
  ),
);

const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}$/u;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;

/** What kind of abbreviation the word before a full stop is, or null. Initials and "N.A.T.O." are known by shape. */
export function abbreviationOf(word: string): Abbreviation | null {
  if (INITIAL.test(word)) return "either";
  const kind = KIND.get(word.toLowerCase()) ?? (DOTTED.test(word) ? "either" : null);
  // "The answer is no." and "He is a sales rep." end there.
  const needsCapital = kind === "title" || word === "no";
  return needsCapital && !CAPITAL.test(word) ? null : kind;
}
