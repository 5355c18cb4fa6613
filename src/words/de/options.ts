import type { Words } from "../words.ts";

export const options: Words["options"] = {
  topic: "thema",
  query: "suchanfrage",
  outlet: "medium",
  author: "autor",
  from: "von",
  to: "bis",
  order: "reihenfolge",
  sort: "sortierung",
  style: "stil",
  passage: "textstelle",
};
