/** A name's sounds as text/sounds has them, read from another script. */
export interface Romanised {
  readonly sounds: string;
  /** Whether the script leaves out short vowels. */
  readonly unvowelled: boolean;
}

const ARABIC: ReadonlyMap<string, string> = lettersOf(
  "ا a ب b پ p ت t ټ t ث T ج J چ C ح h خ X د d ډ d ذ D ر r ړ r ز z ژ Z ږ G س s ش S ښ S ص s ض D ط t ظ D غ G ف f ق q ک k ګ g گ g ل l م m ن n ڼ n و w ه h ی y ځ z څ c",
);
const CYRILLIC: ReadonlyMap<string, string> = lettersOf(
  "а a б b в v г g ґ g ғ G д d е e ё yo ж Z з z и i й y і i ї yi є ye к k қ q л l м m н n ң n о o ө o п p р r с s т t у u ў u ү u ұ u ф f х X ҳ h һ h ц c ч C ҷ J ш S щ S ы y э e ә a ю yu я ya",
);

function lettersOf(pairs: string): ReadonlyMap<string, string> {
  const parts = pairs.split(" ");
  return new Map(parts.flatMap((letter, i) => (i % 2 === 0 ? [[letter, parts[i + 1] ?? ""] as const] : [])));
}

/** The sounds of a name in Arabic, Persian, Pashto or Cyrillic letters, or null for one in other letters. */
export function romanised(key: string): Romanised | null {
  if (/\p{Script=Arabic}/u.test(key)) return { sounds: read(key, ARABIC), unvowelled: true };
  if (/\p{Script=Cyrillic}/u.test(key)) return { sounds: read(key, CYRILLIC), unvowelled: false };
  return null;
}

const read = (key: string, letters: ReadonlyMap<string, string>): string =>
  [...key]
    .map((letter) => letters.get(letter) ?? "")
    .join("")
    .replaceAll(/(.)\1+/g, "$1");
