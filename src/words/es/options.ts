import type { Words } from "../words.ts";

export const options: Words["options"] = {
  topic: "tema",
  query: "consulta",
  outlet: "medio",
  author: "autor",
  from: "desde",
  to: "hasta",
  order: "orden",
  sort: "orden",
  style: "estilo",
  passage: "pasaje",
};
