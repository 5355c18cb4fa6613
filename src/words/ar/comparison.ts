import type { Words } from "../words.ts";

export const comparison: Words["comparison"] = {
  differ: (about) => `تختلف في: ${about}`,
  noDifference: "لم يُعثَر على أعداد أو أيام أو نتائج مختلفة. اقرأ بنفسك ما يورده كلٌّ منها.",
  holder: "من يسيطر عليه",
  became: "ما آل إليه الأمر",
  howMany: (things) => `كم عدد (${things})`,
  whichDay: (deed) => `في أي يوم («${deed}»)`,
  outcomes: {
    "briefly fallen": "سقط لفترة وجيزة",
    held: "محتفَظ به",
    recaptured: "استُعيد",
    "attack repelled": "صُدّ الهجوم",
    fallen: "سقط",
  },
  by: (who) => `وفقًا لـ ${who}`,
  on: (outcome, date) => `${outcome}، ${date}`,
};
