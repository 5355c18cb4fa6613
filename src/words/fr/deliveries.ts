import type { Words } from "../words.ts";

export const deliveries: Words["deliveries"] = {
  notMet: "aucune de ses phrases ne répond à la requête, à son média ou à ses jours.",
  met: (rest) => `il répond à la requête ; ${rest}`,
  toldAsOther: "le salon a été informé du même sujet par un autre média.",
  otherOwed: "le salon doit être informé du même sujet par un autre média.",
  otherGivenUp: "le salon n’a pas pu être informé du même sujet par un autre média.",
  paused: "l’abonnement est suspendu.",
  before: "il est arrivé avant la création de l’abonnement, ou pendant sa suspension.",
  told: "il a été signalé.",
  toldTwice: "il a été signalé, peut-être deux fois.",
  owed: (time) => `il doit être signalé le ${time}.`,
  owedStill: (time, why) => `il doit être signalé le ${time} (jusqu’ici : ${why}).`,
  failed: (why) => `il n’a pas pu être signalé : ${why}`,
  nobodyKnows: "raison inconnue",
  of: (query, steps) => `${query} : ${steps}`,
  subscribesTo: (queries) =>
    `Ce salon est abonné à ${queries}. /abonnement liste montre tout ; /abonnement modifier ou retirer le change.`,
  removedSince: "un abonnement retiré depuis",
  noneThere: "Aucun de ces articles n’est plus ici.",
  noSubscriptions: "Il n’y a pas d’abonnement sur ce serveur.",
  whys: {
    "The bot's disk is full.": "Le disque du bot est plein.",
    "The bot cannot reach its database.": "Le bot n’atteint pas sa base de données.",
    "The articles are no longer there.": "Les articles ne sont plus là.",
    "The channel is gone.": "Le salon a disparu.",
    "The server is gone.": "Le serveur a disparu.",
    "The bot may no longer see the channel.": "Le bot n’a plus le droit de voir le salon.",
    "The bot may no longer write in the channel.": "Le bot n’a plus le droit d’écrire dans le salon.",
    "The bot may not do that in the channel.": "Le bot n’a pas le droit de faire cela dans le salon.",
    "The thread is archived and locked.": "Le fil est archivé et verrouillé.",
    "The thread is archived.": "Le fil est archivé.",
    "The forum asks for a tag on every post: name one with /subscribe edit, as tag.":
      "Le forum veut une étiquette sur chaque post : indiquez-en une avec /abonnement modifier.",
    "Messages cannot be sent to a channel of this kind.":
      "On ne peut pas envoyer de messages dans un salon de ce type.",
    "The message was deleted.": "Le message a été supprimé.",
    "The message is no longer there.": "Le message n’est plus là.",
    "Discord wants fewer messages.": "Discord veut moins de messages.",
    "The bot is not logged in to Discord.": "Le bot n’est pas connecté à Discord.",
  },
};
