/** The time Discord goes by. A test may set it forward, and what was due by then happens at once. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly advance: (ms: number) => void;
  readonly after: (ms: number, run: () => void) => void;
  readonly stop: () => void;
}

interface Alarm {
  readonly at: number;
  readonly run: () => void;
  readonly timer: NodeJS.Timeout;
}

export function createClock(): Clock {
  let offset = 0;
  const alarms = new Set<Alarm>();
  const now = () => Date.now() + offset;

  function set(at: number, run: () => void): void {
    const ring = () => {
      alarms.delete(alarm);
      run();
    };
    const alarm: Alarm = { at, run, timer: setTimeout(ring, Math.max(0, at - now())) };
    alarms.add(alarm);
  }

  function takeAll(): readonly Alarm[] {
    const taken = [...alarms];
    for (const { timer } of taken) clearTimeout(timer);
    alarms.clear();
    return taken;
  }

  function advance(ms: number): void {
    offset += ms;
    for (const { at, run } of takeAll().toSorted((a, b) => a.at - b.at)) {
      if (at <= now()) run();
      else set(at, run);
    }
  }

  return { now, advance, after: (ms, run) => set(now() + ms, run), stop: () => void takeAll() };
}

/** How long Discord waits, in milliseconds. */
export interface Times {
  /** From an interaction to its first response. */
  readonly interaction: number;
  /** How long an interaction's token lives. */
  readonly token: number;
  /** How long a repeated nonce gives the first message. */
  readonly nonce: number;
  /** Between two heartbeats of a gateway client. */
  readonly heartbeat: number;
  /** In which max_concurrency clients may identify themselves. */
  readonly identify: number;
  /** How long a lost gateway session can be resumed. */
  readonly resume: number;
}

export const REAL_TIMES: Times = {
  interaction: 3_000,
  token: 15 * 60_000,
  nonce: 3 * 60_000,
  heartbeat: 41_250,
  identify: 5_000,
  resume: 60_000,
};
