import type { Store } from "../ports.ts";
import type { KeptIndex } from "./kept-index.ts";
import { catchUp } from "./sync-index.ts";

export interface Following {
  /** Looks now, without waiting for the next time. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

const SECOND = 1000;
/** How often it is asked whether another process wrote, which costs next to nothing. */
const LOOK_EVERY = 3 * SECOND;
const SAVE_EVERY = 10 * 60 * SECOND;

/**
 * Lets an index find what other processes save in the store, and under which days, and keeps its snapshot. Failures
 * are for `warn`.
 */
export function followStore(
  index: KeptIndex,
  store: Pick<Store, "changes" | "states" | "articles">,
  warn: (error: unknown) => void,
): Following {
  let seen: number | null = null;
  let looking = Promise.resolve();

  const catchUpIfChanged = async (): Promise<void> => {
    const changes = await store.changes();
    if (changes === seen) return;
    await catchUp(index, store);
    seen = changes;
  };
  const look = (): Promise<void> => {
    looking = looking.then(catchUpIfChanged).catch(warn);
    return looking;
  };
  const looks = setInterval(look, LOOK_EVERY).unref();
  const saves = setInterval(() => void index.save().catch(warn), SAVE_EVERY).unref();

  return {
    look,
    async stop() {
      clearInterval(looks);
      clearInterval(saves);
      await looking;
    },
  };
}
