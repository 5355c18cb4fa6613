import type { Words } from "../words.ts";

export const dates: Words["dates"] = {
  unknown: "jour inconnu",
  unplaced: (said) => `« ${said} », jour inconnu`,
  reported: (day) => `rapporté le ${day}`,
  fromContext: (days) => `${days} (d’après le contexte)`,
  since: (days) => `depuis ${days}`,
  until: (days) => `jusqu’à ${days}`,
  weekend: (days) => `week-end du ${days}`,
  week: (days) => `semaine du ${days}`,
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

/** "début mai", but "début de l’été", "début des années 1990". */
function joined(days: string, precision: string): string {
  if (precision === "month" || precision === "year") return ` ${days}`;
  if (precision === "decade") return ` des ${days}`;
  if (precision === "week") return ` de la ${days}`;
  return /^[éah]/.test(days) ? ` de l’${days}` : ` du ${days}`;
}
