import { Presets, SingleBar } from "cli-progress";

/** Tells a person how far the work is. */
export interface Progress {
  start(total: number): void;
  step(): void;
  stop(): void;
}

const SILENT: Progress = { start() {}, step() {}, stop() {} };

/** A bar on standard error where that is a terminal; programs are told nothing. */
export function createProgress(): Progress {
  if (!process.stderr.isTTY) return SILENT;
  const format = "{bar} {value} of {total} files, {eta_formatted} left";
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  return {
    start: (total) => bar.start(total, 0),
    step: () => bar.increment(),
    stop: () => bar.stop(),
  };
}
