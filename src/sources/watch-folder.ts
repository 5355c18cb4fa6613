import path from "node:path";
import { watch } from "chokidar";
import { promisedKind } from "./file/kinds.ts";

/** A file counts as written once it has not grown for so long, in milliseconds. */
const SETTLED = 1000;
/** Many files that come at once are told of once. */
const PAUSE = 500;
/** What could not be done is tried again after so long: the disk may have been full. */
const AGAIN = 60_000;

export interface Watching {
  /** Resolves once changes are noticed. */
  readonly ready: Promise<void>;
  /** Waits for what is being done. */
  close(): Promise<void>;
}

/**
 * Calls `changed` whenever files that may hold articles came, went or changed in a folder or below it, once they are
 * written to their end; never twice at the same time. `failed` is told of what it throws.
 */
export function watchFolder(
  dir: string,
  changed: () => Promise<void>,
  failed: (error: unknown) => void,
): Watching {
  const ready = Promise.withResolvers<void>();
  let closed = false;
  let timer: NodeJS.Timeout | null = null;
  let last: Promise<void> = Promise.resolve();

  const note = (file: string) => {
    if (promisedKind(file) === null) return;
    callAfter(PAUSE);
  };

  const callAfter = (ms: number) => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(changed).catch((error: unknown) => {
        failed(error);
        if (!closed) callAfter(AGAIN);
      });
    }, ms);
  };

  const watcher = watch(dir, {
    ignoreInitial: true,
    ignored: (file) => path.basename(file).startsWith(".") && path.resolve(file) !== path.resolve(dir),
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 100 },
  });
  watcher
    .on("add", note)
    .on("change", note)
    .on("unlink", note)
    .on("error", failed)
    .on("ready", () => ready.resolve());

  return {
    ready: ready.promise,
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      await watcher.close();
      await last;
    },
  };
}
