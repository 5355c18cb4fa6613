import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("fa");

/** After a number the noun stays in the singular. */
export const counts: Words["counts"] = {
  excerpts: count({ other: "# گزیده" }),
  firstExcerpts: count({ one: "گزیدهٔ نخست", other: "# گزیدهٔ نخست" }),
  passages: count({ other: "# بخش" }),
  quotations: count({ other: "# نقل‌قول" }),
  outlets: count({ other: "# رسانه" }),
  otherOutlets: count({ other: "# رسانهٔ دیگر" }),
  otherDates: count({ other: "# تاریخ دیگر" }),
  articles: count({ other: "# مقاله" }),
  feeds: count({ other: "# خوراک" }),
  items: count({ other: "# مورد" }),
  words: count({ other: "# واژه" }),
  more: count({ other: "# مورد دیگر" }),
  andMore: count({ other: "و # مورد دیگر" }),
  andOthers: count({ other: "و # مورد دیگر" }),
};
