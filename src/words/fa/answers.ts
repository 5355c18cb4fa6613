import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("fa");

export const answers: Words["answers"] = {
  titles: {
    when: "چه زمانی",
    search: "جست‌وجو",
    ask: "پرسش",
    compare: "مقایسه",
    timeline: "خط زمانی",
  },
  titled: (title, topic) => `${title}: ${topic}`,
  alsoSearched: (spellings) => `همچنین جست‌وجو شد: ${spellings}`,
  leftOut: (what) => `کنار گذاشته‌شده: ${what}`,
  undated: count({ other: "# مورد با روز نامعلوم" }),
  notReported: count({ other: "# مورد که وقوعش گزارش نشده" }),
  loosened: "هیچ بخشی همهٔ آنچه را که خواسته شد ندارد. این‌ها نزدیک‌ترین‌اند.",
  noAnswer: "مجموعه پاسخی برای این ندارد. شاید جست‌وجو چیزی نزدیک بیابد.",
  noMatch: (query) => `هیچ بخشی با ${query} مطابقت ندارد.`,
  emptiedBy: (filter) => `بدون ${filter} مواردی هست.`,
  nearest: (query) => `نزدیک‌ترین چیزی که مجموعه دارد: ${query}.`,
  dayOfReportUnknown:
    "روز انتشار این مقاله معلوم نیست: نمی‌توان گفت چه چیزی پیش از آن، پس از آن یا در همان روز منتشر شده است.",
  nothingEarlier: (day, topic) => `چیزی که پیش از ${day} دربارهٔ ${topic} منتشر شده باشد اینجا نیست.`,
  nothingLater: (day, topic) => `چیزی که پس از ${day} دربارهٔ ${topic} منتشر شده باشد اینجا نیست.`,
  nothingOthers: (day, topic) =>
    `چیزی که رسانه‌های دیگر در ${day} دربارهٔ ${topic} منتشر کرده باشند اینجا نیست.`,
  noOutlets: "مجموعه هنوز مقاله‌ای ندارد.",
  outlets: "رسانه‌ها",
  daysUnknown: "روز نامعلوم",
  choice: (asked) => `چند مقاله با «${asked}» مطابقت دارند. کدام؟`,
  sources: "منابع",
  noSources: "مجموعه چیزی نزدیک به گفتهٔ این پیام ندارد.",
  nearMessage: count({ other: "# بخش نزدیک به گفتهٔ پیام" }),
  tellsOtherwise: (said, claim) => `پیام می‌گوید «${said}»، این بخش چیز دیگری می‌گوید: ${claim}`,
  event: (date) => `رویداد: ${date}`,
  quotedBy: (name) => `نقل از سوی ${name}`,
  says: (name, words) => `${name}: ${words}`,
  onMessage: (link) => `دربارهٔ ${link}`,
  outletInferred: "رسانه استنباطی است",
  publicationInferred: "روز انتشار استنباطی است",
  postedAsReply: "به‌عنوان پاسخ فرستاده شد.",
  failure: (reference) =>
    `اینجا خطایی رخ داد و تقصیر پرسش شما نیست. لطفاً دوباره تلاش کنید. (شمارهٔ پیگیری ${reference})`,
  noRoom:
    "دیسک ربات پر است و چیزی ذخیره نمی‌شود. آنچه پیش‌تر ذخیره شده در امان است. لطفاً به گردانندهٔ ربات خبر دهید و بعداً دوباره تلاش کنید.",
};
