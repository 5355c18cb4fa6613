import type { Words } from "../words.ts";

export const evidence: Words["evidence"] = {
  said: (words) => `«${words}»`,
  inAddress: (address) => `از روی نشانی ${address}`,
  atHost: (host) => `نشانی در ${host} است`,
  siteCalled: (host) => `صفحه وبگاه خود را ${host} می‌نامد`,
  inText: (words) => `در متن آمده است «${words}»`,
  lastChange: (words) => `در متن آمده است «${words}»، و آخرین تغییرش در همان روز بوده است`,
  sharedBy: (words, outlet, day) =>
    `در متن آمده است «${words}»، و مقالهٔ ${outlet} در ${day} همین متن را دارد`,
  sharedByAnother: (words, day) => `در متن آمده است «${words}»، و مقالهٔ دیگری در ${day} همین متن را دارد`,
  saidBy: (words, outlet, day) => `مقالهٔ ${outlet} در ${day} نیز می‌گوید «${words}»`,
  saidByAnother: (words, day) => `مقالهٔ دیگری در ${day} نیز می‌گوید «${words}»`,
  sameFile: (weekday, words) => `«${weekday}» در بند نخست آمده است، و مقالهٔ دیگر این فایل از «${words}» است`,
};
