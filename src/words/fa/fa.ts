import type { Words } from "../words.ts";
import { answers } from "./answers.ts";
import { buttons } from "./buttons.ts";
import { checks } from "./checks.ts";
import { comparison } from "./comparison.ts";
import { counts } from "./counts.ts";
import { dates } from "./dates.ts";
import { facts } from "./facts.ts";
import { picture } from "./picture.ts";
import { settings } from "./settings.ts";

export const fa: Words = {
  locale: "fa-u-ca-gregory",
  direction: "rtl",
  list: (items) => new Intl.ListFormat("fa", { type: "unit" }).format(items),
  dates,
  counts,
  facts,
  answers,
  buttons,
  settings,
  comparison,
  picture,
  checks,
};
