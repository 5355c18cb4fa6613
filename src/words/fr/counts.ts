import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("fr");

export const counts: Words["counts"] = {
  excerpts: count({ one: "# extrait", other: "# extraits" }),
  firstExcerpts: count({ one: "le premier extrait", other: "les # premiers extraits" }),
  passages: count({ one: "# passage", other: "# passages" }),
  quotations: count({ one: "# citation", other: "# citations" }),
  outlets: count({ one: "# média", other: "# médias" }),
  otherOutlets: count({ one: "# autre média", other: "# autres médias" }),
  otherDates: count({ one: "# autre date", other: "# autres dates" }),
  articles: count({ one: "# article", other: "# articles" }),
  feeds: count({ one: "# flux", other: "# flux" }),
  items: count({ one: "# élément", other: "# éléments" }),
  words: count({ one: "# mot", other: "# mots" }),
  more: count({ other: "# de plus" }),
  andMore: count({ other: "et # de plus" }),
  andOthers: count({ one: "et # autre", other: "et # autres" }),
};
