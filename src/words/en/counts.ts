import { counterIn } from "../counter.ts";

const count = counterIn("en-GB");

/** How many of what. */
export const counts = {
  excerpts: count({ one: "# excerpt", other: "# excerpts" }),
  firstExcerpts: count({ one: "the first excerpt", other: "the first # excerpts" }),
  passages: count({ one: "# passage", other: "# passages" }),
  quotations: count({ one: "# quotation", other: "# quotations" }),
  outlets: count({ one: "# outlet", other: "# outlets" }),
  otherOutlets: count({ one: "# other outlet", other: "# other outlets" }),
  otherDates: count({ one: "# other date", other: "# other dates" }),
  articles: count({ one: "# article", other: "# articles" }),
  feeds: count({ one: "# feed", other: "# feeds" }),
  items: count({ one: "# item", other: "# items" }),
  words: count({ one: "# word", other: "# words" }),
  more: count({ other: "# more" }),
  andMore: count({ other: "and # more" }),
  andOthers: count({ one: "and # other", other: "and # others" }),
};
