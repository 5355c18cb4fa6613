import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const corpus: Words["corpus"] = {
  notSaved: (articles) => `${articles}، لم تُحفظ بعد`,
  onceSaved: "بعد الحفظ لا تُوجد إلا في هذا الخادم.",
  nothingToSave: "لا شيء للحفظ",
  beginning: (words) => `${words}، البداية:`,
  said: (name, why) => `${name}: ${why}`,
  foundHere: "لا تُوجد إلا في هذا الخادم",
  feeds: "خلاصات هذا الخادم",
  articles: "مقالات هذا الخادم",
  noFeed: "لا خلاصة متابَعة هنا.",
  doubts: "شكوك",
  kindsOfDoubt: {
    "no date": "بلا تاريخ",
    "no outlet": "بلا وسيلة إعلامية",
    "too short": "أقصر مما ينبغي",
    "foreign language": "لغة أجنبية",
    "probable boilerplate": "نص ثابت من الموقع على الأرجح",
  },
  untold: {
    "no date": "لا شيء يبيّن متى نُشر",
    "no outlet": "لا شيء يبيّن من نشره",
  },
  doubtful: (some, articles) => `ينبغي النظر في ${some} من ${articles} في هذا الخادم`,
  nothingDoubtful: (articles) => `لا شك في شيء في هذا الخادم (${articles}).`,
  states: {
    alive: "تستجيب",
    failing: "لا تستجيب",
    dead: "لا تستجيب منذ أيام",
    gone: "زالت نهائيًّا",
  },
  asked: (when) => `آخر سؤال ${when}`,
  next: (when) => `التالي ${when}`,
  giveSomething: "أعطِ عنوانًا أو ملفًّا.",
  giveFeed: "أعطِ عنوان خلاصة أو موقع يشير إلى خلاصة.",
  savedBefore: "حُفظ هذا أو تُجوهل من قبل، أو نُسي بعد يوم. يُرجى إضافته مرة أخرى.",
  discarded: "تم التجاهل. لم يُحفظ شيء.",
  saved: (what) => `تم الحفظ: ${what}. لا يُوجد إلا في هذا الخادم.`,
  kinds: {
    added: (articles) => `أُضيف: ${articles}`,
    revised: (articles) => `صُحِّح: ${articles}`,
    unchanged: (articles) => `موجود هنا من قبل: ${articles}`,
    repeated: (articles) => `موجود هنا من قبل بعنوان آخر: ${articles}`,
  },
  noneOfOwn: (named) => `ليس لهذا الخادم مقال خاص به باسم «${held(named)}».`,
  removed: (headline) => `أُزيل «${held(headline)}». لم يعد يُوجد هنا.`,
  ofServers: `للخادم الذي ثبّت ${held("Dateline")} مقالات خاصة به؛ ولا شيء منها هنا.`,
  nowhere: "لا يمكن إضافة شيء هنا.",
  noDay: (said) => `«${held(said)}» ليس يومًا. اكتبه بصيغة ${held("YYYY-MM-DD")}، مثل ${held("2021-08-11")}.`,
  mostFeeds: (most) =>
    `يتابع الخادم ${most} خلاصة على الأكثر. أزل واحدة أولًا: ${held("/corpus feed remove")}.`,
  following: (name, address, items) =>
    `تجري متابعة ${held(name)} (${held(address)}). محتواها (${items}) وما يأتي بعده يُوجد خلال دقائق في هذا الخادم وحده.`,
  followedBefore: (name) => `يتابع هذا الخادم ${held(name)} من قبل.`,
  noSuchFeed: (named) =>
    `لا يتابع هذا الخادم خلاصة باسم «${held(named)}». انظر ${held("/corpus feed list")}.`,
  unfollowed: (name) => `توقفت متابعة ${held(name)}. مقالاتها باقية.`,
  form: {
    title: "إضافة مقال",
    address: "العنوان",
    file: "أو ملف",
    files: "صفحة محفوظة أو نص أو Markdown أو JSON أو PDF أو ملف zip منها",
    outlet: "الوسيلة الإعلامية، إن كنت تعرفها",
    published: "يوم النشر، إن كنت تعرفه",
    day: "2021-08-11",
  },
};
