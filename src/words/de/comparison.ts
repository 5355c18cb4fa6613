import type { Words } from "../words.ts";

export const comparison: Words["comparison"] = {
  differ: (about) => `Sie weichen voneinander ab: ${about}`,
  noDifference:
    "Keine abweichenden Zahlen, Tage oder Ausgänge gefunden. Lies selbst, was jeder Bericht meldet.",
  holder: "wer es hält",
  became: "was daraus wurde",
  howMany: (things) => `wie viele (${things})`,
  whichDay: (deed) => `an welchem Tag („${deed}“)`,
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
