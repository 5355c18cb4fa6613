import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("fr");

export const answers: Words["answers"] = {
  titles: {
    when: "Quand",
    search: "Recherche",
    ask: "Question",
    compare: "Comparaison",
    timeline: "Chronologie",
  },
  titled: (title, topic) => `${title} : ${topic}`,
  alsoSearched: (spellings) => `aussi cherché : ${spellings}`,
  leftOut: (what) => `laissés de côté : ${what}`,
  undated: count({ other: "# dont le jour est inconnu" }),
  notReported: count({ other: "# non rapportés comme des faits", one: "# non rapporté comme un fait" }),
  loosened: "Rien ne contient tout ce qui est demandé. Voici ce qui s’en approche le plus.",
  noAnswer: "Le corpus n’a pas de réponse à cela. Une recherche peut trouver ce qui s’en approche.",
  noMatch: (query) => `Aucun passage ne correspond à ${query}.`,
  emptiedBy: (filter) => `Sans ${filter}, il y en a.`,
  nearest: (query) => `Le plus proche dans le corpus : ${query}.`,
  dayOfReportUnknown:
    "Le jour de parution est inconnu : impossible de dire ce qui a paru avant, après ou le même jour.",
  nothingEarlier: (day, topic) => `Aucun article paru avant le ${day} ne parle ici de ${topic}.`,
  nothingLater: (day, topic) => `Aucun article paru après le ${day} ne parle ici de ${topic}.`,
  nothingOthers: (day, topic) => `Aucun article paru le ${day} dans un autre média ne parle ici de ${topic}.`,
  noOutlets: "Le corpus ne contient encore aucun article.",
  outlets: "Médias",
  daysUnknown: "jours inconnus",
  choice: (asked) => `Plusieurs articles correspondent à « ${asked} ». Lequel ?`,
  sources: "Sources",
  noSources: "Le corpus ne contient rien qui approche de ce que dit ce message.",
  nearMessage: count({
    one: "# passage proche de ce que dit le message",
    other: "# passages proches de ce que dit le message",
  }),
  tellsOtherwise: (said, claim) => `le message dit « ${said} », ce passage dit autre chose : ${claim}`,
  event: (date) => `événement : ${date}`,
  quotedBy: (name) => `cité par ${name}`,
  says: (name, words) => `${name} : ${words}`,
  onMessage: (link) => `sur ${link}`,
  outletInferred: "média déduit",
  publicationInferred: "jour de parution déduit",
  postedAsReply: "Publié en réponse.",
  failure: (reference) =>
    `Une erreur s’est produite ici, et votre question n’y est pour rien. Veuillez réessayer. (Référence ${reference})`,
  noRoom:
    "Le disque du bot est plein : rien ne peut être enregistré. Ce qui l’était déjà est en sécurité. Veuillez prévenir la personne qui exploite le bot et réessayer plus tard.",
};
