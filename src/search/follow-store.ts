import type { Store } from "../ports.ts";
import type { KeptIndex } from "./kept-index.ts";
import { catchUp } from "./sync-index.ts";

export interface Following {
  /** Looks now, without waiting for the next time. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

const SECOND = 1000;
/** How often it is asked what changed, which costs next to nothing. */
const LOOK_EVERY = 3 * SECOND;
const SAVE_EVERY = 10 * 60 * SECOND;

/**
 * Lets an index find what changes in the store after the change of that number, whichever process made it, and keeps
 * its snapshot. Failures are for `warn`.
 */
export function followStore(
  index: KeptIndex,
  store: Pick<Store, "changedSince" | "articles">,
  since: number,
  warn: (error: unknown) => void,
): Following {
  let seen = since;
  let looking = Promise.resolve();

  const catchUpFurther = async (): Promise<void> => {
    seen = await catchUp(index, store, seen);
  };
  const look = (): Promise<void> => {
    looking = looking.then(catchUpFurther).catch(warn);
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
