import type { Words } from "../words.ts";

export const options: Words["options"] = {
  topic: "sujet",
  query: "requête",
  outlet: "média",
  author: "auteur",
  from: "début",
  to: "fin",
  order: "ordre",
  sort: "tri",
  style: "style",
  passage: "passage",
};
