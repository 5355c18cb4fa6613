import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("fa");

export const checks: Words["checks"] = {
  title: "نقل‌قول‌های بررسی‌شده",
  verdicts: {
    exact: "واژه‌به‌واژه",
    typography: "واژه‌به‌واژه، جز در حروف‌چینی",
    cut: "بریده: واژه‌هایی افتاده است",
    changed: "تغییریافته: واژه‌های چاپ‌شده چیز دیگری‌اند",
    absent: "در مجموعه نیست",
  },
  summary: {
    exact: count({ other: "# واژه‌به‌واژه" }),
    cut: count({ other: "# بریده" }),
    changed: count({ other: "# تغییریافته" }),
    absent: count({ other: "# بیرون از مجموعه" }),
  },
  unchecked: count({ other: "# بررسی‌نشده" }),
  leftOut: (printed) => `افتاده: «${printed}»`,
  notPrinted: (said) => `چاپ نشده: «${said}»`,
  isPrinted: (said, printed) => `«${said}» چنین چاپ شده است: «${printed}»`,
  noQuotation: "اینجا نقل‌قولی نیست: نه چیزی میان گیومه و نه نقل‌قول جداشده.",
};
