import type { Words } from "../words.ts";

export const dates: Words["dates"] = {
  unknown: "jour inconnu",
  unplaced: (said) => `« ${said} », jour inconnu`,
  written: (date) => date.replace(/(?<!\d)1(?=[ –])/u, "1er"),
  reported: (day) => `rapporté le ${day}`,
  fromContext: (days) => `${days} (d’après le contexte)`,
  since: (days) => `depuis ${articled(days)}`,
  until: (days) => `jusqu’à ${articled(days)}`.replace("à le ", "au ").replace("à les ", "aux "),
  weekend: (days) => `week-end du ${fromTo(days)}`,
  week: (days) => `semaine du ${fromTo(days)}`,
  season: (month, year) => `${SEASONS[month] ?? "saison"} ${year}`,
  quarter: (month, year) => `${QUARTERS[month] ?? "trimestre"} ${year}`,
  decade: (year) => `années ${year}`,
  century: (number) => `${ROMAN[number] ?? number}${number === 1 ? "er" : "e"} siècle`,
  early: (days, precision) => `début${joined(days, precision)}`,
  mid: (days, precision) => `milieu${joined(days, precision)}`,
  late: (days, precision) => `fin${joined(days, precision)}`,
  timed: (day, time) => `${day}, ${time}`,
  partsOfDay: {
    morning: "matin",
    afternoon: "après-midi",
    evening: "soir",
    night: "nuit",
    daytime: "journée",
  },
};

const SEASONS: Readonly<Record<number, string>> = { 3: "printemps", 6: "été", 9: "automne", 12: "hiver" };

const QUARTERS: Readonly<Record<number, string>> = {
  1: "premier trimestre",
  4: "deuxième trimestre",
  7: "troisième trimestre",
  10: "quatrième trimestre",
};

const ROMAN: readonly string[] = [
  ...["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"],
  ...["XVI", "XVII", "XVIII", "XIX", "XX", "XXI"],
];

const ARTICLES: readonly (readonly [beginning: RegExp, article: string])[] = [
  [/^(?:été|automne|hiver)/, "l’"],
  [/^semaine/, "la "],
  [/^années/, "les "],
  [/^(?:(?:\p{L}+\. )?\d{1,2}(?:er)?[ –]|printemps|week-end|\p{L}+ trimestre|[IVX]+er?(?: |$))/u, "le "],
];

/** "7 au 8 août 2021", of "7–8 août 2021". */
const fromTo = (days: string): string => days.replace(/ ?– ?/, " au ");

/** "mai 2021", but "le 3 mai 2021", "l’été 2021". */
const articled = (days: string): string =>
  (ARTICLES.find(([beginning]) => beginning.test(days))?.[1] ?? "") + days;

/** "début mai", but "début de l’été", "début des années 1990". */
function joined(days: string, precision: string): string {
  if (precision === "month" || precision === "year") return ` ${days}`;
  if (precision === "decade") return ` des ${days}`;
  if (precision === "week") return ` de la ${days}`;
  return /^[éah]/.test(days) ? ` de l’${days}` : ` du ${days}`;
}
