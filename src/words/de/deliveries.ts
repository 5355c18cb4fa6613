import type { Words } from "../words.ts";

export const deliveries: Words["deliveries"] = {
  notMet: "kein Satz darin entspricht der Suchanfrage, ihrem Medium oder ihren Tagen.",
  met: (rest) => `er entspricht der Suchanfrage; ${rest}`,
  toldAsOther: "dem Kanal wurde dieselbe Meldung aus einem anderen Medium gemeldet.",
  otherOwed: "dem Kanal wird dieselbe Meldung aus einem anderen Medium noch gemeldet.",
  otherGivenUp: "dem Kanal konnte dieselbe Meldung aus einem anderen Medium nicht gemeldet werden.",
  paused: "das Abonnement ist pausiert.",
  before: "er kam herein, bevor das Abonnement angelegt wurde oder während es pausierte.",
  told: "er wurde gemeldet.",
  toldTwice: "er wurde gemeldet, vielleicht zweimal.",
  owed: (time) => `er wird gemeldet: ${time}.`,
  owedStill: (time, why) => `er wird gemeldet: ${time} (bisher: ${why}).`,
  failed: (why) => `er konnte nicht gemeldet werden: ${why}`,
  nobodyKnows: "der Grund ist unbekannt",
  of: (query, steps) => `${query}: ${steps}`,
  subscribesTo: (queries) =>
    `Dieser Kanal hat ${queries} abonniert. /abo liste zeigt alles; /abo bearbeiten oder entfernen ändert es.`,
  removedSince: "etwas seither Entferntes",
  noneThere: "Keiner dieser Artikel ist noch hier.",
  noSubscriptions: "Auf diesem Server gibt es keine Abonnements.",
  whys: {
    "The bot's disk is full.": "Die Festplatte des Bots ist voll.",
    "The bot cannot reach its database.": "Der Bot erreicht seine Datenbank nicht.",
    "The articles are no longer there.": "Die Artikel sind nicht mehr da.",
    "The channel is gone.": "Den Kanal gibt es nicht mehr.",
    "The server is gone.": "Den Server gibt es nicht mehr.",
    "The bot may no longer see the channel.": "Der Bot darf den Kanal nicht mehr sehen.",
    "The bot may no longer write in the channel.": "Der Bot darf im Kanal nicht mehr schreiben.",
    "The bot may not do that in the channel.": "Der Bot darf das im Kanal nicht.",
    "The thread is archived and locked.": "Der Thread ist archiviert und gesperrt.",
    "The thread is archived.": "Der Thread ist archiviert.",
    "The forum asks for a tag on every post: name one with /subscribe edit, as tag.":
      "Das Forum verlangt für jeden Beitrag ein Tag: Nenne eines mit /abo bearbeiten.",
    "Messages cannot be sent to a channel of this kind.":
      "In einen Kanal dieser Art lassen sich keine Nachrichten senden.",
    "The message was deleted.": "Die Nachricht wurde gelöscht.",
    "The message is no longer there.": "Die Nachricht ist nicht mehr da.",
    "Discord wants fewer messages.": "Discord will weniger Nachrichten.",
    "The bot is not logged in to Discord.": "Der Bot ist nicht bei Discord angemeldet.",
  },
};
