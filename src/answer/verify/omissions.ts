/** What stands for words left out: an ellipsis, with brackets around it or without, also with spaces between. */
const OMISSION = /\s*(?:[[(]\s*(?:\.{3,4}|…|\. \. \.)\s*[\])]|\.{3,4}|…|\. \. \.(?: \.)?)\s*/gu;

/** The parts of a quotation between what stands for words left out; one where nothing was. */
export const partsOf = (quotation: string): readonly string[] =>
  quotation.split(OMISSION).filter((part) => /[\p{L}\p{N}]/u.test(part));

export const hasOmission = (quotation: string): boolean => quotation.search(OMISSION) >= 0;
