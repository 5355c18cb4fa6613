/** Lets only so many requests reach Discord within a second, however late they get there. */
export interface Pace {
  /** Runs a request when it is its turn. Throws Paused where that is long from now. */
  run<T>(request: () => Promise<T>): Promise<T>;
  /** Nobody has a turn for so many milliseconds. */
  pause(ms: number): void;
}

/** A request was not made, and may be in so many milliseconds. */
export class Paused extends Error {
  override name = "Paused";
  readonly wait: number;

  constructor(wait: number) {
    super(`Discord takes nothing for ${Math.ceil(wait / SECOND)} s`);
    this.wait = wait;
  }
}

const SECOND = 1000;
/** Who waits longer would hold a lease, and trust in a nonce, that have run out meanwhile. */
const LONGEST = 10 * SECOND;

/**
 * When a request reached Discord is not known, but it was before its answer came: so its share is free again a second
 * after that, and no second has more than its share, whatever the way there does to the order.
 */
export function createPace(perSecond: number): Pace {
  let waiting: { readonly go: () => void; readonly refuse: (paused: Paused) => void }[] = [];
  let free = perSecond;
  let pausedUntil = 0;

  const pauseLeft = (): number => pausedUntil - performance.now();
  const next = (): void => {
    if (pauseLeft() > 0) {
      setTimeout(next, pauseLeft());
      return;
    }
    while (free > 0 && waiting.length > 0) {
      free -= 1;
      waiting.shift()?.go();
    }
  };
  const giveBack = (): void => {
    free += 1;
    next();
  };

  return {
    async run(request) {
      if (pauseLeft() > LONGEST) throw new Paused(pauseLeft());
      await new Promise<void>((go, refuse) => {
        waiting.push({ go, refuse });
        next();
      });
      try {
        return await request();
      } finally {
        setTimeout(giveBack, SECOND).unref();
      }
    },
    pause(ms) {
      pausedUntil = Math.max(pausedUntil, performance.now() + ms);
      if (pauseLeft() <= LONGEST) return;
      const refused = waiting;
      waiting = [];
      for (const { refuse } of refused) refuse(new Paused(pauseLeft()));
    },
  };
}
