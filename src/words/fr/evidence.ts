import type { Words } from "../words.ts";

export const evidence: Words["evidence"] = {
  said: (words) => `« ${words} »`,
  inAddress: (address) => `d’après l’adresse ${address}`,
  atHost: (host) => `l’adresse est sur ${host}`,
  siteCalled: (host) => `la page appelle son site ${host}`,
  inText: (words) => `le texte dit « ${words} »`,
  lastChange: (words) => `le texte dit « ${words} », et qu’il a été modifié ce jour-là pour la dernière fois`,
  sharedBy: (words, outlet, day) =>
    `le texte dit « ${words} », et un article de ${outlet} du ${day} contient le même texte`,
  sharedByAnother: (words, day) =>
    `le texte dit « ${words} », et un autre article du ${day} contient le même texte`,
  saidBy: (words, outlet, day) => `un article de ${outlet} du ${day} dit aussi « ${words} »`,
  saidByAnother: (words, day) => `un autre article du ${day} dit aussi « ${words} »`,
  sameFile: (weekday, words) =>
    `« ${weekday} » au premier paragraphe, et l’autre article du fichier est du « ${words} »`,
};
