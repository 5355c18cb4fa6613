import type { Words } from "../words.ts";

export const dates: Words["dates"] = {
  unknown: "día desconocido",
  unplaced: (said) => `«${said}», día desconocido`,
  written: (date) => date,
  reported: (day) => `publicado el ${day}`,
  fromContext: (days) => `${days} (por el contexto)`,
  since: (days) => `desde ${articled(days)}`,
  until: (days) => `hasta ${articled(days)}`,
  weekend: (days) => `fin de semana del ${fromTo(days)}`,
  week: (days) => `semana del ${fromTo(days)}`,
  season: (month, year) => `${SEASONS[month] ?? "estación"} de ${year}`,
  quarter: (month, year) => `${QUARTERS[month] ?? "trimestre"} de ${year}`,
  decade: (year) => `años ${year}`,
  century: (number) => `siglo ${ROMAN[number] ?? number}`,
  early: (days, precision) => `principios ${joined(days, precision)}`,
  mid: (days, precision) => `mediados ${joined(days, precision)}`,
  late: (days, precision) => `finales ${joined(days, precision)}`,
  timed: (day, time) => `${day}, ${time}`,
  partsOfDay: {
    morning: "por la mañana",
    afternoon: "por la tarde",
    evening: "al anochecer",
    night: "por la noche",
    daytime: "de día",
  },
};

const SEASONS: Readonly<Record<number, string>> = { 3: "primavera", 6: "verano", 9: "otoño", 12: "invierno" };

const QUARTERS: Readonly<Record<number, string>> = {
  1: "primer trimestre",
  4: "segundo trimestre",
  7: "tercer trimestre",
  10: "cuarto trimestre",
};

const ROMAN: readonly string[] = [
  ...["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"],
  ...["XVI", "XVII", "XVIII", "XIX", "XX", "XXI"],
];

const ARTICLES: readonly (readonly [beginning: RegExp, article: string])[] = [
  [/^(?:primavera|semana)/, "la "],
  [/^años/, "los "],
  [/^(?:(?:\p{L}+ )?\d{1,2}[ –]|verano|otoño|invierno|fin de semana|\p{L}+ trimestre|siglo)/u, "el "],
];

/** "7 al 8 de agosto de 2021", of "7–8 de agosto de 2021". */
const fromTo = (days: string): string => days.replace(/ ?– ?/, " al ");

/** "mayo de 2021", but "el 3 de mayo de 2021", "la primavera de 2021". */
const articled = (days: string): string =>
  (ARTICLES.find(([beginning]) => beginning.test(days))?.[1] ?? "") + days;

/** "principios de mayo", but "del verano", "de los años 1990". */
function joined(days: string, precision: string): string {
  if (precision === "decade") return `de los ${days}`;
  if (precision === "week" || days.startsWith("primavera")) return `de la ${days}`;
  return precision === "month" || precision === "year" ? `de ${days}` : `del ${days}`;
}
