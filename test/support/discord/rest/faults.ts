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

  function next(route: string | RegExp, fault: Fault, times = 1): void {
    const matches = (one: string) => (typeof route === "string" ? one === route : route.test(one));
    planned = [...planned, { matches, fault, left: times }];
  }

  function take(route: string): Fault | null {
    const met = planned.find((one) => one.matches(route));
    if (!met) return null;
    planned = planned
      .map((one) => (one === met ? { ...one, left: one.left - 1 } : one))
      .filter(({ left }) => left > 0);
    return met.fault;
  }

  return { next, take };
}
