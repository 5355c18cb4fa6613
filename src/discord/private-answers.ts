import type { Outcome } from "./command.ts";

/** What one person sees, by the interaction that brought it about: so that it can be shown to all in their language. */
export interface PrivateAnswers {
  /** In place of what was kept; nothing is by null. */
  keep(interaction: string, outcome: Outcome | null): void;
  get(interaction: string): Outcome | null;
}

/** More are forgotten, oldest first, and with the process all of them: such messages do not last long either. */
const KEPT = 200;

export function createPrivateAnswers(): PrivateAnswers {
  const kept = new Map<string, Outcome>();
  return {
    keep(interaction, outcome) {
      kept.delete(interaction);
      if (outcome) kept.set(interaction, outcome);
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    },
    get: (interaction) => kept.get(interaction) ?? null,
  };
}
