import type { en } from "./en/en.ts";

/** The words beside the quotations, in one language. What the English has, every other must have. */
export type Words = typeof en;

/** Something that is said in the language of whoever reads it. */
export type Say<T = string> = (words: Words) => T;

/** A reason that was written down in English, and can be told in every language. */
export type Why = keyof Words["deliveries"]["whys"];
