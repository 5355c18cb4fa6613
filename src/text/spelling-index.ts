import { romanised } from "./romanise.ts";
import { skeletonOf, skeletonsNear, soundsOf } from "./sounds.ts";
import { distanceFrom } from "./spelling-distance.ts";

export interface Near {
  readonly key: string;
  /** As `spellingDistance` has it. */
  readonly distance: number;
}

/** Names, to be found by another spelling. */
export interface SpellingIndex {
  /** A key that is not there. */
  add(key: string): void;
  remove(key: string): void;
  /** The keys within a distance of the one given, itself among them. */
  near(key: string, within: number): readonly Near[];
}

/** What a consonant costs that no spelling changes: short names cannot afford it. */
const WHOLE = 0.95;
/** So many answers are remembered: questions are searched several times, with hundreds of words that say the same. */
const REMEMBERED = 10_000;

/**
 * Names lie by their consonant skeletons; a search looks at the skeletons near by, so that only a few names are
 * compared sound by sound.
 */
export function createSpellingIndex(keys: Iterable<string> = []): SpellingIndex {
  const bySkeleton = new Map<string, Bucket>();

  const bucketOf = (skeleton: string): Bucket => {
    const known = bySkeleton.get(skeleton);
    if (known) return known;
    const fresh = { keys: [], sounds: [] };
    bySkeleton.set(skeleton, fresh);
    return fresh;
  };

  const remembered = new Map<string, readonly Near[]>();

  const add = (key: string): void => {
    remembered.clear();
    const sounds = soundsOf(key);
    const bucket = bucketOf(skeletonOf(sounds));
    bucket.keys.push(key);
    bucket.sounds.push(sounds);
  };
  for (const key of keys) add(key);

  const remove = (key: string): void => {
    const skeleton = skeletonOf(soundsOf(key));
    const bucket = bySkeleton.get(skeleton);
    const at = bucket?.keys.indexOf(key) ?? -1;
    if (!bucket || at < 0) return;
    remembered.clear();
    bucket.keys.splice(at, 1);
    bucket.sounds.splice(at, 1);
    if (bucket.keys.length === 0) bySkeleton.delete(skeleton);
  };

  const compared = (key: string, within: number): readonly Near[] => {
    const { sounds, unvowelled } = romanised(key) ?? { sounds: soundsOf(key), unvowelled: false };
    const distanceTo = distanceFrom(sounds, within, unvowelled);
    const found: Near[] = [];
    for (const skeleton of skeletonsFor(sounds, within)) {
      const { keys, sounds: others } = bySkeleton.get(skeleton) ?? EMPTY;
      for (const [i, other] of keys.entries()) {
        const distance = distanceTo(others[i] ?? "");
        if (distance <= within) found.push({ key: other, distance });
      }
    }
    return found;
  };

  return {
    add,
    remove,
    near(key, within) {
      const asked = `${within} ${key}`;
      const found = remembered.get(asked) ?? compared(key, within);
      if (remembered.size === REMEMBERED) remembered.clear();
      remembered.set(asked, found);
      return found;
    },
  };
}

/** The skeletons that a spelling within a distance may have. */
export const skeletonsFor = (sounds: string, within: number): ReadonlySet<string> =>
  skeletonsNear(skeletonOf(sounds), isFarReaching(sounds, within));

/** Whether a name is long enough for a consonant of its own to differ. */
export const isFarReaching = (sounds: string, within: number): boolean => within * sounds.length >= WHOLE;

/** Names of one skeleton, and beside each its sounds. */
interface Bucket {
  readonly keys: string[];
  readonly sounds: string[];
}

const EMPTY: Bucket = { keys: [], sounds: [] };
