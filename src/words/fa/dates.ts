import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

/** Days stay in the calendar of the press that is quoted, the Gregorian, by its Persian names. */
export const dates: Words["dates"] = {
  unknown: "روز نامعلوم",
  unplaced: (said) => `«${held(said)}»، روز نامعلوم`,
  written: (date) => date,
  reported: (day) => `گزارش‌شده در ${day}`,
  fromContext: (days) => `${days} (بر پایهٔ متن پیشین)`,
  since: (days) => `از ${days}`,
  until: (days) => `تا ${days}`,
  weekend: (days) => `آخر هفتهٔ ${days}`,
  week: (days) => `هفتهٔ ${days}`,
  season: (month, year) => `${SEASONS[month] ?? "فصل"} ${digits(year)}`,
  quarter: (month, year) => `${QUARTERS[month] ?? "فصل"} سال ${digits(year)}`,
  decade: (year) => `دههٔ ${digits(year)}`,
  century: (number) => `سدهٔ ${digits(number)}`,
  early: (days) => `اوایل ${days}`,
  mid: (days) => `اواسط ${days}`,
  late: (days) => `اواخر ${days}`,
  timed: (day, time) => `${day}، ${time}`,
  partsOfDay: {
    morning: "صبح",
    afternoon: "بعدازظهر",
    evening: "عصر",
    night: "شب",
    daytime: "روز",
  },
};

const SEASONS: Readonly<Record<number, string>> = { 3: "بهار", 6: "تابستان", 9: "پاییز", 12: "زمستان" };

const QUARTERS: Readonly<Record<number, string>> = {
  1: "سه‌ماههٔ نخست",
  4: "سه‌ماههٔ دوم",
  7: "سه‌ماههٔ سوم",
  10: "سه‌ماههٔ چهارم",
};

const digits = (number: number | string): string =>
  Number(number).toLocaleString("fa", { useGrouping: false });
