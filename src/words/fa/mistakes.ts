import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const mistakes: Words["mistakes"] = {
  outdated: "این دکمه از نسخه‌ای قدیمی‌تر از ربات است یا پرسش آن فراموش شده است. لطفاً دوباره بپرسید.",
  noCommand: (name) => `فرمان ${held(name)} دیگر وجود ندارد.`,
  noSubcommand: (command, name) => `${held(`/${command}`)} چیزی به نام «${held(name)}» ندارد.`,
  sayWhat: (option) =>
    `در ${held(option)} بگویید چه را بجوییم، مانند ${held("faizabad")} یا ${held('"close in on"')}.`,
  notOneOf: (option, choices, given) =>
    `${held(option)} یکی از این‌هاست: ${held(choices)}، نه «${held(given)}».`,
  sayArticle: "بگویید کدام مقاله، با تیتر آن یا واژه‌هایی از تیتر.",
  sayQuestion: "به زبان خودتان بگویید چه می‌خواهید بدانید.",
  longQuestion: (most, length) => `پرسش حداکثر ${most} نویسه دارد، نه ${length}. هر بار یک چیز بپرسید.`,
  sayQuotation: "واژه‌های نقل‌قولی را که باید بررسی شود بنویسید.",
  sayPassage: "با واژه‌هایی از آن بگویید کدام بخش.",
  longWords: (most, length) => `نوشتهٔ شما حداکثر ${most} نویسه دارد، نه ${length}.`,
  openOnMessage: `این را روی یک پیام باز کنید: از منوی آن، ${held("Apps")}.`,
  nothingInMessage: "این پیام واژه‌ای برای جست‌وجو ندارد.",
  noArticle: (asked) => `هیچ مقاله‌ای با «${held(asked)}» مطابقت ندارد.`,
  passageGone: "این بخش دیگر در مجموعه نیست.",
  passageNotThere: "این بخش در مجموعه نیست.",
  tooFast: (wait) => `همین حالا بخش‌های بسیاری در اینجا نقل شد. لطفاً ${wait} دیگر دوباره بکوشید.`,
  slowMode: (wait) => `حالت آهسته در اینجا روشن است. لطفاً ${wait} دیگر دوباره بکوشید.`,
  nobodyAsks: "اینجا کسی نمی‌پرسد.",
  noServer: `اینجا سروری نیست: تنظیمات خودتان را با ${held("/settings me")} تعیین کنید.`,
  nameOutlets: (most, any) => `از یک تا ${most} رسانه نام ببرید، با ویرگول میانشان، یا «${held(any)}».`,
  noZone: (zone) =>
    `«${held(zone)}» منطقهٔ زمانی نیست: یکی از فهرست برگزینید، مانند «${held("Asia/Tehran")}».`,
  notYours: "فقط کسی که این را خواسته و ناظران می‌توانند آن را حذف کنند.",
  mayNotSend: "فقط شما این را می‌بینید: برای فرستادنش در اینجا، به حق فرستادن پیام در اینجا نیاز دارید.",
  keptPrivate:
    "دیسکورد این را فقط به شما نشان می‌دهد: سرور نمی‌گذارد کسی با برنامه‌ای که خودش نصب نکرده است اینجا چیزی بفرستد.",
  youNeed: (rights, where) => `شما ${where} اجازهٔ این کار را ندارید. دسترسی لازم: ${held(rights)}.`,
  botNeeds: (rights, where) =>
    `${held("Dateline")} ${where} اجازهٔ این کار را ندارد. دسترسی لازم: ${held(rights)}.`,
  here: "در اینجا",
  inChannel: (channel) => `در ${held(`#${channel}`)}`,
  inThatChannel: "در آن کانال",
  notMentionable: (rights) => `${rights} (به این نقش نمی‌توان اشاره کرد)`,
};
