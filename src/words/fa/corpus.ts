import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const corpus: Words["corpus"] = {
  notSaved: (articles) => `${articles}، هنوز ذخیره‌نشده`,
  onceSaved: "پس از ذخیره، فقط در همین سرور یافت می‌شود.",
  nothingToSave: "چیزی برای ذخیره نیست",
  beginning: (words) => `${words}، آغاز:`,
  said: (name, why) => `${name}: ${why}`,
  foundHere: "فقط در همین سرور یافت می‌شود",
  feeds: "خوراک‌های این سرور",
  articles: "مقاله‌های این سرور",
  noFeed: "اینجا خوراکی دنبال نمی‌شود.",
  doubts: "تردیدها",
  kindsOfDoubt: {
    "no date": "بدون تاریخ",
    "no outlet": "بدون رسانه",
    "too short": "بیش از اندازه کوتاه",
    "foreign language": "زبان بیگانه",
    "probable boilerplate": "احتمالاً متن ثابت وبگاه",
  },
  untold: {
    "no date": "چیزی نمی‌گوید کی منتشر شده است",
    "no outlet": "چیزی نمی‌گوید چه کسی آن را منتشر کرده است",
  },
  doubtful: (some, articles) => `${some} از ${articles} این سرور باید بازبینی شود`,
  nothingDoubtful: (articles) => `در ${articles} این سرور تردیدی نیست.`,
  states: {
    alive: "پاسخ می‌دهد",
    failing: "پاسخ نمی‌دهد",
    dead: "روزهاست پاسخ نمی‌دهد",
    gone: "برای همیشه از میان رفته است",
  },
  asked: (when) => `آخرین پرسش ${when}`,
  next: (when) => `بعدی ${when}`,
  giveSomething: "یک نشانی یا یک فایل بدهید.",
  giveFeed: "نشانی یک خوراک یا وبگاهی را بدهید که خوراکی معرفی می‌کند.",
  savedBefore: "این پیش‌تر ذخیره یا دور انداخته شده یا پس از یک روز فراموش شده است. لطفاً دوباره بیفزایید.",
  discarded: "دور انداخته شد. چیزی ذخیره نشد.",
  saved: (what) => `ذخیره شد: ${what}. فقط در همین سرور یافت می‌شود.`,
  kinds: {
    added: (articles) => `${articles} افزوده شد`,
    revised: (articles) => `${articles} تصحیح شد`,
    unchanged: (articles) => `${articles} از پیش اینجا بود`,
    repeated: (articles) => `${articles} از پیش با نشانی دیگری اینجا بود`,
  },
  noneOfOwn: (named) => `این سرور مقاله‌ای از آنِ خود به نام «${held(named)}» ندارد.`,
  removed: (headline) => `«${held(headline)}» برداشته شد. دیگر اینجا یافت نمی‌شود.`,
  ofServers: `سروری که ${held("Dateline")} را نصب کرده باشد مقاله‌هایی از آنِ خود دارد؛ اینجا چنین نیست.`,
  nowhere: "اینجا نمی‌توان چیزی افزود.",
  noDay: (said) =>
    `«${held(said)}» روز نیست. آن را به صورت ${held("YYYY-MM-DD")} بنویسید، مانند ${held("2021-08-11")}.`,
  mostFeeds: (most) =>
    `هر سرور حداکثر ${most} خوراک را دنبال می‌کند. نخست یکی را بردارید: ${held("/corpus feed remove")}.`,
  following: (name, address, items) =>
    `${held(name)} (${held(address)}) دنبال می‌شود. ${items} آن و آنچه پس از آن بیاید تا چند دقیقهٔ دیگر فقط در همین سرور یافت می‌شود.`,
  followedBefore: (name) => `این سرور از پیش ${held(name)} را دنبال می‌کند.`,
  noSuchFeed: (named) =>
    `این سرور خوراکی به نام «${held(named)}» دنبال نمی‌کند. ببینید: ${held("/corpus feed list")}.`,
  unfollowed: (name) => `${held(name)} دیگر دنبال نمی‌شود. مقاله‌هایش می‌مانند.`,
  form: {
    title: "افزودن مقاله",
    address: "نشانی",
    file: "یا یک فایل",
    files: "صفحهٔ ذخیره‌شده، متن، Markdown، JSON، PDF یا فایل zip از این‌ها",
    outlet: "رسانه، اگر می‌دانید",
    published: "روز انتشار، اگر می‌دانید",
    day: "2021-08-11",
  },
};
