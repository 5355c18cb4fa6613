import type { Words } from "../words.ts";

export const evidence: Words["evidence"] = {
  said: (words) => `«${words}»`,
  inAddress: (address) => `العنوان ${address}`,
  atHost: (host) => `وجود العنوان على ${host}`,
  siteCalled: (host) => `تسمية الصفحة موقعَها ${host}`,
  inText: (words) => `قول النص «${words}»`,
  lastChange: (words) => `قول النص «${words}»، وإنه عُدِّل آخر مرة في ذلك اليوم`,
  sharedBy: (words, outlet, day) => `قول النص «${words}»، وتضمُّن مقال لدى ${outlet} بتاريخ ${day} النصَّ نفسه`,
  sharedByAnother: (words, day) => `قول النص «${words}»، وتضمُّن مقال آخر بتاريخ ${day} النصَّ نفسه`,
  saidBy: (words, outlet, day) => `قول مقال لدى ${outlet} بتاريخ ${day} أيضًا «${words}»`,
  saidByAnother: (words, day) => `قول مقال آخر بتاريخ ${day} أيضًا «${words}»`,
  sameFile: (weekday, words) =>
    `ورود «${weekday}» في الفقرة الأولى، وكون المقال الآخر في الملف بتاريخ «${words}»`,
};
