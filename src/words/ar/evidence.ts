import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const evidence: Words["evidence"] = {
  said: (words) => `«${held(words)}»`,
  inAddress: (address) => `العنوان ${held(address)}`,
  atHost: (host) => `وجود العنوان على ${held(host)}`,
  siteCalled: (host) => `تسمية الصفحة موقعَها ${held(host)}`,
  inText: (words) => `قول النص «${held(words)}»`,
  lastChange: (words) => `قول النص «${held(words)}»، وإنه عُدِّل آخر مرة في ذلك اليوم`,
  sharedBy: (words, outlet, day) =>
    `قول النص «${held(words)}»، وتضمُّن مقال لدى ${held(outlet)} بتاريخ ${day} النصَّ نفسه`,
  sharedByAnother: (words, day) => `قول النص «${held(words)}»، وتضمُّن مقال آخر بتاريخ ${day} النصَّ نفسه`,
  saidBy: (words, outlet, day) => `قول مقال لدى ${held(outlet)} بتاريخ ${day} أيضًا «${held(words)}»`,
  saidByAnother: (words, day) => `قول مقال آخر بتاريخ ${day} أيضًا «${held(words)}»`,
  sameFile: (weekday, words) =>
    `ورود «${held(weekday)}» في الفقرة الأولى، وكون المقال الآخر في الملف بتاريخ «${held(words)}»`,
};
