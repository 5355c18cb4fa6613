/** Lets only so many requests reach Discord within a second, however late they get there. */
export interface Pace {
  /** Runs a request when it is its turn. */
  run<T>(request: () => Promise<T>): Promise<T>;
  /** Nobody has a turn for so many milliseconds. */
  pause(ms: number): void;
}

const SECOND = 1000;

/**
 * When a request reached Discord is not known, but it was before its answer came: so its share is free again a second
 * after that, and no second has more than its share, whatever the way there does to the order.
 */
export function createPace(perSecond: number): Pace {
  const waiting: (() => void)[] = [];
  let free = perSecond;
  let pausedUntil = 0;

  const next = (): void => {
    const pause = pausedUntil - performance.now();
    if (pause > 0) {
      setTimeout(next, pause);
      return;
    }
    while (free > 0 && waiting.length > 0) {
      free -= 1;
      waiting.shift()?.();
    }
  };
  const giveBack = (): void => {
    free += 1;
    next();
  };

  return {
    async run(request) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
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
    },
  };
}
