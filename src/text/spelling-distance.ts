import { isVowel, soundsOf } from "./sounds.ts";

/**
 * How far two spellings of a name are apart: what it costs to make one of the other, sound by sound, over their
 * length. 0 is the same name; above 0.2 they never are. A change costs little where romanisations differ (vowels,
 * kh and h, q and k, doubled letters), and 1 where they do not.
 */
export const spellingDistance = (a: string, b: string): number =>
  distanceFrom(soundsOf(a), Number.POSITIVE_INFINITY)(soundsOf(b));

/**
 * Measures from the sounds of one name to those of others. Gives Infinity once it is clear that the distance is above
 * `within`. Where `x` is `unvowelled`, the vowels that `y` has beside it cost little. Who measures from many names
 * gives the same room for all: making one takes longer than most comparisons, which are given up after a few sounds.
 */
export function distanceFrom(
  x: string,
  within: number,
  unvowelled = false,
  room = createRoom(),
): (y: string) => number {
  const vowel = unvowelled ? UNWRITTEN : 1;
  const cheapest = Math.min(LEAST, vowel);
  const outs = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) outs[i] = insertion(x, i);
  return (y) => {
    const length = (x.length + y.length) / 2;
    const limit = within * length;
    if (Math.abs(x.length - y.length) * cheapest > limit) return Number.POSITIVE_INFINITY;
    if (y.length > room.costs.length) Object.assign(room, createRoom(2 * y.length));
    const { costs } = room;
    let { last, row } = room;
    last[0] = 0;
    for (let j = 0; j < y.length; j++) {
      const cost = insertion(y, j);
      costs[j] = isVowel(y.charCodeAt(j)) ? Math.min(vowel, cost) : cost;
      last[j + 1] = (last[j] ?? 0) + (costs[j] ?? 0);
    }
    for (let i = 0; i < x.length; i++) {
      if (fillRow(row, last, x.charCodeAt(i), outs[i] ?? 1, y, costs) > limit)
        return Number.POSITIVE_INFINITY;
      [last, row] = [row, last];
    }
    return (last[y.length] ?? 0) / length;
  };
}

/** What comparing with a name of up to so many sounds takes; it grows. */
export const createRoom = (size = 32) => ({
  costs: new Float64Array(size),
  last: new Float64Array(size + 1),
  row: new Float64Array(size + 1),
});

/** The costs of making each beginning of `y` of the sounds up to `sound`. Gives the least of them. */
function fillRow(
  row: Float64Array,
  last: Float64Array,
  sound: number,
  out: number,
  y: string,
  costs: Float64Array,
): number {
  let least = (last[0] ?? 0) + out;
  row[0] = least;
  for (let j = 0; j < y.length; j++) {
    const changed = (last[j] ?? 0) + change(sound, y.charCodeAt(j));
    const cost = Math.min(changed, (last[j + 1] ?? 0) + out, (row[j] ?? 0) + (costs[j] ?? 0));
    row[j + 1] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** A vowel that the script does not write. */
const UNWRITTEN = 0.05;
/** The cheapest sound to put in. */
const LEAST = 0.12;

/** A sound that one spelling has and the other has not. */
function insertion(sounds: string, at: number): number {
  const sound = sounds.charCodeAt(at);
  if (sound !== H && sound !== W && !isVowel(sound)) return 1;
  const behindVowel = isVowel(sounds.charCodeAt(at - 1));
  const beforeVowel = isVowel(sounds.charCodeAt(at + 1));
  if (sound === H) return behindVowel && !beforeVowel ? LEAST : 0.35;
  if (sound === Y || sound === W) return behindVowel || beforeVowel ? 0.15 : 0.4;
  return behindVowel || beforeVowel ? 0.2 : at === 0 ? 0.5 : 0.3;
}

const [H = 0, W = 0, Y = 0] = [..."hwy"].map((sound) => sound.charCodeAt(0));

/** What sounds are taken for each other, and at which cost; vowels for any other vowel. */
const PAIRS = [
  ["ae ei iy ou ey", 0.15],
  ["ai ao", 0.3],
  ["wu wo wv ck cs cc jJ", 0.12],
  ["wa we wi vu vo", 0.5],
  ["kq XG tT dD sT zD gG jy jZ cC", 0.2],
  ["kX Xh qX kG zZ JZ JC sz cz jg jC", 0.35],
  ["qG", 0.3],
  ["gq", 0.75],
  ["ij", 0.25],
  ["Gh gh gk gJ td bp fp fv vb SC sS zT tD yJ Zc mn", 0.5],
] as const;
const OTHER_VOWEL = 0.35;

const ASCII = 128;
/** The costs of all pairs of ASCII sounds, by their codes. */
const CHANGES = changes();

const change = (a: number, b: number): number =>
  a === b ? 0 : a < ASCII && b < ASCII ? (CHANGES[a * ASCII + b] ?? 1) : 1;

function changes(): Float64Array {
  const costs = new Float64Array(ASCII * ASCII).fill(1);
  const set = (a: string, b: string, cost: number) => {
    costs[a.charCodeAt(0) * ASCII + b.charCodeAt(0)] = cost;
    costs[b.charCodeAt(0) * ASCII + a.charCodeAt(0)] = cost;
  };
  for (const a of "aeiouy") for (const b of "aeiouy") set(a, b, OTHER_VOWEL);
  for (const [pairs, cost] of PAIRS) for (const [a = "", b = ""] of pairs.split(" ")) set(a, b, cost);
  return costs;
}
