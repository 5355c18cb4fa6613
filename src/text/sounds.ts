/**
 * The sounds that the letters of a romanised name stand for, one character each: what spellings of a name share.
 * Capital letters are sounds that two letters write: X kh, G gh, S sh, C ch, Z zh, J dj, T th, D dh.
 */
export function soundsOf(key: string): string {
  return key
    .replace(REPEATED, "$1")
    .replace(WRITTEN, (letters) => SOUND.get(letters) ?? letters)
    .replace(REPEATED, "$1");
}

const SOUND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tsch: "C",
    tch: "C",
    sch: "S",
    dzh: "J",
    dsh: "J",
    kh: "X",
    gh: "G",
    sh: "S",
    ch: "C",
    zh: "Z",
    dj: "J",
    dz: "z",
    th: "T",
    dh: "D",
    ph: "f",
    ck: "k",
    ts: "c",
    tz: "c",
    ou: "u",
    x: "ks",
  }),
);
const WRITTEN = new RegExp([...SOUND.keys()].join("|"), "g");
const REPEATED = /(.)\1+/g;

const VOWELS = new Set([..."aeiouy"].map((vowel) => vowel.charCodeAt(0)));
/** Whether a sound is a vowel, by its code. */
export const isVowel = (sound: number): boolean => VOWELS.has(sound);

/** The consonants by their kind, without those that spellings leave out: what near spellings mostly share. */
export function skeletonOf(sounds: string): string {
  let skeleton = "";
  for (const sound of sounds) skeleton += KIND.get(sound) ?? "";
  return skeleton;
}

const KIND: ReadonlyMap<string, string> = new Map(
  ["KkqXgG", "SszcSCZJj", "TtdTD", "Pbpfv", "Mm", "Nn", "Ll", "Rr"].flatMap((kind) =>
    [...kind.slice(1)].map((sound) => [sound, kind.charAt(0)] as const),
  ),
);

const KINDS = "KSTPMNLR";
/** Kinds that spellings of one name mix up: th and s, g and j, m and n. */
const MIXED: ReadonlyMap<string, string> = new Map([
  ["T", "S"],
  ["S", "TK"],
  ["K", "S"],
  ["M", "N"],
  ["N", "M"],
]);
/** Kinds with a sound that others write as a vowel: j as y, v as u. */
const VOCALIC = "SP";

/**
 * A skeleton, and every one that a spelling of the same name may have. With `far`, every one in which any single
 * consonant is put in, left out or changed.
 */
export function skeletonsNear(skeleton: string, far: boolean): ReadonlySet<string> {
  const found = new Set([skeleton]);
  for (let i = 0; i <= skeleton.length; i++) {
    const [before, kind, after] = [skeleton.slice(0, i), skeleton.charAt(i), skeleton.slice(i + 1)];
    for (const other of far ? KINDS : VOCALIC) found.add(before + other + kind + after);
    for (const other of far ? KINDS : (MIXED.get(kind) ?? "")) found.add(before + other + after);
    if (far || VOCALIC.includes(kind)) found.add(before + after);
  }
  return found;
}

/** Whether one skeleton is among `skeletonsNear` of the other, which holds both ways. */
export function areSkeletonsNear(a: string, b: string, far: boolean): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same++;
  const [before, after] = [short.charAt(same), long.charAt(same)];
  if (short.length < long.length)
    return short.slice(same) === long.slice(same + 1) && (far || VOCALIC.includes(after));
  const isMixed = far || (MIXED.get(before) ?? "").includes(after);
  return isMixed && short.slice(same + 1) === long.slice(same + 1);
}
