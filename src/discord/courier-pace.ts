import { setTimeout as sleep } from "node:timers/promises";

/** Gives out turns evenly, so many a second. */
export interface Pace {
  /** Resolves when it is the caller's turn. */
  turn(): Promise<void>;
  /** Nobody has a turn for so many milliseconds. */
  pause(ms: number): void;
}

export function createPace(perSecond: number): Pace {
  const gap = 1000 / perSecond;
  let next = 0;
  return {
    async turn() {
      const now = performance.now();
      const mine = Math.max(now, next);
      next = mine + gap;
      if (mine > now) await sleep(mine - now);
    },
    pause(ms) {
      next = Math.max(next, performance.now() + ms);
    },
  };
}
