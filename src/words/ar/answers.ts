import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("ar-u-nu-latn");

export const answers: Words["answers"] = {
  titles: {
    when: "متى",
    search: "بحث",
    ask: "سؤال",
    compare: "مقارنة",
    timeline: "تسلسل زمني",
  },
  titled: (title, topic) => `${title}: ${topic}`,
  alsoSearched: (spellings) => `شمل البحث أيضًا: ${spellings}`,
  leftOut: (what) => `لم يُدرَج: ${what}`,
  undated: count({ one: "واحد يومه غير معروف", two: "اثنان يومهما غير معروف", other: "# يومها غير معروف" }),
  notReported: count({
    one: "واحد لم يَرِد أنه وقع",
    two: "اثنان لم يَرِد أنهما وقعا",
    other: "# لم يَرِد أنها وقعت",
  }),
  loosened: "لا شيء يتضمن كل ما طُلب. هذا أقرب ما وُجد.",
  noAnswer: "لا جواب عن هذا في المجموعة. قد يجد البحث ما يقاربه.",
  noMatch: (query) => `لا مقطع يطابق ${query}.`,
  emptiedBy: (filter) => `بدون ${filter} توجد مقاطع.`,
  nearest: (query) => `أقرب ما في المجموعة: ${query}.`,
  dayOfReportUnknown: "يوم نشر هذا المقال غير معروف، فلا يمكن معرفة ما نُشر قبله أو بعده أو في اليوم نفسه.",
  nothingEarlier: (day, topic) => `لا شيء هنا نُشر قبل ${day} عن ${topic}.`,
  nothingLater: (day, topic) => `لا شيء هنا نُشر بعد ${day} عن ${topic}.`,
  nothingOthers: (day, topic) => `لا شيء هنا نشرته وسائل إعلامية أخرى في ${day} عن ${topic}.`,
  noOutlets: "لا تتضمن المجموعة أي مقال بعد.",
  outlets: "الوسائل الإعلامية",
  daysUnknown: "الأيام غير معروفة",
  choice: (asked) => `عدة مقالات تطابق «${asked}». أيها تريد؟`,
  sources: "المصادر",
  noSources: "ليس في المجموعة ما يقارب ما تقوله هذه الرسالة.",
  nearMessage: count({
    one: "مقطع واحد قريب مما تقوله الرسالة",
    two: "مقطعان قريبان مما تقوله الرسالة",
    few: "# مقاطع قريبة مما تقوله الرسالة",
    many: "# مقطعًا قريبًا مما تقوله الرسالة",
    other: "# مقطع قريب مما تقوله الرسالة",
  }),
  tellsOtherwise: (said, claim) => `تقول الرسالة «${said}»، وهذا المقطع يقول غير ذلك: ${claim}`,
  event: (date) => `الحدث: ${date}`,
  quotedBy: (name) => `اقتبسه ${name}`,
  says: (name, words) => `${name}: ${words}`,
  onMessage: (link) => `عن ${link}`,
  outletInferred: "الوسيلة الإعلامية مستنتَجة",
  publicationInferred: "يوم النشر مستنتَج",
  postedAsReply: "نُشر ردًّا.",
  failure: (reference) => `حدث خطأ هنا، وليس السبب في سؤالك. يُرجى المحاولة مرة أخرى. (المرجع ${reference})`,
  noRoom:
    "قرص البوت ممتلئ، فلا يمكن حفظ أي شيء. ما حُفظ من قبل في أمان. يُرجى إبلاغ من يشغّل البوت والمحاولة لاحقًا.",
};
