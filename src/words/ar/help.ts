import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const help: Words["help"] = {
  head: `## \u200fDateline
اسأل عمّا أوردته الصحافة. كل إجابة اقتباس حرفي، مع وسيلته الإعلامية ويوم ما يورده.`,
  onMessages: (menus) => `في قائمة الرسالة، تحت ${held("Apps")}: ${menus}`,
  language: `### كيف تسأل
- \u200f\`faizabad\` كلمة أو اسم، يُعثَر عليه بصيغ كتابته الأخرى أيضًا
- \u200f\`"close in on"\` هذه الكلمات بعينها
- \u200f\`taliban -kabul\` من دون كلمة · \`kunduz OR taloqan\` إحداهما
- \u200f\`outlet:reuters\` · \`outlet:unknown\` حيث الوسيلة الإعلامية غير معروفة · \`author:farmer\`
- \u200f\`from:2021-07 to:2021-08-11\` · \`on:2021-07-04\` أيام الحدث · \`published:2021-07\``,
};
