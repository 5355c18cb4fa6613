import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const facts: Words["facts"] = {
  unknownOutlet: "رسانهٔ نامعلوم",
  unknownPublication: "روز انتشار نامعلوم",
  inferred: (fact) => `${fact} (استنباطی)`,
  inferredFrom: (fact, evidence) => `${fact} (استنباطی: ${evidence})`,
  stated: (fact) => `${fact} (تصریح‌شده)`,
  statedAs: (fact, said) => `${fact} (تصریح‌شده: «${held(said)}»)`,
  unknown: "نامعلوم",
  notBefore: (day, said) => `نامعلوم (نه پیش از ${day}: متن می‌گوید «${held(said)}»)`,
  published: (day) => `انتشار ${day}`,
  publicationUnknown: "روز انتشار نامعلوم",
  dayInferred: "روز استنباطی",
  standing: {
    timeless: "بدون رویداد",
    possible: "ممکن، وقوعش گزارش نشده",
    planned: "برنامه‌ریزی‌شده، وقوعش گزارش نشده",
    denied: "تکذیب‌شده",
  },
  apart: (why, date) => `${why}: ${date}`,
  alsoIn: (outlets) => `همچنین در ${outlets}`,
  by: (authors) => `نوشتهٔ ${authors}`,
  outlet: (fact) => `رسانه: ${fact}`,
  publication: (fact) => `انتشار: ${fact}`,
  modified: (day) => `آخرین تغییر: ${day}`,
  language: (tag) => `زبان: ${tag}`,
  address: (address) => `نشانی: ${address}`,
  reprints: (outlets) => `همچنین در: ${outlets}`,
  borrows: (headlines) => `بخش‌های مشترک با: ${headlines}`,
  quoted: (text) => `«${text}»`,
  headlineIn: (headline, outlet) => `«${headline}» (${outlet})`,
  withdrawn: "این مقاله پس از آن پس گرفته شده است: منبعش دیگر آن را ندارد.",
  unchanged: "مقاله همان است که نقل شد.",
  correctedSame: (revision) =>
    `این مقاله پس از آن تصحیح شده است (این نسخهٔ ${revision} است)؛ این بخش همان است که بود.`,
  correctedAway: (revision) =>
    `این مقاله پس از آن تصحیح شده است (این نسخهٔ ${revision} است) و دیگر این را نمی‌گوید.`,
  noteWithdrawn: "این مقاله پس از آن پس گرفته شد.",
  noteSame: "این مقاله پس از آن تصحیح شد؛ همچنان همین را می‌گوید.",
  noteAway: "این مقاله پس از آن تصحیح شد؛ دیگر این را نمی‌گوید.",
};
