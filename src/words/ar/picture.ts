import type { Words } from "../words.ts";

export const picture: Words["picture"] = {
  nothingDated: "لم يقع شيء من هذا في يوم معروف، فلا شيء يُرسَم.",
  head: (topic, days) => `تسلسل زمني: ${topic}، ${days}: ما تورده كل وسيلة إعلامية، حسب يوم الحدث.`,
  between: "؛ ",
  publicationOnly: "يوم النشر فقط",
  earlier: "أسبق",
  later: "لاحق",
  earlierFrom: (excerpts, year) => `${excerpts} أسبق (منذ ${year})`,
  laterUpTo: (excerpts, year) => `${excerpts} لاحق (حتى ${year})`,
  outside: (what) => `خارج الصورة: ${what}`,
};
