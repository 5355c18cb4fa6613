import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("de");

export const counts: Words["counts"] = {
  excerpts: count({ one: "# Auszug", other: "# Auszüge" }),
  firstExcerpts: count({ one: "der erste Auszug", other: "die ersten # Auszüge" }),
  passages: count({ one: "# Stelle", other: "# Stellen" }),
  quotations: count({ one: "# Zitat", other: "# Zitate" }),
  outlets: count({ one: "# Medium", other: "# Medien" }),
  otherOutlets: count({ one: "# weiteres Medium", other: "# weitere Medien" }),
  otherDates: count({ one: "# weiteres Datum", other: "# weitere Daten" }),
  articles: count({ one: "# Artikel", other: "# Artikel" }),
  feeds: count({ one: "# Feed", other: "# Feeds" }),
  items: count({ one: "# Eintrag", other: "# Einträge" }),
  words: count({ one: "# Wort", other: "# Wörter" }),
  more: count({ other: "# mehr" }),
  andMore: count({ other: "und # mehr" }),
  andOthers: count({ one: "und # weiterem", other: "und # weiteren" }),
};
