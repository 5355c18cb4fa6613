import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("es");

export const counts: Words["counts"] = {
  excerpts: count({ one: "# fragmento", other: "# fragmentos" }),
  firstExcerpts: count({ one: "el primer fragmento", other: "los primeros # fragmentos" }),
  passages: count({ one: "# pasaje", other: "# pasajes" }),
  quotations: count({ one: "# cita", other: "# citas" }),
  outlets: count({ one: "# medio", other: "# medios" }),
  otherOutlets: count({ one: "# medio más", other: "# medios más" }),
  otherDates: count({ one: "# fecha más", other: "# fechas más" }),
  articles: count({ one: "# artículo", other: "# artículos" }),
  feeds: count({ one: "# feed", other: "# feeds" }),
  items: count({ one: "# elemento", other: "# elementos" }),
  words: count({ one: "# palabra", other: "# palabras" }),
  more: count({ other: "# más" }),
  andMore: count({ other: "y # más" }),
  andOthers: count({ one: "y # más", other: "y # más" }),
};
