import type { Asked, Passage } from "./search-data.ts";

const SYLLABLES = "ba ko ri ta len shu mor das fi gan el tor vi nak us pre lo hin ra zed".split(" ");

/** Text that is as news in its numbers: words by Zipf's law, names with capitals; always the same. */
export function madeNews(count: number): { readonly passages: Passage[]; readonly asked: Asked[] } {
  const random = randomFrom(20210704);
  const words = Array.from({ length: 20_000 }, () => wordOf(random));
  const pick = () => words[Math.floor(words.length ** random()) - 1] ?? "the";
  const sentence = () => {
    const made = Array.from({ length: 8 + Math.floor(random() * 20) }, () =>
      random() < 0.15 ? capital(pick()) : pick(),
    );
    return `${capital(made.join(" "))}.`;
  };
  const passages = Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    headline: Array.from({ length: 6 }, pick).join(" "),
    text: Array.from({ length: 4 }, sentence).join(" "),
  }));
  const asked = Array.from({ length: 300 }, () => {
    const text = Array.from({ length: 3 }, pick).join(" ");
    return { text, misspelt: `${text.slice(0, 3)}q${text.slice(3)}` };
  });
  return { passages, asked };
}

const wordOf = (random: () => number): string =>
  Array.from(
    { length: 1 + Math.floor(random() * 4) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join("");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Numbers from 0 to 1 that only look random (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
