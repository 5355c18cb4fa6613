import path from "node:path";
import { pathToFileURL } from "node:url";

const COMPILE_CACHE = pathToFileURL(path.resolve(import.meta.dirname, "../../src/compile-cache.ts")).href;

/** What Node is given to run a program of many modules, which it then compiles once for all its starts. */
export const argumentsFor = (program: string): readonly string[] => [
  "--import",
  COMPILE_CACHE,
  "--disable-warning=ExperimentalWarning",
  program,
];
