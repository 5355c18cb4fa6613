import type { Words } from "../words.ts";
import { answers } from "./answers.ts";
import { buttons } from "./buttons.ts";
import { checks } from "./checks.ts";
import { comparison } from "./comparison.ts";
import { corpus } from "./corpus.ts";
import { counts } from "./counts.ts";
import { dates } from "./dates.ts";
import { deliveries } from "./deliveries.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { help } from "./help.ts";
import { mistakes } from "./mistakes.ts";
import { news } from "./news.ts";
import { options } from "./options.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { queries } from "./queries.ts";
import { reasons } from "./reasons.ts";
import { rights } from "./rights.ts";
import { settings } from "./settings.ts";
import { subscriptions } from "./subscriptions.ts";

export const de: Words = {
  locale: "de",
  direction: "ltr",
  list: (items) => new Intl.ListFormat("de", { type: "unit" }).format(items),
  dates,
  counts,
  facts,
  evidence,
  answers,
  buttons,
  deliveries,
  subscriptions,
  help,
  news,
  corpus,
  options,
  queries,
  reasons,
  rights,
  mistakes,
  settings,
  comparison,
  page,
  picture,
  checks,
};
