/** What options are called where something is wrong with them: as their commands name them. */
export const options = {
  topic: "topic",
  query: "query",
  outlet: "outlet",
  author: "author",
  from: "from",
  to: "to",
  order: "order",
  sort: "sort",
  style: "style",
  passage: "passage",
};
