import type { Words } from "../words.ts";

export const comparison: Words["comparison"] = {
  differ: (about) => `Sie weichen voneinander ab: ${about}`,
  noDifference:
    "Keine abweichenden Zahlen, Tage oder Ausgänge gefunden. Lies selbst, was jeder Bericht meldet.",
  holder: "wer es hält",
  howMany: (things) => `wie viele (${things})`,
  days: {
    flee: "wann sie flohen",
    kill: "wann es Tote gab",
    withdraw: "wann sie abzogen",
    visit: "der Tag des Besuchs",
    open: "der Tag der Öffnung",
    close: "der Tag der Schließung",
    meet: "der Tag des Treffens",
  },
  outcomes: {
    "briefly fallen": "kurz gefallen",
    held: "gehalten",
    recaptured: "zurückerobert",
    "attack repelled": "Angriff abgewehrt",
    fallen: "gefallen",
  },
  by: (who) => `laut ${who}`,
  on: (outcome, date) => `${outcome}, ${date}`,
};
