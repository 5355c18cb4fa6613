import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("de");

export const checks: Words["checks"] = {
  title: "Geprüfte Zitate",
  verdicts: {
    exact: "Wort für Wort",
    typography: "Wort für Wort, bis auf die Typografie",
    cut: "Gekürzt: Es fehlen Wörter",
    changed: "Verändert: Im Artikel stehen andere Wörter",
    absent: "Nicht im Korpus",
  },
  summary: {
    exact: count({ other: "# Wort für Wort" }),
    cut: count({ other: "# gekürzt" }),
    changed: count({ other: "# verändert" }),
    absent: count({ other: "# nicht im Korpus" }),
  },
  unchecked: count({ other: "# nicht geprüft" }),
  leftOut: (printed) => `ausgelassen: „${printed}“`,
  notPrinted: (said) => `steht nicht im Artikel: „${said}“`,
  isPrinted: (said, printed) => `„${said}“ heißt im Artikel „${printed}“`,
  noQuotation: "Hier ist kein Zitat: nichts zwischen Anführungszeichen und kein Blockzitat.",
};
