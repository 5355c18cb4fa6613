import type { Words } from "../words.ts";

export const picture: Words["picture"] = {
  nothingDated: "هیچ‌یک از این‌ها در روزی معلوم رخ نداده است؛ پس چیزی برای کشیدن نیست.",
  head: (topic, days) => `خط زمانی ${topic}، ${days}: آنچه هر رسانه گزارش می‌دهد، بر پایهٔ روز رویداد.`,
  between: "؛ ",
  publicationOnly: "فقط روز انتشار",
  earlier: "پیش‌تر",
  later: "پس از آن",
  earlierFrom: (excerpts, year) =>
    `${excerpts.toLocaleString("fa")} مورد پیش‌تر (از ${Number(year).toLocaleString("fa", { useGrouping: false })})`,
  laterUpTo: (excerpts, year) =>
    `${excerpts.toLocaleString("fa")} مورد پس از آن (تا ${Number(year).toLocaleString("fa", { useGrouping: false })})`,
  outside: (what) => `بیرون از تصویر: ${what}`,
};
