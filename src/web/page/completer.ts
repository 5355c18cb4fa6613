import { perform } from "./client.ts";
import type { Request } from "./draft.ts";
import type { Choice } from "./option-field.ts";

/** Asks for completions while somebody types: not at every key, and only the last answer counts. */
export interface Completer {
  /** Null where something was typed since, or where there is no answer. */
  complete(request: Request, focused: string): Promise<readonly Choice[] | null>;
  stop(): void;
}

const PAUSE_MS = 120;

export const createCompleter = (): Completer => {
  let current = new AbortController();
  const restart = (): AbortSignal => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };
  return {
    async complete({ path, options }, focused) {
      const signal = restart();
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (signal.aborted) return null;
      const typed = { ...options, [focused]: options[focused] ?? "" };
      const gesture = { kind: "autocomplete" as const, path, options: typed, focused };
      for await (const effect of perform(gesture, undefined, signal)) {
        if (effect.kind === "choices" && !signal.aborted) return effect.choices;
      }
      return null;
    },
    stop: () => void restart(),
  };
};
