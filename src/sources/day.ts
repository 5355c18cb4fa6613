/** A day, YYYY-MM-DD, and the words that say it. */
export interface StatedDay {
  readonly day: string;
  readonly words: string;
}

/** The first letters by which each month is known in the languages of the Latin script, from January. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|janv|oca|tammi|sty)/,
  /^(?:feb|fév|fev|fevr|şub|sub|helmi|lut)/,
  /^(?:mar|mär|mrz|maa|maar|mrt)/,
  /^(?:apr|abr|avr|nis|huhti|kwi)/,
  /^(?:may|mai|mei|mag|maj|maio|toukok)/,
  /^(?:jun|juin|giu|haz|kesä|cze)/,
  /^(?:jul|juil|lug|tem|heinä|lip)/,
  /^(?:aug|ago|aoû|aou|ağu|elok|sie)/,
  /^(?:sep|set|eyl|syys|wrz)/,
  /^(?:oct|okt|out|ott|eki|loka|paź)/,
  /^(?:nov|kas|marras|lis)/,
  /^(?:dec|dez|déc|dic|des|ara|joulu|gru)/,
];

const MONTH = "(\\p{L}{3,10})\\.?";
const ORDINAL = "(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
const YEAR = "((?:19|20)\\d\\d)";

/** The forms in which a whole day is written. A number is never a month where it could be a day too. */
const FORMS: readonly { readonly form: RegExp; readonly order: "dmy" | "mdy" | "ymd" }[] = [
  { form: new RegExp(`(?<![\\d.])${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d])`, "gu"), order: "ymd" },
  { form: new RegExp(`(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?${YEAR}(?!\\d|\\.\\d)`, "gu"), order: "dmy" },
  {
    form: new RegExp(
      `(?<!\\d)${ORDINAL}(?: de| of)?[ \\u00a0-]${MONTH}(?: de| del)?,?[ \\u00a0-]+${YEAR}(?!\\d)`,
      "giu",
    ),
    order: "dmy",
  },
  { form: new RegExp(`(?<!\\p{L})${MONTH} ${ORDINAL},? ${YEAR}(?!\\d)`, "giu"), order: "mdy" },
  { form: new RegExp(`(?<!\\d)(\\d{1,2})/(\\d{1,2})/${YEAR}(?!\\d|\\.\\d)`, "gu"), order: "dmy" },
];

/** Every whole day that a line states, in order. */
export function daysIn(line: string): StatedDay[] {
  const found = FORMS.flatMap(({ form, order }) =>
    [...line.matchAll(form)].flatMap((match) => {
      const day = readDay(match, order);
      return day ? [{ at: match.index, day, words: match[0] }] : [];
    }),
  );
  return found.sort((a, b) => a.at - b.at).map(({ day, words }) => ({ day, words }));
}

function readDay(match: RegExpMatchArray, order: "dmy" | "mdy" | "ymd"): string | null {
  const [year = "", month = "", day = ""] = [...order.matchAll(/[ymd]/g)]
    .map(([part], i) => [part, match[i + 1] ?? ""] as const)
    .sort(([a], [b]) => "ymd".indexOf(a) - "ymd".indexOf(b))
    .map(([, value]) => value);
  if (match[0].includes("/") && order === "dmy") return slashed(year, month, day);
  return calendarDay(year, /^\d/.test(month) ? Number(month) : monthNumber(month), Number(day));
}

/** 25/12/2021 and 12/25/2021 are one day; 3/4/2021 is two, so none. */
function slashed(year: string, second: string, first: string): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return calendarDay(year, b, a);
  return b > 12 ? calendarDay(year, a, b) : null;
}

export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;

/** YYYY-MM-DD, or null where the calendar has no such day. */
export function calendarDay(year: string | number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}
