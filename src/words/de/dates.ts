import type { Words } from "../words.ts";

export const dates: Words["dates"] = {
  unknown: "Tag unbekannt",
  unplaced: (said) => `„${said}“, Tag unbekannt`,
  written: (date) => date,
  reported: (day) => `gemeldet am ${day}`,
  fromContext: (days) => `${days} (aus dem Zusammenhang)`,
  since: (days) => `seit ${dative(days)}`,
  until: (days) => `bis ${days}`,
  weekend: (days) => `Wochenende ${days}`,
  week: (days) => `Woche vom ${days}`,
  season: (month, year) => `${SEASONS[month] ?? "Jahreszeit"} ${year}`,
  quarter: (month, year) => `${QUARTERS[month] ?? "Quartal"} ${year}`,
  decade: (year) => `${year}er Jahre`,
  century: (number) => `${number}. Jahrhundert`,
  early: (days, precision) => `Anfang ${genitive(days, precision)}`,
  mid: (days, precision) => `Mitte ${genitive(days, precision)}`,
  late: (days, precision) => `Ende ${genitive(days, precision)}`,
  timed: (day, time) => `${day}, ${time}`,
  partsOfDay: {
    morning: "morgens",
    afternoon: "nachmittags",
    evening: "abends",
    night: "nachts",
    daytime: "tagsüber",
  },
};

const SEASONS: Readonly<Record<number, string>> = { 3: "Frühling", 6: "Sommer", 9: "Herbst", 12: "Winter" };

const QUARTERS: Readonly<Record<number, string>> = {
  1: "erstes Quartal",
  4: "zweites Quartal",
  7: "drittes Quartal",
  10: "viertes Quartal",
};

/** "Mai 2021", but "dem ersten Quartal 2021", "den 1990er Jahren". */
const dative = (days: string): string =>
  days
    .replace(/^(\p{L}+)es Quartal/u, "dem $1en Quartal")
    .replace(/^\d+\. Jahrhundert/, "dem $&")
    .replace(/^\d+er Jahre/, "den $&n");

/** "Anfang Mai", but "des Sommers", "der 1990er Jahre". */
function genitive(days: string, precision: string): string {
  if (precision === "decade" || precision === "week") return `der ${days}`;
  if (precision === "century") return `des ${days}s`;
  if (precision === "season") return days.replace(/^\p{L}+/u, "des $&s");
  return days.replace(/^(\p{L}+)es Quartal/u, "des $1en Quartals");
}
