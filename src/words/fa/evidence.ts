import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const evidence: Words["evidence"] = {
  said: (words) => `«${held(words)}»`,
  inAddress: (address) => `از روی نشانی ${held(address)}`,
  atHost: (host) => `نشانی در ${held(host)} است`,
  siteCalled: (host) => `صفحه وبگاه خود را ${held(host)} می‌نامد`,
  inText: (words) => `در متن آمده است «${held(words)}»`,
  lastChange: (words) => `در متن آمده است «${held(words)}»، و آخرین تغییرش در همان روز بوده است`,
  sharedBy: (words, outlet, day) =>
    `در متن آمده است «${held(words)}»، و مقالهٔ ${held(outlet)} در ${day} همین متن را دارد`,
  sharedByAnother: (words, day) =>
    `در متن آمده است «${held(words)}»، و مقالهٔ دیگری در ${day} همین متن را دارد`,
  saidBy: (words, outlet, day) => `مقالهٔ ${held(outlet)} در ${day} نیز می‌گوید «${held(words)}»`,
  saidByAnother: (words, day) => `مقالهٔ دیگری در ${day} نیز می‌گوید «${held(words)}»`,
  sameFile: (weekday, words) =>
    `«${held(weekday)}» در بند نخست آمده است، و مقالهٔ دیگر این پرونده از «${held(words)}» است`,
};
