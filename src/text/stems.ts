import { stemmer } from "stemmer";

const ENGLISH = /^[a-z]{3,}$/;

/** The stem under which the forms of an English word are found (Porter); every other word is its own. */
export const stemOf = (key: string): string => (ENGLISH.test(key) ? stemmer(key) : key);
