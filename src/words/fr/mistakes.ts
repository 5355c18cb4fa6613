import type { Words } from "../words.ts";

export const mistakes: Words["mistakes"] = {
  outdated:
    "Ce bouton vient d’une version antérieure du bot, ou sa question a été oubliée. Veuillez poser la question de nouveau.",
  noCommand: (name) => `Il n’y a plus de commande ${name}.`,
  noSubcommand: (command, name) => `/${command} n’a pas de « ${name} ».`,
  sayWhat: (option) => `Dites ce qu’il faut chercher dans ${option}, par exemple faizabad ou "close in on".`,
  notOneOf: (option, choices, given) => `${option} vaut ${choices}, pas « ${given} ».`,
  sayArticle: "Dites quel article, par son titre ou des mots du titre.",
  sayQuestion: "Dites ce que vous voulez savoir, avec vos propres mots.",
  longQuestion: (most, length) =>
    `Une question compte au plus ${most} caractères, pas ${length}. Demandez une chose à la fois.`,
  sayQuotation: "Donnez les mots de la citation à vérifier.",
  sayPassage: "Dites quel passage, par quelques-uns de ses mots.",
  longWords: (most, length) => `Vos mots comptent au plus ${most} caractères, pas ${length}.`,
  openOnMessage: "Ouvrez ceci sur un message : son menu, puis Applications.",
  nothingInMessage: "Ce message ne contient pas de mots à chercher.",
  noArticle: (asked) => `Aucun article ne correspond à « ${asked} ».`,
  passageGone: "Ce passage n’est plus dans le corpus.",
  passageNotThere: "Ce passage n’est pas dans le corpus.",
  tooFast: (wait) => `Beaucoup de passages viennent d’être cités ici. Veuillez réessayer dans ${wait}.`,
  slowMode: (wait) => `Le mode lent est activé ici. Veuillez réessayer dans ${wait}.`,
  nobodyAsks: "Personne ne pose de question ici.",
  noServer: "Il n’y a pas de serveur ici : réglez vos propres paramètres avec /paramètres moi.",
  nameOutlets: (most, any) => `Nommez de un à ${most} médias, séparés par des virgules, ou « ${any} ».`,
  noZone: (zone) =>
    `« ${zone} » n’est pas un fuseau horaire : choisissez-en un dans la liste, par exemple « Europe/Paris ».`,
  notYours: "Seuls la personne qui l’a demandé et les modérateurs peuvent le supprimer.",
  mayNotSend:
    "Ceci n’est visible que par vous : pour le publier ici, il vous faut le droit d’y envoyer des messages.",
  keptPrivate:
    "Discord ne montre ceci qu’à vous : le serveur ne laisse personne publier ici par une application qu’il n’a pas installée lui-même.",
  youNeed: (rights, where) => `Vous n’avez pas la permission de le faire ${where}. Il manque : ${rights}.`,
  botNeeds: (rights, where) => `Dateline n’a pas la permission de le faire ${where}. Il manque : ${rights}.`,
  here: "ici",
  inChannel: (channel) => `dans #${channel}`,
  inThatChannel: "dans ce salon",
  notMentionable: (rights) => `${rights} (le rôle n’est pas mentionnable)`,
};
