import type { Words } from "../words.ts";

export const queries: Words["queries"] = {
  unclosed: "Ce guillemet n’est pas fermé.",
  noWords: "La requête ne contient pas de mots.",
  tooLong: (most, length) => `Une requête compte au plus ${most} caractères, pas ${length}.`,
  orBetween: 'OR se place entre deux mots. Pour le mot lui-même : "or".',
  emptyPhrase: "Il n’y a pas de mots entre ces guillemets.",
  noFilter: (key, keys) =>
    `Il n’y a pas de filtre "${key}:", seulement ${keys} Pour les mots eux-mêmes, mettez une espace après le deux-points.`,
  notExcluded: (key) => `${key}: ne peut pas être exclu.`,
  noValue: (key) => `${key}: veut une valeur juste après le deux-points.`,
  noDate: (value) =>
    `"${value}" n’est pas une date. Écrivez une année, un mois ou un jour (2021, 2021-07 ou 2021-07-04), ou des mots anglais tels que "last summer".`,
  openEnd: (value) => `"${value}" est ouvert de ce côté : écrivez-y un jour.`,
  noDayLeft: "Il ne reste aucun jour : les dates s’excluent.",
  inOption: (option, reason) => `${option} : ${reason}`,
};
