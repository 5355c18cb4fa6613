import { answers } from "./answers.ts";
import { buttons } from "./buttons.ts";
import { checks } from "./checks.ts";
import { comparison } from "./comparison.ts";
import { counts } from "./counts.ts";
import { dates } from "./dates.ts";
import { facts } from "./facts.ts";
import { picture } from "./picture.ts";
import { settings } from "./settings.ts";

/** How a line runs. */
type Direction = "ltr" | "rtl";

export const en = {
  locale: "en-GB",
  direction: "ltr" as Direction,
  /** Items in a row: "a, b, c". */
  list: (items: readonly string[]) => new Intl.ListFormat("en-GB", { type: "unit" }).format(items),
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
