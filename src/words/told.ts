import type { Words } from "./words.ts";

/** A sentence that is yet to be told in a reader's language: an entry of a part of the catalogue, and what is put into it. */
export type Told<Part extends "evidence" | "reasons", Value> = {
  readonly [Kind in keyof Words[Part]]: Words[Part][Kind] extends (...given: infer Given) => string
    ? readonly [Kind, ...{ readonly [At in keyof Given]: Value }]
    : readonly [Kind];
}[keyof Words[Part]];

export type Entry = string | ((...given: string[]) => string);

/** The entry, with what is put into it. */
export const tell = (entry: Entry, given: readonly string[]): string =>
  typeof entry === "string" ? entry : entry(...given);
