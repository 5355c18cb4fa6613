import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("de");

export const news: Words["news"] = {
  because: {
    flood: "In einer Stunde kam vieles, darum steht der Rest hier gesammelt.",
    "catching up": "Der Bot war eine Weile nicht da. Das ist inzwischen gekommen.",
    stopped: "Eine Weile konnte hier nichts gemeldet werden. Dies kam inzwischen.",
  },
  stories: count({ one: "# neue Meldung", other: "# neue Meldungen" }),
  takenBack: "Seine Quelle hat diesen Artikel zurückgezogen.",
  isTakenBack: (line) => `${line} zurückgezogen`,
  newFor: (queries) => `neu zu: ${queries}`,
  feedBack: (feed) => `Der Feed „${feed}“ ist wieder lesbar: Seine Neuigkeiten kommen wie zuvor.`,
  feedLost: (feed) => `Der Feed „${feed}“ ist nicht mehr lesbar, darum kommen von ihm keine Neuigkeiten.`,
  tellBack: "Du erfährst es, wenn er wiederkommt.",
  stopped: (channel, why) =>
    `In ${channel} kommen keine Neuigkeiten mehr: ${why} Behebe das, dann dort /abo fortsetzen.`,
};
