import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("fr");

export const checks: Words["checks"] = {
  title: "Citations vérifiées",
  verdicts: {
    exact: "Mot pour mot",
    typography: "Mot pour mot, à la typographie près",
    cut: "Coupée : des mots manquent",
    changed: "Modifiée : le texte publié est différent",
    absent: "Pas dans le corpus",
  },
  summary: {
    exact: count({ other: "# mot pour mot" }),
    cut: count({ one: "# coupée", other: "# coupées" }),
    changed: count({ one: "# modifiée", other: "# modifiées" }),
    absent: count({ one: "# absente du corpus", other: "# absentes du corpus" }),
  },
  unchecked: count({ one: "# non vérifiée", other: "# non vérifiées" }),
  leftOut: (printed) => `omis : « ${printed} »`,
  notPrinted: (said) => `absent du texte publié : « ${said} »`,
  isPrinted: (said, printed) => `au lieu de « ${said} », le texte publié porte « ${printed} »`,
  noQuotation: "Il n’y a pas de citation ici : rien entre guillemets, ni bloc de citation.",
};
