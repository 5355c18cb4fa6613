import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("ar-u-nu-latn");

export const settings: Words["settings"] = {
  whose: {
    member: "إعداداتك، أينما سألت.",
    server: "إعدادات هذا الخادم، لمن ليست له إعدادات خاصة.",
  },
  notSet: (value) => `${value} (غير محدد)`,
  outlets: (names) => `الوسائل الإعلامية: ${names}`,
  allOutlets: "الكل",
  answers: (who) => `الإجابات: ${who}`,
  forAsker: "للسائل وحده",
  forAll: "للجميع",
  citations: (style) => `أسلوب التوثيق: ${style}`,
  inWords: "بالعبارة",
  zone: (zone) => `المنطقة الزمنية للاشتراكات الجديدة: ${zone}`,
  limit: count({
    one: "رسالة واحدة في الساعة للقناة",
    two: "رسالتان في الساعة للقناة",
    few: "# رسائل في الساعة للقناة",
    other: "# رسالة في الساعة للقناة",
  }),
  news: (limit) => `الأخبار: ${limit}، وما زاد يأتي مجموعًا`,
  notices: (channel) => `إشعارات لا تصل إلى أحد على انفراد: ${channel}`,
  language: {
    member: (name) => `لغة الإجابات التي تراها وحدك: ${name}`,
    server: (name) => `لغة الإجابات التي يراها الجميع: ${name}`,
  },
  asDiscord: "كما في ديسكورد",
  erased: "مُحيت إعداداتك.",
  privacy: `## ما يحتفظ به Dateline
- إعداداتك، إلى أن تمحوها
- من أنشأ اشتراكًا أو أضاف خلاصة لخادم، بمعرِّفه، ما دام ذلك قائمًا: لإبلاغه حين يتوقف
- أي المقاطع اقتُبست، وفي أي قناة ومتى، لا من اقتبسها
- الأسئلة الأطول من أن يسعها زر، لمدة سنة بعد آخر استخدام لها، لا أصحابها
لا يقرأ من الرسائل إلا رسائله وما يُسأل عنه منها، ولا يحتفظ بنص أيٍّ منها.`,
};
