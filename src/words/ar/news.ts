import { counterIn } from "../counter.ts";
import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

const count = counterIn("ar-u-nu-latn");

export const news: Words["news"] = {
  because: {
    flood: "ورد الكثير خلال ساعة، فجُمع الباقي هنا.",
    "catching up": "غاب البوت مدة. هذا ما ورد في أثناء ذلك.",
    stopped: "تعذّر الإخبار هنا مدة. هذا ما ورد في أثناء ذلك.",
  },
  stories: count({
    one: "خبر جديد",
    two: "خبران جديدان",
    few: "# أخبار جديدة",
    many: "# خبرًا جديدًا",
    other: "# خبر جديد",
  }),
  takenBack: "سحب المصدر هذا المقال.",
  isTakenBack: (line) => `${line} سُحب`,
  newFor: (queries) => `جديد عن: ${queries}`,
  feedBack: (feed) => `أمكنت قراءة الخلاصة «${feed}» من جديد: أخبارها ترد كما كانت.`,
  feedLost: (feed) => `لم تعد قراءة الخلاصة «${feed}» ممكنة، فلا أخبار ترد منها.`,
  tellBack: "ستُبلَّغ إن عادت.",
  stopped: (channel, why) =>
    `لم تعد الأخبار ترد في ${channel}: ${why} أصلح ذلك ثم استخدم هناك ${held("/subscribe resume")}.`,
};
