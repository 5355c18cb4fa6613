import { counterIn } from "../counter.ts";
import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

const count = counterIn("fa");

export const news: Words["news"] = {
  because: {
    flood: "در یک ساعت خبر بسیار آمد؛ باقی یکجا گفته می‌شود.",
    "catching up": "ربات مدتی نبود. این‌ها در این میان آمده است.",
    stopped: "مدتی نشد اینجا خبری گفته شود. این‌ها در این میان آمده است.",
  },
  stories: count({ other: "# خبر تازه" }),
  takenBack: "منبع این مقاله آن را پس گرفته است.",
  isTakenBack: (line) => `${line} پس گرفته شد`,
  newFor: (queries) => `تازه برای: ${queries}`,
  feedBack: (feed) => `خوراک «${feed}» دوباره خوانده می‌شود: خبرهایش مانند پیش می‌آید.`,
  feedLost: (feed) => `خوراک «${feed}» دیگر خوانده نمی‌شود؛ پس خبری از آن نمی‌آید.`,
  tellBack: "اگر برگردد به شما خبر داده می‌شود.",
  stopped: (channel, why) =>
    `دیگر خبری در ${channel} نمی‌آید: ${why} آن را درست کنید و سپس آنجا ${held("/subscribe resume")} را به کار ببرید.`,
};
