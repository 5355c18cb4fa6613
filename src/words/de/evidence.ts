import type { Words } from "../words.ts";

export const evidence: Words["evidence"] = {
  said: (words) => `„${words}“`,
  inAddress: (address) => `nach der Adresse ${address}`,
  atHost: (host) => `die Adresse liegt auf ${host}`,
  siteCalled: (host) => `die Seite nennt ihre Website ${host}`,
  inText: (words) => `im Text steht „${words}“`,
  lastChange: (words) => `im Text steht „${words}“ und dass er an diesem Tag zuletzt geändert wurde`,
  sharedBy: (words, outlet, day) =>
    `im Text steht „${words}“, und ein Artikel von ${outlet} vom ${day} enthält denselben Text`,
  sharedByAnother: (words, day) =>
    `im Text steht „${words}“, und ein anderer Artikel vom ${day} enthält denselben Text`,
  saidBy: (words, outlet, day) => `auch in einem Artikel von ${outlet} vom ${day} steht „${words}“`,
  saidByAnother: (words, day) => `auch in einem anderen Artikel vom ${day} steht „${words}“`,
  sameFile: (weekday, words) =>
    `„${weekday}“ im ersten Absatz, und der andere Artikel der Datei ist vom „${words}“`,
};
