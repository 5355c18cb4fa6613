import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const dates: Words["dates"] = {
  unknown: "اليوم غير معروف",
  unplaced: (said) => `«${held(said)}»، اليوم غير معروف`,
  written: (date) => date,
  reported: (day) => `ورد في ${day}`,
  fromContext: (days) => `${days} (من السياق)`,
  since: (days) => `منذ ${days}`,
  until: (days) => `حتى ${days}`,
  weekend: (days) => `عطلة نهاية الأسبوع ${days}`,
  week: (days) => `أسبوع ${days}`,
  season: (month, year) => `${SEASONS[month] ?? "فصل"} ${year}`,
  quarter: (month, year) => `${QUARTERS[month] ?? "ربع"} من ${year}`,
  decade: (year) => decadeOf(Number(year)),
  century: (number) => centuryOf(number),
  early: (days) => `أوائل ${days}`,
  mid: (days) => `أواسط ${days}`,
  late: (days) => `أواخر ${days}`,
  timed: (day, time) => `${day}، ${time}`,
  partsOfDay: {
    morning: "صباحًا",
    afternoon: "بعد الظهر",
    evening: "مساءً",
    night: "ليلًا",
    daytime: "نهارًا",
  },
};

const SEASONS: Readonly<Record<number, string>> = { 3: "ربيع", 6: "صيف", 9: "خريف", 12: "شتاء" };

const QUARTERS: Readonly<Record<number, string>> = {
  1: "الربع الأول",
  4: "الربع الثاني",
  7: "الربع الثالث",
  10: "الربع الرابع",
};

const CENTURIES: Readonly<Record<number, string>> = {
  15: "الخامس عشر",
  16: "السادس عشر",
  17: "السابع عشر",
  18: "الثامن عشر",
  19: "التاسع عشر",
  20: "العشرين",
  21: "الحادي والعشرين",
};

const DECADES: Readonly<Record<number, string>> = {
  2: "عشرينيات",
  3: "ثلاثينيات",
  4: "أربعينيات",
  5: "خمسينيات",
  6: "ستينيات",
  7: "سبعينيات",
  8: "ثمانينيات",
  9: "تسعينيات",
};

const centuryOf = (number: number): string => `القرن ${CENTURIES[number] ?? number}`;

function decadeOf(year: number): string {
  const name = DECADES[Math.floor(year / 10) % 10];
  return name ? `${name} ${centuryOf(Math.floor(year / 100) + 1)}` : `عقد ${year}`;
}
