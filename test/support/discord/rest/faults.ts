import type { Scope } from "./rate-limits.ts";

/** What goes wrong with a request. */
export type Fault =
  | { readonly kind: "status"; readonly status: 500 | 502 | 503 }
  /** The socket is cut before the request is looked at, or after it was carried out. */
  | { readonly kind: "drop"; readonly when: "before" | "after" }
  /** It is carried out at once, and answered later. */
  | { readonly kind: "late"; readonly ms: number }
  /** `retryAfter` in seconds. */
  | { readonly kind: "rate limit"; readonly retryAfter: number; readonly scope?: Scope };

export interface Faults {
  /**
   * Makes the next requests that match go wrong: one, or `times`. A route is "POST /channels/:id/messages", or an
   * expression over such.
   */
  readonly next: (route: string | RegExp, fault: Fault, times?: number) => void;
  /** Makes every nth request of a route go wrong, in one way after the other. */
  readonly every: (route: string, nth: number, faults: readonly Fault[]) => void;
  /** From now on no request meets a fault. */
  readonly clear: () => void;
  /** The fault that a request of this route meets, which is used up by it. */
  readonly take: (route: string) => Fault | null;
}

interface Planned {
  readonly matches: (route: string) => boolean;
  readonly fault: Fault;
  readonly left: number;
}

export function createFaults(): Faults {
  let planned: readonly Planned[] = [];
  let often: { readonly route: string; readonly nth: number; readonly faults: readonly Fault[] } | null =
    null;
  let met = 0;

  function next(route: string | RegExp, fault: Fault, times = 1): void {
    const matches = (one: string) => (typeof route === "string" ? one === route : route.test(one));
    planned = [...planned, { matches, fault, left: times }];
  }

  function take(route: string): Fault | null {
    const first = planned.find((one) => one.matches(route));
    if (!first) return nthOf(route);
    planned = planned
      .map((one) => (one === first ? { ...one, left: one.left - 1 } : one))
      .filter(({ left }) => left > 0);
    return first.fault;
  }

  function nthOf(route: string): Fault | null {
    if (often?.route !== route) return null;
    met += 1;
    return met % often.nth === 0 ? (often.faults[(met / often.nth) % often.faults.length] ?? null) : null;
  }

  function clear(): void {
    planned = [];
    often = null;
  }

  const every: Faults["every"] = (route, nth, faults) => {
    often = { route, nth, faults };
  };

  return { next, every, clear, take };
}
