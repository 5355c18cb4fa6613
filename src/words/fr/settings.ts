import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("fr");

export const settings: Words["settings"] = {
  whose: {
    member: "Vos paramètres, où que vous posiez vos questions.",
    server: "Les paramètres de ce serveur, pour les membres qui n’ont pas les leurs.",
  },
  notSet: (value) => `${value} (non réglé)`,
  outlets: (names) => `Médias : ${names}`,
  allOutlets: "tous",
  answers: (who) => `Réponses : ${who}`,
  forAsker: "pour la seule personne qui demande",
  forAll: "lisibles par tous",
  citations: (style) => `Références : ${style}`,
  inWords: "en toutes lettres",
  zone: (zone) => `Fuseau horaire des nouveaux abonnements : ${zone}`,
  limit: count({ one: "# message par heure dans un salon", other: "# messages par heure dans un salon" }),
  news: (limit) => `Nouvelles : ${limit} ; le surplus vient groupé`,
  notices: (channel) => `Avis qui n’atteignent personne en privé : ${channel}`,
  language: {
    member: (name) => `Langue des réponses visibles par vous seulement : ${name}`,
    server: (name) => `Langue des réponses pour tous : ${name}`,
  },
  asDiscord: "comme dans Discord",
  takeBack: "Ne plus fixer…",
  erased: "Vos paramètres sont effacés.",
  privacy: `## Ce que Dateline conserve
- vos paramètres, jusqu’à ce que vous les effaciez
- qui a créé un abonnement ou ajouté un flux pour un serveur, par son identifiant, tant qu’il existe : pour prévenir cette personne quand il s’arrête
- quels passages ont été cités dans quel salon et quand, pendant un an, mais pas par qui
- dans un salon en mode lent, le fait que vous y avez cité un passage, jusqu’à ce que vous puissiez le refaire
- quels sujets ont été annoncés dans quel salon et quand, pendant un an
- les questions trop longues pour un bouton, un an après leur dernier usage, mais pas de qui elles viennent
Il ne lit aucun message hormis les siens et ceux sur lesquels on l’interroge, et n’en conserve pas le texte.`,
};
