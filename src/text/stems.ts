import { stemmer } from "stemmer";
import { american } from "./american.ts";
import { isStopWord } from "./stop-words.ts";
import type { Word } from "./words.ts";

const ENGLISH = /^[a-z]{3,}$/;

/** The stem under which the forms of an English word are found (Porter, 1980); every other word is its own. */
export const stemOf = (key: string): string => (ENGLISH.test(key) ? stemmer(american(key)) : key);

/** The words of a sentence that are found by their stems: no stop words, and no names, which have a capital within it. */
export const stemmedIn = (words: readonly Word[], isAsked = (_key: string) => true): readonly Word[] =>
  words.filter(({ key, capital }, i) => (!capital || i === 0) && isAsked(key) && !isStopWord(key));
