import type { GatewayDispatchEvents } from "discord-api-types/v10";

/** Something for the gateway to tell its clients. */
export interface Event {
  readonly t: GatewayDispatchEvents;
  /** What is told; a function where that depends on the client's intents. */
  readonly d: unknown | ((intents: number) => unknown);
  /** The guild it happened in, which decides the shard; null for private messages. */
  readonly guild: string | null;
  /** Bits of the intents of which a client needs one; 0 reaches all. */
  readonly intents: number;
}

export interface News {
  readonly publish: (event: Event) => void;
  readonly listen: (listener: (event: Event) => void) => void;
  /** To be called when anything changed. */
  readonly stir: () => void;
  /** Resolves once the condition holds, which is looked at again after every change. */
  readonly until: (holds: () => boolean) => Promise<void>;
}

export function createNews(): News {
  const listeners = new Set<(event: Event) => void>();
  const waiting = new Set<() => void>();
  const stir = () => {
    for (const look of waiting) look();
  };

  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (!holds()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });

  function publish(event: Event): void {
    for (const listener of listeners) listener(event);
    stir();
  }

  return { publish, listen: (listener) => void listeners.add(listener), stir, until };
}
