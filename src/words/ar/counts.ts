import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("ar-u-nu-latn");

export const counts: Words["counts"] = {
  excerpts: count({
    zero: "لا مقتطفات",
    one: "مقتطف واحد",
    two: "مقتطفان",
    few: "# مقتطفات",
    many: "# مقتطفًا",
    other: "# مقتطف",
  }),
  firstExcerpts: count({
    one: "المقتطف الأول",
    two: "أول مقتطفين",
    few: "أول # مقتطفات",
    many: "أول # مقتطفًا",
    other: "أول # مقتطف",
  }),
  passages: count({ one: "مقطع واحد", two: "مقطعان", few: "# مقاطع", many: "# مقطعًا", other: "# مقطع" }),
  quotations: count({
    one: "اقتباس واحد",
    two: "اقتباسان",
    few: "# اقتباسات",
    many: "# اقتباسًا",
    other: "# اقتباس",
  }),
  outlets: count({
    one: "وسيلة إعلامية واحدة",
    two: "وسيلتان إعلاميتان",
    few: "# وسائل إعلامية",
    other: "# وسيلة إعلامية",
  }),
  otherOutlets: count({
    one: "وسيلة إعلامية أخرى",
    two: "وسيلتان إعلاميتان أخريان",
    few: "# وسائل إعلامية أخرى",
    other: "# وسيلة إعلامية أخرى",
  }),
  otherDates: count({
    one: "تاريخ آخر",
    two: "تاريخان آخران",
    few: "# تواريخ أخرى",
    many: "# تاريخًا آخر",
    other: "# تاريخ آخر",
  }),
  articles: count({
    zero: "لا مقالات",
    one: "مقال واحد",
    two: "مقالان",
    few: "# مقالات",
    many: "# مقالًا",
    other: "# مقال",
  }),
  feeds: count({
    zero: "لا خلاصات",
    one: "خلاصة واحدة",
    two: "خلاصتان",
    few: "# خلاصات",
    other: "# خلاصة",
  }),
  items: count({ one: "عنصر واحد", two: "عنصران", few: "# عناصر", many: "# عنصرًا", other: "# عنصر" }),
  words: count({ one: "كلمة واحدة", two: "كلمتان", few: "# كلمات", other: "# كلمة" }),
  more: count({ other: "# غير ذلك" }),
  andMore: count({ other: "و# غير ذلك" }),
  andOthers: count({ one: "وأخرى", two: "واثنتين أخريين", other: "و# أخرى" }),
};
