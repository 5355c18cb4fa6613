import { romanised } from "../text/romanise.ts";
import { areSkeletonsNear, skeletonOf, soundsOf } from "../text/sounds.ts";
import { createRoom, distanceFrom } from "../text/spelling-distance.ts";
import { isFarReaching, type Near } from "../text/spelling-index.ts";
import { WITHIN } from "./spellings.ts";

/** Names that wait for one that is spelt like them: what text/spelling-index is the other way round. */
export interface SpeltLike {
  add(key: string): void;
  remove(key: string): void;
  /** The names of which these are other spellings. */
  waitingFor(names: FewNames): ReadonlySet<string>;
}

/** A name as it is compared with others. */
export interface Sounding {
  readonly key: string;
  readonly sounds: string;
  readonly unvowelled: boolean;
  readonly skeleton: string;
  readonly isFar: boolean;
}

export type Sound = (key: string) => Sounding;

/** Articles ask for the same names again and again, and a name takes longer to sound than to compare. */
const REMEMBERED = 100_000;

export function createSounds(): Sound {
  const known = new Map<string, Sounding>();
  return (key) => {
    const found = known.get(key) ?? soundingOf(key);
    if (known.size === REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };
}

/** By skeleton, and to every skeleton from what is left of it without one of its consonants. */
export function createSpeltLike(soundingOf: Sound): SpeltLike {
  const waiting = new Map<string, Sounding[]>();
  const leads = new Map<string, Set<string>>();

  const room = createRoom();

  /** The skeletons that have a part in common with one. */
  const ledTo = (skeleton: string): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const part of partsOf(skeleton)) for (const other of leads.get(part) ?? []) found.add(other);
    return found;
  };

  return {
    add(key) {
      const name = soundingOf(key);
      const others = waiting.get(name.skeleton);
      if (others) others.push(name);
      else waiting.set(name.skeleton, [name]);
      if (others) return;
      for (const part of partsOf(name.skeleton)) {
        const led = leads.get(part);
        if (led) led.add(name.skeleton);
        else leads.set(part, new Set([name.skeleton]));
      }
    },
    remove(key) {
      const { skeleton } = soundingOf(key);
      const left = (waiting.get(skeleton) ?? []).filter((other) => other.key !== key);
      if (left.length > 0) waiting.set(skeleton, left);
      else waiting.delete(skeleton);
    },
    waitingFor(names) {
      const found = new Set<string>();
      for (const [skeleton, spellings] of names.bySkeleton)
        for (const other of ledTo(skeleton)) {
          if (!areSkeletonsNear(other, skeleton, true)) continue;
          const isNear = areSkeletonsNear(other, skeleton, false);
          for (const name of waiting.get(other) ?? [])
            if ((isNear || name.isFar) && isLike(name, spellings, room)) found.add(name.key);
        }
      return found;
    },
  };
}

/** A skeleton, and what is left of it without any one of its consonants: what two that are near have in common. */
const partsOf = (skeleton: string): readonly string[] => [
  skeleton,
  ...Array.from(skeleton, (_, i) => skeleton.slice(0, i) + skeleton.slice(i + 1)),
];

/** The names of one article, to be found by another spelling: too few for a search to pay. */
export interface FewNames {
  readonly bySkeleton: ReadonlyMap<string, readonly Spelling[]>;
  /** As a spelling index has it. */
  near(key: string): readonly Near[];
}

interface Spelling {
  readonly key: string;
  readonly sounds: string;
}

export function fewNames(keys: Iterable<string>, soundingOf: Sound): FewNames {
  const bySkeleton = new Map<string, Spelling[]>();
  for (const key of keys) {
    const sounds = soundsOf(key);
    const skeleton = skeletonOf(sounds);
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), { key, sounds }]);
  }
  const room = createRoom();
  const byLength = Map.groupBy(bySkeleton.keys(), ({ length }) => length);
  return {
    bySkeleton,
    near(key) {
      const name = soundingOf(key);
      const { length } = name.skeleton;
      const skeletons = [length - 1, length, length + 1].flatMap((about) => byLength.get(about) ?? []);
      const near = skeletons.filter((skeleton) => areSkeletonsNear(name.skeleton, skeleton, name.isFar));
      // Most names have none near.
      if (near.length === 0) return [];
      const distanceTo = distancesFrom(name, room);
      const found = near
        .flatMap((skeleton) => bySkeleton.get(skeleton) ?? [])
        .map((other): Near => ({ key: other.key, distance: distanceTo(other.sounds) }));
      return found.filter((other) => other.distance <= WITHIN);
    },
  };
}

function soundingOf(key: string): Sounding {
  const { sounds, unvowelled } = romanised(key) ?? { sounds: soundsOf(key), unvowelled: false };
  return { key, sounds, unvowelled, skeleton: skeletonOf(sounds), isFar: isFarReaching(sounds, WITHIN) };
}

function isLike(name: Sounding, spellings: readonly Spelling[], room: Room): boolean {
  const distanceTo = distancesFrom(name, room);
  return spellings.some(({ sounds }) => distanceTo(sounds) <= WITHIN);
}

type Room = ReturnType<typeof createRoom>;

const distancesFrom = ({ sounds, unvowelled }: Sounding, room: Room) =>
  distanceFrom(sounds, WITHIN, unvowelled, room);
