import { expect, it } from "vitest";
import { formatDate, formatDay } from "../../src/dates/format.ts";
import type { DateSpan } from "../../src/model/date-span.ts";
import { LANGUAGES, wordsIn } from "../../src/words/languages.ts";

const span = (from: string | null, to: string | null, changes: Partial<DateSpan> = {}): DateSpan => ({
  from,
  to,
  precision: "day",
  portion: null,
  time: null,
  known: "stated",
  words: null,
  ...changes,
});

/** In the order of the languages. */
const shown = (date: DateSpan): readonly string[] =>
  LANGUAGES.map((language) => formatDate(date, wordsIn(language)));

it.each<[DateSpan, readonly string[]]>([
  [
    span("2021-07-03", "2021-07-03", { precision: "part of day", time: "evening" }),
    [
      "Sat 3 July 2021, evening",
      "sam. 3 juillet 2021, soir",
      "Sa., 3. Juli 2021, abends",
      "sáb 3 de julio de 2021, al anochecer",
      "شنبه ۳ ژوئیهٔ ۲۰۲۱، عصر",
      "السبت، 3 يوليو 2021، مساءً",
    ],
  ],
  [
    span("2021-08-07", "2021-08-08", { precision: "weekend" }),
    [
      "weekend of 7–8 August 2021",
      "week-end du 7 au 8 août 2021",
      "Wochenende 7.–8. August 2021",
      "fin de semana del 7 al 8 de agosto de 2021",
      "آخر هفتهٔ ۷ تا ۸ اوت ۲۰۲۱",
      "عطلة نهاية الأسبوع 7–8 أغسطس 2021",
    ],
  ],
  [
    span("2021-05-01", "2021-05-31", { precision: "month", portion: "early" }),
    ["early May 2021", "début mai 2021", "Anfang Mai 2021", "principios de mayo de 2021"].concat(
      "اوایل مهٔ ۲۰۲۱",
      "أوائل مايو 2021",
    ),
  ],
  [
    span("2021-06-01", "2021-08-31", { precision: "season", portion: "late" }),
    ["late summer 2021", "fin de l’été 2021", "Ende des Sommers 2021", "finales del verano de 2021"].concat(
      "اواخر تابستان ۲۰۲۱",
      "أواخر صيف 2021",
    ),
  ],
  [
    span("1990-01-01", "1999-12-31", { precision: "decade", portion: "mid" }),
    ["the mid 1990s", "milieu des années 1990", "Mitte der 1990er Jahre", "mediados de los años 1990"].concat(
      "اواسط دههٔ ۱۹۹۰",
      "أواسط تسعينيات القرن العشرين",
    ),
  ],
  [
    span("2021-06-01", null, { precision: "month" }),
    ["since June 2021", "depuis juin 2021", "seit Juni 2021", "desde junio de 2021"].concat(
      "از ژوئن ۲۰۲۱",
      "منذ يونيو 2021",
    ),
  ],
  [
    span("2021-07-01", null),
    ["since Thu 1 July 2021", "depuis le jeu. 1er juillet 2021", "seit Do., 1. Juli 2021"].concat(
      "desde el jue 1 de julio de 2021",
      "از پنجشنبه ۱ ژوئیهٔ ۲۰۲۱",
      "منذ الخميس، 1 يوليو 2021",
    ),
  ],
  [
    span(null, "1999-12-31"),
    ["until Fri 31 December 1999", "jusqu’au ven. 31 décembre 1999", "bis Fr., 31. Dezember 1999"].concat(
      "hasta el vie 31 de diciembre de 1999",
      "تا جمعه ۳۱ دسامبر ۱۹۹۹",
      "حتى الجمعة، 31 ديسمبر 1999",
    ),
  ],
  [
    span("2021-07-04", "2021-07-04", { known: "published" }),
    ["reported 4 July 2021", "rapporté le 4 juillet 2021", "gemeldet am 4. Juli 2021"].concat(
      "publicado el 4 de julio de 2021",
      "گزارش‌شده در ۴ ژوئیهٔ ۲۰۲۱",
      "ورد في 4 يوليو 2021",
    ),
  ],
])("a date is told as precisely in every language: %j", (date, expected) => {
  expect(shown(date)).toEqual(expected);
});

it("keeps the press's calendar in Persian and Arabic", () => {
  expect(formatDay("2021-07-04", wordsIn("fa"))).toBe("۴ ژوئیهٔ ۲۰۲۱");
  expect(formatDay("2021-07-04", wordsIn("ar"))).toBe("4 يوليو 2021");
});
