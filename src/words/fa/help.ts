import { held } from "../isolated.ts";
import type { Words } from "../words.ts";

export const help: Words["help"] = {
  head: `## \u200fDateline
بپرسید مطبوعات چه گزارش داده‌اند. هر پاسخ نقل‌قولی است حرف‌به‌حرف، با نام رسانه و روزِ آنچه گزارش می‌دهد.`,
  onMessages: (menus) => `در منوی یک پیام، زیر ${held("Apps")}: ${menus}`,
  language: `### چگونه بپرسیم
- \u200f\`faizabad\` واژه یا نامی که در املاهای دیگرش هم یافت می‌شود
- \u200f\`"close in on"\` درست همین واژه‌ها
- \u200f\`taliban -kabul\` بدون واژه‌ای · \`kunduz OR taloqan\` یکی از آن دو
- \u200f\`outlet:reuters\` · \`outlet:unknown\` آنجا که رسانه نامعلوم است · \`author:farmer\`
- \u200f\`from:2021-07 to:2021-08-11\` · \`on:2021-07-04\` روزهای رویداد · \`published:2021-07\``,
};
