import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const mistakes: Words["mistakes"] = {
  outdated: "هذا الزر من إصدار أقدم من البوت، أو أن سؤاله قد نُسي. يُرجى السؤال مرة أخرى.",
  noCommand: (name) => `لم يعد الأمر ${held(name)} موجودًا.`,
  noSubcommand: (command, name) => `ليس في ${held(`/${command}`)} ما اسمه «${held(name)}».`,
  sayWhat: (option) =>
    `اذكر في ${held(option)} ما تبحث عنه، مثل ${held("faizabad")} أو ${held('"close in on"')}.`,
  notOneOf: (option, choices, given) => `${held(option)} واحد من: ${held(choices)}، لا «${held(given)}».`,
  sayArticle: "اذكر أي مقال، بعنوانه أو بكلمات منه.",
  sayQuestion: "قل ما تريد معرفته بكلماتك.",
  longQuestion: (most, length) => `أقصى عدد لأحرف السؤال ${most}، لا ${length}. اسأل عن شيء واحد في كل مرة.`,
  sayQuotation: "اكتب كلمات الاقتباس المطلوب تدقيقه.",
  sayPassage: "اذكر أي مقطع، بكلمات منه.",
  longWords: (most, length) => `أقصى عدد لأحرف كلماتك ${most}، لا ${length}.`,
  openOnMessage: `افتح هذا على رسالة: من قائمتها، ثم ${held("Apps")}.`,
  nothingInMessage: "ليس في هذه الرسالة كلمات يُبحث عنها.",
  noArticle: (asked) => `لا مقال يطابق «${held(asked)}».`,
  passageGone: "لم يعد هذا المقطع في المجموعة.",
  passageNotThere: "هذا المقطع ليس في المجموعة.",
  tooFast: (wait) => `اقتُبست هنا مقاطع كثيرة للتو. يُرجى المحاولة مجددًا بعد ${wait}.`,
  slowMode: (wait) => `الوضع البطيء مفعَّل هنا. يُرجى المحاولة مجددًا بعد ${wait}.`,
  nobodyAsks: "لا أحد يسأل هنا.",
  noServer: `لا خادم هنا: اضبط إعداداتك الخاصة عبر ${held("/settings me")}.`,
  nameOutlets: (most, any) => `اذكر من وسيلة إعلامية واحدة إلى ${most}، تفصل بينها فواصل، أو «${held(any)}».`,
  noZone: (zone) => `«${held(zone)}» ليست منطقة زمنية: اختر واحدة من القائمة، مثل «${held("Asia/Dubai")}».`,
  notYours: "لا يمكن حذف هذا إلا لمن طلبه وللمشرفين.",
  mayNotSend: "أنت وحدك ترى هذا: لنشره هنا تحتاج إلى صلاحية إرسال الرسائل هنا.",
  keptPrivate: "يعرض ديسكورد هذا لك وحدك: لا يسمح الخادم لأحد بالنشر هنا عبر تطبيق لم يثبّته بنفسه.",
  youNeed: (rights, where) => `ليست لديك صلاحية القيام بذلك ${where}. ينقصك: ${held(rights)}.`,
  botNeeds: (rights, where) =>
    `ليست لدى ${held("Dateline")} صلاحية القيام بذلك ${where}. ينقصه: ${held(rights)}.`,
  here: "هنا",
  inChannel: (channel) => `في ${held(`#${channel}`)}`,
  inThatChannel: "في تلك القناة",
  notMentionable: (rights) => `${rights} (لا يمكن الإشارة إلى هذه الرتبة)`,
};
