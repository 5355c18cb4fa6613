import type { Words } from "../words.ts";

export const comparison: Words["comparison"] = {
  differ: (about) => `اختلاف دارند: ${about}`,
  noDifference: "شمار، روز یا سرانجامِ متفاوتی یافت نشد. خودتان بخوانید که هر یک چه گزارش می‌دهد.",
  holder: "در دست کیست",
  became: "سرانجام آن",
  howMany: (things) => `چند (${things})`,
  whichDay: (deed) => `در کدام روز («${deed}»)`,
  outcomes: {
    "briefly fallen": "سقوط کوتاه‌مدت",
    held: "حفظ‌شده",
    recaptured: "بازپس‌گرفته‌شده",
    "attack repelled": "حمله دفع شد",
    fallen: "سقوط‌کرده",
  },
  by: (who) => `به گفتهٔ ${who}`,
  on: (outcome, date) => `${outcome}، ${date}`,
};
