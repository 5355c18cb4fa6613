import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const queries: Words["queries"] = {
  unclosed: "علامة التنصيص هذه لم تُغلق.",
  noWords: "لا كلمات في الاستعلام.",
  tooLong: (most, length) => `أقصى عدد لأحرف الاستعلام ${most}، لا ${length}.`,
  orBetween: `تقع ${held("OR")} بين كلمتين. وللكلمة نفسها: ${held('"or"')}.`,
  emptyPhrase: "لا كلمات بين علامتي التنصيص هاتين.",
  noFilter: (key, keys) =>
    `لا مرشِّح باسم ${held(`"${key}:"`)}، بل ${held(keys)} فقط. وللكلمات نفسها ضع مسافة بعد النقطتين.`,
  notExcluded: (key) => `لا يمكن استبعاد ${held(`${key}:`)}.`,
  noValue: (key) => `يحتاج ${held(`${key}:`)} إلى قيمة بعد النقطتين مباشرة.`,
  noDate: (value) =>
    `${held(`"${value}"`)} ليس تاريخًا. اكتب سنة أو شهرًا أو يومًا (${held("2021, 2021-07, 2021-07-04")}) أو كلمات بالإنجليزية مثل ${held('"last summer"')}.`,
  openEnd: (value) => `${held(`"${value}"`)} مفتوح من ذلك الطرف: اكتب هناك يومًا.`,
  noDayLeft: "لا يبقى أي يوم: التواريخ يستبعد بعضها بعضًا.",
  inOption: (option, reason) => `${held(option)}: ${reason}`,
};
