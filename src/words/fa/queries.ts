import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const queries: Words["queries"] = {
  unclosed: "این گیومه بسته نشده است.",
  noWords: "پرسمان واژه‌ای ندارد.",
  tooLong: (most, length) => `پرسمان حداکثر ${most} نویسه دارد، نه ${length}.`,
  orBetween: `${held("OR")} میان دو واژه می‌آید. برای خود واژه: ${held('"or"')}.`,
  emptyPhrase: "میان این گیومه‌ها واژه‌ای نیست.",
  noFilter: (key, keys) =>
    `فیلتر ${held(`"${key}:"`)} نداریم، فقط ${held(keys)}. برای خود واژه‌ها پس از دونقطه فاصله بگذارید.`,
  notExcluded: (key) => `${held(`${key}:`)} را نمی‌توان کنار گذاشت.`,
  noValue: (key) => `${held(`${key}:`)} درست پس از دونقطه مقداری می‌خواهد.`,
  noDate: (value) =>
    `${held(`"${value}"`)} تاریخ نیست. سال، ماه یا روز را میلادی بنویسید (${held("2021, 2021-07, 2021-07-04")}) یا به انگلیسی، مانند ${held('"last summer"')}.`,
  openEnd: (value) => `${held(`"${value}"`)} از آن سو باز است: آنجا روزی بنویسید.`,
  noDayLeft: "هیچ روزی نمی‌ماند: تاریخ‌ها یکدیگر را کنار می‌گذارند.",
  inOption: (option, reason) => `${held(option)}: ${reason}`,
};
