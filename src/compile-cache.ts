import { enableCompileCache } from "node:module";
import path from "node:path";

// What Node compiles of the modules is kept for the next start, which then takes about two thirds of the time.
// Where nothing can be written there, each start compiles anew.
enableCompileCache(path.join(import.meta.dirname, "../node_modules/.cache/dateline"));
