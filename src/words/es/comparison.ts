import type { Words } from "../words.ts";

export const comparison: Words["comparison"] = {
  differ: (about) => `Difieren: ${about}`,
  noDifference:
    "No se han hallado cifras, días ni desenlaces que difieran. Lee directamente lo que informa cada uno.",
  holder: "quién lo controla",
  became: "qué fue de ello",
  howMany: (things) => `cuántos (${things})`,
  whichDay: (deed) => `qué día («${deed}»)`,
  outcomes: {
    "briefly fallen": "caído brevemente",
    held: "conservado",
    recaptured: "recuperado",
    "attack repelled": "ataque rechazado",
    fallen: "caído",
  },
  by: (who) => `según ${who}`,
  on: (outcome, date) => `${outcome}, ${date}`,
};
