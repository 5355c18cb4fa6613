import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("ar-u-nu-latn");

export const checks: Words["checks"] = {
  title: "اقتباسات مدقَّقة",
  verdicts: {
    exact: "حرفيًّا",
    typography: "حرفيًّا، ما عدا الشكل الطباعي",
    cut: "مقتطَع: حُذفت منه كلمات",
    changed: "محرَّف: المطبوع كلمات أخرى",
    absent: "ليس في المجموعة",
  },
  summary: {
    exact: count({ other: "# حرفيًّا" }),
    cut: count({ other: "# مقتطَع" }),
    changed: count({ other: "# محرَّف" }),
    absent: count({ other: "# ليس في المجموعة" }),
  },
  unchecked: count({ other: "# لم يُدقَّق" }),
  leftOut: (printed) => `محذوف: «${printed}»`,
  notPrinted: (said) => `غير مطبوع: «${said}»`,
  isPrinted: (said, printed) => `«${said}» مطبوع هكذا: «${printed}»`,
  noQuotation: "لا اقتباس هنا: لا شيء بين علامتي تنصيص ولا اقتباس منفصل.",
};
