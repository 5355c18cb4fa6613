import type { Words } from "../words.ts";

export const dates: Words["dates"] = {
  unknown: "Tag unbekannt",
  unplaced: (said) => `„${said}“, Tag unbekannt`,
  reported: (day) => `gemeldet am ${day}`,
  fromContext: (days) => `${days} (aus dem Zusammenhang)`,
  since: (days) => `seit ${days}`,
  until: (days) => `bis ${days}`,
  weekend: (days) => `Wochenende ${days}`,
  week: (days) => `Woche ${days}`,
  season: (month, year) => `${SEASONS[month] ?? "Jahreszeit"} ${year}`,
  quarter: (month, year) => `${QUARTERS[month] ?? "Quartal"} ${year}`,
  decade: (year) => `${year}er Jahre`,
  century: (number) => `${number}. Jahrhundert`,
  early: (days) => `Anfang ${days}`,
  mid: (days) => `Mitte ${days}`,
  late: (days) => `Ende ${days}`,
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
